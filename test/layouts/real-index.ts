/** Indexes as a build makes them and Pagefind's browser code reads them, without a browser. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Index, partsOf, type SearchOptions } from '../../layouts/client/search-indexes.ts';
import { languageOfIndex } from '../../layouts/client/unspaced.ts';
import { endIndexing, indexGroup, searchRuntime } from '../../scripts/search/index-group.ts';
import { type Searchable, toSearchRecord } from '../../scripts/search/search-record.ts';

export interface RealIndexes {
  readonly indexes: readonly Index[];
  readonly close: () => Promise<void>;
}

/** What an article has that a test says nothing of. */
const PLAIN: Omit<Searchable, 'path' | 'title' | 'texts'> = {
  language: 'en',
  interfaceLanguage: 'en',
  authors: [],
  publisher: null,
  subjects: [],
  published: null,
  date: null,
  sortKey: '0',
  image: null,
};

export type Text = Partial<Searchable> & { readonly text: string };

/**
 * Indexes the texts, each with its number as title unless it has one, and opens the indexes of their languages. The first
 * list should have every language; `others` are further parts of the index.
 */
export async function openRealIndexes(
  texts: readonly Text[],
  ...others: readonly (readonly Text[])[]
): Promise<RealIndexes> {
  const folder = await mkdtemp(join(tmpdir(), 'pressmark-index-'));
  const parts = [texts, ...others].map((list, part) =>
    list.map(({ text, ...article }, n) =>
      toSearchRecord({
        ...PLAIN,
        path: `articles/${part}-${n}/`,
        title: `Text ${n}`,
        texts: [text],
        ...article,
      }),
    ),
  );
  const languages = new Set<string>();
  for (const [part, records] of parts.entries())
    for (const tag of Object.keys((await indexGroup(records, join(folder, `${part}`))).languages))
      languages.add(tag);
  const script = (await searchRuntime()).get('pagefind.js');
  if (script === undefined) throw new Error('Pagefind has no pagefind.js');
  const outside = globalThis.fetch;
  globalThis.fetch = async (address) => {
    const path = new URL(String(address), 'https://archive.example').pathname;
    return new Response(await readFile(join(folder, path)));
  };
  const indexes: Index[] = [];
  for (const tag of languages) {
    // A module holds one stemmer, so each language has a copy.
    const copy = join(folder, `pagefind-${tag}.mjs`);
    await writeFile(copy, script);
    indexes.push(await openOne(copy, tag, parts.length));
  }
  return {
    indexes,
    close: async () => {
      globalThis.fetch = outside;
      await endIndexing();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function openOne(module: string, tag: string, parts: number): Promise<Index> {
  const pagefind = await import(pathToFileURL(module).href);
  // It reads the language from the page.
  Object.assign(globalThis, { document: { querySelector: () => ({ getAttribute: () => tag }) } });
  const instance = pagefind.createInstance({
    basePath: '/0/',
    baseUrl: '/',
    noWorker: true,
    excerptLength: 28,
    excerptEllipsis: '…',
    metaCacheTag: 'test',
    mergeFilter: { part: '0' },
  });
  Reflect.deleteProperty(globalThis, 'document');
  await instance.preload(null);
  const folders = Array.from({ length: parts }, (_, part) => `${part}`);
  for (const part of folders.slice(1))
    await instance.mergeIndex(`/${part}/`, {
      language: tag,
      baseUrl: '/',
      metaCacheTag: 'test',
      mergeFilter: { part },
    });
  return {
    language: languageOfIndex(tag),
    totals: () => instance.filters(),
    byPart: async (hits) => {
      const known = await partsOf(instance, folders);
      return folders.map((_, part) => hits.filter(({ id }) => known.get(id) === part));
    },
    search: (term: string | null, options: SearchOptions) => instance.search(term, options),
  };
}
