import { facets, pageSize, type Search } from './search-address.ts';
import { readTime } from './search-time.ts';

/** What the form says now. */
export function readForm(form: HTMLFormElement): Search {
  const data = new FormData(form);
  const sort = data.get('sort');
  const filters: Record<string, readonly string[]> = {};
  for (const facet of facets) {
    const values = data.getAll(facet).map(String);
    if (values.length > 0) filters[facet] = values;
  }
  return {
    query: String(data.get('q') ?? '').trim(),
    sort: sort === 'newest' || sort === 'oldest' ? sort : 'relevance',
    filters,
    from: readTime(String(data.get('from') ?? '')),
    to: readTime(String(data.get('to') ?? '')),
    shown: pageSize,
  };
}

/** Makes the form say what a search says; the facets' boxes are made anew with every answer. */
export function fillForm(form: HTMLFormElement, search: Search): void {
  set(form, 'q', search.query);
  set(form, 'sort', search.sort === 'relevance' ? '' : search.sort);
  set(form, 'from', search.from ?? '');
  set(form, 'to', search.to ?? '');
}

function set(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) return;
  // A field that is being typed in keeps its spaces and its caret.
  if (field.value.trim() !== value) field.value = value;
}
