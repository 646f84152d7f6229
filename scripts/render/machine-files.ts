/** What the site holds for machines and is neither page nor feed: sitemaps, robots.txt, the host's own switches. */
import { encodeXML } from 'entities';
import { writeHeaders } from '../deploy/headers.ts';
import { paths } from './addresses.ts';
import { dataFiles } from './data-files.ts';
import type { PagePlan } from './plan.ts';
import type { Site } from './site.ts';
import { listedPaths, writeRobots, writeSitemaps } from './sitemap.ts';

/** The files by path below the site. */
export async function machineFiles(
  site: Site,
  pages: readonly PagePlan[],
): Promise<ReadonlyMap<string, string>> {
  const { archive, addresses, settings } = site;
  const listed = [...listedPaths(pages), ...archive.articles.map(({ slug }) => paths.article(slug))];
  return new Map([
    ...(await writeSitemaps(listed, addresses)),
    ['robots.txt', writeRobots(addresses)],
    ...dataFiles(site),
    ...openSearch(site),
    ...redirects(site),
    ['_headers', writeHeaders(settings.pathPrefix)],
    // GitHub Pages would run the site through Jekyll.
    ['.nojekyll', ''],
  ]);
}

/** Lets a browser search the archive from its address bar. It wants a whole address. */
function openSearch({ settings, addresses }: Site): ReadonlyMap<string, string> {
  const page = addresses.absolute('search/');
  if (page === null) return new Map();
  const text = (value: string) =>
    encodeXML(value.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, ''));
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    // The specification allows 16 and 1,024 characters.
    `  <ShortName>${text([...settings.title].slice(0, 16).join(''))}</ShortName>`,
    `  <LongName>${text([...settings.title].slice(0, 48).join(''))}</LongName>`,
    `  <Description>${text([...settings.description].slice(0, 1024).join(''))}</Description>`,
    `  <Url type="text/html" template="${text(page)}?q={searchTerms}"/>`,
    `  <Language>${text(settings.language)}</Language>`,
    '  <InputEncoding>UTF-8</InputEncoding>',
    '</OpenSearchDescription>',
    '',
  ];
  return new Map([['opensearch.xml', lines.join('\n')]]);
}

/** From the addresses that an article had before: pages that lead on, for hosts that know no other way. */
function redirects({ archive, delisted, addresses, settings }: Site): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const { slug, formerly, title } of [...archive.articles, ...delisted])
    for (const old of formerly) {
      if (archive.bySlug.has(old)) continue;
      const to = encodeXML(addresses.to(paths.article(slug)));
      const canonical = encodeXML(
        addresses.absolute(paths.article(slug)) ?? addresses.to(paths.article(slug)),
      );
      pages.set(
        `${paths.article(old)}index.html`,
        `<!doctype html>\n<html lang="${encodeXML(settings.language)}"><head><meta charset="utf-8"><title>${encodeXML(title)}</title>` +
          `<meta http-equiv="refresh" content="0; url=${to}"><link rel="canonical" href="${canonical}"><meta name="robots" content="noindex"></head>` +
          `<body><p><a href="${to}">${encodeXML(title)}</a></p></body></html>\n`,
      );
    }
  return pages;
}
