/** The search page. The address holds the whole search; the page shows what the address says. */
import {
  asksNothing,
  inOrder,
  mostShown,
  pageSize,
  readSearch,
  type Search,
  searchAddress,
} from './search-address.ts';
import { type Found, findArticles } from './search-find.ts';
import { fillForm, withField, withoutFilter } from './search-form.ts';
import { type Index, type Opened, openIndexes } from './search-indexes.ts';
import { offerToKeep } from './search-keep.ts';
import type { Groups } from './search-openings.ts';
import { pageOf, type SearchPage } from './search-page.ts';
import { keepPlace, placeBefore } from './search-place.ts';
import { say, showCounts, showFailure, showFound, showMeant } from './search-show.ts';
import { suggestQuery } from './search-suggest.ts';
import { readTime } from './search-time.ts';

/** How long typing must pause before what was typed is looked for, in milliseconds. */
const PAUSE = 60;
/** The same where the last word has up to three letters: most go on, and they begin so many words that a search takes long. */
const LONG_PAUSE = 250;
/** How long an answer must stand before it is said aloud, in milliseconds. */
const QUIET = 700;
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
  const title = document.title;
  let search = readSearch(location.search);
  let opened: Opened | null = null;
  let asked = 0;
  let place = placeBefore();

  function open(): Opened {
    if (opened !== null) return opened;
    opened = openIndexes(page.bundle);
    return opened;
  }

  async function show(current: () => boolean): Promise<void> {
    const indexes = open();
    fillForm(page.form, search);
    document.title = search.query === '' ? title : `${search.query} · ${title}`;
    const wanted = search;
    page.status.textContent = page.words.searching;
    if (page.found.hidden) say(page, page.words.searching);
    const early = indexes.ready() === null ? await showEarly(indexes, wanted, current) : null;
    if (!current()) return;
    const all = await indexes.all();
    if (!current()) return;
    const isWhole = early !== null && !early.isPart;
    const found = isWhole ? early : await findArticles(all, wanted);
    // What is shown already is not taken away again for as long as the rest needs.
    if (!isWhole && current())
      await present(early === null ? found : { ...found, early: 0 }, wanted, current);
    if (!current()) return;
    if (place !== null) scrollTo(0, place);
    place = null;
    sayLater(current);
    await suggest(found.total, all.indexes, await indexes.groups, current).catch(console.warn);
  }

  /** What the language with most articles has, before the others are opened; null where that is nothing. */
  async function showEarly(indexes: Opened, wanted: Search, current: () => boolean): Promise<Found | null> {
    const first = await indexes.first;
    if (first.indexes.length === 0) return null;
    const found = { ...(await findArticles(first, wanted)), isPart: await indexes.areSeveral };
    if (found.total === 0 || !current()) return null;
    await present(found, wanted, current);
    return found;
  }

  async function present(found: Found, wanted: Search, current: () => boolean): Promise<void> {
    await showFound(page, wanted, found, current);
    // The results are good without what stands beside them, and those of a part have only some of it.
    if (current() && !found.isPart) await showCounts(page, wanted, found, current).catch(console.warn);
  }

  /** While one types, no count is worth saying aloud. */
  function sayLater(current: () => boolean): void {
    setTimeout(() => {
      if (current()) say(page, page.status.textContent ?? '');
    }, QUIET);
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
    const turn = ++asked;
    const current = () => turn === asked;
    show(current).catch((error: unknown) => {
      console.error(error);
      // What could not be loaded is tried again with the next search.
      opened = null;
      if (current()) showFailure(page);
    });
  }

  function go(next: Search, how: 'push' | 'replace'): void {
    const [before, address] = [search, next].map((one) => searchAddress(page.form.action, one));
    search = next;
    // A step that changes nothing would make the way back seem blocked.
    if (how === 'push' && address !== before) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    refresh();
  }

  // What is being typed belongs to whatever is done next.
  listen(page, { now: () => withField(search, page.query, true), go, open });
  addEventListener('popstate', () => {
    search = readSearch(location.search);
    refresh();
  });
  keepPlace();
  page.hints.addEventListener('click', (event) => {
    if (!(event.target instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    event.preventDefault();
    go(readSearch(new URL(event.target.href).search), 'push');
    page.query.focus();
  });
  offerToKeep(page).catch(console.error);
  if (matchMedia('(max-width: 55.99rem)').matches) page.facets.open = false;
  // Whoever was quicker than this script has typed already.
  const begin = () => go(search.query === '' ? withField(search, page.query, true) : search, 'replace');
  // Whoever only passes by loads nothing.
  if (asksNothing(search) && page.query.value.trim() === '') onceInterested(begin);
  else begin();
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
  const goNow = (next: Search, how: 'push' | 'replace'): void => {
    clearTimeout(pause);
    go(next, how);
  };
  page.form.addEventListener('submit', (event) => {
    event.preventDefault();
    goNow({ ...now(), shown: pageSize }, 'push');
  });
  page.query.addEventListener('input', () => {
    open();
    clearTimeout(pause);
    const wait = /(?:^|\s)\S{1,3}$/u.test(page.query.value) ? LONG_PAUSE : PAUSE;
    pause = setTimeout(() => go(now(), 'replace'), wait);
  });
  // Pausing and the way back are each other's rivals: the last one counts.
  addEventListener('popstate', () => clearTimeout(pause));
  page.form.addEventListener('change', ({ target }) => {
    if (target === page.query) return;
    if (target === page.from || target === page.to) {
      if ([page.from, page.to].every(isTime)) {
        const next = withField(withField(now(), page.from, true), page.to, true);
        const [from = null, to = null] = inOrder([next.from, next.to]);
        goNow({ ...next, from, to }, 'push');
      }
    } else if (target instanceof HTMLInputElement) goNow(withField(now(), target, target.checked), 'push');
    else if (target instanceof HTMLSelectElement) goNow(withField(now(), target, true), 'push');
  });
  for (const field of [page.from, page.to])
    field.addEventListener('input', () => {
      field.setCustomValidity('');
    });
  page.more.addEventListener('click', () => {
    goNow({ ...now(), shown: Math.min(mostShown, now().shown + pageSize) }, 'replace');
  });
  page.form.addEventListener('click', (event) => {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button[data-remove]') : null;
    if (button !== null) goNow(withoutFilter(now(), button.dataset.remove ?? '', button.value), 'push');
  });
}

/** Whether a field is empty or says a year or a month; if not, it says what it wants. */
function isTime(field: HTMLInputElement): boolean {
  const isRight = field.value.trim() === '' || readTime(field.value) !== null;
  const help = document.getElementById(field.getAttribute('aria-describedby') ?? '');
  field.setCustomValidity(isRight ? '' : (help?.textContent ?? field.placeholder));
  return field.reportValidity();
}
