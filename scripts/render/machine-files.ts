/** What the site holds for machines: feeds, sitemaps, robots.txt and the originals. */
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { paths } from './addresses.ts';
import { type FeedPlan, writeFeed } from './feeds.ts';
import { inParallel } from './in-parallel.ts';
import { hasFeed, headingOf } from './list-view.ts';
import type { Plan } from './plan.ts';
import type { Site } from './site.ts';
import { listedPaths, writeRobots, writeSitemaps } from './sitemap.ts';

/** Files open at once. */
const OPEN = 16;

/** Writes them into the site in the making. Gives what could not be written and why. */
export async function writeMachineFiles(
  site: Site,
  plan: Plan,
  content: string,
  staging: string,
): Promise<readonly string[]> {
  const files = new Map<string, string>([
    ...feedsOf(site, plan).map((feed) => [feed.path, writeFeed(site, feed)] as const),
    ...(await writeSitemaps(
      [
        ...listedPaths(plan.pageShards.flat()),
        ...site.archive.articles.map(({ slug }) => paths.article(slug)),
      ],
      site.addresses,
    )),
    ['robots.txt', writeRobots(site.addresses)],
    // GitHub Pages would run the site through Jekyll.
    ['.nojekyll', ''],
  ]);
  await inParallel([...files], OPEN, ([path, text]) => writeBelow(staging, path, text));
  return copyOriginals(site, content, staging);
}

function feedsOf(site: Site, plan: Plan): readonly FeedPlan[] {
  const newest = [...site.archive.articles].reverse();
  return [
    { title: site.settings.title, page: '', path: 'feed.xml', articles: newest },
    ...plan.pageShards.flat().flatMap((page) =>
      'group' in page && hasFeed(page)
        ? {
            title: `${headingOf(site, page)} · ${site.settings.title}`,
            page: page.base,
            path: `${page.base}feed.xml`,
            articles: page.all,
          }
        : [],
    ),
  ];
}

/** The bytes as they were found: what an article claims can be checked against them. */
async function copyOriginals(site: Site, content: string, staging: string): Promise<readonly string[]> {
  const warnings = await inParallel(site.archive.articles, OPEN, async ({ slug, original }) => {
    if (original === null) return [];
    const to = join(staging, paths.original(slug));
    try {
      await mkdir(dirname(to), { recursive: true });
      await copyFile(join(content, original), to);
      return [];
    } catch (error) {
      return [`${original}: the original of \`${slug}\` is not published: ${(error as Error).message}`];
    }
  });
  return warnings.flat();
}

async function writeBelow(staging: string, path: string, text: string): Promise<void> {
  const file = join(staging, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
