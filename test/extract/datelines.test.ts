import { expect, it } from 'vitest';
import { readDateline } from '../../scripts/extract/dateline.ts';
import { isPersonName } from '../../scripts/extract/names.ts';

it.each([
  ['CORVEL HEAD, Saturday.—Three hundred guests climbed.', 'CORVEL HEAD', 'Three hundred guests climbed.'],
  ['PARIS, Nov. 3 — The minister resigned.', 'PARIS', 'The minister resigned.'],
  ['AUSTIN, Texas — The dam held.', 'AUSTIN, Texas', 'The dam held.'],
])('reads the place of %j', (text, place, rest) => {
  const dateline = readDateline(text);
  expect(text.slice(...(dateline?.place ?? [0, 0]))).toBe(place);
  expect(text.slice(dateline?.text ?? 0)).toBe(rest);
});

it.each(['本报综合报道', '海潮日报记者 周砚秋', '科学部　早瀬倫子', '编辑部'])(
  'takes %s for no person',
  (text) => {
    expect(isPersonName(text)).toBe(false);
  },
);
