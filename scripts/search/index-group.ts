/**
 * Search indexes by Pagefind, one for each group of articles: a group's files are made anew only where one of
 * its articles changed, and the browser puts the groups together. Within a group each language has an index of
 * its own, with its own stemming.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { PressmarkError } from '../errors.ts';
import type { SearchRecord } from './search-record.ts';

/** What the browser must know of a group before it can search it. */
export interface GroupIndex {
  /** Stands for what `pagefind-entry.json` says. */
  readonly entry: string;
  /** By Pagefind's languages: the stemmer, the name of the list of the index's files, articles. */
  readonly languages: Readonly<
    Record<string, { readonly wasm: string | null; readonly hash: string; readonly pages: number }>
  >;
}

/** Of the scripts that Pagefind writes, a group needs only the one that its own folder is asked for. */
const RUNTIME = /^pagefind(?:-worker)?\.js$/;
const SCRIPT = /^pagefind(?:-[\w-]+)?\.(?:js|css)$/;

/**
 * Writes the index of some articles into `folder`, which need not be there. `meanwhile` is called when Pagefind has all records
 * and its process works alone, which is most of the time.
 */
export async function indexGroup(
  records: AsyncIterable<SearchRecord> | Iterable<SearchRecord>,
  folder: string,
  meanwhile: () => Promise<void> = async () => undefined,
): Promise<GroupIndex> {
  await withIndex(async (index) => {
    const adding: Promise<void>[] = [];
    for await (const record of records) {
      adding.push(add(index, record));
      // Bounded: what waits to be sent is in memory twice.
      if (adding.length >= WAITING) await Promise.all(adding.splice(0));
    }
    await Promise.all(adding);
    const [{ errors }] = await Promise.all([index.writeFiles({ outputPath: folder }), meanwhile()]);
    if (errors.length > 0) throw failure(errors);
  });
  for (const name of await readdir(folder)) {
    if (SCRIPT.test(name) && name !== 'pagefind-worker.js') await rm(join(folder, name));
  }
  const entry = await readFile(join(folder, 'pagefind-entry.json'), 'utf8');
  const languages = Object.entries((JSON.parse(entry) as PagefindEntry).languages);
  return {
    entry: createHash('sha256').update(entry).digest('hex').slice(0, 10),
    languages: Object.fromEntries(
      languages.map(([tag, { wasm, hash, page_count }]) => [tag, { wasm, hash, pages: page_count }]),
    ),
  };
}

interface PagefindEntry {
  readonly languages: Readonly<
    Record<string, { readonly wasm: string | null; readonly hash: string; readonly page_count: number }>
  >;
}

const WAITING = 64;

/**
 * How much Pagefind puts into one file of words. A reader fetches the file of each word, of its default of 20,000 mostly
 * for the words beside it; but those it need not fetch later. It asks the environment alone, when its
 * process is started; a version that does not know the name any more makes larger files.
 */
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = '10000';

/** The browser code that all groups share, by file name. */
export async function searchRuntime(): Promise<ReadonlyMap<string, Uint8Array>> {
  return withIndex(async (index) => {
    const { errors, files } = await index.getFiles();
    if (errors.length > 0) throw failure(errors);
    return new Map(
      files.filter(({ path }) => RUNTIME.test(path)).map(({ path, content }) => [path, content]),
    );
  });
}

async function withIndex<T>(use: (index: PagefindIndex) => Promise<T>): Promise<T> {
  const { index, errors } = await createIndex({ writePlayground: false });
  if (index === undefined) throw failure(errors);
  try {
    return await use(index);
  } finally {
    await index.deleteIndex();
  }
}

async function add(index: PagefindIndex, record: SearchRecord): Promise<void> {
  const { errors } = await index.addCustomRecord({
    ...record,
    filters: Object.fromEntries(Object.entries(record.filters).map(([name, values]) => [name, [...values]])),
  });
  if (errors.length > 0) throw failure(errors);
}

/** Ends the process that Pagefind indexes in; to be called once all groups are done. */
export const endIndexing = close;

function failure(errors: readonly string[]): PressmarkError {
  return new PressmarkError('search-failed', `Pagefind could not index the archive: ${errors.join('; ')}`);
}
