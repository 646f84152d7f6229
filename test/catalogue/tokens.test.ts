import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tokenise } from '../../scripts/catalogue/tokens.ts';

/** What a word is, said once more and slowly. */
const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

it('words are the same as one regular expression finds, whatever the script', () => {
  const sign = fc.oneof(
    fc.constantFrom(...'abzAZ09.. -’é\u0301ßΩжЖ日本नमस्तेالعربية𝒳😀\n'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
      const text = signs.join('');
      const expected = [...text.matchAll(WORD)].map(({ 0: word, index }) => [word, index]);
      expect(tokenise(text).map(({ text: word, start }) => [word, start])).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});
