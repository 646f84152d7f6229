/** An archive whose readers keep what they have seen, in a real browser without a connection. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { register } from 'tsx/esm/api';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BROWSER_ARGS, ensureBrowser } from '../browser.ts';
import { build, put, textOf } from '../pipeline/archive.ts';
import { serve } from './serve.ts';

// Eleventy imports its configuration by itself, past Vitest, which transforms TypeScript for the tests.
register();

let root: string;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'pressmark-offline-'));
  put(
    join(root, 'content/archive.yml'),
    'title: The Tide\nbaseUrl: https://tide.example.net/tide/\noffline: true\n',
  );
  for (const at of [0, 1, 2, 3]) put(join(root, 'texts', `${at}.txt`), textOf(at));
  await build(root);
}, 120_000);
afterAll(() => rmSync(root, { recursive: true }));

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
  await context.setOffline(true);
  await page.goto(article);
  expect(await page.locator('h1').textContent()).toBe(title);
  await page.goto(search);
  await page.locator('#search-results a', { hasText: title }).first().waitFor();
  await context.setOffline(false);
  put(join(root, 'content/archive.yml'), 'title: The Tide\nbaseUrl: https://tide.example.net/tide/\n');
  await build(root);
  await page.goto(`${host.origin}/tide/`);
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistrations()).length === 0);
  await browser.close();
  host.close();
});
