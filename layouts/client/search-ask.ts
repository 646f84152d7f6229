/** Asks one index for one query: what Pagefind finds, without what it finds wrongly. */
import { facets, type Search } from './search-address.ts';
import type { Answer, Counts, Filter, Hit, Index, SearchOptions } from './search-indexes.ts';
import { hasWords } from './search-known.ts';
import { formsOf, joinedForm, type Query } from './search-query.ts';
import { within } from './search-time.ts';
import { isUnspaced, runsOf } from './unspaced.ts';

/** What an index has for one search. */
export interface Findings {
  readonly hits: readonly Hit[];
  /** What Pagefind itself counted, where all that it found counts. */
  readonly counts: Counts;
  readonly isRefined: boolean;
  /** Whether it has all the words, as far as can be told: if not, the hits are not to be shown. Known when some of them are read. */
  readonly isAnswered: Promise<boolean>;
}

export type Finder = (search: Search, without?: string) => Promise<Findings>;

/** Finds by one query at several times and with several filters; never what is in `others`. */
export function finderOf(
  index: Index,
  query: Query,
  sort: Search['sort'],
  others: ReadonlySet<string>,
): Finder {
  const order: SearchOptions['sort'] =
    sort === 'newest' ? { date: 'desc' } : sort === 'oldest' ? { oldest: 'asc' } : {};
  let answered: Promise<boolean> | null = null;
  return async (search, without) => {
    const known = search.from !== null || search.to !== null ? await index.totals() : {};
    const options = { filters: filtersFor(known, search, without), sort: order };
    const answer = await ask(index, query, options);
    const refined = await refine(index, query, answer.results);
    const hits = others.size === 0 ? refined : refined.filter(({ id }) => !others.has(id));
    // Whether an index has the words does not depend on times and filters.
    if (hits.length > 0) answered ??= answersAll(index, query, hits);
    // Where nothing is found at this time, something may be at others.
    const isAnswered = answered ?? Promise.resolve(true);
    // It is waited for only when the hits are ranked.
    isAnswered.catch(() => undefined);
    return { hits, counts: answer.filters, isRefined: hits.length < answer.results.length, isAnswered };
  };
}

async function ask(index: Index, query: Query, options: SearchOptions): Promise<Answer> {
  if (!query.exact) return index.search(query.words === '' ? null : query.words, options);
  const answer = await index.search(`"${query.phrases[0]}"`, options);
  const joined = joinedForm(query);
  return joined === null || answer.results.length > 0 ? answer : index.search(`"${joined}"`, options);
}

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
export const alternatives: ReadonlySet<string> = new Set(['source', 'language']);

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
