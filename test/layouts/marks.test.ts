import { expect, it } from 'vitest';
import { partsOf } from '../../layouts/client/marks.ts';

const found = (text: string, ...terms: string[]) =>
  partsOf(text, terms).flatMap(({ part, found }) => (found ? [part] : []));

it('marks words and what begins with them, whatever their accents and case', () => {
  expect(found('The Ferries and a ferry; ferryman, différé.', 'ferry')).toEqual([
    'Ferries',
    'ferry',
    'ferryman',
  ]);
  expect(found('Café, cafés, scaffold', 'cafe')).toEqual(['Café', 'cafés']);
});

it('marks runs of characters in scripts without spaces', () => {
  expect(found('渡し船の鐘が渡し船に', '渡し船')).toEqual(['渡し船', '渡し船']);
});

it('keeps all of the text, marked or not', () => {
  const text = 'A quay, a quay, and “quays”.';
  expect(
    partsOf(text, ['quay', 'quays'])
      .map(({ part }) => part)
      .join(''),
  ).toBe(text);
});
