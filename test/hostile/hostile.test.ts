/** Hostile text is text: the whole site of an archive made of attacks, in a real browser. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse as parseCsv } from 'csv-parse/sync';
import { type Browser, chromium, type Page } from 'playwright-core';
import { register } from 'tsx/esm/api';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkLinks } from '../../scripts/deploy/links.ts';
import type { Built } from '../../scripts/pipeline.ts';
import { BROWSER_ARGS, ensureBrowser } from '../browser.ts';
import { build, put } from '../pipeline/archive.ts';
import { type Host, serve } from '../site/serve.ts';
import { allAttacks, writeAttacks, writeOddFiles } from './archive-of-attacks.ts';

// Eleventy imports its configuration by itself, past Vitest, which transforms TypeScript for the tests.
register();

const attacks = allAttacks();
const TABS = 3;
/** One page in so many is visited; the others are only looked at in CI, and many at once. */
const SHARE = 6;
const FRAMES = 20;
let root: string;
let built: Built;
let host: Host;
let browser: Browser;
let open: readonly Server[] = [];

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'pressmark-hostile-'));
  put(
    join(root, 'content/archive.yml'),
    'title: "</title><script>top.pwned=1</script>"\nbaseUrl: https://tide.example/\ndescription: "{{ 7 * 7 }} <img src=x onerror=top.pwned=1>"\nabout: "<script>top.pwned=1</script> [x](javascript:top.pwned=1)"\nfront: "<img src=x onerror=top.pwned=1>"\nfooter: "<svg onload=top.pwned=1>"\nminimumForTagPage: 4\nmostCards: 0\n',
  );
  writeAttacks(root, attacks);
  open = await writeOddFiles(root);
  built = await build(root, { jobs: 2 });
  host = await serve(join(root, '_site'));
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
}, 300_000);

afterAll(async () => {
  await browser?.close();
  host?.close();
  for (const server of open) server.close();
  rmSync(root, { recursive: true, force: true });
});

it('has at least 400 attacks', () => {
  expect(attacks.length).toBeGreaterThan(400);
  expect(new Set(attacks.map(({ mark }) => mark)).size).toBe(attacks.length);
});

it('accounts for every file', () => {
  const { found = 0, published = 0, duplicates, withdrawn, quarantined } = built.account ?? {};
  expect(published + (duplicates?.length ?? 0) + (withdrawn?.length ?? 0) + (quarantined?.length ?? 0)).toBe(
    found,
  );
  expect(published).toBeGreaterThan(attacks.length * 0.7);
  for (const { reason, remedy } of quarantined ?? [])
    expect(`${reason} ${remedy}`.length).toBeGreaterThan(20);
});

it('runs nothing and asks nobody on any page', { timeout: 600_000 }, async () => {
  const pages = pagesOf(join(root, '_site'));
  expect(pages.length).toBeGreaterThan(attacks.length);
  const faults: string[] = [];
  const isVisited = (_: string, at: number) => at % SHARE === 0;
  await visit(pages.filter(isVisited), faults);
  if (process.env.CI !== undefined) {
    const others = pages.filter((path, at) => !isVisited(path, at));
    await inTabs(others, faults, async (page, share) => {
      for (let at = 0; at < share.length; at += FRAMES) {
        faults.push(...(await showFramed(page, share.slice(at, at + FRAMES))));
      }
    });
  }
  expect(faults).toEqual([]);
});

function visit(paths: readonly string[], faults: string[]): Promise<void> {
  return inTabs(paths, faults, async (page, share) => {
    for (const path of share) {
      await page.goto(`${host.origin}/${encodeURI(path)}`, { waitUntil: 'domcontentloaded' });
      const hit = await page.evaluate(async () => {
        await new Promise(requestAnimationFrame);
        return (window as unknown as { pwned?: number }).pwned;
      });
      if (hit !== undefined) faults.push(`${path}: something ran`);
      if (!page.url().startsWith(host.origin)) faults.push(`${path}: led away to ${page.url()}`);
    }
  });
}

/** Shares out pages among tabs. */
async function inTabs(
  paths: readonly string[],
  faults: string[],
  show: (page: Page, share: readonly string[]) => Promise<void>,
): Promise<void> {
  const shares = Array.from({ length: TABS }, (_, tab) => paths.filter((__, at) => at % TABS === tab));
  await Promise.all(
    shares.map(async (share) => {
      const page = await watchedPage(faults);
      await show(page, share);
      await page.close();
    }),
  );
}

