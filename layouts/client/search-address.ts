import { firstMonth, readTime } from './search-time.ts';

/** A whole search, as the address of the search page holds it. */
export interface Search {
  readonly query: string;
  readonly sort: 'relevance' | 'newest' | 'oldest';
  /** Values asked for, by facet. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** First and last year or month asked for, as `2019` or `2019-06`. */
  readonly from: string | null;
  readonly to: string | null;
  /** How many results are shown. */
  readonly shown: number;
}

export const facets = ['language', 'source', 'person', 'organisation', 'place', 'topic'] as const;

/** How many results are shown at first and with each further press of the button. */
export const pageSize = 10;

/** More results than this are not shown. */
export const mostShown = 1000;

/** Reads what follows the `?`; what is unknown or malformed there counts as not said. */
export function readSearch(queryString: string): Search {
  const parameters = new URLSearchParams(queryString);
  const sort = parameters.get('sort');
  const filters: Record<string, readonly string[]> = {};
  for (const facet of facets) {
    const values = [...new Set(parameters.getAll(facet))].filter((value) => value !== '');
    if (values.length > 0) filters[facet] = values;
  }
  const times = [parameters.get('from'), parameters.get('to')].map(readTime);
  // Whoever names the later one first means the same time.
  const [from = null, to = null] = inOrder(times);
  return {
    query: (parameters.get('q') ?? '').trim(),
    sort: sort === 'newest' || sort === 'oldest' ? sort : 'relevance',
    filters,
    from,
    to,
    shown: Math.min(
      mostShown,
      Math.max(pageSize, Number.parseInt(parameters.get('shown') ?? '', 10) || pageSize),
    ),
  };
}

/** From and to, the earlier first where both are known. */
export function inOrder(times: readonly (string | null)[]): readonly (string | null)[] {
  const [from, to] = times;
  return from && to && firstMonth(from) > firstMonth(to) ? [to, from] : times;
}

/** The address of a search below the search page's own; what is as usual is left out. */
export function searchAddress(page: string, search: Search): string {
  const parameters = new URLSearchParams();
  if (search.query !== '') parameters.set('q', search.query);
  for (const facet of facets) {
    for (const value of search.filters[facet] ?? []) parameters.append(facet, value);
  }
  if (search.from !== null) parameters.set('from', search.from);
  if (search.to !== null) parameters.set('to', search.to);
  if (search.sort !== 'relevance') parameters.set('sort', search.sort);
  if (search.shown !== pageSize) parameters.set('shown', String(search.shown));
  const text = parameters.toString();
  return text === '' ? page : `${page}?${text}`;
}

/** Whether a search would show the whole archive. */
export const asksNothing = ({ query, filters, from, to }: Search): boolean =>
  query === '' && from === null && to === null && Object.keys(filters).length === 0;
