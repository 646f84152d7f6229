import { facets, pageSize, type Search } from './search-address.ts';
import { readTime } from './search-time.ts';

type Field = Pick<HTMLInputElement, 'name' | 'value'>;

/**
 * The search after one of the form's fields was changed. Of the others nothing is taken from the form, which may not show
 * all of the search yet: its boxes come with the answer.
 */
export function withField(search: Search, { name, value }: Field, isOn: boolean): Search {
  const next = { ...search, shown: pageSize };
  if (name === 'q') return value.trim() === search.query ? search : { ...next, query: value.trim() };
  if (name === 'sort')
    return { ...next, sort: value === 'newest' || value === 'oldest' ? value : 'relevance' };
  if (name === 'from' || name === 'to') return { ...next, [name]: readTime(value) };
  if (!facets.some((facet) => facet === name)) return search;
  const others = (search.filters[name] ?? []).filter((other) => other !== value);
  return withFilter(next, name, isOn ? [...others, value] : others);
}

/** The search without one filter, or without any where `name` is `*`. */
export function withoutFilter(search: Search, name: string, value: string): Search {
  const next = { ...search, shown: pageSize };
  if (name === '*') return { ...next, filters: {}, from: null, to: null };
  if (name === 'from' || name === 'to') return { ...next, [name]: null };
  return withFilter(
    next,
    name,
    (search.filters[name] ?? []).filter((other) => other !== value),
  );
}

function withFilter(search: Search, facet: string, values: readonly string[]): Search {
  const { [facet]: _, ...others } = search.filters;
  return { ...search, filters: values.length === 0 ? others : { ...others, [facet]: values } };
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
