/** What a UTF-16 code unit is, as bits: quicker than asking an expression for every character of a text. */
export const LETTER = 2;
export const NUMBER = 4;
export const SMALL = 8;
export const CAPITAL = 16;
const KNOWN = 1;

const classes = new Uint8Array(65_536);

/** The bits of a code unit; halves of surrogate pairs are nothing, combining marks count as letters. */
export const classOf = (code: number): number => classes[code] || learn(code);

/** The words of a text, in order: runs of code units that have any of the bits, at least `shortest` long. */
export function wordsIn(text: string, bits: number, shortest = 1): string[] {
  const words: string[] = [];
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && (classOf(text.charCodeAt(i)) & bits) !== 0) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      if (i - start >= shortest) words.push(text.slice(start, i));
      start = -1;
    }
  }
  return words;
}

/** How often each word of letters, at least `shortest` long, stands in texts, as it is written. */
export function countWords(texts: readonly string[], shortest = 1): Map<string, number> {
  const words = new Map<string, number>();
  for (const text of texts)
    for (const word of wordsIn(text, LETTER, shortest)) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

function learn(code: number): number {
  const character = String.fromCharCode(code);
  let bits = KNOWN;
  if (/[\p{L}\p{M}]/u.test(character)) bits |= LETTER;
  if (/\p{N}/u.test(character)) bits |= NUMBER;
  if (/\p{Ll}/u.test(character)) bits |= SMALL;
  if (/\p{Lu}/u.test(character)) bits |= CAPITAL;
  classes[code] = bits;
  return bits;
}
