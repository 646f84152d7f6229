import { count } from './numbers.ts';

/** The words that the search page needs in the browser; kept apart so that a page loads no others. */
export const searchEn = {
  searching: 'Searching…',
  found: (n: number) => (n === 1 ? '1 article' : `${count(n)} articles`),
  foundFor: (n: number, query: string) =>
    `${n === 1 ? '1 article' : `${count(n)} articles`} for ${quoted(query)}`,
  nothing: (query: string) =>
    query === '' ? 'No article fits these filters.' : `Nothing found for ${quoted(query)}.`,
  meant: (query: string) => `Did you mean ${query}?`,
  uncertain: (n: number) =>
    n === 1
      ? 'The date of 1 of them is uncertain: it may lie outside this time.'
      : `The dates of ${count(n)} of them are uncertain: they may lie outside this time.`,
  tryFewer: 'Try fewer words, or only the beginning of one: “drain” also finds “drainage”.',
  tryPhrase: 'Take the quotation marks away to find the words apart from one another.',
  tryExcluded: 'Take away the words that begin with “-”.',
  tryFilters: 'Take the filters away.',
  trySpelling: 'Try another spelling of a name, or the language that the article was written in.',
  more: 'More results',
  failed: 'The search index could not be loaded.',
  failedHint: 'Check the connection and load the page again, or browse by date or subject instead.',
  partial: (names: string) => `Not searched, because its index could not be loaded: ${names}.`,
  remove: (name: string) => `Remove the filter ${name}`,
  clear: 'Clear all filters',
  from: (year: string) => `from ${year}`,
  to: (year: string) => `until ${year}`,
  showAll: (n: number) => `Show all ${count(n)}`,
  keep: 'Keep the whole search for offline…',
  keepSize: (megabytes: number) => `Keep: ${count(megabytes)} MB`,
  keeping: (done: number, all: number) => `Kept: ${count(done)} of ${count(all)}`,
  kept: 'The search works offline on this device.',
  keepNoMore: 'Remove it',
  keepFailed: 'The search could not be kept. Check the connection and the free space, and try again.',
  copied: 'Copied',
  copyFailed: 'Select the text to copy it',
};

export type SearchWords = typeof searchEn;

/** What was typed in quotation marks, unless it has some of its own. */
function quoted(query: string): string {
  return /["“”]/.test(query) ? query : `“${query}”`;
}
