/** The real site, made from the real sample by the real command, in a real browser. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Account } from '../../scripts/model.ts';
import { BROWSER_ARGS, ensureBrowser } from '../browser.ts';
import { type Host, serve } from './serve.ts';

const run = promisify(execFile);
let folder: string;
let host: Host;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pressmark-sample-'));
  for (const name of ['archive.yml', 'vocabulary.yml', 'scraped']) {
    await cp(join('content', name), join(folder, 'content', name), { recursive: true });
  }
  const build = [
    'scripts/cli.ts',
    'build',
    '--content',
    join(folder, 'content'),
    '--out',
    join(folder, '_site'),
  ];
  await run(process.execPath, ['--import', 'tsx', ...build], { maxBuffer: 1e8 });
  host = await serve(join(folder, '_site'));
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
});

afterAll(async () => {
  await browser?.close();
  host?.close();
  await rm(folder, { recursive: true, force: true });
});

/** A page that notes whatever goes wrong on it. */
async function openPage(): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage();
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

  it('finds articles in every language from one box', async () => {
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
