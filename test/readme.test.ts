import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadSidecars } from '../scripts/read/sidecars.ts';
import { readSettings, readVocabulary } from '../scripts/settings.ts';
import { parseArticle } from '../scripts/write/front-matter.ts';
import { put } from './pipeline/archive.ts';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pressmark-readme-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Examples that stand on lines of their own, by language. */
const examples = (language: string): readonly string[] =>
  Array.from(
    README.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms')),
    ([, text = '']) => text,
  );

/** Keys of front matter with their values as they stand within a paragraph; `…` stands for a value. */
function keysWithin(text: string): readonly string[] {
  return Array.from(text.matchAll(/`([a-z]+:\s[[{][^`]*)`/g), ([, key = '']) =>
    key.replace(/\s+/g, ' ').replaceAll('url: …', 'url: https://example.org/'),
  );
}

it('has settings and a vocabulary that are valid', async () => {
  const [settings = '', vocabulary = '', ...others] = examples('yaml');
  expect(others).toEqual([]);
  put(join(folder, 'archive.yml'), settings);
  put(join(folder, 'sign.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  put(join(folder, 'vocabulary.yml'), vocabulary);
  expect((await readSettings(folder)).title).toBe('The Morrow Papers');
  expect((await readVocabulary(folder)).hidden).toEqual(['Reuters']);
});

it('has sidecars that are understood', async () => {
  const [json = ''] = examples('json');
  const [csv = ''] = examples('csv');
  put(join(folder, 'the-courier/0001.json'), json);
  put(join(folder, 'the-courier/metadata.csv'), csv);
  for (const name of ['0001.jpg', '0002.jpg', '0002.txt'])
    put(join(folder, 'the-courier', name), Buffer.from([255, 216]));
  const sidecars = await loadSidecars(folder);
  const factsOf = (name: string) =>
    sidecars.factsFor({ open: join(folder, 'the-courier', name), path: `the-courier/${name}`, bytes: 1 });
  expect(await factsOf('0001.txt')).toMatchObject({ title: 'Ferry line returns', published: '2019-11-25' });
  expect(await factsOf('0002.txt')).toMatchObject({ authors: ['Ada Finch', 'Jon Lind'], published: '1994~' });
  expect(sidecars.warnings()).toEqual([]);
});

it('has articles and front matter that are valid', () => {
  for (const article of examples('markdown'))
    expect(parseArticle('own.md', article).facts.title).toBeTruthy();
  const keys = keysWithin(README);
  expect(keys.map((key) => key.split(':')[0])).toEqual(
    expect.arrayContaining(['subjects', 'images', 'captions', 'related', 'corrections', 'formerly']),
  );
  for (const key of keys) parseArticle('own.md', `---\ntitle: A\n${key}\n---\nText.\n`);
});
