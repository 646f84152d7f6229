/** The parts of rendering that can be done on any thread. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { deserialize } from 'node:v8';
import { gzipSync } from 'node:zlib';
import { contentFolder } from '../content-folder.ts';
import { PressmarkError } from '../errors.ts';
import type { LanguageTag } from '../model.ts';
import { endIndexing, type GroupIndex, indexGroup } from '../search/index-group.ts';
import { openSpelling } from '../search/spelling.ts';
import { paths } from './addresses.ts';
import { articleData } from './article-data.ts';
import { runEleventy } from './eleventy-run.ts';
import type { Entry } from './entry.ts';
import { inParallel } from './in-parallel.ts';
import { type Indexed, openIndexed } from './indexed.ts';
import { type Listed, loadEntry, loadSource } from './load.ts';
import { copyOriginals, fileOfPage, filesOfArticle, writeFeedOf } from './page-files.ts';
import { type PagePlan, planPages } from './plan.ts';
import { searchableOf } from './searchable.ts';
import { assembleSite, type Site, type SiteParts } from './site.ts';
import { filesBelow } from './site-folder.ts';

/** What a person has to put right, in a form that survives the way between threads. */
export interface Refusal {
  readonly refused: {
    readonly code: string;
    readonly message: string;
    readonly where: PressmarkError['where'];
  };
}

export const isRefusal = (result: object): result is Refusal => 'refused' in result;

/** Articles in the works at once, where files are read or written without holding up the thread. */
const AT_ONCE = 8;

/** Entries for article files, in the same order. */
export function describeArticles(job: {
  readonly content: string;
  readonly language: LanguageTag;
  readonly names: readonly string[];
}): Promise<(Listed | Refusal)[]> {
  return inParallel(job.names, AT_ONCE, (name) =>
    loadEntry(job.content, name, job.language).catch(refusalOf),
  );
}

export interface RenderJob {
  readonly content: string;
  /** Folder of the site in the making. */
  readonly staging: string;
  /** File that holds the {@link SiteParts}, and the hash of what is in it. */
  readonly parts: { readonly file: string; readonly digest: string };
}

export interface Made {
  readonly id: string;
  /** Below the site, with `/`. */
  readonly files: readonly string[];
  /** False where it could not be made of what its key says, because that was changed meanwhile. */
  readonly isAsListed?: boolean;
}

/** Renders articles, by their slugs, in one Eleventy run. */
export async function renderArticles(job: RenderJob & { readonly ids: readonly string[] }): Promise<Made[]> {
  const { site, neighbours } = await siteOf(job.parts);
  const articles = await inParallel(job.ids, AT_ONCE, async (slug) => {
    const entry = entryOf(site, slug);
    return { ...(await loadSource(job.content, entry)), neighbours: neighbours(entry) };
  });
  await runEleventy({ site, articles, pages: [] }, job.content, job.staging);
  return inParallel(articles, AT_ONCE, async (source) => {
    const { entry, facts } = source;
    await writeFile(
      join(job.staging, paths.data(entry.slug)),
      `${JSON.stringify(articleData(site, source), null, 1)}\n`,
    );
    const copied = await copyOriginals(job, entry, facts.source);
    const has = { hasSource: facts.source !== undefined, originals: copied.files };
    const isAsListed = copied.isAsListed && source.isAsListed;
    return { id: entry.slug, files: filesOfArticle(entry, has), isAsListed };
  });
}

/** Renders other pages, by their paths, in one Eleventy run; a list's feed is made with its first page. */
export async function renderPages(job: RenderJob & { readonly ids: readonly string[] }): Promise<Made[]> {
  const { site, pages } = await siteOf(job.parts);
  const wanted = job.ids.flatMap((path) => pages().get(path) ?? []);
  await runEleventy({ site, articles: [], pages: wanted }, job.content, job.staging);
  return inParallel(wanted, AT_ONCE, async (page) => {
    const feed = await writeFeedOf(site, page, job.staging);
    return { id: page.path, files: [fileOfPage(page.path), ...feed] };
  });
}

/** What the browser must know of a group. */
export type IndexedGroup = GroupIndex & { readonly words: readonly string[] };

