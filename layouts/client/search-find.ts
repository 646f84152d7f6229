import { facets, pageSize, type Search } from './search-address.ts';
import type {
  Answer,
  Counts,
  Filter,
  Fragment,
  Hit,
  Index,
  Indexes,
  SearchOptions,
} from './search-indexes.ts';
import { knowsWord } from './search-known.ts';
import { nearnessOf } from './search-near.ts';
import { parseQuery, type Query, queryFor } from './search-query.ts';
import { within } from './search-time.ts';
import { runsOf } from './unspaced.ts';

export interface Found {
  readonly total: number;
  /** How many of the articles found have each value. Facets are loaded only when this is asked. */
  counts(): Promise<Counts>;
  /** Whether the counts are those of what was found. */
  readonly counted: boolean;
  readonly failed: readonly string[];
  /** Hits by year and month, also outside the time that was asked for; null where none was. */
  readonly times: (() => Promise<Counts>) | null;
  /** The first `n` results in the order asked for. */
  load(n: number): Promise<readonly Result[]>;
}

export interface Result {
  readonly language: string;
  readonly fragment: Fragment;
}

/** Searches every language at once and puts what they found in one order. */
export async function findArticles({ indexes, failed }: Indexes, search: Search): Promise<Found> {
  const query = parseQuery(search.query);
  const sort = search.query === '' && search.sort === 'relevance' ? 'newest' : search.sort;
  const lists = await Promise.all(indexes.map((index) => searchOne(index, query, search, sort)));
  const counted = query.excluded.length === 0 && (query.phrases.length === 0 || query.exact);
  return {
    total: lists.reduce((sum, list) => sum + list.hits.length, 0),
    counts: async () => addCounts(await Promise.all(lists.map((list) => list.counts()))),
    counted,
    failed,
    times:
      search.from === null && search.to === null
        ? null
        : async () => {
            const open = { ...search, from: null, to: null };
            const lists = await Promise.all(indexes.map((index) => searchOne(index, query, open, sort)));
            return addCounts(await Promise.all(lists.map((list) => list.counts())));
          },
    load: (n) => (sort === 'relevance' ? loadByScore(lists, n, query) : loadByDate(lists, n, sort)),
  };
}

interface List {
  readonly language: string;
  readonly hits: readonly Hit[];
  counts(): Promise<Counts>;
}

async function searchOne(index: Index, asked: Query, search: Search, sort: Search['sort']): Promise<List> {
  const query = queryFor(index.language, asked);
  const term = query.exact ? `"${query.phrases[0]}"` : query.words === '' ? null : query.words;
  const known = search.from !== null || search.to !== null ? await index.totals() : {};
  const options = (without?: string): SearchOptions => ({
    filters: filtersFor(known, search, without),
    sort: sort === 'newest' ? { date: 'desc' } : sort === 'oldest' ? { oldest: 'asc' } : {},
  });
  // Both at once, and the likely results with them: each would wait for an answer over the network.
  const answering = index.search(term, options()).then((answer) => {
    if (sort === 'relevance') fetchAhead(answer.results, query);
    return answer;
  });
  const [answer, isKnown] = await Promise.all([answering, knowsAll(index, query)]);
  if (!isKnown) return { language: index.language, hits: [], counts: async () => ({}) };
  return {
    language: index.language,
    hits: await refine(index, query, answer.results),
    counts: async () => {
      await index.totals();
      const counted = await index.search(term, options());
      return { ...counted.filters, ...(await openCounts(index, term, search, options)) };
    },
  };
}

/** Pagefind keeps what it has fetched. A failure is told when the result itself is wanted. */
function fetchAhead(hits: readonly Hit[], query: Query): void {
  if (query.phrases.length > 0 || query.excluded.length > 0) return;
  for (const hit of hits.slice(0, pageSize)) hit.data().catch(() => undefined);
}

async function knowsAll(index: Index, query: Query): Promise<boolean> {
  if (query.exact) return true;
  // A character that is a word by itself is not the beginning of another.
  const words = query.words
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && runsOf(word).length === 0);
  const known = await Promise.all(words.map((word) => knowsWord(index, word)));
  return known.every(Boolean);
}

