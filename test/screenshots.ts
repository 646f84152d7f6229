/** `npm run screenshots`: pictures of the sample archive for the README, into `.github/`. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { buildArchive } from '../scripts/pipeline.ts';
import { BROWSER_ARGS, ensureBrowser } from './browser.ts';
import { serve } from './site/serve.ts';

/** What is shown of each page: its path, and what has to be there before the picture is taken. */
const PAGES = {
  home: { path: '/', ready: 'main' },
  article: { path: '/articles/the-town-that-kept-its-own-time-', ready: 'article' },
  year: { path: '/archive/2019/', ready: 'main' },
  search: { path: '/search/?q=astrolabe', ready: 'main article' },
} as const;
const SIZE = { width: 1280, height: 860 };

// Whoever asks for help, or misspells something, keeps the pictures that are there.
new Command('screenshots').description('take the pictures of the README from the sample archive').parse();

const target = fileURLToPath(new URL('../.github', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'pressmark-screenshots-'));
try {
  await buildArchive({
    content: fileURLToPath(new URL('../content', import.meta.url)),
    out: join(folder, 'site'),
    jobs: 2,
    fresh: false,
    wait: false,
    removeMissing: false,
    onProgress: () => undefined,
    onNotice: console.error,
  });
  await mkdir(target, { recursive: true });
  await takeAll(join(folder, 'site'));
} finally {
  await rm(folder, { recursive: true });
}

async function takeAll(site: string): Promise<void> {
  const host = await serve(site);
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
  const page = await browser.newPage({ viewport: SIZE });
  for (const [name, { path, ready }] of Object.entries(PAGES)) {
    await page.goto(host.origin + (await wholePath(path, host.origin)));
    await page.locator(ready).first().waitFor();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const png = await page.screenshot();
    const file = join(target, `${name}.png`);
    await sharp(png).png({ palette: true, compressionLevel: 9 }).toFile(file);
    console.log(file);
  }
  await browser.close();
  host.close();
}

/** An article's address ends in its id: found by its beginning, on the page of the sitemap's articles. */
async function wholePath(beginning: string, origin: string): Promise<string> {
  if (/[/?]/.test(beginning.slice(-1)) || beginning.includes('?')) return beginning;
  const home = await (await fetch(`${origin}/sources/merrowhaven-gazette/`)).text();
  return new RegExp(`${beginning}[\\w-]*/`).exec(home)?.[0] ?? '/';
}
