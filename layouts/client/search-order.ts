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

/** Hits for a passage, best first: those are better in which its words stand near one another. */
export async function ranked(index: Index, hits: readonly Hit[], query: Query): Promise<readonly Ranked[]> {
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
/** So many words are asked for: the commonest take a tenth of a second each. */
const MOST_ASKED = 4;

/**
 * Asks for words alone where they stand in each article, for the places of a hit do not tell which word is where: for
 * the longest, which are likely to be the rarest. If but one is left, it stands in the places that the others leave.
 */
async function runsIn(index: Index, words: readonly string[]): Promise<(hit: Hit) => number> {
  const byLength = words.map((_, n) => n).sort((a, b) => (words[b]?.length ?? 0) - (words[a]?.length ?? 0));
  const asked = byLength.slice(0, Math.min(MOST_ASKED, words.length - 1)).sort((a, b) => a - b);
  const answers = await Promise.all(asked.map((n) => index.search(words[n] ?? '', EVERYWHERE)));
  const places = answers.map(({ results }) => new Map(results.map((hit) => [hit.id, hit.words])));
  const left = words.length - asked.length === 1 ? (byLength.at(-1) ?? null) : null;
  const count = left === null ? asked.length : words.length;
  return ({ id, words: all }) => {
    const lists = places.map((one) => one.get(id) ?? []);
    if (left !== null) {
      const taken = new Set(lists.flat());
      lists.splice(
        left,
        0,
        all.filter((place) => !taken.has(place)),
      );
    }
    const known = lists.filter(({ length }) => length > 0);
    const run = shortestRun(known) + APART * (count - known.length);
    return (run * words.length) / count;
  };
}

/** Who gives fewer words looks for a subject; who gives more remembers a passage. */
const A_PASSAGE = 3;

/** So many of the best are read to see where in them each word stands. */
export const READ = 20;
/** So many that Pagefind itself thinks best are read in any case: a headline's words have no places. */
const READ_ANYWAY = 3;

export const isPassage = (query: Query): boolean => !query.exact && wordsOf(query).length >= A_PASSAGE;

/** Each once. */
const wordsOf = ({ words }: Query): readonly string[] => [
  ...new Set(
    apart(words)
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== ''),
  ),
];

/** What Pagefind gives of a text is one object for all searches, and the next one writes its own excerpt into it. */
const read = async (hit: Hit): Promise<Fragment> => ({ ...(await hit.data()) });

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
    best.map(async ({ language, hit }) => ({ language, fragment: await read(hit), score: hit.score })),
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

/** So many lists are read at once, each as far as it may be shown. */
const FEW_LISTS = 4;

/**
 * Each list is in order already; which list has the next one is only known from the articles themselves. Of many lists
 * the first of each tells which have to be read at all: groups of articles follow one another in time.
 */
export async function loadByDate(
  lists: readonly Ordered[],
  n: number,
  sort: 'newest' | 'oldest',
): Promise<readonly Result[]> {
  const order = byDate(sort);
  const load = async (some: readonly Ordered[], most: number) =>
    (await Promise.all(some.map((list) => loadFirst(list, lists.indexOf(list), most)))).flat().sort(order);
  const filled = lists.filter(({ hits }) => hits.length > 0);
  if (filled.length <= FEW_LISTS) return (await load(filled, n)).slice(0, n);
  const heads = await load(filled, 1);
  const listOf = ({ list }: Dated): Ordered[] => lists.slice(list, list + 1);
  const [best, ...others] = heads;
  if (best === undefined) return [];
  const first = await load(listOf(best), n);
  const last = first[n - 1];
  const rivals = others.filter((head) => last === undefined || order(head, last) < 0);
  return [...first, ...(await load(rivals.flatMap(listOf), n))].sort(order).slice(0, n);
}

/** A result with the list that it is from and its place there. */
interface Dated extends Result {
  readonly list: number;
  readonly place: number;
}

const loadFirst = ({ language, hits }: Ordered, list: number, n: number): Promise<readonly Dated[]> =>
  Promise.all(
    hits.slice(0, n).map(async ({ hit }, place) => ({ language, fragment: await read(hit), list, place })),
  );

/** What has no date is last either way. */
function byDate(sort: 'newest' | 'oldest'): (a: Dated, b: Dated) => number {
  const key = ({ fragment }: Result) => Number(fragment.meta.sortkey ?? 0);
  const oldest = (result: Result) => key(result) || Number.MAX_SAFE_INTEGER;
  return (a, b) =>
    (sort === 'newest' ? key(b) - key(a) : oldest(a) - oldest(b)) || a.list - b.list || a.place - b.place;
}
