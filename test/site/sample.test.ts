/** The real site, made from the real sample by the real command, in a real browser. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page, type Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchEn } from '../../layouts/words/search-en.ts';
import { checkLinks } from '../../scripts/deploy/links.ts';
import type { Account } from '../../scripts/model.ts';
import { BROWSER_ARGS, ensureBrowser } from '../browser.ts';
import { kindsOfPages } from './kinds.ts';
import { axeFaults, htmlFaults, overflowOf, shiftsOf } from './page-faults.ts';
import { type Host, serve } from './serve.ts';

const run = promisify(execFile);
let folder: string;
let host: Host;
let browser: Browser;
let tombstone: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pressmark-sample-'));
  for (const name of ['archive.yml', 'vocabulary.yml', 'scraped']) {
    await cp(join('content', name), join(folder, 'content', name), { recursive: true });
  }
  await pressmark('build', '--out', join(folder, '_site'));
  await correctAndWithdraw();
  await pressmark('build', '--out', join(folder, '_site'));
  host = await serve(join(folder, '_site'));
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
});

afterAll(async () => {
  await browser?.close();
  host?.close();
  await rm(folder, { recursive: true, force: true });
});

const pressmark = (command: string, ...rest: readonly string[]) =>
  run(
    process.execPath,
    ['--import', 'tsx', 'scripts/cli.ts', command, '--content', join(folder, 'content'), ...rest],
    { maxBuffer: 1e8 },
  );

/** What an editor does: appends a correction to one article, and withdraws another. */
async function correctAndWithdraw(): Promise<void> {
  const articles = join(folder, 'content', 'articles');
  const [corrected = '', withdrawn = ''] = (await readdir(articles)).sort().filter((name) => /^t/.test(name));
  const text = await readFile(join(articles, corrected), 'utf8');
  const note = 'corrections:\n  - date: 2024-05-02\n    text: The bell weighs 30 kg, not 300.\n---\n';
  await writeFile(join(articles, corrected), text.replace(/\n---\n/, `\n${note}`));
  const mark = /^id: (.*)$/m.exec(await readFile(join(articles, withdrawn), 'utf8'))?.[1] ?? '';
  await pressmark('withdraw', mark, '--reason', 'A court ordered it.', '--by', 'The editor', '--legal');
  tombstone = `articles/${withdrawn.slice(0, -'.md'.length)}/`;
}

/** A page that notes whatever goes wrong on it. */
async function openPage(): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage();
  // Other tests may have the machine to themselves for a while.
  page.setDefaultTimeout(90_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(host.origin))
      faults.push(`asked ${request.url()}`);
  });
  return { page, faults };
}

/** A word that stands in one article only, that article's headline, and a tag it has. */
async function findRareWord(): Promise<{ word: string; title: string }> {
  const articles = join(folder, 'content', 'articles');
  const seen = new Map<string, string | null>();
  for (const name of (await readdir(articles)).sort()) {
    const text = await readFile(join(articles, name), 'utf8');
    if (!/^language: en$/m.test(text) || !/^subjects:$/m.test(text)) continue;
    const title = /^title: (.*)$/m.exec(text)?.[1] ?? '';
    const body = text.slice(text.indexOf('\n---\n') + 5);
    for (const word of new Set(body.match(/\b[a-z]{9,12}\b/g))) seen.set(word, seen.has(word) ? null : title);
  }
  const rare = [...seen].find(([, title]) => title !== null && /^[\w ]+$/.test(title));
  if (!rare?.[1]) throw new Error('the sample has no word that only one article has');
  return { word: rare[0], title: rare[1] };
}

