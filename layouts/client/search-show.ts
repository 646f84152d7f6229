import { divisionOf } from './division.ts';
import { element } from './element.ts';
import { markedAddress } from './mark-parameter.ts';
import { marksIn } from './mark-terms.ts';
import { mostShown, pageSize, type Search } from './search-address.ts';
import { showChosen, showFacets } from './search-facets.ts';
import type { Found } from './search-find.ts';
import type { Counts } from './search-indexes.ts';
import type { Result } from './search-order.ts';
import type { SearchPage } from './search-page.ts';
import { parseQuery } from './search-query.ts';
import { reachesOut } from './search-time.ts';
import { showYears } from './search-years.ts';

/**
 * Shows what was found, the first few as soon as they are there. `current` tells whether this is still the search that was
 * asked for last.
 */
export async function showFound(
  page: SearchPage,
  search: Search,
  found: Found,
  current: () => boolean,
): Promise<void> {
  const { results: list } = page;
  let held: string | null = null;
  const early = search.shown === pageSize && found.early < found.total ? found.early : 0;
  if (early > 0) {
    const first = await found.load(early);
    if (!current()) return;
    held = heldIn(list);
    // What is below stays where it is until the others are there.
    list.style.minHeight = `${list.offsetHeight}px`;
    showResults(page, first, search);
    showStatus(page, search, found);
  }
  const results = await found.load(search.shown);
  if (!current()) return;
  if (early === 0) showResults(page, results, search);
  else {
    list.append(...results.slice(early).map((result) => resultItem(result, search)));
    if (document.activeElement === document.body) holdIn(list, held);
  }
  list.style.minHeight = '';
  showMore(page, results.length < Math.min(found.total, mostShown));
  if (early === 0) showStatus(page, search, found);
}

/** How many were found, what was chosen, and what to try where it is nothing. */
function showStatus(page: SearchPage, search: Search, found: Found): void {
  const { words } = page;
  page.found.hidden = false;
  const status = statusOf(page, search, found.total);
  page.status.textContent = found.isPart ? `${status} · ${words.searching}` : status;
  page.hints.replaceChildren(
    ...(found.failed.length > 0 ? [element('p', {}, words.partial(found.failed.join(', ')))] : []),
    ...(found.total === 0 ? [hintsFor(page, search)] : []),
  );
  showChosen(page, search);
}

/** What stands beside the results, after them, which do not need it: facets are as much again to load. */
export async function showCounts(
  page: SearchPage,
  search: Search,
  found: Found,
  current: () => boolean,
): Promise<void> {
  const counts = await found.counts();
  if (!current()) return;
  showFacets(page, search, counts);
  showUncertain(page, search, counts);
  const times = found.times === null ? counts : await found.times();
  if (current()) showYears(page, search, times);
}

/** The items anew; whoever stands on one of them stays there. */
function showResults(page: SearchPage, results: readonly Result[], search: Search): void {
  const held = heldIn(page.results);
  page.results.replaceChildren(...results.map((result) => resultItem(result, search)));
  holdIn(page.results, held);
}

/** Where the link leads on which the reader stands. */
function heldIn(list: HTMLElement): string | null {
  const focused = document.activeElement;
  return focused instanceof HTMLAnchorElement && list.contains(focused) ? focused.href : null;
}

function holdIn(list: HTMLElement, held: string | null): void {
  if (held === null) return;
  for (const link of list.querySelectorAll('a')) if (link.href === held) link.focus();
}

/** Offers more results, or not; whoever has just asked for the last goes on at the first of them. */
function showMore(page: SearchPage, isMore: boolean): void {
  const hadFocus = document.activeElement === page.more;
  page.more.hidden = !isMore;
  if (isMore || !hadFocus) return;
  const items = page.results.children;
  const first = items[Math.floor((items.length - 1) / pageSize) * pageSize];
  first?.querySelector('a')?.focus();
}

/** Tells a screen reader, once. */
export function say(page: SearchPage, text: string): void {
  if (page.said.textContent !== text) page.said.textContent = text;
}

