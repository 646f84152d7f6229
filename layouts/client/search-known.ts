import type { Fragment, Hit, Index } from './search-indexes.ts';

/** So many of the best are looked at to tell whether an index has a word at all. */
const LOOKED_AT = 3;

/**
 * Whether an index has each of the words, in some form, or a word that it begins. Pagefind leaves out of a query what it
 * does not have, or takes the longest word it has that begins it: `water` would find every Polish text with the word `w`.
 * A reader would call that nothing found. Most words stand in the first of the hits, which are read to be shown; asking
 * for each of them takes long where many texts have it.
 */
export async function hasWords(
  index: Index,
  words: readonly string[],
  hits: readonly Hit[],
): Promise<boolean> {
  const said = await wordsOfFirst(hits);
  const others = words.filter((word) => !isBegun(word, said));
  const known = await Promise.all(others.map((word) => hasForm(index, word)));
  return known.every(Boolean);
}

/** The same of one word, which need not have been searched for: no text is read that need not be. */
export async function hasWord(index: Index, word: string): Promise<boolean> {
  if (await hasForm(index, word)) return true;
  const { results } = await index.search(word, EVERYWHERE);
  return isBegun(word, await wordsOfFirst(results));
}

/** A search in quotation marks knows forms of a word, but never less of it. */
const hasForm = async (index: Index, word: string): Promise<boolean> =>
  (await index.search(`"${word}"`, EVERYWHERE)).results.length > 0;

async function wordsOfFirst(hits: readonly Hit[]): Promise<readonly string[]> {
  const said = await Promise.all(
    hits.slice(0, LOOKED_AT).map(async (hit) => wordsFound(await hit.data(), hit.words)),
  );
  return said.flat();
}

/** Of a search that time and facets do not narrow. */
export const EVERYWHERE = { filters: {}, sort: {} };

/** The words of an article that answered a query, by their places, and those that it is found by beside its text. */
function wordsFound({ raw_content, meta }: Fragment, places: readonly number[]): readonly string[] {
  const words = raw_content.split(/\s+/);
  const { title = '', author = '', publisher = '', subjects = '', plain = '' } = meta;
  const beside = [title, author, publisher, subjects, plain].join(' ');
  return [...places.map((place) => words[place] ?? ''), ...beside.split(/\s+/)];
}

/** Whether one of the words found, or a part of a compound one, begins with the word asked for. */
export function isBegun(asked: string, found: readonly string[]): boolean {
  const word = plain(asked);
  return found.some((each) =>
    [each, ...each.split(BETWEEN_PARTS)].some((part) => plain(part).startsWith(word)),
  );
}

/** As Pagefind divides `clock-mender` and `PressMark`. */
const BETWEEN_PARTS = /[^\p{L}\p{N}\p{M}]+|(?<=\p{Ll})(?=\p{Lu})/u;

function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