/** Pagefind knows neither a phrase beside other words nor words to leave out: both are sets of hits. */
async function refine(index: Index, query: Query, hits: readonly Hit[]): Promise<readonly Hit[]> {
  if (query.exact || hits.length === 0) return hits;
  const idsOf = async (text: string) => {
    const answer: Answer = await index.search(`"${text}"`, { filters: {}, sort: {} });
    return new Set(answer.results.map((hit) => hit.id));
  };
  const needed = await Promise.all(query.phrases.map(idsOf));
  const unwanted = await Promise.all(query.excluded.map(idsOf));
  return hits.filter(({ id }) => needed.every((ids) => ids.has(id)) && !unwanted.some((ids) => ids.has(id)));
}

/** An article has one source and one language: of several chosen any will do. Of subjects all must be there. */
const alternatives: ReadonlySet<string> = new Set(['source', 'language']);

function filtersFor(known: Counts, search: Search, without?: string): SearchOptions['filters'] {
  const filters: Record<string, Filter | readonly Readonly<Record<string, Filter>>[]> = {};
  for (const facet of facets) {
    const values = search.filters[facet];
    if (values === undefined || facet === without) continue;
    filters[facet] = alternatives.has(facet) ? { any: values } : values;
  }
  const { from, to } = search;
  if (from !== null || to !== null) {
    const { years, months } = within(search, Object.keys(known.year ?? {}), Object.keys(known.month ?? {}));
    const year = { any: years.length === 0 ? ['none'] : years };
    if (months.length === 0) filters.year = year;
    else filters.any = [{ year }, { month: { any: months } }];
  }
  return filters;
}

/** Beside a chosen source the others keep the counts they would have if they were chosen. */
async function openCounts(
  index: Index,
  term: string | null,
  search: Search,
  options: (without: string) => SearchOptions,
): Promise<Counts> {
  const counts: Record<string, Readonly<Record<string, number>>> = {};
  for (const facet of alternatives) {
    if (search.filters[facet] === undefined) continue;
    const answer = await index.search(term, options(facet));
    counts[facet] = answer.filters[facet] ?? {};
  }
  return counts;
}

function addCounts(all: readonly Counts[]): Counts {
  const sum: Record<string, Record<string, number>> = {};
  for (const counts of all) {
    for (const [facet, values] of Object.entries(counts)) {
      sum[facet] ??= {};
      for (const [value, n] of Object.entries(values)) sum[facet][value] = (sum[facet][value] ?? 0) + n;
    }
  }
  return sum;
}

/** Who gives fewer words looks for a subject; who gives more remembers a passage. */
const A_PASSAGE = 3;
/** So many of the best are read to see how near to one another the words stand in them. */
const READ = 30;

async function loadByScore(lists: readonly List[], n: number, query: Query): Promise<readonly Result[]> {
  const hits = lists
    .flatMap(({ language, hits }) => hits.map((hit) => ({ language, hit })))
    .sort((a, b) => b.hit.score - a.hit.score);
  const isPassage = query.words.split(/\s+/).length >= A_PASSAGE && !query.exact;
  const read = hits.slice(0, isPassage ? Math.max(n, READ) : n);
  const loaded = await Promise.all(
    read.map(async ({ language, hit }) => ({ language, fragment: await hit.data(), score: hit.score })),
  );
  if (!isPassage) return loaded;
  const ranked = loaded.slice(0, READ).map((result) => {
    const { words } = queryFor(result.language, query);
    const text = `${result.fragment.meta.title ?? ''} ${result.fragment.content}`;
    return { ...result, score: result.score * nearnessOf(text, words.split(/\s+/)) };
  });
  return [...ranked.sort((a, b) => b.score - a.score), ...loaded.slice(READ)].slice(0, n);
}

/** Each list is in order already; which list has the next one is only known from the articles themselves. */
async function loadByDate(
  lists: readonly List[],
  n: number,
  sort: 'newest' | 'oldest',
): Promise<readonly Result[]> {
  const loaded = await Promise.all(
    lists.flatMap(({ language, hits }) =>
      hits.slice(0, n).map(async (hit) => ({ language, fragment: await hit.data() })),
    ),
  );
  const key = ({ fragment }: Result) => Number(fragment.meta.sortkey ?? 0);
  const oldest = (result: Result) => key(result) || Number.POSITIVE_INFINITY;
  return loaded.sort((a, b) => (sort === 'newest' ? key(b) - key(a) : oldest(a) - oldest(b))).slice(0, n);
}
