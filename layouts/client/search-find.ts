import { pageSize, type Search } from './search-address.ts';
import { alternatives, type Finder, finderOf } from './search-ask.ts';
import { addCounts, countHits } from './search-count.ts';
import type { Counts, Hit, Index, Indexes } from './search-indexes.ts';
import {
  isPassage,
  loadByDate,
  loadByScore,
  type Ordered,
  type Ranked,
  READ,
  type Result,
  ranked,
} from './search-order.ts';
import { isEmpty, parseQuery, type Query, queryFor, variantsOf } from './search-query.ts';

export interface Found {
  readonly total: number;
  /** How many of the articles found have each value. Facets are loaded only when this is asked. */
  counts(): Promise<Counts>;
  readonly failed: readonly string[];
  /** Hits by year and month, also outside the time that was asked for; null where none was. */
  readonly times: (() => Promise<Counts>) | null;
  /** Whether other languages are still to be searched. */
  readonly isPart: boolean;
  /** So many of the first are as they will stay, whatever the next ones are. */
  readonly early: number;
  /** The first `n` results in the order asked for. */
  load(n: number): Promise<readonly Result[]>;
}

/** Searches every language at once and puts what they found in one order. */
export async function findArticles({ indexes, failed }: Indexes, search: Search): Promise<Found> {
  const query = parseQuery(search.query);
  const sort = query.words === '' && search.sort === 'relevance' ? 'newest' : search.sort;
  if (search.query !== '' && isEmpty(query)) return { ...nothing, failed };
  const how: How = { search, sort, isPassage: sort === 'relevance' && isPassage(query) };
  const found = await Promise.all(indexes.map((index, n) => searchIndex(index, query, how, n === 0)));
  const lists = found.flat();
  const countIn = async (search: Search): Promise<Counts> =>
    addCounts(await Promise.all(lists.map((list) => list.counts(search))));
  return {
    total: lists.reduce((sum, list) => sum + list.hits.length, 0),
    counts: () => countIn(search),
    failed,
    times:
      search.from === null && search.to === null ? null : () => countIn({ ...search, from: null, to: null }),
    isPart: false,
    early: sort === 'relevance' && !how.isPassage ? EARLY : 0,
    load: (n) => (sort === 'relevance' ? loadByScore(lists, n, query) : loadByDate(lists, n, sort)),
  };
}

const nothing: Omit<Found, 'failed'> = {
  total: 0,
  counts: async () => ({}),
  times: null,
  isPart: false,
  early: 0,
  load: async () => [],
};

/** As many as come at once, for of a host that speaks HTTP/1.1 browsers fetch six files at a time. */
const EARLY = 5;

/** What is asked of every index alike. */
interface How {
  readonly search: Search;
  readonly sort: Search['sort'];
  /** Whether the words are those of a passage, whose places count. */
  readonly isPassage: boolean;
}

interface List extends Ordered {
  /** By facet, in this or in another time. */
  counts(search: Search): Promise<Counts>;
}

/**
 * Lists for each way in which the query may stand in a text; what is in the first is not in the second. What is likely
 * to be shown of the largest index is fetched before it is known whether it has all the words: the others mostly have not.
 */
async function searchIndex(
  index: Index,
  asked: Query,
  how: How,
  isLargest: boolean,
): Promise<readonly List[]> {
  const [query, other] = variantsOf(queryFor(index.language, asked));
  if (query === undefined) return [];
  const first = finderOf(index, query, how.sort, new Set());
  if (other === undefined) return listsOf(index, query, first, how, isLargest);
  const { hits, isAnswered } = await first({ ...how.search, filters: {}, from: null, to: null });
  const known = (await isAnswered) ? hits : [];
  const second = finderOf(index, other, how.sort, new Set(known.map(({ id }) => id)));
  const both = await Promise.all([
    listsOf(index, query, first, how, isLargest),
    listsOf(index, other, second, how, false),
  ]);
  return both.flat();
}

async function listsOf(
  index: Index,
  query: Query,
  find: Finder,
  how: How,
  isLargest: boolean,
): Promise<readonly List[]> {
  const { hits: found, isAnswered } = await find(how.search);
  const { language } = index;
  if (!isLargest && !(await isAnswered)) return [{ language, hits: [], counts: async () => ({}) }];
  const lists = await inOrder(index, query, found, how);
  // Of several, none is known to have what is shown first.
  const [only = []] = lists.length === 1 ? lists : [];
  for (const { hit } of only.slice(0, how.isPassage ? READ : pageSize)) hit.data().catch(() => undefined);
  const answered = await isAnswered;
  const counts = async (search: Search): Promise<Counts> => {
    if (!answered) return {};
    await index.totals();
    // Facets are loaded only now: what was found before has no counts.
    const counts = await countsOf(index, find, search);
    for (const facet of alternatives) {
      // Beside a chosen source the others keep the counts they would have if they were chosen.
      if (search.filters[facet] === undefined) continue;
      counts[facet] = (await countsOf(index, find, search, facet))[facet] ?? {};
    }
    return counts;
  };
  const none = async (): Promise<Counts> => ({});
  return lists.map((hits, n) => ({
    language,
    hits: answered ? hits : [],
    counts: n === 0 ? counts : none,
  }));
}

/** By relevance in one list, by date in one for each part of the index. */
async function inOrder(
  index: Index,
  query: Query,
  hits: readonly Hit[],
  { sort, isPassage }: How,
): Promise<readonly (readonly Ranked[])[]> {
  if (isPassage) return [await ranked(index, hits, query)];
  const lists = sort === 'relevance' ? [hits] : await index.byPart(hits);
  return lists.map((list) => list.map((hit) => ({ hit, score: hit.score })));
}

async function countsOf(
  index: Index,
  find: Finder,
  search: Search,
  without?: string,
): Promise<Record<string, Readonly<Record<string, number>>>> {
  const { hits, counts, isRefined, isAnswered } = await find(search, without);
  if (!(await isAnswered)) return {};
  return isRefined ? countHits(index, hits, counts) : { ...counts };
}