/** Loads pages in frames of one page, all at once; gives the faults. Each attack would mark the outermost window. */
async function showFramed(page: Page, paths: readonly string[]): Promise<string[]> {
  await page.goto(`${host.origin}/feed.json`);
  const addresses = paths.map((path) => `${host.origin}/${encodeURI(path)}`);
  const shown = await page.evaluate(async (addresses) => {
    const frames = addresses.map((address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      return frame;
    });
    const loading = frames.map((frame) => new Promise((done) => frame.addEventListener('load', done)));
    document.body.append(...frames);
    await Promise.all(loading);
    await new Promise(requestAnimationFrame);
    const ran = (view: Window | null): boolean => (view as { pwned?: number } | null)?.pwned !== undefined;
    return frames.map(({ contentWindow, contentDocument }) => ({
      // Another site's document is not to be had.
      end: contentDocument?.location.href ?? 'another site',
      ran: ran(window) || (contentDocument !== null && ran(contentWindow)),
    }));
  }, addresses);
  return shown.flatMap(({ end, ran }, at) => [
    ...(end === addresses[at] ? [] : [`${paths[at]}: led to ${end}`]),
    ...(ran ? [`${paths[at]}, or another one shown with it: something ran`] : []),
  ]);
}

it('shows each attack as the text that it is', async () => {
  const bodies = new Map<string, string>();
  for (const path of pagesOf(join(root, '_site'))) {
    if (!/^articles\/[^/]+\/index\.html$/.test(path)) continue;
    const html = readFileSync(join(root, '_site', path), 'utf8');
    for (const [mark] of html.matchAll(/mark\d{4}/g)) bodies.set(mark, html);
  }
  const account = JSON.stringify(built.account);
  const unseen = attacks.filter(({ mark }) => !bodies.has(mark) && !account.includes(mark));
  expect(unseen.map(({ name }) => name)).toEqual([]);
});

it('searches for attacks and with attacks', { timeout: 120_000 }, async () => {
  const faults: string[] = [];
  const page = await watchedPage(faults);
  const queries = [
    '<img src=x onerror=top.pwned=1>',
    'pwned script',
    'mark0004',
    '"><svg onload=top.pwned=1>',
    '__proto__',
    '"',
    '-',
  ];
  for (const query of queries) {
    const more = '&person=%3Cimg%20src%3Dx%20onerror%3Dtop.pwned%3D1%3E&from=%22%3E&shown=1e9';
    for (const rest of ['', more]) {
      await page.goto(`${host.origin}/search/?q=${encodeURIComponent(query)}${rest}`);
      await page.waitForFunction(() => {
        const status = document.querySelector('#search-status')?.textContent ?? '';
        return status !== '' && !status.startsWith('Searching');
      });
    }
  }
  await page.goto(
    `${host.origin}/articles/nowhere/?mark=%3Cimg%20src%3Dx%20onerror%3Dtop.pwned%3D1%3E#%22%3E`,
  );
  const hit = await page.evaluate(() => (window as unknown as { pwned?: number }).pwned);
  expect(hit).toBeUndefined();
  expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
});

it('writes feeds, sitemaps, data and links that hold', { timeout: 120_000 }, async () => {
  const site = join(root, '_site');
  const page = await browser.newPage();
  const faults: string[] = [];
  for (const path of filesOf(site)) {
    const read = () => readFileSync(join(site, path), 'utf8');
    if (/\.(?:xml|svg)$/.test(path)) {
      const error = await page.evaluate(
        (text) =>
          new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')
            ?.textContent ?? null,
        read(),
      );
      if (error !== null) faults.push(`${path}: ${error}`);
    } else if (/\.json$/.test(path)) JSON.parse(read());
    else if (path.endsWith('.jsonl.gz'))
      for (const line of gunzipSync(readFileSync(join(site, path)))
        .toString()
        .trim()
        .split('\n'))
        JSON.parse(line);
    else if (path.endsWith('.csv'))
      for (const row of parseCsv(read()) as string[][])
        for (const cell of row)
          if (/^[=+\-@\t\r]/.test(cell)) faults.push(`${path}: a cell begins with ${cell}`);
    if (path.endsWith('.html'))
      for (const [, json = ''] of read().matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs))
        JSON.parse(json);
  }
  await page.close();
  expect(faults).toEqual([]);
  expect(checkLinks(site).broken).toEqual([]);
});

it('writes nothing but where it may', () => {
  expect(
    readdirSync(root)
      .filter((name) => !name.startsWith('_site'))
      .sort(),
  ).toEqual(['content', 'texts']);
  expect(existsSync(join(root, '..', 'evil.html'))).toBe(false);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  for (const path of filesOf(join(root, 'content/originals')))
    expect(readFileSync(join(root, 'content/originals', path), 'latin1')).not.toContain('root:x:0:');
});

/** A page that notes whatever goes wrong on it. */
async function watchedPage(faults: string[]): Promise<Page> {
  const page = await browser.newPage();
  page.on('dialog', (dialog) => {
    faults.push(`${page.url()}: a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    // Asked for by the browser where frames are shown; pages name an icon of their own.
    if (message.location().url === `${host.origin}/favicon.ico`) return;
    if (message.type() === 'error' || message.text().includes('pwned'))
      faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(host.origin) && !/^(?:data|blob):/.test(request.url()))
      faults.push(`${page.url()}: asked ${request.url()}`);
  });
  page.on('popup', (popup) => faults.push(`${page.url()}: opened ${popup.url()}`));
  return page;
}

const pagesOf = (site: string): readonly string[] => filesOf(site).filter((path) => path.endsWith('.html'));

const filesOf = (site: string): readonly string[] =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)))
    .sort();
