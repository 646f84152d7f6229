/** The search page. The address holds the whole search; the page shows what the address says. */
import { asksNothing, pageSize, readSearch, type Search, searchAddress } from './search-address.ts';
import { findArticles } from './search-find.ts';
import { fillForm, readForm } from './search-form.ts';
import { type Groups, type Index, type Opened, openIndexes } from './search-indexes.ts';
import { offerToKeep } from './search-keep.ts';
import { pageOf, type SearchPage } from './search-page.ts';
import { showFailure, showFound, showMeant } from './search-show.ts';
import { suggestQuery } from './search-suggest.ts';

/** How long typing must pause before what was typed is looked for, in milliseconds. */
const PAUSE = 60;
/** The same where the last word has up to three letters: most go on, and they begin so many words that a search takes long. */
const LONG_PAUSE = 250;
const SIGNS_OF_INTEREST = [
  'pointermove',
  'pointerdown',
  'touchstart',
  'keydown',
  'wheel',
  'focusin',
] as const;

const page = pageOf(document);
if (page !== null) start(page);

function start(page: SearchPage): void {
  let search = readSearch(location.search);
  let opened: Opened | null = null;
  let asked = 0;

  function open(): Opened {
    opened ??= openIndexes(page.bundle);
    return opened;
  }

  async function show(): Promise<void> {
    const turn = ++asked;
    const indexes = open();
    fillForm(page.form, search);
    page.status.textContent = page.words.searching;
    const current = () => turn === asked;
    const first = await indexes.first;
    const early = first.indexes.length === 0 ? null : await findArticles(first, search);
    if (early !== null && early.total > 0 && current()) await showFound(page, search, early, current);
    const all = await indexes.all;
    if (!current()) return;
    const isWhole = early !== null && early.total > 0 && all.indexes.length === first.indexes.length;
    const found = isWhole ? early : await findArticles(all, search);
    if (!isWhole && current()) await showFound(page, search, found, current);
    if (current()) await suggest(found.total, all.indexes, await indexes.groups, current);
  }

  async function suggest(
    found: number,
    all: readonly Index[],
    groups: Groups,
    current: () => boolean,
  ): Promise<void> {
    const query = await suggestQuery({
      query: search.query,
      found,
      indexes: all,
      groups,
      bundle: page.bundle,
    });
    if (query === null || !current()) return;
    showMeant(page, searchAddress(page.form.action, { ...search, query }), query);
  }

  function refresh(): void {
    show().catch((error: unknown) => {
      console.error(error);
      showFailure(page);
    });
  }

  function go(next: Search, how: 'push' | 'replace'): void {
    search = next;
    const address = searchAddress(page.form.action, search);
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    refresh();
  }

  listen(page, { now: () => search, go, open });
  addEventListener('popstate', () => {
    search = readSearch(location.search);
    refresh();
  });
  offerToKeep(page).catch(console.error);
  if (matchMedia('(max-width: 55.99rem)').matches) page.facets.open = false;
  // Whoever only passes by loads nothing.
  if (asksNothing(search)) onceInterested(refresh);
  else refresh();
}

function onceInterested(act: () => void): void {
  const signs = new AbortController();
  const start = () => {
    signs.abort();
    act();
  };
  for (const sign of SIGNS_OF_INTEREST)
    addEventListener(sign, start, { signal: signs.signal, passive: true });
}

/** Typing changes the address in place, so that one search is one step back; everything else is a step. */
function listen(
  page: SearchPage,
  {
    now,
    go,
    open,
  }: {
    readonly now: () => Search;
    readonly go: (next: Search, how: 'push' | 'replace') => void;
    /** Begins to load what any search needs. */
    readonly open: () => void;
  },
): void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  page.form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    go(readForm(page.form), 'push');
  });
  page.query.addEventListener('input', () => {
    open();
    clearTimeout(pause);
    const wait = /(?:^|\s)\S{1,3}$/u.test(page.query.value) ? LONG_PAUSE : PAUSE;
    pause = setTimeout(() => go(readForm(page.form), 'replace'), wait);
  });
  page.form.addEventListener('change', (event) => {
    if (event.target === page.query) return;
    go(readForm(page.form), 'push');
  });
  page.more.addEventListener('click', () => go({ ...now(), shown: now().shown + pageSize }, 'replace'));
  page.form.addEventListener('click', (event) => {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button[data-remove]') : null;
    if (button !== null) go(without(now(), button.dataset.remove ?? '', button.value), 'push');
  });
}

/** The search without one filter, or without any where `facet` is `*`. */
function without(search: Search, facet: string, value: string): Search {
  if (facet === '*') return { ...search, filters: {}, from: null, to: null, shown: pageSize };
  if (facet === 'from' || facet === 'to') return { ...search, [facet]: null, shown: pageSize };
  const filters = { ...search.filters };
  const left = (filters[facet] ?? []).filter((other) => other !== value);
  if (left.length === 0) delete filters[facet];
  else filters[facet] = left;
  return { ...search, filters, shown: pageSize };
}
