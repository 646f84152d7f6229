/** What the site holds for machines and is neither page nor feed: sitemaps, robots.txt, the host's own switches. */
import { encodeXML } from 'entities';
import type { Needed } from '../../layouts/client/offline.ts';
import { type DeployRules, deployRules } from '../deploy/rules.ts';
import { siteFiles } from '../deploy/site-files.ts';
import { paths } from './addresses.ts';
import { dataFiles } from './data-files.ts';
import type { Entry } from './entry.ts';
import { shorten } from './first-words.ts';
import type { PagePlan } from './plan.ts';
import type { Site } from './site.ts';
import { listedPaths, writeRobots, writeSitemaps } from './sitemap.ts';

/** The files by path below the site. */
export async function machineFiles(
  site: Site,
  pages: readonly PagePlan[],
): Promise<ReadonlyMap<string, string>> {
  const { archive, addresses } = site;
  const listed = [...listedPaths(pages), ...archive.articles.map(({ slug }) => paths.article(slug))];
  return new Map([
    ...(await writeSitemaps(listed, addresses)),
    ['robots.txt', writeRobots(addresses)],
    ...dataFiles(site),
    ...openSearch(site),
    ...(site.settings.offline ? [['sw.js', serviceWorker(site)] as const] : []),
    ...redirects(site),
    ...siteFiles(rulesOf(site, pages)),
  ]);
}

/** The script that a browser looks at again and again, with what it is to keep before any page is read. */
function serviceWorker({ view, addresses, archive }: Site): string {
  const { css, js, later, searchJs, offlineJs, logo, icon, fonts } = view.assets;
  const search =
    archive.articles.length === 0
      ? []
      : ['pagefind.js', 'groups.json'].map((name) => addresses.to(`pagefind/${name}`));
  const needed: Needed = {
    page: addresses.to(paths.offline),
    files: [css, js, ...later, searchJs, icon, ...(logo === null ? [] : [logo]), ...fonts, ...search],
  };
  return `self.needed = ${JSON.stringify(needed)};\nimportScripts(${JSON.stringify(offlineJs)});\n`;
}

/** What hosts are to do with the site's files. */
function rulesOf(site: Site, pages: readonly PagePlan[]): DeployRules {
  const { settings } = site;
  return deployRules({
    origin: settings.origin,
    prefix: settings.pathPrefix,
    redirects: formerAddresses(site).map(({ old, entry }) => ({
      from: paths.article(old),
      to: paths.article(entry.slug),
    })),
    gone: pages.flatMap((page) =>
      page.type === 'tombstone' ? [{ path: page.path, status: page.withdrawal.status }] : [],
    ),
  });
}

/** Addresses that articles had before, none of which another has now. */
function formerAddresses({
  archive,
  delisted,
}: Site): readonly { readonly old: string; readonly entry: Entry }[] {
  return [...archive.articles, ...delisted].flatMap((entry) =>
    entry.formerly.filter((old) => !archive.bySlug.has(old)).map((old) => ({ old, entry })),
  );
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
    `  <ShortName>${text(shorten(settings.title, 16))}</ShortName>`,
    `  <LongName>${text(shorten(settings.title, 48))}</LongName>`,
    `  <Description>${text(shorten(settings.description, 1024))}</Description>`,
    `  <Url type="text/html" template="${text(page)}?q={searchTerms}"/>`,
    `  <Language>${text(settings.language)}</Language>`,
    '  <InputEncoding>UTF-8</InputEncoding>',
    '</OpenSearchDescription>',
    '',
  ];
  return new Map([['opensearch.xml', lines.join('\n')]]);
}

/** From the addresses that an article had before: pages that lead on, for hosts that know no other way. */
function redirects(site: Site): ReadonlyMap<string, string> {
  const { addresses, settings } = site;
  return new Map(
    formerAddresses(site).map(({ old, entry: { slug, title } }) => {
      const address = paths.article(slug);
      const to = encodeXML(addresses.to(address));
      const canonical = encodeXML(addresses.absolute(address) ?? addresses.to(address));
      const page =
        `<!doctype html>\n<html lang="${encodeXML(settings.language)}"><head><meta charset="utf-8"><title>${encodeXML(title)}</title>` +
        `<meta http-equiv="refresh" content="0; url=${to}"><link rel="canonical" href="${canonical}"><meta name="robots" content="noindex"></head>` +
        `<body><p><a href="${to}">${encodeXML(title)}</a></p></body></html>\n`;
      return [`${paths.article(old)}index.html`, page];
    }),
  );
}
