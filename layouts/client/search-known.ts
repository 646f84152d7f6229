import type { Fragment, Index } from './search-indexes.ts';

/**
 * Whether an index has a word, or words that begin with it or share its stem. Pagefind takes the longest word it
 * has that begins what was asked for where it has nothing better, so that `water` finds every Polish text with
 * the word `w`; a reader would call that nothing found.
 */
export async function knowsWord(index: Index, word: string): Promise<boolean> {
  const known = answers.get(index) ?? new Map<string, Promise<boolean>>();
  answers.set(index, known);
  const asked = known.get(word) ?? askFor(index, word);
  known.set(word, asked);
  return asked;
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

const answers = new WeakMap<Index, Map<string, Promise<boolean>>>();

async function askFor(index: Index, word: string): Promise<boolean> {
  const { results } = await index.search(word, { filters: {}, sort: {} });
  const best = await Promise.all(results.slice(0, 3).map((hit) => hit.data()));
  const marked = best.flatMap(({ excerpt }) =>
    [...excerpt.matchAll(/<mark>(.*?)<\/mark>/gsu)].map(([, text = '']) => text),
  );
  return marked.some((text) => isSense(word, text)) || best.some(({ meta }) => isNamed(word, meta));
}

/** Whether a title, an author or a publisher has the word, or one that begins as it does. */
function isNamed(asked: string, { title = '', author = '', publisher = '' }: Fragment['meta']): boolean {
  const word = plain(asked);
  const names = `${title} ${author} ${publisher}`;
  if (unspaced.test(word)) return plain(names).includes(word);
  const beginning = word.slice(0, Math.max(2, Math.ceil(word.length * 0.6)));
  return names.split(/\s+/).some((name) => plain(name).startsWith(beginning));
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
