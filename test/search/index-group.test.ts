import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { endIndexing, indexGroup, searchRuntime } from '../../scripts/search/index-group.ts';
import { toSearchRecord } from '../../scripts/search/search-record.ts';
import { sha256 } from '../../scripts/write/records.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pressmark-search-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

afterAll(async () => {
  await endIndexing();
});

const record = (slug: string, language: string, text: string) =>
  toSearchRecord({
    path: `articles/${slug}/`,
    title: slug,
    language,
    interfaceLanguage: 'en',
    texts: [text],
    authors: [],
    publisher: 'The Quay, East',
    subjects: [{ name: 'Saltholm, East Bank', kind: 'place' }],
    published: null,
    date: null,
    sortKey: '0',
    image: null,
  });

const records = [
  record('a', 'en', 'The ferry'),
  record('b', 'de', 'Die Fähre'),
  record('c', 'de', 'Der Hafen'),
  record('d', 'ja', '花村由紀子さんに聞く'),
];

it('files articles by language', async () => {
  const { entry, languages } = await indexGroup(records, folder);
  expect(entry).toMatch(/^[0-9a-f]{10}$/);
  expect(languages).toEqual({
    en: { wasm: 'en', pages: 1, hash: expect.any(String) },
    de: { wasm: 'de', pages: 2, hash: expect.any(String) },
    'und-x-ja': { wasm: null, pages: 1, hash: expect.any(String) },
  });
  const files = await readdir(folder);
  for (const { hash } of Object.values(languages)) expect(files).toContain(`pagefind.${hash}.pf_meta`);
});

it('writes the same files every time', async () => {
  const hashes = async (name: string) => {
    const entries = await readdir(join(folder, name), { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    return Promise.all(
      files.sort().map(async (file) => `${sha256(await readFile(file))} ${file.slice(folder.length + 2)}`),
    );
  };
  // Many and of different lengths, so that they would overtake each other if they could.
  const many = Array.from({ length: 200 }, (_, n) =>
    record(`a-${n}`, 'en', `ferry ${n} `.repeat((n * 7919) % 500)),
  );
  await indexGroup(many, join(folder, '1'));
  await indexGroup(many, join(folder, '2'));
  expect(await hashes('2')).toEqual(await hashes('1'));
});

it('writes nothing that the site does not use', async () => {
  await indexGroup(records, folder);
  const names = await readdir(folder);
  expect(names.filter((name) => /\.(?:js|css)$|playground/.test(name))).toEqual(['pagefind-worker.js']);
  expect([...(await searchRuntime()).keys()]).toContain('pagefind.js');
});

it('sorts undated articles last in both directions, and keeps names with commas whole', () => {
  expect(record('a', 'en', 'x')).toMatchObject({
    sort: { date: '0', oldest: '99999999' },
    filters: { place: ['Saltholm, East Bank'], source: ['The Quay, East'], language: ['English'] },
  });
  expect(record('a', 'en', 'x').filters).not.toHaveProperty('year');
});

it('shows in an excerpt where a text without a full stop ends', () => {
  const { content } = toSearchRecord({
    path: 'articles/a/',
    title: 'a',
    language: 'en',
    interfaceLanguage: 'en',
    texts: ['After eleven winters', 'The ferry is back.', 'The pier'],
    authors: [],
    publisher: null,
    subjects: [],
    published: null,
    date: null,
    sortKey: '0',
    image: null,
  });
  expect(content).toBe('After eleven winters ·\nThe ferry is back.\nThe pier');
});