describe('the sample archive', () => {
  it('accounts for every text', async () => {
    const account = JSON.parse(await readFile(join(folder, 'content', 'account.json'), 'utf8')) as Account;
    const { found, published, duplicates, withdrawn, quarantined } = account;
    expect(published + duplicates.length + withdrawn.length + quarantined.length).toBe(found);
    expect(published).toBeGreaterThanOrEqual(60);
    expect(withdrawn).toHaveLength(1);
    expect(quarantined.length).toBeGreaterThanOrEqual(5);
  });

  it('leads from the front page by search to an article, its tag and the archive', async () => {
    const { word, title } = await findRareWord();
    const { page, faults } = await openPage();
    await page.goto(`${host.origin}/`);
    await page.keyboard.press('/');
    await page.keyboard.type(word);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?/);
    const hit = page.locator('main a', { hasText: title }).first();
    await hit.waitFor();
    await hit.click();
    await page.waitForURL(/\/articles\//);
    expect(await page.locator('h1').textContent()).toBe(title);
    expect(await page.locator('main').textContent()).toContain(word);
    await page.locator('main a[href*="/tags/"]').first().click();
    await page.waitForURL(/\/tags\/[^/]+\//);
    expect(await page.locator('main a[href*="/articles/"]').count()).toBeGreaterThan(1);
    await page.locator('header a[href="/archive/"]').first().click();
    await page.waitForURL(/\/archive\/$/);
    expect(await page.locator('main a[href^="/archive/"]').count()).toBeGreaterThan(3);
    expect(faults).toEqual([]);
  });

  it('keeps what is typed, chosen and focused while answers come', async () => {
    const { page } = await openPage();
    let send = () => {};
    const held = new Promise<void>((done) => {
      send = done;
    });
    await page.route(/assets\/search.*\.js/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${host.origin}/search/`, { waitUntil: 'commit' });
    await page.locator('#search-query').pressSequentially('riv');
    send();
    await page.waitForFunction(() => location.search === '?q=riv');
    await page.locator('#search-query').pressSequentially('er');
    await page.locator('#search-status', { hasText: 'river' }).waitFor();
    const steps = await page.evaluate(() => history.length);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await page.locator('[data-facet=source] input').first().press('Space');
    await page.locator('#search-chosen button').press('Enter');
    await page.locator('#search-chosen:empty').waitFor({ state: 'attached' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-status');
    await page.locator('#search-from').fill('June 2019');
    await page.keyboard.press('Tab');
    expect(await page.locator('#search-from').inputValue()).toBe('June 2019');
    expect(await page.locator('#search-from:invalid').count()).toBe(1);
    await page.close();
  });

  it('lets a name with an open mark of direction turn round nothing but itself', async () => {
    const { page } = await openPage();
    await page.goto(`${host.origin}/about/`);
    const [first = 0, second = 0] = await page.evaluate(() => {
      const line = document.createElement('p');
      line.innerHTML = '<a href="#a">\u202ename</a>, <a href="#b">other</a>';
      document.querySelector('main')?.append(line);
      return [...line.querySelectorAll('a')].map((link) => link.getBoundingClientRect().left);
    });
    expect(first).toBeLessThan(second);
  });

  it('finds articles in every language from one box', { timeout: 240_000 }, async () => {
    const { page } = await openPage();
    for (const [word, language] of Object.entries(await wordsByLanguage())) {
      await page.goto(`${host.origin}/search/?q=${encodeURIComponent(language)}`);
      await page.locator(`main a[href*="/articles/"]`).first().waitFor();
      expect(
        await page.locator('main a[href*="/articles/"]').count(),
        `${word}: ${language}`,
      ).toBeGreaterThan(0);
    }
  });
});

describe('every kind of page', () => {
  const kinds = () => Object.entries({ ...kindsOfPages(join(folder, '_site')), tombstone });

  it.each(['light', 'dark'] as const)(
    'has no fault that axe knows, in %s colours',
    { timeout: 180_000 },
    async (colorScheme) => {
      const context = await browser.newContext({ colorScheme });
      const page = await context.newPage();
      const faults: string[] = [];
      for (const [kind, path] of kinds()) {
        await page.goto(`${host.origin}/${path}`);
        if (kind === 'search') await page.locator('main a[href*="/articles/"]').first().waitFor();
        for (const fault of await axeFaults(page)) faults.push(`${kind}: ${fault}`);
      }
      await context.close();
      expect(faults).toEqual([]);
    },
  );

  it('says so when the index cannot be had, and what else there is', async () => {
    const { page } = await openPage();
    await page.route('**/pagefind/groups.json', (route) => route.abort());
    await page.goto(`${host.origin}/search/?q=river`);
    await page.locator('#search-status', { hasText: searchEn.failed }).waitFor();
    expect(await page.locator('#search-hints').textContent()).toBe(searchEn.failedHint);
    await page.close();
  });

  it('fits a window of 320 pixels, and of 640 enlarged to twice its size', { timeout: 120_000 }, async () => {
    const faults: string[] = [];
    for (const [width, deviceScaleFactor] of [
      [320, 1],
      [640, 2],
    ] as const) {
      const context = await browser.newContext({ viewport: { width, height: 800 }, deviceScaleFactor });
      const page = await context.newPage();
      for (const [kind, path] of kinds()) {
        await page.goto(`${host.origin}/${path}`);
        const overflow = await overflowOf(page);
        if (overflow > 0) faults.push(`${kind}: ${overflow} too wide at ${width}`);
      }
      await context.close();
    }
    expect(faults).toEqual([]);
  });

  it('shifts nothing while it loads', { timeout: 120_000 }, async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
    const page = await context.newPage();
    const shifts: Record<string, number> = {};
    for (const [kind, path] of kinds()) {
      if (kind === 'search') continue; // what is found comes in below the box
      await page.goto(`${host.origin}/${path}`, { waitUntil: 'networkidle' });
      const sum = await shiftsOf(page);
      if (sum > 0) shifts[kind] = sum;
    }
    await context.close();
    expect(shifts).toEqual({});
  });

  it('is valid HTML', async () => {
    const faults: string[] = [];
    for (const [kind, path] of kinds()) {
      const file = path.split('?')[0] ?? '';
      const html = await readFile(
        join(folder, '_site', file, file.endsWith('.html') ? '' : 'index.html'),
        'utf8',
      );
      for (const fault of await htmlFaults(html)) faults.push(`${kind}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });

  it('can be read and left with the keyboard alone', async () => {
    const { page, faults } = await openPage();
    await page.goto(`${host.origin}/${kindsOfPages(join(folder, '_site')).article}`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Enter');
    expect(page.url()).toMatch(/#main$/);
    const seen = new Set<string>();
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const at = document.activeElement;
        if (at === null || at === document.body) return null;
        const { outlineStyle, boxShadow } = getComputedStyle(at);
        const { width, height } = at.getBoundingClientRect();
        const marked = outlineStyle !== 'none' || boxShadow !== 'none';
        return { what: at.outerHTML.slice(0, 80), shown: marked && width > 0 && height > 0 };
      });
      if (focus === null) break;
      expect(focus.shown, focus.what).toBe(true);
      seen.add(focus.what);
    }
    expect(seen.size).toBeGreaterThan(10);
    expect(faults).toEqual([]);
  });

  it('can be read and browsed without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${host.origin}/`);
    await page.locator('main a[href^="/archive/"]').first().click();
    await page.locator('main a[href*="/articles/"]').first().click();
    expect(await page.locator('article h1').textContent()).not.toBe('');
    await page.goto(`${host.origin}/search/`);
    expect(await page.locator('noscript').first().textContent()).not.toBe('');
    await context.close();
  });
});

