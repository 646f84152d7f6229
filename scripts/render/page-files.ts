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

/** An article's page, the article as data, its source page, and the bytes as they were found: `originals`. */
export function filesOfArticle(
  entry: Entry,
  { hasSource, originals }: { readonly hasSource: boolean; readonly originals: readonly string[] },
): readonly string[] {
  const page = [fileOfPage(paths.article(entry.slug)), paths.data(entry.slug)];
  return [...page, ...(hasSource ? [fileOfPage(paths.source(entry.slug))] : []), ...originals];
}

/**
 * Copies the bytes as they were found, also those of the story's other texts: what an article claims can be checked against
 * them. Gives what was copied, and whether all is as the entry says: a text may be changed or deleted while the site is being
 * made, and is then left out this time.
 */
export async function copyOriginals(
  { content, staging }: { readonly content: string; readonly staging: string },
  { slug, original, originalProblem, captures }: Entry,
  source: Provenance | undefined,
): Promise<{ readonly files: readonly string[]; readonly isAsListed: boolean }> {
  const wanted = [
    ...(original === null
      ? []
      : [{ original, hash: source?.sha256, problem: originalProblem, to: paths.original(slug) }]),
    ...captures.map(({ sha256: hash, ...one }) => ({ ...one, hash, to: paths.capture(slug, hash) })),
  ].filter(({ problem }) => problem === null);
  const files: string[] = [];
  for (const { original: from, hash, to } of wanted) {
    const bytes = await readOrNull(join(content, from));
    if (bytes === null || sha256(bytes) !== hash) continue;
    await writeFile(join(staging, to), bytes);
    files.push(to);
  }
  return { files, isAsListed: files.length === wanted.length };
}

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
