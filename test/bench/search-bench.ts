/** `npm run bench -- search`: what the first search costs a reader, how quick later ones are, and what is found. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { BROWSER_ARGS, ensureBrowser } from '../browser.ts';
import { serve } from '../site/serve.ts';
import { generate } from './generate.ts';
import { evenly, type KnownItem, knownItemsIn } from './known-items.ts';
import { medianOf, tell } from './report.ts';
import { ask, openSearch } from './search-visit.ts';
import { buildSite, SAMPLE } from './site.ts';

export interface SearchBench {
  readonly articles: number;
  /** A site that is there already; else one is built of so many generated articles. */
  readonly site?: string;
  /** The archive of that site. */
  readonly content: string;
}

/** A file that the server sent: when it was asked for, in milliseconds since 1970. */
interface Sent {
  readonly path: string;
  readonly bytes: number;
  readonly at: number;
}

/** A first search: how long it took, and what had been sent by when its results were shown. */
interface Visit {
  readonly milliseconds: number;
  readonly before: readonly Sent[];
  /** Of these the scripts and the index. */
  readonly own: readonly Sent[];
  /** Of these what was asked for after the keystroke. */
  readonly after: readonly Sent[];
}

const FIRST_SEARCHES = 5;
const LATER_SEARCHES = 50;
const KNOWN_ITEMS = 500;
/** How long a reader looks at results before the next search, in milliseconds: facets load meanwhile. */
const PAUSE = 300;
/** More articles than this may cost a reader more bytes. */
const SMALL = 10_000;
/** Chromium would leave out changes of the address that come faster than any reader's. */
const AT_ANY_SPEED = '--disable-ipc-flooding-protection';

/** Prints each measure beside what is wanted of it. Throws where the page gives no answer. */
export async function benchSearch({ articles, site, content }: SearchBench): Promise<void> {
  if (site !== undefined) return benchSite(site, content);
  const folder = await mkdtemp(join(tmpdir(), 'pressmark-bench-'));
  try {
    const places = { content: join(folder, 'content'), out: join(folder, '_site') };
    if (articles > 0) await generate(join(folder, 'scraped'), articles);
    await buildSite({ from: articles === 0 ? SAMPLE : join(folder, 'scraped'), ...places });
    await benchSite(places.out, places.content);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function benchSite(site: string, content: string): Promise<void> {
  const items = await knownItemsIn(content, KNOWN_ITEMS);
  if (items.length === 0) throw new Error(`${content} has no articles to search for`);
  const articles = (await readdir(join(content, 'articles'))).length;
  const sent: Sent[] = [];
  const host = await serve(site, '/', (path, bytes) => sent.push({ path, bytes, at: now() }));
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...BROWSER_ARGS, AT_ANY_SPEED],
  });
  try {
    await benchFirst(browser, host.origin, items, sent, articles > SMALL ? 600 : 300);
    await benchLater(browser, host.origin, items);
    await benchKnown(browser, host.origin, items);
  } finally {
    await browser.close();
    host.close();
  }
}

/** Types as soon as the page listens, so that nothing it loads beforehand goes uncounted. */
async function benchFirst(
  browser: Browser,
  origin: string,
  items: readonly KnownItem[],
  sent: Sent[],
  kilobytes: number,
): Promise<void> {
  const visits: Visit[] = [];
  for (const item of evenly(items, FIRST_SEARCHES)) {
    sent.length = 0;
    const page = await openSearch(browser, origin, 'fast 4G');
    const { milliseconds, asked, shown } = await ask(page, fewWords(item), 'type');
    await page.context().close();
    const before = sent.filter(({ at }) => at <= shown);
    const own = before.filter(({ path }) => path.endsWith('.js') || path.includes('/pagefind/'));
    visits.push({ milliseconds, before, own, after: own.filter(({ at }) => at >= asked) });
  }
  const middle = (of: (visit: Visit) => number) => medianOf(visits.map(of));
  const both = (files: (visit: Visit) => readonly Sent[]) => [
    middle((visit) => files(visit).length).toFixed(0),
    (middle((visit) => files(visit).reduce((sum, { bytes }) => sum + bytes, 0)) / 1000).toFixed(1),
  ];
  console.log(`\nfirst search on Fast 4G, nothing cached, median of ${visits.length}`);
  tell('from the first keystroke to results, ms', middle((v) => v.milliseconds).toFixed(0), 1000);
  const [requests = '', size = ''] = both(({ own }) => own);
  tell('scripts and index before results, requests', requests, 25);
  tell('scripts and index before results, KB', size, kilobytes);
  tell('of these after the keystroke, requests; KB', both(({ after }) => after).join('; '));
  tell('the whole page before results, requests; KB', both(({ before }) => before).join('; '));
}

async function benchLater(browser: Browser, origin: string, items: readonly KnownItem[]): Promise<void> {
  const page = await openSearch(browser, origin, 'fast 4G');
  await ask(page, 'first', 'type');
  const times = { type: [] as number[], enter: [] as number[] };
  for (const [n, item] of evenly(items, 2 * LATER_SEARCHES).entries()) {
    const how = n % 2 === 0 ? 'type' : 'enter';
    await page.waitForTimeout(PAUSE);
    times[how].push((await ask(page, fewWords(item), how)).milliseconds);
    if ((n + 1) % 20 === 0) console.error(`later searches: ${n + 1}`);
  }
  await page.context().close();
  console.log('\nlater searches on Fast 4G');
  tell(
    `typed, from the last keystroke, ms, median of ${times.type.length}`,
    medianOf(times.type).toFixed(0),
    250,
  );
  tell(`by Enter, ms, median of ${times.enter.length}`, medianOf(times.enter).toFixed(0));
}

/** Whether what someone remembers of an article leads to it. */
async function benchKnown(browser: Browser, origin: string, items: readonly KnownItem[]): Promise<void> {
  const page = await openSearch(browser, origin, 'local');
  const ranks = { words: [] as number[], headline: [] as number[] };
  for (const [n, item] of items.entries()) {
    for (const by of ['words', 'headline'] as const) {
      const { paths } = await ask(page, item[by], 'enter');
      const rank = paths.slice(0, 10).findIndex((path) => path.endsWith(item.path));
      ranks[by].push(rank);
      if (rank < 0) console.error(`not in the first ten: ${item.path} by ${by}: ${item[by]}`);
    }
    if ((n + 1) % 100 === 0) console.error(`known items: ${n + 1} of ${items.length}`);
  }
  await page.context().close();
  const share = (list: readonly number[], most: number) =>
    ((100 * list.filter((rank) => rank >= 0 && rank < most).length) / list.length).toFixed(1);
  const rare = ranks.words.filter((_, n) => items[n]?.common === false);
  console.log(`\nknown items, ${items.length} articles`);
  tell('words from the middle find it first, %', share(ranks.words, 1), 90, 'at least');
  tell('words from the middle find it in first ten, %', share(ranks.words, 10), 98, 'at least');
  if (rare.length > 0)
    tell(
      `the same, ${rare.length} without a word of every third text, %`,
      `${share(rare, 1)}; ${share(rare, 10)}`,
    );
  tell('its headline finds it first, %', share(ranks.headline, 1), 97, 'at least');
}

/** Two words, as most searches have. */
const fewWords = ({ words }: KnownItem): string => words.split(' ').slice(0, 2).join(' ');

const now = (): number => performance.timeOrigin + performance.now();