it('leads nowhere that is not there', () => {
  const { files, broken } = checkLinks(join(folder, '_site'));
  expect(files).toBeGreaterThan(400);
  expect(broken).toEqual([]);
});

it('keeps an article to 30 KB of HTML and CSS, and to 120 KB of fonts', async () => {
  const kinds = kindsOfPages(join(folder, '_site'));
  for (const path of [kinds.article, kinds['article from right to left'], kinds['article in Chinese']]) {
    const page = await browser.newPage();
    const sizes = { text: 0, fonts: 0 };
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    await page.goto(`${host.origin}/${path}`, { waitUntil: 'networkidle' });
    for (const response of responses.slice()) {
      const type = response.request().resourceType();
      if (type !== 'document' && type !== 'stylesheet' && type !== 'font') continue;
      const bytes = await response.body();
      if (type === 'font') sizes.fonts += bytes.length;
      else sizes.text += gzipSync(bytes, { level: 9 }).length;
    }
    expect(sizes.text).toBeLessThan(30_000);
    expect(sizes.fonts).toBeLessThan(120_000);
    await page.close();
  }
});

/** A headline of each language. */
async function wordsByLanguage(): Promise<Record<string, string>> {
  const articles = join(folder, 'content', 'articles');
  const headlines: Record<string, string> = {};
  for (const name of (await readdir(articles)).sort()) {
    const text = await readFile(join(articles, name), 'utf8');
    const language = /^language: (.*)$/m.exec(text)?.[1];
    const title = /^title: ["']?(.*?)["']?$/m.exec(text)?.[1];
    if (language && title) headlines[language] ??= title;
  }
  return headlines;
}
