/** A small archive on disk, written by the tests themselves. */

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { ACCENT } from '../../scripts/accent.ts';
import type { Article, ArticleFacts, ArticleRecord, Settings, Vocabulary } from '../../scripts/model.ts';
import { articleFile } from '../../scripts/write/front-matter.ts';
import { sha256 } from '../../scripts/write/records.ts';

export const settings: Settings = {
  title: 'The Quay Archive',
  description: 'Papers of a small harbour town',
  language: 'en',
  origin: 'https://archive.example.org',
  pathPrefix: '/',
  contact: null,
  front: null,
  footer: null,
  accent: ACCENT,
  logo: null,
  navigation: [],
  about: 'Made by **hand**.',
  sources: [],
  offline: false,
  minimumForTagPage: 2,
  mostCards: 2_000,
};

export const vocabulary: Vocabulary = {
  subjects: [
    { name: 'Harbour', kind: 'place', aliases: [] },
    { name: 'Ferries', kind: 'topic', aliases: [], broader: ['Harbour'] },
    { name: 'Coast', kind: 'place', aliases: [] },
  ],
  hidden: [],
};

const HARBOUR = { name: 'Harbour', kind: 'place' } as const;

const ORIGINAL = 'Ferry returns\n\nThe ferry is back.\nADVERTISEMENT\n';

export function article(slug: string, facts: Partial<ArticleFacts>, markdown = 'Some words.\n'): Article {
  return { slug, facts: { id: slug.replace(/[^a-z0-9-]/g, ''), title: slug, ...facts }, markdown };
}

export const articles: readonly Article[] = [
  article(
    'ferry-returns',
    {
      title: 'Ferry returns to the “old” pier',
      deck: 'After eleven winters',
      authors: ['Ana Bell'],
      published: '2019-11-25',
      publisher: 'The Daily Quay',
      url: 'https://quay.example/ferry?a=1&b=2',
      formerly: ['ferry-is-back'],
      corrections: [
        { date: '2020-01-02', text: 'The pier is <b>80</b> metres long.' },
        { date: '2021-03', text: 'The captain’s name is Bell.' },
      ],
      language: 'en',
      subjects: [HARBOUR, { name: 'Ferries', kind: 'topic' }],
      images: [{ file: 'images/pier.png', caption: 'The pier', credit: 'A. Bell' }],
      source: {
        original: 'originals/ferry.txt',
        path: 'quay/ferry.txt',
        sha256: sha256(ORIGINAL),
        bytes: ORIGINAL.length,
        encoding: 'utf-8',
      },
    },
    'The ferry is back, says zzyzxword the captain.\n',
  ),
  article(
    'bibliotheque',
    { title: 'La bibliothèque ouvre', published: '2019-11', language: 'fr', subjects: [HARBOUR] },
    'Les élections et la bibliothèque municipale.\n',
  ),
  article(
    'maktaba',
    { title: 'افتتاح المكتبة', published: '2018~', language: 'ar', publisher: 'صحيفة الميناء' },
    'افتتحت المكتبة الجديدة اليوم.\n',
  ),
  article(
    'tushuguan',
    { title: '北京的新图书馆开放', published: '2001-02-03', language: 'zh' },
    '今天北京的新图书馆开放了，许多人来阅读报纸。\n',
  ),
  article('undated', {
    title: 'No one knows when',
    related: [{ kind: 'read-more', title: 'Ferry returns to the old pier' }],
  }),
];

const record: ArticleRecord = {
  id: 'ferry-returns',
  slug: 'ferry-returns',
  written: '0'.repeat(64),
  ledger: [
    { act: 'kept', text: 'Ferry returns', field: 'title', part: 0 },
    { act: 'kept', text: '\n\nThe ferry is back.\n', field: 'body', part: 0 },
    { act: 'cut', text: 'ADVERTISEMENT\n', reason: 'advertisement' },
  ],
};

/** Writes an archive of these articles and gives its content folder. */
export async function writeArchive(folder: string, list: readonly Article[] = articles): Promise<string> {
  for (const each of list) await put(folder, `articles/${each.slug}.md`, articleFile(each).text);
  await put(folder, 'records/ferry-returns.json', JSON.stringify(record));
  await put(folder, 'originals/ferry.txt', ORIGINAL);
  const stripes = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="700" height="400"><rect width="700" height="200" fill="teal"/></svg>',
  );
  await put(folder, 'images/pier.png', await sharp(stripes).png().toBuffer());
  return folder;
}

export async function put(folder: string, path: string, data: string | Uint8Array): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, data);
}
