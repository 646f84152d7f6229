import { expect, test } from 'vitest';
import { extract } from '../../scripts/extract/extract.ts';

/** So many characters each: an expression that looks back or ahead without bound would not finish. */
const LENGTH = 2_000_000;
const UNITS: Record<string, string> = {
  'full stops': '.',
  'glued capitals': 'aB',
  'glued sentences': 'so it was said.And ',
  underscores: '_',
  colons: 'READ MORE: ',
  'opening brackets': '[(“',
  'numbers and dates': '1 May 2019 2/3/2019 ',
  'line ends': '\n',
  'white space and control characters': ' \u0000\t',
  'lines of one letter': 'a\n',
  'half-words': 'the Abcdefghwords words ',
  'lone surrogates': '\ud800',
  quotes: '"A."',
  'a page on one line': 'Home News Share By Ada Finch 3 May 2019 The ferry came late. ',
  'links of a text browser': '[1]A\n1. https://a.example/\n',
  teasers: 'A headline of another article that ends no sentence at all\n',
};

test.each(Object.entries(UNITS))(
  '%s, two million characters of them, come through',
  (_, unit) => {
    const text = unit.repeat(Math.ceil(LENGTH / unit.length));
    const { ledger } = extract({
      path: 'a.txt',
      sha256: '',
      bytes: text.length,
      encoding: 'utf-8',
      text,
      facts: {},
    });
    expect(ledger.reduce((sum, span) => sum + span.text.length, 0)).toBe(text.length);
  },
  300_000,
);
