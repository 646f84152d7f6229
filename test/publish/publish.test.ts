import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { discard, MARKER, publish, reclaim, stage } from '../../scripts/publish/publish.ts';

let folder: string;
let out: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pressmark-publish-'));
  out = join(folder, '_site');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function build(text: string): Promise<void> {
  await writeFile(join(await stage(out), 'index.html'), text);
  await publish(out);
}

const shown = () => readFile(join(out, 'index.html'), 'utf8');

it('replaces the site whole and leaves nothing beside it', async () => {
  await build('one');
  await writeFile(join(out, 'old.html'), 'gone tomorrow');
  await build('two');
  expect(await shown()).toBe('two');
  expect((await readdir(out)).sort()).toEqual([MARKER, 'index.html'].sort());
  expect(await readdir(folder)).toEqual(['_site']);
});

it('shows the old site until the new one is ready', async () => {
  await build('one');
  await writeFile(join(await stage(out), 'index.html'), 'half');
  expect(await shown()).toBe('one');
  await discard(out);
  expect(await readdir(folder)).toEqual(['_site']);
});

it('goes on after a run that was killed while it rendered', async () => {
  await build('one');
  await writeFile(join(await stage(out), 'left-over.html'), 'half');
  await build('two');
  expect(await shown()).toBe('two');
  expect(await readdir(out)).not.toContain('left-over.html');
});

it('brings the old site back after a run that was killed between its two renames', async () => {
  await build('one');
  await stage(out);
  await rename(out, `${out}.retired-pressmark`);
  await reclaim(out);
  expect(await shown()).toBe('one');
});

it('clears what a run left that was killed after its renames', async () => {
  await build('one');
  await mkdir(`${out}.retired-pressmark`);
  await build('two');
  expect(await shown()).toBe('two');
  expect(await readdir(folder)).toEqual(['_site']);
});

it('takes an empty folder', async () => {
  await mkdir(out);
  await build('one');
  expect(await shown()).toBe('one');
});

it('never touches a folder with files of others', async () => {
  await mkdir(out);
  await writeFile(join(out, 'thesis.txt'), 'ten years of work');
  await expect(stage(out)).rejects.toMatchObject({ code: 'foreign-files' });
  expect(await readdir(out)).toEqual(['thesis.txt']);
  expect(await readdir(folder)).toEqual(['_site']);
});

it('never replaces a file', async () => {
  await writeFile(out, 'a file');
  await expect(stage(out)).rejects.toMatchObject({ code: 'foreign-files' });
});
