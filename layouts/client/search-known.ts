import type { Fragment, Index } from './search-indexes.ts';

/** The words of an article that answered a query, by their places, and those that it is found by beside its text. */
export function wordsFound({ raw_content, meta }: Fragment, places: readonly number[]): readonly string[] {
  const words = raw_content.split(/\s+/);
  const { title = '', author = '', publisher = '' } = meta;
  return [...places.map((place) => words[place] ?? ''), ...`${title} ${author} ${publisher}`.split(/\s+/)];
}

/**
 * Whether one of the words found is the word asked for, begins with it or shares its stem. Pagefind takes the longest word
 * it has that begins what was asked for where it has nothing better, so that `water` finds every Polish text with the word
 * `w`; a reader would call that nothing found.
 */
export function isAnswered(asked: string, found: readonly string[]): boolean {
  const word = plain(asked);
  if (unspaced.test(word)) return true;
  return found.some((each) => {
    const match = plain(each);
    return shared(word, match) >= Math.max(2, leastShare * word.length) || match.startsWith(word);
  });
}

/** How many letters two words begin with alike. */
function shared(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}

/** Whether an index has the word itself, or one that it begins. */
export async function hasWord(index: Index, word: string): Promise<boolean> {
  const { results } = await index.search(word, { filters: {}, sort: {} });
  const best = await Promise.all(results.slice(0, 3).map((hit) => hit.data()));
  const said = best.flatMap(({ excerpt, meta: { title = '', author = '', publisher = '' } }) => [
    ...Array.from(excerpt.matchAll(/<mark>(.*?)<\/mark>/gsu), ([, text = '']) => text),
    ...`${title} ${author} ${publisher}`.split(/\s+/),
  ]);
  return said.some((text) => plain(text).startsWith(plain(word)));
}

/** Whether a word found answers the word asked for, and is not merely its first letter or two. */
export function isSense(asked: string, found: string): boolean {
  const word = plain(asked);
  const match = plain(found);
  const isBeginning = match.length < word.length && word.startsWith(match);
  if (!isBeginning || unspaced.test(word)) return true;
  return match.length >= Math.max(2, leastShare * word.length);
}

/** Shorter beginnings share no stem: `run` is 0.43 of `running`, `as` is 0.22 of `astrolabe`. */
const leastShare = 0.4;

/** Scripts without spaces between words, where a word of one letter is a word. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
