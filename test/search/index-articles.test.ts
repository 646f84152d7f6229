import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { indexArticles } from '../../scripts/search/index-articles.ts';
import { put } from '../render/sample.ts';

let site: string;

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'pressmark-search-'));
});

afterEach(() => rm(site, { recursive: true, force: true }));

const page = (language: string, text: string) =>
  `<!doctype html><html lang="${language}"><body><main data-pagefind-body><h1>${text}</h1></main></body></html>`;

async function languages(): Promise<Record<string, number>> {
  const entry = JSON.parse(await readFile(join(site, 'pagefind/pagefind-entry.json'), 'utf8'));
  const list = Object.entries(entry.languages as Record<string, { page_count: number }>);
  return Object.fromEntries(list.map(([language, { page_count }]) => [language, page_count]));
}

it('indexes articles by language, and neither lists nor source pages', async () => {
  await put(site, 'articles/a/index.html', page('en', 'The ferry'));
  await put(site, 'articles/b/index.html', page('de', 'Die Fähre'));
  await put(site, 'articles/c/index.html', page('de', 'Der Hafen'));
  await put(site, 'articles/a/source/index.html', page('en', 'The ferry, raw'));
  await put(site, 'tags/ferry/index.html', page('en', 'Ferry'));
  expect(await indexArticles(site)).toBe(3);
  expect(await languages()).toEqual({ en: 1, de: 2 });
});

it('writes nothing that the site does not use', async () => {
  await put(site, 'articles/a/index.html', page('en', 'The ferry'));
  await indexArticles(site);
  const names = await readdir(join(site, 'pagefind'));
  expect(names.filter((name) => /ui|highlight|playground/.test(name))).toEqual([]);
});
