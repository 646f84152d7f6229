/** What the site holds for machines and is neither page nor feed: sitemaps, robots.txt, the host's own switches. */
import { paths } from './addresses.ts';
import type { PagePlan } from './plan.ts';
import type { Site } from './site.ts';
import { listedPaths, writeRobots, writeSitemaps } from './sitemap.ts';

/** The files by path below the site. */
export async function machineFiles(
  { archive, addresses }: Site,
  pages: readonly PagePlan[],
): Promise<ReadonlyMap<string, string>> {
  const listed = [...listedPaths(pages), ...archive.articles.map(({ slug }) => paths.article(slug))];
  return new Map([
    ...(await writeSitemaps(listed, addresses)),
    ['robots.txt', writeRobots(addresses)],
    // GitHub Pages would run the site through Jekyll.
    ['.nojekyll', ''],
  ]);
}
