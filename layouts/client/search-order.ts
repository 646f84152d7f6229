/** In which order what several indexes found is shown. */
import type { Fragment, Hit, Index } from './search-indexes.ts';
import { EVERYWHERE } from './search-known.ts';
import { nearness, placesIn, shortestRun, shortestSpan } from './search-near.ts';
import { apart, type Query, queryFor } from './search-query.ts';

export interface Result {
  readonly language: string;
  readonly fragment: Fragment;
}

/** What one index found, best or first in time first. */
export interface Ordered {
  readonly language: string;
  readonly hits: readonly Ranked[];
}

/** A hit is kept as it came: where Pagefind has a worker, that forgets a hit's text with the hit. */
export interface Ranked {
  readonly hit: Hit;
  readonly score: number;
}

/** Best first; where a passage is remembered, those are better in which its words stand near one another. */
export async function ranked(index: Index, hits: readonly Hit[], query: Query): Promise<readonly Ranked[]> {
  if (!isPassage(query)) return hits.map((hit) => ({ hit, score: hit.score }));
  const words = wordsOf(query);
  // All of a few are read anyway, which tells better.
  const runOf =
    hits.length > READ ? await runsIn(index, words) : (hit: Hit) => shortestSpan(hit.words, words.length);
  return hits
    .map((hit, n) => {
      const run = n < READ_ANYWAY ? words.length : runOf(hit);
      return { hit, score: hit.score * nearness(run, words.length) };
    })
    .sort((a, b) => b.score - a.score);
}

/** So far from the others, in words, is a word whose place is not known: one of the headline has none. */
const APART = 10;

/**
 * Asks for each word alone where it stands in each article, for the places of a hit do not tell which word is where. The
 * shortest, which is likely to be the commonest and takes longest, stands in the places that the others leave.
 */
async function runsIn(index: Index, words: readonly string[]): Promise<(hit: Hit) => number> {
  const shortest = words.reduce((best, word, n) => (word.length < (words[best]?.length ?? 0) ? n : best), 0);
  const answers = await Promise.all(
    words.map((word, n) => (n === shortest ? null : index.search(word, EVERYWHERE))),
  );
  const places = answers.map((answer) => new Map(answer?.results.map((hit) => [hit.id, hit.words])));
  return ({ id, words: all }) => {
    const lists = places.map((one) => one.get(id) ?? []);
    const taken = new Set(lists.flat());
    lists[shortest] = all.filter((place) => !taken.has(place));
    const known = lists.filter(({ length }) => length > 0);
    return shortestRun(known) + APART * (words.length - known.length);
  };
}

/** Who gives fewer words looks for a subject; who gives more remembers a passage. */
const A_PASSAGE = 3;

/** So many of the best are read to see where in them each word stands. */
export const READ = 20;
/** So many that Pagefind itself thinks best are read in any case: a headline's words have no places. */
const READ_ANYWAY = 3;

export const isPassage = (query: Query): boolean => !query.exact && wordsOf(query).length >= A_PASSAGE;

const wordsOf = ({ words }: Query): readonly string[] =>
  apart(words)
    .split(/\s+/)
    .filter((word) => word !== '');

export async function loadByScore(
  lists: readonly Ordered[],
  n: number,
  query: Query,
): Promise<readonly Result[]> {
  const best = lists
    .flatMap(({ language, hits }) => hits.map((ranked) => ({ language, ...ranked })))
    .sort((a, b) => b.score - a.score)
    .slice(0, isPassage(query) ? Math.max(n, READ) : n);
  const loaded = await Promise.all(
    best.map(async ({ language, hit }) => ({ language, fragment: await hit.data(), score: hit.score })),
  );
  if (!isPassage(query)) return loaded;
  // Now that they are read it can be told which word stands where.
  const near = loaded.slice(0, READ).map((result) => {
    const words = wordsOf(queryFor(result.language, query));
    const text = `${result.fragment.meta.title ?? ''} ${result.fragment.content}`;
    return { ...result, score: result.score * nearness(shortestRun(placesIn(text, words)), words.length) };
  });
  // Those after them keep their order, so that asking for more moves nothing that is shown.
  return [...near.sort((a, b) => b.score - a.score), ...loaded.slice(READ)].slice(0, n);
}

/** Each list is in order already; which list has the next one is only known from the articles themselves. */
export async function loadByDate(
  lists: readonly Ordered[],
  n: number,
  sort: 'newest' | 'oldest',
): Promise<readonly Result[]> {
  const loaded = await Promise.all(
    lists.flatMap(({ language, hits }) =>
      hits.slice(0, n).map(async ({ hit }) => ({ language, fragment: await hit.data() })),
    ),
  );
  const key = ({ fragment }: Result) => Number(fragment.meta.sortkey ?? 0);
  const oldest = (result: Result) => key(result) || Number.POSITIVE_INFINITY;
  return loaded.sort((a, b) => (sort === 'newest' ? key(b) - key(a) : oldest(a) - oldest(b))).slice(0, n);
}
