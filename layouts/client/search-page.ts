import { type SearchWords, searchWordsFor } from '../words/search-words.ts';

/** The parts of the search page that change. */
export interface SearchPage {
  readonly words: SearchWords;
  readonly form: HTMLFormElement;
  /** Where Pagefind's files are. */
  readonly bundle: string;
  readonly query: HTMLInputElement;
  readonly found: HTMLElement;
  readonly status: HTMLElement;
  /** What a screen reader is told; seen only until there is something else to see. */
  readonly said: HTMLElement;
  readonly chosen: HTMLElement;
  readonly hints: HTMLElement;
  readonly results: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly facets: HTMLDetailsElement;
  /** Where keeping the index is offered. */
  readonly keep: HTMLElement;
  /** Where the bars of years go, and the fields that they fill in. */
  readonly years: HTMLElement;
  readonly from: HTMLInputElement;
  readonly to: HTMLInputElement;
}

/** Finds the parts; null on a page that is not the search page. */
export function pageOf(document: Document): SearchPage | null {
  const form = document.querySelector<HTMLFormElement>('form#search');
  if (form === null) return null;
  const part = <E extends HTMLElement>(id: string): E => {
    const element = form.querySelector<E>(`#search-${id}`);
    if (element === null) throw new Error(`The search page has no #search-${id}`);
    return element;
  };
  return {
    words: searchWordsFor(document.documentElement.lang),
    form,
    bundle: form.dataset.bundle ?? '/pagefind/',
    query: part('query'),
    found: part('found'),
    status: part('status'),
    said: part('said'),
    chosen: part('chosen'),
    hints: part('hints'),
    results: part('results'),
    more: part('more'),
    facets: part('facets'),
    keep: part('keep'),
    years: part('years'),
    from: part('from'),
    to: part('to'),
  };
}
