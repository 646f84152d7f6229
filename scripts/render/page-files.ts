/** Which files a page consists of, and those of them that Eleventy does not write. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Provenance } from '../model.ts';
import { readOrNull } from '../write/keep-files.ts';
import { sha256 } from '../write/records.ts';
import { paths } from './addresses.ts';
import type { Entry } from './entry.ts';
import { writeFeed } from './feeds.ts';
import { hasFeed, headingOf } from './list-view.ts';
import type { ListPage, PagePlan } from './plan.ts';
import type { Site } from './site.ts';

/** The file of a page at `path`: a folder's is its `index.html`. */
export const fileOfPage = (path: string): string =>
  path === '' || path.endsWith('/') ? `${path}index.html` : path;

/** An article's page, the article as data, its source page, and the bytes as they were found. */
export function filesOfArticle(
  entry: Entry,
  { hasSource, hasOriginal }: { readonly hasSource: boolean; readonly hasOriginal: boolean },
): readonly string[] {
  const page = [fileOfPage(paths.article(entry.slug)), paths.data(entry.slug)];
  if (!hasSource) return page;
  const original = hasOriginal && shownOriginal(entry) !== null ? [paths.original(entry.slug)] : [];
  return [...page, fileOfPage(paths.source(entry.slug)), ...original];
}

/**
 * Copies the bytes as they were found: what an article claims can be checked against them. Gives whether all is as the
 * entry says: a text may be changed or deleted while the site is being made, and is then left out this time.
 */
export async function copyOriginal(
  { content, staging }: { readonly content: string; readonly staging: string },
  entry: Entry,
  source: Provenance | undefined,
): Promise<boolean> {
  const original = shownOriginal(entry);
  if (original === null) return true;
  const bytes = await readOrNull(join(content, original));
  if (bytes === null || sha256(bytes) !== source?.sha256) return false;
  await writeFile(join(staging, paths.original(entry.slug)), bytes);
  return true;
}

const shownOriginal = ({ original, originalProblem }: Entry): string | null =>
  originalProblem === null ? original : null;

/** Path of the feed that is made with a page; null where it has none. */
export function feedPathOf(page: PagePlan): string | null {
  if (page.type === 'home') return 'feed.xml';
  return 'group' in page && hasFeed(page) ? `${page.base}feed.xml` : null;
}

/** Writes a page's feed, as Atom and as JSON Feed; gives the paths of the files, none where it has no feed. */
export async function writeFeedOf(site: Site, page: PagePlan, staging: string): Promise<readonly string[]> {
  const path = feedPathOf(page);
  if (path === null) return [];
  const jsonPath = path.replace(/xml$/, 'json');
  const { atom, json } = writeFeed(site, { path, jsonPath, ...followed(site, page) });
  await mkdir(dirname(join(staging, path)), { recursive: true });
  await writeFile(join(staging, path), atom);
  await writeFile(join(staging, jsonPath), json);
  return [path, jsonPath];
}

function followed(site: Site, page: PagePlan) {
  if (page.type === 'home')
    return { title: site.settings.title, page: '', articles: [...site.archive.articles].reverse() };
  const list = page as ListPage;
  return {
    title: `${headingOf(site, list)} · ${site.settings.title}`,
    page: list.base,
    articles: list.all,
  };
}
