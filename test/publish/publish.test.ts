import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  realpath,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { discard, MARKER, publish, reclaim, stage } from '../../scripts/publish/publish.ts';

let folder: string;
let out: string;
let states: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pressmark-publish-'));
  out = join(folder, '_site');
  states = join(folder, 'cache');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** A site of one file a unit: its path is the unit's id, its text the key. */
type Pages = Readonly<Record<string, string>>;

const unitsOf = (pages: Pages) => new Map(Object.entries(pages).map(([id, key]) => [id, { key }]));

/** Gives what had to be made. */
async function build(pages: Pages, fresh = false): Promise<string[]> {
  const staging = await stage(out, unitsOf(pages), { states, fresh });
  if (staging === null) return [];
  for (const id of staging.missing) {
    await mkdir(dirname(join(staging.folder, id)), { recursive: true });
    await writeFile(join(staging.folder, id), pages[id] ?? '');
  }
  const made = Object.entries(pages).map(([id, key]) => [id, { key, files: [id] }] as const);
  await publish(out, new Map(made), states);
  return [...staging.missing].sort();
}

const begin = (pages: Pages) => stage(out, unitsOf(pages), { states, fresh: false });

async function shown(): Promise<Pages> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== MARKER);
  const pages = await Promise.all(
    files.map(async (file) => {
      const path = join(file.parentPath, file.name);
      return [path.slice(out.length + 1), await readFile(path, 'utf8')] as const;
    }),
  );
  return Object.fromEntries(pages.sort(([a], [b]) => (a < b ? -1 : 1)));
}

it('makes only what differs, and nothing where nothing does', async () => {
  expect(await build({ 'a.html': 'one', 'b.html': 'one' })).toEqual(['a.html', 'b.html']);
  expect(await build({ 'a.html': 'one', 'b.html': 'two' })).toEqual(['b.html']);
  expect(await build({ 'a.html': 'one', 'b.html': 'two' })).toEqual([]);
  expect(await build({ 'a.html': 'one' })).toEqual([]);
  expect(await shown()).toEqual({ 'a.html': 'one' });
  expect(await build({ 'a.html': 'one' }, true)).toEqual(['a.html']);
});

it('comes to the same site as from nothing, whatever was there before', async () => {
  const path = fc.constantFrom(
    'a.html',
    'a/index.html',
    'a/b/index.html',
    'a/b/c.html',
    'd/e.html',
    'f.html',
  );
  const site = fc.dictionary(path, fc.constantFrom('one', 'two', 'three'));
  await fc.assert(
    fc.asyncProperty(fc.array(site, { minLength: 1, maxLength: 6 }), async (sites) => {
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder);
      for (const pages of sites) {
        await build(pages);
        expect(await shown()).toEqual(
          Object.fromEntries(Object.entries(pages).sort(([a], [b]) => (a < b ? -1 : 1))),
        );
      }
    }),
    { numRuns: 60 },
  );
});

it('clears away what others put into the site, as soon as it is made again', async () => {
  await build({ 'a.html': 'one' });
  await writeFile(join(out, 'old.html'), 'gone the day after tomorrow');
  for (const text of ['two', 'three', 'four']) await build({ 'a.html': text });
  expect(await shown()).toEqual({ 'a.html': 'four' });
});

it('makes again what was taken out of the site by hand', async () => {
  await build({ 'a.html': 'one', 'b.html': 'one' });
  await rm(join(out, 'b.html'));
  await build({ 'a.html': 'two', 'b.html': 'one' });
  expect(await shown()).toEqual({ 'a.html': 'two', 'b.html': 'one' });
});

it('replaces what a link leads to, and not the link', async () => {
  await mkdir(join(folder, 'www'));
  await symlink(join(folder, 'www/site'), out);
  for (const text of ['one', 'two', 'three']) {
    const staging = await begin({ 'a.html': text });
    expect(dirname(staging?.folder ?? '')).toBe(join(await realpath(folder), 'www'));
    await build({ 'a.html': text });
    expect(await shown()).toEqual({ 'a.html': text });
    expect(await readlink(out)).toBe(join(folder, 'www/site'));
  }
  await rename(join(folder, 'www/site'), join(folder, 'www/site.retired-pressmark'));
  await reclaim(out);
  expect(await shown()).toEqual({ 'a.html': 'three' });
});

it('shows the old site until the new one is ready', async () => {
  await build({ 'a.html': 'one' });
  const staging = await begin({ 'a.html': 'two' });
  await writeFile(join(staging?.folder ?? '', 'a.html'), 'half');
  expect(await shown()).toEqual({ 'a.html': 'one' });
  await discard(out);
  expect((await readdir(folder)).sort()).toEqual(['_site', 'cache']);
});

it('goes on after a run that was killed while it rendered', async () => {
  await build({ 'a.html': 'one' });
  await build({ 'a.html': 'two' });
  const staging = await begin({ 'a.html': 'three' });
  await writeFile(join(staging?.folder ?? '', 'left-over.html'), 'half');
  await build({ 'a.html': 'three', 'b.html': 'three' });
  expect(await shown()).toEqual({ 'a.html': 'three', 'b.html': 'three' });
});

it('brings the old site back after a run that was killed between its renames', async () => {
  await build({ 'a.html': 'one' });
  await begin({ 'a.html': 'two' });
  await rename(out, `${out}.retired-pressmark`);
  await reclaim(out);
  expect(await shown()).toEqual({ 'a.html': 'one' });
});

it('clears what a run left that was killed after its renames', async () => {
  await build({ 'a.html': 'one' });
  await mkdir(`${out}.retired-pressmark`);
  await build({ 'a.html': 'two' });
  expect(await shown()).toEqual({ 'a.html': 'two' });
  expect(await readdir(folder)).not.toContain('_site.retired-pressmark');
});

it('takes an empty folder', async () => {
  await mkdir(out);
  await build({ 'a.html': 'one' });
  expect(await shown()).toEqual({ 'a.html': 'one' });
});

it('never touches a folder with files of others', async () => {
  await mkdir(out);
  await writeFile(join(out, 'thesis.txt'), 'ten years of work');
  await expect(begin({ 'a.html': 'one' })).rejects.toMatchObject({ code: 'foreign-files' });
  expect(await readdir(out)).toEqual(['thesis.txt']);
  expect(await readdir(folder)).toEqual(['_site']);
});

it('never replaces a file', async () => {
  await writeFile(out, 'a file');
  await expect(begin({ 'a.html': 'one' })).rejects.toMatchObject({ code: 'foreign-files' });
});
