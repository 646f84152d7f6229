import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateView } from '../../layouts/words/dates.ts';
import { wordsFor } from '../../layouts/words/index.ts';

const words = wordsFor('en');

test.each([
  ['2019-11-25', '25 November 2019', '2019-11-25', false],
  ['2019-11-25T14:05:00Z', '25 November 2019', '2019-11-25', false],
  ['2019-11-25T14:05:00.250+02:00', '25 November 2019', '2019-11-25', false],
  ['2019-11', 'November 2019', '2019-11', false],
  ['2019', '2019', '2019', false],
  ['2019~', 'about 2019', null, true],
  ['2019-11?', 'November 2019, uncertain', null, true],
  ['2019%', 'about 2019, uncertain', null, true],
  ['199X', 'the 1990s', null, true],
  ['18XX', 'the 1800s', null, true],
  ['2019-XX', '2019', '2019', false],
  ['2019-XX-XX', '2019', '2019', false],
  ['2019-11-XX', 'November 2019', '2019-11', false],
  ['2019-22', 'summer 2019', null, true],
  ['2017/..', 'not before 2017', null, true],
  ['2017/', 'not before 2017', null, true],
  ['../2017-03', 'not after March 2017', null, true],
  ['2017/2019', 'between 2017 and 2019', null, true],
  ['2017-03-02~/2018', 'between about 2 March 2017 and 2018', null, true],
  ['-0043', '44 BC', null, false],
  ['[2017,2019]', '[2017,2019]', null, true],
  ['2019-13', '2019-13', null, true],
  ['last week', 'last week', null, true],
])('%s reads %s', (edtf, text, machine, uncertain) => {
  expect(dateView(edtf, words)).toEqual({ edtf, text, machine, uncertain });
});

test('any text has a view, and only whole dates have a machine value', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\dX/.~?%-]{1,12}$/)), (edtf) => {
      const view = dateView(edtf, words);
      expect(view.edtf).toBe(edtf);
      if (view.machine !== null) expect(view.machine).toMatch(/^\d{4}(-\d\d){0,2}$/);
      expect(view.text).not.toMatch(/undefined|NaN/);
    }),
  );
});
