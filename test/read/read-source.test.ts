import { createHash } from 'node:crypto';
import {
  type openSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { isQuarantined } from '../../scripts/read/quarantine.ts';
import { readSource } from '../../scripts/read/read-source.ts';
import { folderWith } from './temporary-folder.ts';

const failing = vi.hoisted(() => ({ code: '' }));

/** Tests may run as root, whom no permission stops. */
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return {
    ...fs,
    openSync: (...parameters: Parameters<typeof openSync>) => {
      if (failing.code === '') return fs.openSync(...parameters);
      throw Object.assign(new Error('no'), { code: failing.code, syscall: 'open' });
    },
  };
});

function found(content: string | Uint8Array) {
  const open = join(folderWith({ 'a.txt': content }), 'a.txt');
  return { open, path: 'in/a.txt', bytes: statSync(open).size };
}

const codeOf = async (content: string | Uint8Array) => {
  const read = await readSource(found(content), {});
  return isQuarantined(read) ? read.code : 'fine';
};

test('a text with its bytes, hash, encoding and facts; the file stays as it is', async () => {
  const bytes = Buffer.from('Die Fähre fährt\0 wieder\r\n\x07', 'latin1');
  const file = found(bytes);
  expect(await readSource(file, { title: 'Fähre' })).toEqual({
    path: 'in/a.txt',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    encoding: 'windows-1252',
    text: 'Die Fähre fährt\0 wieder\r\n\x07',
    facts: { title: 'Fähre' },
  });
  expect(readFileSync(file.open)).toEqual(bytes);
});

test.each([
  ['nothing', ''],
  ['blanks', ' \r\n\t\u00a0\u200b\u3000\n'],
  ['a mark', '\ufeff'],
  ['NULs', '\0'.repeat(4096)],
])('empty: %s', async (_, content) => {
  expect(await readSource(found(content), {})).toMatchObject({ code: 'empty', actionNeeded: false });
});

test.each([
  ['PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj', 'latin1')],
  ['RTF', Buffer.from('{\\rtf1\\ansi Hello}')],
  ['ZIP', Buffer.from('PK\x03\x04\x14\0')],
  ['gzip', gzipSync('text')],
  ['JPEG', Buffer.from('\xff\xd8\xff\xe0\0\x10JFIF', 'latin1')],
  ['PNG', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')],
  ['WebP', Buffer.from('RIFF\x10\0\0\0WEBPVP8 ', 'latin1')],
  ['AVIF', Buffer.from('\0\0\0\x20ftypavif', 'latin1')],
  ['program', Buffer.from('\x7fELF\x02\x01\x01', 'latin1')],
])('binary: %s, with what to do', async (what, bytes) => {
  expect(await readSource(found(bytes), {})).toMatchObject({
    code: 'binary',
    reason: expect.stringContaining(what),
    remedy: expect.stringMatching(/\w/),
    actionNeeded: false,
  });
});

test('binary: noise without a known beginning', async () => {
  const noise = Buffer.concat(
    Array.from({ length: 64 }, (_, index) => createHash('sha512').update(String(index)).digest()),
  );
  expect(await codeOf(noise)).toBe('binary');
  expect(
    await codeOf(
      Buffer.from(Int16Array.from({ length: 4000 }, (_, index) => (index * index * 31) % 30_000).buffer),
    ),
  ).toBe('binary');
  expect(await codeOf('a\0\0\0'.repeat(500))).toBe('binary');
  expect(await codeOf(`a${'\0'.repeat(2_000_000)}b`)).toBe('binary');
});

test.each([
  ['UTF-16', Buffer.from('Привет\nмир, это новости', 'utf16le')],
  ['padding from a crashed disk', `The ferry runs again.\n${'\0'.repeat(4000)}`],
  ['colours of a terminal', '\x1b[1mFerry\x1b[0m runs\n'],
  ['a word in Chinese', '新闻'],
  ['a story that begins like a format', 'PK said the ferry runs. RIFF, MZ and %PDF too.'],
  ['stray tags', `<b>Ferry</b> runs again.<br>\n${'The quay was full of people. '.repeat(20)}`],
  ['formulas', `Theorem.\n${'<mi>x</mi><mo>=</mo>\n'.repeat(200)}`],
  ['comparison signs', 'if a < b and b > c then a<b>c\n'],
])('fine: %s', async (_, content) => {
  expect(await codeOf(content)).toBe('fine');
});

test.each([
  ['a document', '<!DOCTYPE html>\n<html><body>Ferry</body></html>'],
  ['XHTML', '<?xml version="1.0"?>\n<!-- saved --><html xmlns="http://www.w3.org/1999/xhtml">'],
  ['a feed', '<?xml version="1.0"?><rss version="2.0"><channel>'],
  ['a fragment', '<div class="story"><p>Ferry <a href="/x">runs</a></p></div>\n'.repeat(5)],
])('html: %s', async (_, content) => {
  expect(await codeOf(content)).toBe('html');
});

test('too large: by what was found, and by what it has grown to; not read', async () => {
  const file = found('small');
  expect(await readSource({ ...file, bytes: 50_000_000 }, {})).toMatchObject({
    code: 'too-large',
    reason: expect.stringContaining('50 MB'),
    actionNeeded: true,
  });
  truncateSync(file.open, 50_000_000);
  expect(await readSource(file, {})).toMatchObject({ code: 'too-large' });
});

test('vanished', async () => {
  const file = found('text');
  unlinkSync(file.open);
  expect(await readSource(file, {})).toMatchObject({ code: 'vanished', actionNeeded: false });
});

test('a link took its place', async () => {
  const file = found('text');
  const secret = found('secret');
  unlinkSync(file.open);
  symlinkSync(secret.open, file.open);
  expect(await readSource(file, {})).toMatchObject({ code: 'not-a-file' });
});

test.each([
  ['EACCES', /permission/],
  ['EIO', /EIO/],
])('unreadable: %s', async (code, reason) => {
  const file = found('text');
  failing.code = code;
  const read = await readSource(file, {});
  failing.code = '';
  expect(read).toMatchObject({
    code: 'unreadable',
    reason: expect.stringMatching(reason),
    actionNeeded: true,
  });
});

test('a name that is not UTF-8 is opened by its bytes', async () => {
  const open = Buffer.concat([Buffer.from(`${folderWith({})}/`), Buffer.from([0xff])]);
  writeFileSync(open, 'text');
  expect(await readSource({ open, path: '%FF', bytes: 4 }, {})).toMatchObject({ path: '%FF', text: 'text' });
});
