import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { FoundFile, Quarantined } from '../../scripts/model.ts';
import { walk } from '../../scripts/read/walk.ts';
import { folderWith } from './temporary-folder.ts';

const forbidden = vi.hoisted(() => ({ path: '' }));

/** Tests may run as root, whom no permission stops. */
vi.mock('node:fs/promises', async (original) => {
  const fs = await original<typeof import('node:fs/promises')>();
  return {
    ...fs,
    readdir: (path: string, options: object) =>
      String(path) === forbidden.path && forbidden.path !== ''
        ? Promise.reject(Object.assign(new Error('denied'), { code: 'EACCES', syscall: 'scandir' }))
        : Reflect.apply(fs.readdir, fs, [path, options]),
  };
});

async function all(root: string): Promise<(FoundFile | Quarantined)[]> {
  const found: (FoundFile | Quarantined)[] = [];
  for await (const thing of walk(root)) found.push(thing);
  return found;
}

const paths = async (root: string) => (await all(root)).map(({ path }) => path);

test('finds texts in the byte order of their paths, and passes over what is hidden or no text', async () => {
  const folder = folderWith({
    'b.txt': '1',
    'a/z.TXT': '22',
    'a.txt': '',
    'a-b.text': '',
    'B.txt': '',
    'é.txt': '',
    '.hidden.txt': '',
    '.git/x.txt': '',
    'a.jpg': '',
    'notes.md': '',
    'folder.txt/inside.txt': '',
  });
  expect(await paths(folder)).toEqual([
    'B.txt',
    'a-b.text',
    'a.txt',
    'a/z.TXT',
    'b.txt',
    'folder.txt/inside.txt',
    'é.txt',
  ]);
  expect((await all(folder)).find(({ path }) => path === 'a/z.TXT')).toMatchObject({ bytes: 2 });
});

test('shows names that are not UTF-8 and can open them', async () => {
  const folder = folderWith({ '%FF.txt': 'ascii', 'caf%C3%A9.txt': '' });
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff]), Buffer.from('.txt')]), 'raw');
  const odd = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from('50% caf\xe9', 'latin1')]);
  mkdirSync(odd);
  writeFileSync(Buffer.concat([odd, Buffer.from('/in.txt')]), '');
  const found = await all(folder);
  expect(found.map(({ path }) => path)).toEqual([
    '%FF.txt',
    '50%25 caf%E9/in.txt',
    'caf%C3%A9.txt',
    '%%FF.txt',
  ]);
  expect(found.at(-1)).toMatchObject({ bytes: 3, open: expect.any(Buffer) });
});

test('never follows links, and says so', async () => {
  const outside = folderWith({ 'secret.txt': 'secret' });
  const folder = folderWith({ 'a.txt': '' });
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'));
  symlinkSync(outside, join(folder, 'elsewhere'));
  symlinkSync(folder, join(folder, 'circle'));
  symlinkSync('nowhere', join(folder, 'broken.txt'));
  symlinkSync('nowhere', join(folder, 'broken.jpg'));
  const found = await all(folder);
  expect(found.filter((thing) => 'code' in thing).map(({ path }) => path)).toEqual([
    'broken.txt',
    'circle',
    'elsewhere',
    'link.txt',
  ]);
  expect(found.find(({ path }) => path === 'link.txt')).toMatchObject({
    code: 'not-a-file',
    actionNeeded: false,
  });
});

test.skipIf(process.platform === 'win32')('quarantines a pipe called .txt', async () => {
  const folder = folderWith({});
  execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
  expect(await all(folder)).toMatchObject([{ path: 'pipe.txt', code: 'not-a-file' }]);
});

test('quarantines a folder that may not be read and goes on', async () => {
  const folder = folderWith({ 'closed/a.txt': '', 'open/b.txt': '' });
  forbidden.path = join(folder, 'closed');
  expect(await all(folder)).toMatchObject([
    { path: 'closed', code: 'unreadable', actionNeeded: true },
    { path: 'open/b.txt' },
  ]);
  forbidden.path = folder;
  await expect(all(folder)).rejects.toMatchObject({ code: 'no-such-folder', where: { file: folder } });
  forbidden.path = '';
});

test('takes a single file of any name, also through a link', async () => {
  const folder = folderWith({ 'story.scraped': 'abc' });
  symlinkSync(join(folder, 'story.scraped'), join(folder, 'alias'));
  expect(await all(join(folder, 'story.scraped'))).toMatchObject([{ path: 'story.scraped', bytes: 3 }]);
  expect(await all(join(folder, 'alias'))).toMatchObject([{ path: 'alias', bytes: 3 }]);
});

test('a root that does not exist is an error that names it', async () => {
  await expect(all('/no/such/place')).rejects.toMatchObject({
    code: 'no-such-folder',
    where: { file: '/no/such/place' },
  });
});