/** Makes the search index of one group of articles, and the file that holds them as data. */
export async function indexArticles(
  job: RenderJob & {
    readonly id: string;
    readonly folder: string;
    /** Path of the file that holds the same articles as data. */
    readonly data: string;
    readonly articles: readonly { readonly slug: string; readonly key: string }[];
  },
): Promise<Made & { readonly index: IndexedGroup }> {
  const { site } = await siteOf(job.parts);
  const known = await openIndexed(contentFolder(job.content).indexed(basename(job.folder)));
  const lines: string[] = [];
  const spelling = openSpelling();
  let isAsListed = true;
  const records = async function* () {
    for (const { slug, key } of job.articles) {
      const entry = entryOf(site, slug);
      const item = known.get(key) ?? (await indexedOf(site, job.content, entry));
      if (item.isAsListed) known.keep(key, item);
      else isAsListed = false;
      lines.push(`${item.data}\n`);
      const { language, title } = entry;
      spelling.add({ language: language ?? site.settings.language, title, text: item.record.content });
      yield item.record;
    }
  };
  const folder = `${job.staging}/${job.folder}`;
  let lists: ReturnType<typeof spelling.lists> = new Map();
  const index = await indexGroup(records(), folder, async () => {
    await known.save();
    await writeZipped(join(job.staging, job.data), lines);
    lists = spelling.lists();
  });
  await mkdir(join(folder, 'words'));
  for (const [name, list] of lists)
    await writeFile(join(folder, 'words', `${name}.json`), JSON.stringify(list));
  const files = [...(await filesBelow(folder, `${job.folder}/`)), job.data];
  return { id: job.id, files, isAsListed, index: { ...index, words: [...lists.keys()].sort() } };
}

async function indexedOf(site: Site, content: string, entry: Entry): Promise<Indexed> {
  const source = await loadSource(content, entry);
  const data = JSON.stringify(articleData(site, source));
  return { record: searchableOf(site, source), data, isAsListed: source.isAsListed };
}

async function writeZipped(file: string, lines: readonly string[]): Promise<void> {
  const bytes = gzipSync(lines.join(''), { level: 9 });
  // The byte that tells on which system it was made, which nobody asks: it is to be the same on all.
  bytes[9] = 255;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}

export { endIndexing };

/** Assembled once a thread and build. */
let known: { readonly digest: string; readonly ready: Promise<Assembled> } | null = null;

interface Assembled {
  readonly site: Site;
  /** By path; planned when first asked for. */
  readonly pages: () => ReadonlyMap<string, PagePlan>;
  readonly neighbours: ReturnType<typeof neighboursOf>;
}

function siteOf({ file, digest }: RenderJob['parts']): Promise<Assembled> {
  if (known?.digest !== digest) known = { digest, ready: assemble(file) };
  return known.ready;
}

const assemble = async (file: string): Promise<Assembled> =>
  assembled(assembleSite(deserialize(await readFile(file)) as SiteParts));

/** What this thread has assembled and planned already need not be so again. */
export function noteSite({ digest }: RenderJob['parts'], site: Site, plan: readonly PagePlan[]): void {
  known = { digest, ready: Promise.resolve(assembled(site, plan)) };
}

function assembled(site: Site, plan?: readonly PagePlan[]): Assembled {
  let pages: Map<string, PagePlan> | null = null;
  return {
    site,
    pages: () => {
      pages ??= new Map(
        (plan ?? planPages(site.archive, site.settings, site.withdrawals)).map((page) => [page.path, page]),
      );
      return pages;
    },
    neighbours: neighboursOf(site.archive.articles),
  };
}

/** The articles before and after one in time. */
export function neighboursOf(articles: readonly Entry[]) {
  const places = new Map(articles.map((entry, index) => [entry, index]));
  return (entry: Entry) => {
    const at = places.get(entry);
    if (at === undefined) return { previous: null, next: null };
    return { previous: articles[at - 1] ?? null, next: articles[at + 1] ?? null };
  };
}

function entryOf(site: Site, slug: string): Entry {
  const entry = site.archive.bySlug.get(slug) ?? site.delisted.find((one) => one.slug === slug);
  if (entry === undefined) throw new Error(`the archive has no article \`${slug}\``);
  return entry;
}

function refusalOf(error: unknown): Refusal {
  if (!(error instanceof PressmarkError)) throw error;
  return { refused: { code: error.code, message: error.message, where: error.where } };
}
