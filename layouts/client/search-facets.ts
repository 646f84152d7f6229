import { count } from '../words/numbers.ts';
import { element } from './element.ts';
import { facets, type Search } from './search-address.ts';
import type { Counts } from './search-indexes.ts';
import type { SearchPage } from './search-page.ts';

/** The filters that are on, each as a button that takes it off. */
export function showChosen(page: SearchPage, search: Search): void {
  const { words } = page;
  const on: [facet: string, value: string, label: string][] = facets.flatMap((facet) =>
    (search.filters[facet] ?? []).map((value): [string, string, string] => [facet, value, value]),
  );
  if (search.from !== null) on.push(['from', search.from, words.from(search.from)]);
  if (search.to !== null) on.push(['to', search.to, words.to(search.to)]);
  const buttons = on.map(([facet, value, label]) =>
    element(
      'button',
      { type: 'button', 'data-remove': facet, value, 'aria-label': words.remove(label) },
      label,
    ),
  );
  if (buttons.length > 1) {
    buttons.push(element('button', { type: 'button', 'data-remove': '*', value: '' }, words.clear));
  }
  // The button that was just used is gone now; a keyboard must not lose its place.
  const held = [...page.chosen.children].findIndex((item) => item.contains(document.activeElement));
  page.chosen.replaceChildren(...buttons.map((button) => element('li', {}, button)));
  if (held >= 0) (buttons[Math.min(held, buttons.length - 1)] ?? page.status).focus();
}

/** The values that what was found has, most frequent first, with boxes to choose them by. */
export function showFacets(page: SearchPage, search: Search, found: Counts): void {
  const focused = document.activeElement;
  const held = focused instanceof HTMLInputElement && focused.type === 'checkbox' ? focused : null;
  for (const facet of facets) showFacet(page, facet, search, found);
  if (held === null) return;
  // The box that was just used is a new one now; a keyboard must not lose its place.
  const boxes = page.facets.querySelectorAll<HTMLInputElement>('input[type=checkbox]');
  for (const box of boxes) if (box.name === held.name && box.value === held.value) box.focus();
}

/** How many values of a facet are shown before a reader asks for all. */
const few = 8;
const opened = new Set<string>();

function showFacet(page: SearchPage, facet: string, search: Search, found: Counts): void {
  const group = page.facets.querySelector<HTMLFieldSetElement>(`[data-facet="${facet}"]`);
  if (group === null) return;
  const chosen = new Set(search.filters[facet] ?? []);
  const counts = found[facet] ?? {};
  const values = [...new Set([...chosen, ...Object.keys(counts)])]
    .map((value) => ({ value, n: counts[value] ?? 0, on: chosen.has(value) }))
    .filter(({ n, on }) => n > 0 || on)
    .sort((a, b) => Number(b.on) - Number(a.on) || b.n - a.n || (a.value < b.value ? -1 : 1));
  const shown = opened.has(facet) ? values : values.filter(({ on }, index) => on || index < few);
  group.hidden = values.length < 2 && chosen.size === 0;
  group.querySelector('ul')?.replaceChildren(
    ...shown.map(({ value, n, on }) => {
      const box = element('input', { type: 'checkbox', name: facet, value });
      box.checked = on;
      const named = [element('span', {}, value), element('span', { class: 'count' }, count(n))];
      return element('li', {}, element('label', {}, box, ...named));
    }),
  );
  group.querySelector(':scope > button')?.remove();
  if (shown.length === values.length) return;
  const all = element('button', { type: 'button' }, page.words.showAll(values.length));
  all.addEventListener('click', () => {
    opened.add(facet);
    showFacet(page, facet, search, found);
    group.querySelectorAll<HTMLInputElement>('input')[few]?.focus();
  });
  group.append(all);
}
