/** One article's page ahead of the next build: the article as it is now, among all others as the last build had them. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import { contentFolder } from '../content-folder.ts';
import { namesIn, readOrNull } from '../write/keep-files.ts';
import { paths } from './addresses.ts';
import { runEleventy } from './eleventy-run.ts';
import { loadEntry, loadSource } from './load.ts';
import { fileOfPage } from './page-files.ts';
import { PARTS_FILE } from './render-site.ts';
import { neighboursOf } from './render-steps.ts';
import { assembleSite, type SiteParts } from './site.ts';

export interface Preview {
  /** The page's, below the prefix. */
  readonly path: string;
  readonly html: string;
}

/** Of larger archives the state would take a gigabyte beside the build that is under way. */
const MOST_ARTICLES = 25_000;

/**
 * Reads what the last build of an archive was made from. What it gives makes the page of an article, by the name of its
 * file; that throws a {@link PressmarkError} for one that is not valid. Null where there is nothing to begin with, or too much.
 */
export async function openPreviews(content: string): Promise<((name: string) => Promise<Preview>) | null> {
  const { articles, cache } = contentFolder(content);
  if ((await namesIn(articles)).length > MOST_ARTICLES) return null;
  const bytes = await readOrNull(join(cache, PARTS_FILE));
  if (bytes === null) return null;
  const parts = deserialize(bytes) as SiteParts;
  const out = join(cache, 'preview');
  return async (name) => {
    const { entry } = await loadEntry(content, name, parts.settings.language);
    const others = (list: SiteParts['entries']) => list.map((one) => (one.slug === entry.slug ? entry : one));
    const isNew = ![...parts.entries, ...parts.delisted].some(({ slug }) => slug === entry.slug);
    const entries = isNew ? [...parts.entries, entry] : others(parts.entries);
    const site = assembleSite({ ...parts, entries, delisted: others(parts.delisted) });
    const neighbours = neighboursOf(site.archive.articles)(entry);
    try {
      const article = { ...(await loadSource(content, entry)), neighbours };
      await runEleventy({ site, articles: [article], pages: [] }, content, out);
      const path = paths.article(entry.slug);
      return { path, html: await readFile(join(out, fileOfPage(path)), 'utf8') };
    } finally {
      await rm(out, { recursive: true, force: true });
    }
  };
}
