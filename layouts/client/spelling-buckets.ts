/** How words are laid out in files by their first letter; used by the build and in the browser. */

/** Letters that are no other letter with a mark, and what a reader without them types: `lodz`, `carpti`. */
const FOLDED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};
const OTHER_LETTERS = new RegExp(`[${Object.keys(FOLDED).join('')}]`, 'gu');
const OTHER_LETTER = new RegExp(OTHER_LETTERS.source, 'iu');

/** Without capitals and accents: `Łódź` and `lodz` are one word to who types it. */
export const foldWord = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(OTHER_LETTERS, (letter) => FOLDED[letter] ?? letter);

/** Whether a text has a letter that Pagefind does not take for another with an accent. */
export const hasOtherLetter = (text: string): boolean => OTHER_LETTER.test(text);

/** The name of the file for a folded word; null for one that begins with no letter. */
export function bucketOf(folded: string): string | null {
  const [first] = folded;
  if (first === undefined || !/\p{L}/u.test(first)) return null;
  return /[a-z]/.test(first) ? first : `u${(first.codePointAt(0) ?? 0).toString(16)}`;
}
