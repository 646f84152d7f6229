/** How words are laid out in files by their first letter; used by the build and in the browser. */

/** Without capitals and accents: `Łódź` and `lodz` are one word to who types it. */
export const foldWord = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđłı]/g, (sign) => FOLDED[sign] ?? sign);

const FOLDED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
};

/** The name of the file for a folded word; null for one that begins with no letter. */
export function bucketOf(folded: string): string | null {
  const [first] = folded;
  if (first === undefined || !/\p{L}/u.test(first)) return null;
  return /[a-z]/.test(first) ? first : `u${(first.codePointAt(0) ?? 0).toString(16)}`;
}
