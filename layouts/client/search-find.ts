import { facets, pageSize, type Search } from './search-address.ts';
import { addCounts, countHits } from './search-count.ts';
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
import {
  apart,
  formsOf,
  isEmpty,
  joinedForm,
  parseQuery,
  type Query,
  queryFor,
  variantsOf,
} from './search-query.ts';
import { within } from './search-time.ts';
import { isUnspaced, runsOf } from './unspaced.ts';

export interface Found {
  readonly total: number;
  /** How many of the articles found have each value. Facets are loaded only when this is asked. */
  counts(): Promise<Counts>;
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
    load: (n) => (sort === 'relevance' ? loadByScore(lists, n, query) : loadByDate(lists, n, sort)),
  };
}

const nothing: Omit<Found, 'failed'> = {
  total: 0,
  counts: async () => ({}),
  times: null,
  load: async () => [],
};

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
  if (other === undefined) return [await listOf(index, first, search)];
  const { hits } = await first({ ...search, filters: {}, from: null, to: null });
  const second = finderOf(index, other, sort, new Set(hits.map(({ hit }) => hit.id)));
  return Promise.all([first, second].map((find) => listOf(index, find, search)));
}

/** What an index has for one search. */
interface Findings {
  readonly hits: readonly Ranked[];
  /** What Pagefind itself counted, where all that it found counts. */
  readonly counts: Counts;
  readonly isRefined: boolean;
}

type Finder = (search: Search, without?: string) => Promise<Findings>;

/** Finds by one query at several times and with several filters; never what is in `others`. */
function finderOf(index: Index, query: Query, sort: Search['sort'], others: ReadonlySet<string>): Finder {
  const order: SearchOptions['sort'] =
    sort === 'newest' ? { date: 'desc' } : sort === 'oldest' ? { oldest: 'asc' } : {};
  let isAnswered: Promise<boolean> | null = null;
  return async (search, without) => {
    const known = search.from !== null || search.to !== null ? await index.totals() : {};
    const options = { filters: filtersFor(known, search, without), sort: order };
    const answer = await ask(index, query, options);
    const refined = await refine(index, query, answer.results);
    const found = others.size === 0 ? refined : refined.filter(({ id }) => !others.has(id));
    const hits =
      sort === 'relevance' ? ranked(found, query) : found.map((hit) => ({ hit, score: hit.score }));
    // Whether an index has the words does not depend on times and filters.
    if (hits.length > 0) isAnswered ??= answersAll(index, query, found);
    if (isAnswered !== null && !(await isAnswered)) return { hits: [], counts: {}, isRefined: false };
    return { hits, counts: answer.filters, isRefined: found.length < answer.results.length };
  };
}

async function ask(index: Index, query: Query, options: SearchOptions): Promise<Answer> {
  if (!query.exact) return index.search(query.words === '' ? null : query.words, options);
  const answer = await index.search(`"${query.phrases[0]}"`, options);
  const joined = joinedForm(query);
  return joined === null || answer.results.length > 0 ? answer : index.search(`"${joined}"`, options);
}

async function listOf(index: Index, find: Finder, search: Search): Promise<List> {
  const { hits } = await find(search);
  // Those that are likely to be shown are on their way while other indexes are still being searched.
  for (const { hit } of hits.slice(0, pageSize)) hit.data().catch(() => undefined);
  return {
    language: index.language,
    hits,
    counts: async (search) => {
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
  const { hits, counts, isRefined } = await find(search, without);
  if (!isRefined) return { ...counts };
  return countHits(
    index,
    hits.map(({ hit }) => hit),
    counts,
  );
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

const wordsOf = ({ words }: Query): readonly string[] =>
  apart(words)
    .split(/\s+/)
    .filter((word) => word !== '');

/** Whether what an index finds has what was asked for, not merely beginnings of it. */
async function answersAll(index: Index, query: Query, hits: readonly Hit[]): Promise<boolean> {
  if (query.exact) return true;
  // Where each character is a word, runs of them are phrases already.
  const isPhrase = (word: string) => isUnspaced(index.language) && runsOf(word).length > 0;
  const words = query.words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word) && !isPhrase(word));
  return hasWords(index, words, hits);
}

/** Pagefind knows neither a phrase beside other words nor words to leave out: both are sets of hits. */
async function refine(index: Index, query: Query, hits: readonly Hit[]): Promise<readonly Hit[]> {
  if (query.exact || hits.length === 0) return hits;
  const idsOf = async (text: string) => {
    const answers: readonly Answer[] = await Promise.all(
      formsOf(text).map((form) => index.search(`"${form}"`, { filters: {}, sort: {} })),
    );
    return new Set(answers.flatMap(({ results }) => results.map((hit) => hit.id)));
  };
  const phrases = await Promise.all(query.phrases.map(idsOf));
  const compounds = await Promise.all(query.compounds.map(idsOf));
  const unwanted = await Promise.all(query.excluded.map(idsOf));
  const needed = [...phrases, ...compounds];
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
    const [years, months, spans] = ['year', 'month', 'span'].map((name) => Object.keys(known[name] ?? {}));
    const times = within(search, { years: years ?? [], months: months ?? [], spans: spans ?? [] });
    const wanted = Object.entries({ year: times.years, month: times.months, span: times.spans })
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => ({ [name]: { any: values } }));
    filters.any = wanted.length === 0 ? [{ year: { any: ['none'] } }] : wanted;
  }
  return filters;
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
