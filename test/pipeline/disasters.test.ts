/** What a machine does to a build: a disk without room or that can only be read, inputs that go, a power cut. */
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkLinks } from '../../scripts/deploy/links.ts';
import { filesOf, keptOf, put, textOf } from './archive.ts';

let folder: string;
let isDisk: boolean;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pressmark-disasters-'));
  mkdirSync(join(folder, 'disk'));
  isDisk = mount(`size=${ROOM}m`) === 0;
  if (!isDisk)
    console.warn('NOT TESTED: a full disk, and one that can only be read, for which one has to be root');
});
afterAll(() => {
  if (isDisk) spawnSync('umount', [join(folder, 'disk')]);
  rmSync(folder, { recursive: true });
});

const ROOM = 200;
const mount = (options: string): number | null =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', join(folder, 'disk')]).status;
const remount = (options: string): number | null =>
  spawnSync('mount', ['-o', `remount,${options}`, join(folder, 'disk')]).status;

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

function build(root: string, during: () => void = () => undefined): Promise<Ended> {
  const places = ['--from', `${root}/texts`, '--content', `${root}/content`, '--out', `${root}/_site`];
  const command = ['--import', 'tsx', 'scripts/cli.ts', 'build', ...places, '--remove-missing'];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const timer = setInterval(during, 30);
  return new Promise((done) =>
    child.on('close', (code) => {
      clearInterval(timer);
      done({ code, said });
    }),
  );
}

function putTexts(root: string, from: number, to: number): void {
  for (let at = from; at < to; at++) put(join(root, `texts/${at}.txt`), textOf(at));
}

const siteOf = (root: string) => filesOf(join(root, '_site'));

it('finishes on the next run what a full disk stopped, and shows the old site until then', {
  timeout: 300_000,
}, async ({ skip }) => {
  if (!isDisk) return skip();
  const [root, spared] = [join(folder, 'disk/full'), join(folder, 'spared')];
  putTexts(root, 0, 12);
  expect((await build(root)).code).toBe(0);
  const old = siteOf(root);
  putTexts(root, 12, 40);
  let stopped = 0;
  for (const room of [0, 100, 500, 1000, 2000]) {
    const { blocks, bfree, bsize } = statfsSync(join(folder, 'disk'));
    remount(`size=${Math.ceil(((blocks - bfree) * bsize) / 1024) + room}k`);
    const { code, said } = await build(root);
    remount(`size=${ROOM}m`);
    if (code === 0) break;
    stopped++;
    expect(said).not.toBe('');
    expect(siteOf(root)).toEqual(old);
  }
  expect(stopped).toBeGreaterThan(0);
  expect((await build(root)).code).toBe(0);
  putTexts(spared, 0, 12);
  await build(spared);
  putTexts(spared, 12, 40);
  await build(spared);
  expect(siteOf(root)).toEqual(siteOf(spared));
  expect(keptOf(root)).toEqual(keptOf(spared));
});

it('says that a disk can only be read, and goes on when it can be written', { timeout: 180_000 }, async ({
  skip,
}) => {
  if (!isDisk) return skip();
  const root = join(folder, 'disk/locked');
  putTexts(root, 0, 3);
  expect((await build(root)).code).toBe(0);
  const old = siteOf(root);
  putTexts(root, 3, 5);
  remount('ro');
  const { code, said } = await build(root);
  remount('rw');
  expect(code).toBe(2);
  expect(said).toContain('can only be read');
  expect(siteOf(root)).toEqual(old);
  expect((await build(root)).code).toBe(0);
});

it('comes through texts and pictures that go while they are read', { timeout: 240_000 }, async () => {
  const root = join(folder, 'vanishing');
  putTexts(root, 0, 60);
  let next = 0;
  const { code } = await build(root, () => {
    if (next < 40) rmSync(join(root, `texts/${next++}.txt`), { force: true });
  });
  expect([0, 3]).toContain(code);
  const { found, published, duplicates, withdrawn, quarantined } = JSON.parse(
    readFileSync(join(root, 'content/account.json'), 'utf8'),
  );
  expect(published + duplicates.length + withdrawn.length + quarantined.length).toBe(found);
  expect(checkLinks(join(root, '_site')).broken).toEqual([]);
  expect((await build(root)).code).toBe(0);
  expect(readdirSync(join(root, 'content/articles'))).toHaveLength(readdirSync(join(root, 'texts')).length);
});

it('makes anew what a power cut left empty', { timeout: 240_000 }, async () => {
  const [root, spared] = [join(folder, 'cut'), join(folder, 'uncut')];
  for (const each of [root, spared]) {
    putTexts(each, 0, 12);
    expect((await build(each)).code).toBe(0);
  }
  // The names were on the disk, what is in the files was not; and the lock of the build that ran stands there.
  const files = ['articles', 'records', '.cache/extracted', '.cache/parsed', '.cache/sites'].flatMap((part) =>
    readdirSync(join(root, 'content', part)).map((name) => join(root, 'content', part, name)),
  );
  for (const [at, file] of files.entries()) if (at % 2 === 0) writeFileSync(file, '');
  for (const name of ['entries.v8', 'sketches.v8', 'texts.v8', 'last-build.json'])
    if (existsSync(join(root, 'content/.cache', name))) writeFileSync(join(root, 'content/.cache', name), '');
  put(join(root, 'content/.cache/lock/999999-0-1'), '');
  expect((await build(root)).code).toBe(0);
  expect(siteOf(root)).toEqual(siteOf(spared));
  expect(keptOf(root)).toEqual(keptOf(spared));
});
