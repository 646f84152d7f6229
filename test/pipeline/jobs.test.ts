import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { register } from 'tsx/esm/api';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { build, filesOf, keptOf, put, textOf } from './archive.ts';

// Eleventy imports its configuration by itself, past Vitest, which transforms TypeScript for the tests.
register();

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pressmark-jobs-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Several batches of texts, and of pages. */
const TEXTS = 70;

it('gives the same bytes with any number of threads', async () => {
  const made = async (jobs: number, worthThreads: number) => {
    const root = join(folder, String(jobs));
    for (let at = 0; at < TEXTS; at++) put(join(root, `texts/${at % 7}/${at}.txt`), textOf(at % (TEXTS - 5)));
    put(join(root, 'content/archive.yml'), 'mostCards: 0\n');
    await build(root, { jobs, worthThreads });
    return { kept: keptOf(root), site: filesOf(join(root, '_site')) };
  };
  const alone = await made(1, 1);
  expect(alone.site.size).toBeGreaterThan(TEXTS);
  for (const jobs of [2, 4]) expect(await made(jobs, 1)).toEqual(alone);
}, 120_000);
