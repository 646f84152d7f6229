/** An archive whose readers keep what they have seen, in a real browser without a connection. */
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { register } from 'tsx/esm/api';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { en } from '../../layouts/words/en.ts';
import { searchEn } from '../../layouts/words/search-en.ts';
import { BROWSER_ARGS, ensureBrowser } from '../browser.ts';
import { build, put, textOf } from '../pipeline/archive.ts';
import { serve } from './serve.ts';

// Eleventy imports its configuration by itself, past Vitest, which transforms TypeScript for the tests.
register();

const SETTINGS = 'title: The Tide\nbaseUrl: https://tide.example.net/tide/\n';

let root: string;
const settings = (): string => join(root, 'content/archive.yml');

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'pressmark-offline-'));
  for (const at of [0, 1, 2, 3]) put(join(root, 'texts', `${at}.txt`), textOf(at));
  put(settings(), SETTINGS);
  await build(root);
  put(settings(), `${SETTINGS}offline: true\n`);
  await build(root);
}, 120_000);
afterAll(() => rmSync(root, { recursive: true }));

it('shows again the first page that was read and the first search, and says of others that there is no connection', {
  timeout: 60_000,
}, async () => {
  const host = await serve(join(root, '_site'), '/tide/');
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
  const slugs = (await readdir(join(root, '_site/articles'))).sort();
  const [article, other] = slugs.map((slug) => `${host.origin}/tide/articles/${slug}/`);
  const firstRead = await firstVisit(browser, `${article}`);
  for (const kept of [`${article}`, `${host.origin}/tide/`])
    expect(await fontOf(firstRead, kept)).toContain('Literata');
  await firstRead.goto(`${other}`);
  expect(await firstRead.locator('h1').textContent()).toBe(en.offline.title);
  const word = slugs[0]?.split('-').find((part) => part.length > 4);
  const search = `${host.origin}/tide/search/?q=${word}`;
  const firstSearch = await firstVisit(browser, search);
  await firstSearch.goto(search);
  await firstSearch.locator('#search-results a').first().waitFor();
  await browser.close();
  host.close();
});

/** A reader’s first page, until all that it loaded is kept; then without connection and the browser’s own cache. */
async function firstVisit(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await page.waitForFunction(async () => {
    const loaded = [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)];
    const kept = await Promise.all(loaded.map((address) => caches.match(address)));
    return kept.every((answer) => answer !== undefined);
  });
  const devTools = await context.newCDPSession(page);
  await devTools.send('Network.clearBrowserCache');
  await context.setOffline(true);
  return page;
}

/** What a page's text is set in, if its style sheet is there. */
async function fontOf(page: Page, address: string): Promise<string> {
  await page.goto(address);
  return page.evaluate(() => getComputedStyle(document.body).fontFamily);
}

it('shows again what was read and searched, and goes when the archive does without it', {
  timeout: 60_000,
}, async () => {
  const host = await serve(join(root, '_site'), '/tide/');
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${host.origin}/tide/`);
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated');
  await page.reload();
  await page.locator('main a[href*="/articles/"]').first().click();
  await page.waitForURL(/\/articles\//);
  const article = page.url();
  const title = (await page.locator('h1').textContent()) ?? '';
  const search = `${host.origin}/tide/search/?q=${encodeURIComponent(title)}`;
  await page.goto(search, { waitUntil: 'networkidle' });
  await page.locator('#search-keep button').click();
  await page.locator('#search-keep button', { hasText: 'MB' }).click();
  await page.locator('#search-keep', { hasText: searchEn.kept }).waitFor();
  expect(await filesKept(page)).toBeGreaterThan(10);
  await context.setOffline(true);
  await page.goto(article);
  expect(await page.locator('h1').textContent()).toBe(title);
  await page.goto(search);
  await page.locator('#search-results a', { hasText: title }).first().waitFor();
  await page.goto(`${host.origin}/tide/search/?q=${encodeURIComponent(await neverSearched(root, title))}`);
  await page.locator('#search-results a').first().waitFor();
  await context.setOffline(false);
  put(settings(), SETTINGS);
  await build(root);
  await page.goto(`${host.origin}/tide/`);
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistrations()).length === 0);
  await page.waitForFunction(async () => (await caches.keys()).length === 0);
  await browser.close();
  host.close();
});

/** How many files of the index are kept, if it is all of them. */
const filesKept = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const { files } = await (await fetch('../pagefind/files.json')).json();
    const name = (await caches.keys()).find((each) => each.startsWith('pressmark search ')) ?? '';
    const kept = (await (await caches.open(name)).keys()).map(({ url }) => url.split('/pagefind/')[1]);
    return files.every((file: string) => kept.includes(file)) ? kept.length : 0;
  });

/** A long word of another article than the one with this headline. */
async function neverSearched(root: string, headline: string): Promise<string> {
  const folder = join(root, 'content', 'articles');
  for (const name of (await readdir(folder)).sort()) {
    const text = await readFile(join(folder, name), 'utf8');
    const body = text.slice(text.indexOf('\n---\n'));
    const word = text.includes(headline) ? undefined : /\b[a-z]{9,}\b/.exec(body)?.[0];
    if (word !== undefined) return word;
  }
  throw new Error('no article has a long word');
}
