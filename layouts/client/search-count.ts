/** How many of some hits have each value of each facet, where Pagefind has counted others with them. */
import { pageSize } from './search-address.ts';
import type { Counts, Hit, Index } from './search-indexes.ts';

/** More values than these of a facet nobody looks through; the commonest are counted. */
const MOST_VALUES = 40;
/** Months are shown of so many years only. */
const MOST_MONTHS = 48;

/** `among` has the values that may occur, counted over more hits than these. */
export async function countHits(
  index: Index,
  hits: readonly Hit[],
  among: Counts,
): Promise<Record<string, Readonly<Record<string, number>>>> {
  // So few are shown, and so are loaded anyway.
  if (hits.length <= pageSize) {
    const articles = await Promise.all(hits.map((hit) => hit.data()));
    return addCounts(articles.map(({ filters }) => oneEach(filters)));
  }
  const ids = new Set(hits.map(({ id }) => id));
  const counted: Record<string, Readonly<Record<string, number>>> = {};
  // In which part of the index an article is interests nobody.
  const { part: _, ...facets } = among;
  for (const [facet, values] of Object.entries(facets)) {
    const counts: Record<string, number> = {};
    for (const value of likelyValues(facet, values)) {
      const { results } = await index.search(null, { filters: { [facet]: [value] }, sort: {} });
      counts[value] = results.filter(({ id }) => ids.has(id)).length;
    }
    counted[facet] = counts;
  }
  return counted;
}

function likelyValues(facet: string, values: Readonly<Record<string, number>>): readonly string[] {
  const some = Object.entries(values).filter(([, n]) => n > 0);
  if (facet === 'month') return some.length > MOST_MONTHS ? [] : some.map(([value]) => value);
  if (facet === 'year') return some.map(([value]) => value);
  const byCount = some.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return byCount.slice(0, MOST_VALUES).map(([value]) => value);
}

const oneEach = (filters: Readonly<Record<string, readonly string[]>>): Counts =>
  Object.fromEntries(
    Object.entries(filters).map(([facet, values]) => [
      facet,
      Object.fromEntries(values.map((value) => [value, 1])),
    ]),
  );

/** Counts of several sets of articles together. */
export function addCounts(all: readonly Counts[]): Record<string, Record<string, number>> {
  const sum: Record<string, Record<string, number>> = {};
  for (const counts of all) {
    for (const [facet, values] of Object.entries(counts)) {
      sum[facet] ??= {};
      for (const [value, n] of Object.entries(values)) sum[facet][value] = (sum[facet][value] ?? 0) + n;
    }
  }
  return sum;
}
