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
import { hasWords } from './search-known.ts';
import { nearness, shortestRun, shortestSpan } from './search-near.ts';
import { parseQuery, type Query, queryFor } from './search-query.ts';
import { within } from './search-time.ts';
import { isUnspaced, runsOf } from './unspaced.ts';

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
    counts: async () => addCounts(await Promise.all(lists.map((list) => list.counts(search)))),
    counted,
    failed,
    times:
      search.from === null && search.to === null
        ? null
        : async () => {
            const open = { ...search, from: null, to: null };
            const countIn = async (index: Index, list: List | undefined): Promise<Counts> =>
              // Where none was found in that time it is not known yet whether any would be outside.
              (list?.hits.length ? list : await searchOne(index, query, open, sort)).counts(open);
            return addCounts(await Promise.all(indexes.map((index, n) => countIn(index, lists[n]))));
          },
    load: (n) => (sort === 'relevance' ? loadByScore(lists, n, query) : loadByDate(lists, n, sort)),
  };
}

interface List {
  readonly language: string;
  readonly hits: readonly Ranked[];
  /** By facet, in this or in another time. */
  counts(search: Search): Promise<Counts>;
}

/** A hit is kept as it came: where Pagefind has a worker, that forgets a hit's text with the hit. */
interface Ranked {
  readonly hit: Hit;
  readonly score: number;
}

async function searchOne(index: Index, asked: Query, search: Search, sort: Search['sort']): Promise<List> {
  const query = queryFor(index.language, asked);
  const term = query.exact ? `"${query.phrases[0]}"` : query.words === '' ? null : query.words;
  const options = async (search: Search, without?: string): Promise<SearchOptions> => {
    const known = search.from !== null || search.to !== null ? await index.totals() : {};
    return {
      filters: filtersFor(known, search, without),
      sort: sort === 'newest' ? { date: 'desc' } : sort === 'oldest' ? { oldest: 'asc' } : {},
    };
  };
  const answer = await index.search(term, await options(search));
  const found = await refine(index, query, answer.results);
  const hits = sort === 'relevance' ? ranked(found, query) : found.map((hit) => ({ hit, score: hit.score }));
  if (!(await answersAll(index, query, hits)))
    return { language: index.language, hits: [], counts: async () => ({}) };
  return {
    language: index.language,
    hits,
    counts: async (search) => {
      await index.totals();
      const counted = await index.search(term, await options(search));
      const others = (without: string) => options(search, without);
      return { ...counted.filters, ...(await openCounts(index, term, search, others)) };
    },
  };
}

/** Best first; where a passage is remembered, those are better in which its words stand near one another. */
function ranked(hits: readonly Hit[], query: Query): readonly Ranked[] {
  if (!isPassage(query)) return hits.map((hit) => ({ hit, score: hit.score }));
  const count = wordsOf(query).length;
  return hits
    .map((hit, n) => {
      const span = n < READ_ANYWAY ? count : shortestSpan(hit.words, count);
      return { hit, score: hit.score * nearness(span, count) };
    })
    .sort((a, b) => b.score - a.score);
}

/** Who gives fewer words looks for a subject; who gives more remembers a passage. */
const A_PASSAGE = 3;

/** So many of the best are read to see where in them each word stands. */
const READ = 20;
/** So many that Pagefind itself thinks best are read in any case: a headline's words have no places. */
const READ_ANYWAY = 3;

const isPassage = (query: Query): boolean => !query.exact && wordsOf(query).length >= A_PASSAGE;

const wordsOf = ({ words }: Query): readonly string[] => words.split(/\s+/).filter((word) => word !== '');

/** Whether what an index finds has what was asked for, not merely beginnings of it. */
async function answersAll(index: Index, query: Query, hits: readonly Ranked[]): Promise<boolean> {
  if (query.exact || hits.length === 0) return true;
  // Those that are likely to be shown: each would wait for an answer over the network.
  for (const { hit } of hits.slice(0, isPassage(query) ? READ : pageSize)) hit.data().catch(() => undefined);
  // Where each character is a word, runs of them are phrases already.
  const isPhrase = (word: string) => isUnspaced(index.language) && runsOf(word).length > 0;
  const words = wordsOf(query).filter((word) => /[\p{L}\p{N}]/u.test(word) && !isPhrase(word));
  return hasWords(
    index,
    words,
    hits.map(({ hit }) => hit),
  );
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
  options: (without: string) => Promise<SearchOptions>,
): Promise<Counts> {
  const counts: Record<string, Readonly<Record<string, number>>> = {};
  for (const facet of alternatives) {
    if (search.filters[facet] === undefined) continue;
    const answer = await index.search(term, await options(facet));
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

async function loadByScore(lists: readonly List[], n: number, query: Query): Promise<readonly Result[]> {
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
    return { ...result, score: result.score * nearness(shortestRun(text, words), words.length) };
  });
  // Those after them keep their order, so that asking for more moves nothing that is shown.
  return [...near.sort((a, b) => b.score - a.score), ...loaded.slice(READ)].slice(0, n);
}

/** Each list is in order already; which list has the next one is only known from the articles themselves. */
async function loadByDate(
  lists: readonly List[],
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
