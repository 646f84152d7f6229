/** What `npm start` shows of a changed article before the archive is built again. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PressmarkError } from '../../scripts/errors.ts';
import { openPreviews } from '../../scripts/render/preview.ts';
import { build, put, textOf } from './archive.ts';

// Eleventy imports its configuration by itself, past Vitest, which transforms TypeScript for the tests.
register();

let root: string;
let name: string;
const articleFile = () => join(root, 'content/articles', name);
const pageFile = () => join(root, '_site/articles', name.slice(0, -3), 'index.html');

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'pressmark-preview-'));
  for (const at of [0, 1, 2, 3, 4, 5]) put(join(root, 'texts', `${at}.txt`), textOf(at));
  await build(root);
  name = readdirSync(join(root, 'content/articles'))[2] ?? '';
}, 60_000);
afterAll(() => rmSync(root, { recursive: true }));

function add(words: string): void {
  put(articleFile(), `${readFileSync(articleFile(), 'utf8')}\n${words}\n`);
}

it('is what the build will make', { timeout: 60_000 }, async () => {
  const preview = await openPreviews(join(root, 'content'));
  add('The harbourmaster was asked again.');
  const ahead = await preview?.(name);
  expect(ahead?.path).toBe(`articles/${name.slice(0, -3)}/`);
  expect(ahead?.html).toContain('asked again');
  expect(readFileSync(pageFile(), 'utf8')).not.toContain('asked again');
  await build(root);
  expect(readFileSync(pageFile(), 'utf8')).toBe(ahead?.html);
});

it('has nothing to show of an article that is not valid, nor of an archive never built', async () => {
  const preview = await openPreviews(join(root, 'content'));
  put(join(root, 'content/articles/broken.md'), '---\ntitle: [\n---\n');
  await expect(preview?.('broken.md')).rejects.toThrow(PressmarkError);
  put(join(root, 'content/articles/broken.md'), null);
  expect(await openPreviews(join(root, 'nowhere'))).toBe(null);
});

it('is served while the archive is built', { timeout: 180_000 }, async () => {
  const cli = fileURLToPath(new URL('../../scripts/cli.ts', import.meta.url));
  const folders = [
    '--from',
    join(root, 'texts'),
    '--content',
    join(root, 'content'),
    '--out',
    join(root, '_site'),
  ];
  const call = ['--import', 'tsx', cli, 'start', ...folders, '--port', '8431'];
  const server = spawn(process.execPath, call, { detached: true });
  try {
    const origin = await originOf(server);
    const page = async () =>
      (await fetch(`${origin}articles/${encodeURIComponent(name.slice(0, -3))}/`)).text();
    expect(await page()).not.toContain('a second time');
    add('She was asked a second time.');
    await expect.poll(page, { timeout: 60_000 }).toContain('a second time');
    await expect.poll(() => readFileSync(pageFile(), 'utf8'), { timeout: 60_000 }).toContain('a second time');
    expect(await page()).toContain('a second time');
  } finally {
    // Where it has ended by itself, the error above says why.
    if (server.exitCode === null && server.signalCode === null) process.kill(-(server.pid ?? 0));
  }
});

function originOf(server: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = '';
    server.stdout?.on('data', (data) => {
      said += data;
      const origin = /http:\/\/localhost:\d+\//.exec(said)?.[0];
      if (origin !== undefined) done(origin);
    });
    server.stderr?.on('data', (data) => {
      said += data;
    });
    server.on('exit', () => fail(new Error(said)));
  });
}
