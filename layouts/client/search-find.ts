import { pageSize, type Search } from './search-address.ts';
import { alternatives, type Finder, finderOf } from './search-ask.ts';
import { addCounts, countHits } from './search-count.ts';
import type { Counts, Index, Indexes } from './search-indexes.ts';
import {
  isPassage,
  loadByDate,
  loadByScore,
  type Ordered,
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
  const found = await Promise.all(indexes.map((index) => searchIndex(index, query, search, sort)));
  const lists = found.flat();
  const countIn = async (search: Search): Promise<Counts> =>
    addCounts(await Promise.all(lists.map((list) => list.counts(search))));
  return {
    total: lists.reduce((sum, list) => sum + list.hits.length, 0),
    counts: () => countIn(search),
    failed,
    times:
      search.from === null && search.to === null ? null : () => countIn({ ...search, from: null, to: null }),
    early: sort === 'relevance' && isPassage(query) ? 0 : EARLY,
    load: (n) => (sort === 'relevance' ? loadByScore(lists, n, query) : loadByDate(lists, n, sort)),
  };
}

const nothing: Omit<Found, 'failed'> = {
  total: 0,
  counts: async () => ({}),
  times: null,
  early: 0,
  load: async () => [],
};

/** As many as come at once also from a host that sends six files at a time. */
const EARLY = 5;

interface List extends Ordered {
  /** By facet, in this or in another time. */
  counts(search: Search): Promise<Counts>;
}

/** One list for each way in which the query may stand in a text; what is in the first is not in the second. */
async function searchIndex(
  index: Index,
  asked: Query,
  search: Search,
  sort: Search['sort'],
): Promise<readonly List[]> {
  const [query, other] = variantsOf(queryFor(index.language, asked));
  if (query === undefined) return [];
  const first = finderOf(index, query, sort, new Set());
  if (other === undefined) return [await listOf(index, query, first, search, sort)];
  const { hits, isAnswered } = await first({ ...search, filters: {}, from: null, to: null });
  const known = (await isAnswered) ? hits : [];
  const second = finderOf(index, other, sort, new Set(known.map(({ id }) => id)));
  return Promise.all([listOf(index, query, first, search, sort), listOf(index, other, second, search, sort)]);
}

async function listOf(
  index: Index,
  query: Query,
  find: Finder,
  search: Search,
  sort: Search['sort'],
): Promise<List> {
  const { hits: found, isAnswered } = await find(search);
  const likeliest =
    sort === 'relevance'
      ? await ranked(index, found, query)
      : found.map((hit) => ({ hit, score: hit.score }));
  // Those that are likely to be shown are on their way while other indexes are still being searched.
  for (const { hit } of likeliest.slice(0, isPassage(query) ? READ : pageSize))
    hit.data().catch(() => undefined);
  const hits = (await isAnswered) ? likeliest : [];
  return {
    language: index.language,
    hits,
    counts: async (search) => {
      if (hits.length < found.length) return {};
      await index.totals();
      // Facets are loaded only now: what was found before has no counts.
      const counts = await countsOf(index, find, search);
      for (const facet of alternatives) {
        // Beside a chosen source the others keep the counts they would have if they were chosen.
        if (search.filters[facet] === undefined) continue;
        counts[facet] = (await countsOf(index, find, search, facet))[facet] ?? {};
      }
      return counts;
    },
  };
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
