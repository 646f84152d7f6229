/** The site under a real server with the configuration that was written for it, in a real browser. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { register } from 'tsx/esm/api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { precompress } from '../../scripts/deploy/precompress.ts';
import { readRules } from '../../scripts/deploy/rules.ts';
import { nginxConfig } from '../../scripts/deploy/server-config.ts';
import { withdraw } from '../../scripts/withdrawals.ts';
import { BROWSER_ARGS, ensureBrowser } from '../browser.ts';
import { build, put, textOf } from '../pipeline/archive.ts';
import { ensureNginx, type NginxHost, startNginx } from './nginx-host.ts';

// Eleventy imports its configuration by itself, past Vitest, which transforms TypeScript for the tests.
register();

const isTested = ensureNginx();
let root: string;
let removed: string;
let renamed: string;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'pressmark-served-'));
  put(join(root, 'content/archive.yml'), 'title: The Tide\n');
  for (const at of [0, 1, 2, 3]) put(join(root, 'texts', `${at}.txt`), textOf(at));
  await build(root);
  const articles = join(root, 'content/articles');
  const [first = '', second = ''] = readdirSync(articles).sort();
  removed = first.slice(0, -'.md'.length);
  renamed = second.slice(0, -'.md'.length);
  const id = /^id: (.*)$/m.exec(readFileSync(join(articles, first), 'utf8'))?.[1] ?? '';
  const decision = { reason: 'A court said so.', date: '2024-05-02', by: null, destroy: false } as const;
  await withdraw(join(root, 'content'), { ...decision, id, level: 'remove', status: 451 });
  const text = readFileSync(join(articles, second), 'utf8');
  writeFileSync(join(articles, second), text.replace(/\n---\n/, '\nformerly: [an-old-name]\n---\n'));
}, 120_000);
afterAll(() => rmSync(root, { recursive: true }));

describe.skipIf(!isTested).each(['/', '/tide/'])('under nginx at %s', (prefix) => {
  let host: NginxHost;
  const at = (path: string) => `${host.origin}${prefix}${path}`;

  beforeAll(async () => {
    await build(root, { baseUrl: `https://tide.example.net${prefix}` });
    const copy = join(root, `copy${prefix.replaceAll('/', '-')}`);
    await precompress(join(root, '_site'), copy);
    host = await startNginx(nginxConfig(await readRules(copy), copy));
  }, 120_000);
  afterAll(() => host?.close());

  it('sends pages with their headers, and files named after their contents for ever', async () => {
    const page = await get(at(''));
    expect(page.status).toBe(200);
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-encoding': 'gzip',
      'cache-control': 'public, max-age=0, must-revalidate',
      'x-content-type-options': 'nosniff',
      'speculation-rules': `"${prefix}speculation.json"`,
    });
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
    const [asset = ''] = readdirSync(join(root, '_site/assets')).filter((name) => name.endsWith('.css'));
    const style = await get(at(`assets/${asset}`));
    expect(style.headers).toMatchObject({
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    const rules = await get(at('speculation.json'));
    expect(rules.headers['content-type']).toMatch(/^application\/speculationrules\+json/);
    const original = await get(at(`articles/${renamed}/original.txt`));
    expect(original.headers['content-type']).toBe('text/plain');
  });

  it('says what is not there, what is gone, and what has moved', async () => {
    const missing = await get(at('articles/nobody/'));
    expect(missing.status).toBe(404);
    const gone = await get(at(`articles/${removed}/`));
    expect(gone.status).toBe(451);
    expect(gone.headers['content-security-policy']).toBeDefined();
    expect((await get(at(`articles/${removed}/article.json`))).status).toBe(451);
    const moved = await get(at('articles/an-old-name/'));
    expect(moved.status).toBe(301);
    expect(moved.headers.location).toBe(`${prefix}articles/${renamed}/`);
    expect((await get(at('_headers'))).status).toBe(404);
    expect((await get(at('.nojekyll'))).status).toBe(404);
  });

  it('is read and searched in a browser without an error or a word to anybody else', {
    timeout: 60_000,
  }, async () => {
    const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('request', (asked) => {
      if (!asked.url().startsWith(host.origin) && !asked.url().startsWith('data:')) faults.push(asked.url());
    });
    await page.goto(at(''));
    await page.locator('main a[href*="/articles/"]').first().click();
    await page.waitForURL(/\/articles\//);
    const title = (await page.locator('h1').textContent()) ?? '';
    await page.goto(at(`search/?q=${encodeURIComponent(title)}`));
    await page.locator('#search-results a', { hasText: title }).first().waitFor();
    expect(faults).toEqual([]);
    await page.goto(at(`articles/${removed}/`));
    expect(await page.locator('main').textContent()).toContain('A court said so.');
    await page.goto(at('nowhere/'));
    expect(await page.locator('h1').textContent()).toBe('Not found');
    await browser.close();
  });
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Follows no redirect and unpacks nothing. */
function get(address: string): Promise<Answer> {
  return new Promise((done, fail) => {
    request(address, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      response.resume();
      done({ status: response.statusCode ?? 0, headers: response.headers });
    })
      .on('error', fail)
      .end();
  });
}
