import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { clearStaged, writeWhole } from '../../scripts/write/keep-files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pressmark-keep-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('lets many tasks write the same file at once', async () => {
  const file = join(folder, 'images/ab/picture.jpg');
  const bytes = Buffer.alloc(200_000, 'x');
  await Promise.all(Array.from({ length: 40 }, () => writeWhole(file, bytes)));
  expect((await readFile(file)).equals(bytes)).toBe(true);
  expect(await readdir(join(folder, 'images/ab'))).toEqual(['picture.jpg']);
});

it('clears away what a killed run left in the making, and nothing else', async () => {
  await mkdir(join(folder, 'ab'));
  const kept = ['article.md', 'brave.new', 'ab/1-2-3.new.txt'];
  for (const name of [...kept, 'article.md.17-0-3.new', 'ab/x.txt.99-1-0.new'])
    await writeFile(join(folder, name), '');
  await clearStaged(folder);
  const left = (await readdir(folder, { recursive: true })).filter((name) => name !== 'ab');
  expect(left.sort()).toEqual([...kept].sort());
  await clearStaged(join(folder, 'not there'));
});