/** That some are here because their dates may lie in the time that was asked for, though they need not. */
function showUncertain(page: SearchPage, search: Search, counts: Counts): void {
  const doubtful = Object.entries(counts.span ?? {}).filter(([span]) => reachesOut(search, span));
  const n = doubtful.reduce((sum, [, n]) => sum + n, 0);
  if (n > 0) page.hints.append(element('p', { class: 'small' }, page.words.uncertain(n)));
}

/** What the reader may have meant, above the other hints. */
export function showMeant(page: SearchPage, address: string, query: string): void {
  const [before = '', after = ''] = page.words.meant('\0').split('\0');
  page.hints.prepend(element('p', { role: 'status' }, before, element('a', { href: address }, query), after));
}

/** The index could not be had at all. */
export function showFailure(page: SearchPage): void {
  page.found.hidden = false;
  page.results.replaceChildren();
  page.results.style.minHeight = '';
  page.more.hidden = true;
  page.status.textContent = page.words.failed;
  say(page, page.words.failed);
  page.hints.replaceChildren(element('p', {}, page.words.failedHint));
}

function statusOf({ words }: SearchPage, search: Search, total: number): string {
  if (total === 0) return words.nothing(search.query);
  return search.query === '' ? words.found(total) : words.foundFor(total, search.query);
}

/** What to try when nothing was found, by what the search asked for. */
function hintsFor({ words }: SearchPage, search: Search): HTMLElement {
  const query = parseQuery(search.query);
  const filtered = Object.keys(search.filters).length > 0 || search.from !== null || search.to !== null;
  const hints = [
    ...(filtered ? [words.tryFilters] : []),
    ...(query.phrases.length > 0 ? [words.tryPhrase] : []),
    ...(query.excluded.length > 0 ? [words.tryExcluded] : []),
    ...(search.query === '' ? [] : [words.tryFewer, words.trySpelling]),
  ];
  return element('ul', {}, ...hints.map((hint) => element('li', {}, hint)));
}

const rightToLeft = /^(ar|arc|ckb|dv|fa|he|ks|nqo|ps|sd|ug|ur|yi)\b/;

function resultItem({ language, fragment }: Result, search: Search): HTMLElement {
  const { meta } = fragment;
  const own = { lang: language, dir: rightToLeft.test(language) ? 'rtl' : 'ltr' };
  const read = divisionOf(language).whole;
  const facts = [meta.date, meta.publisher, meta.author && read(meta.author)].filter(
    (fact) => fact !== undefined && fact !== '',
  );
  return element(
    'li',
    {},
    element(
      'article',
      { class: meta.image === undefined ? 'item' : 'item item-pictured' },
      element(
        'h2',
        { class: 'item-title', ...own },
        element(
          'a',
          { href: markedAddress(fragment.url, marksIn(fragment, search.query)) },
          meta.title === undefined ? fragment.url : read(meta.title),
        ),
      ),
      element('p', { class: 'item-excerpt', ...own }, ...excerptOf(read(fragment.excerpt))),
      element('p', { class: 'item-facts' }, ...facts.map((fact) => element('span', {}, fact ?? ''))),
      ...(meta.image === undefined ? [] : [pictureOf(meta.image)]),
    ),
  );
}

/** Beside a headline that says it already, a picture is an ornament to a screen reader. */
const pictureOf = (address: string): HTMLElement =>
  element(
    'div',
    { class: 'item-picture' },
    element('img', {
      src: address,
      width: '320',
      height: '240',
      alt: '',
      loading: 'lazy',
      decoding: 'async',
    }),
  );

/** Pagefind's excerpt is text with `<`, `>` escaped and `<mark>` around what was found: made into nodes, never HTML. */
function excerptOf(excerpt: string): readonly (Node | string)[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/su).map((part) => {
    const marked = /^<mark>(.*)<\/mark>$/su.exec(part);
    return marked === null ? plain(part) : element('mark', {}, plain(marked[1] ?? ''));
  });
}

function plain(text: string): string {
  return text
    .replace(/\u200B/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
}
