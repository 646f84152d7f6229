/** Sitemaps and robots.txt: what search engines are told. */
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import type { Addresses } from './addresses.ts';
import type { PagePlan } from './plan.ts';

/** The protocol's limit for one file. */
const MOST = 50_000;

const NOT_LISTED = new Set<PagePlan['type']>(['search', 'not-found', 'offline', 'tombstone']);

/** Paths worth finding: first pages of lists, not the further ones, which say `noindex`. */
export function listedPaths(pages: readonly PagePlan[]): readonly string[] {
  return pages
    .filter((page) => !NOT_LISTED.has(page.type) && !('page' in page && page.page > 1))
    .map(({ path }) => path);
}

/** The files by name; none where the archive has no origin, because a sitemap's addresses are absolute. */
export async function writeSitemaps(
  listed: readonly string[],
  { absolute }: Addresses,
): Promise<ReadonlyMap<string, string>> {
  const urls = listed.flatMap((path) => absolute(path) ?? []);
  if (urls.length === 0) return new Map();
  if (urls.length <= MOST) return new Map([['sitemap.xml', await oneSitemap(urls)]]);
  const files = new Map<string, string>();
  for (let at = 0; at < urls.length; at += MOST) {
    files.set(`sitemap-${at / MOST + 1}.xml`, await oneSitemap(urls.slice(at, at + MOST)));
  }
  const index = new SitemapIndexStream();
  for (const name of files.keys()) index.write({ url: absolute(name) ?? name });
  index.end();
  return files.set('sitemap.xml', (await streamToPromise(index)).toString('utf8'));
}

export function writeRobots({ absolute }: Addresses): string {
  const sitemap = absolute('sitemap.xml');
  return `User-agent: *\nAllow: /\n${sitemap === null ? '' : `\nSitemap: ${sitemap}\n`}`;
}

async function oneSitemap(urls: readonly string[]): Promise<string> {
  const stream = new SitemapStream({ xmlns: { news: false, xhtml: false, image: false, video: false } });
  const text = streamToPromise(stream);
  for (const url of urls) stream.write({ url });
  stream.end();
  return (await text).toString('utf8');
}
