/**
 * What the site is put together from. A unit is made whole or not at all, and only where its key is not that of
 * the unit that is there already: the key covers all that its files depend on.
 */
import { createHash } from 'node:crypto';
import { searchGroups } from '../search/search-groups.ts';
import { viewOf } from './compose.tsx';
import { dataFile } from './data-files.ts';
import type { Entry } from './entry.ts';
import { pictureOf, thumbnailFor, toItem, toSubjectLink } from './item-view.ts';
import type { MadeFolder } from './media.ts';
import type { PagePlan } from './plan.ts';
import { neighboursOf } from './render-steps.ts';
import type { Site } from './site.ts';

export interface Unit {
  readonly id: string;
  readonly key: string;
}

export interface Units {
  readonly articles: readonly (Unit & { readonly slug: string })[];
  readonly pages: readonly (Unit & { readonly path: string })[];
  /** Search indexes; `folder` is below the site. */
  readonly search: readonly (Unit & {
    readonly folder: string;
    /** Path of the file that holds the same articles as data. */
    readonly data: string;
    /** In their order, with keys for what is indexed of each. */
    readonly articles: readonly { readonly slug: string; readonly key: string }[];
  })[];
  readonly media: readonly (Unit & MadeFolder)[];
  readonly texts: readonly (Unit & { readonly path: string; readonly text: string })[];
  /** What the browser needs to search at all: the list of the indexes, and the code. Last, for it tells of them. */
  readonly searchFiles: Unit & {
    /** Whether readers may keep the whole index, for which their browsers need a list of its files. */
    readonly listed: boolean;
  };
}

export interface Ingredients {
  readonly site: Site;
  readonly pages: readonly PagePlan[];
  readonly media: readonly MadeFolder[];
  /** Files by path below the site. */
  readonly texts: ReadonlyMap<string, string>;
  /** Fingerprint of the code and the layouts. */
  readonly version: string;
}

/** Pure. */
export function unitsOf({ site, pages, media, texts, version }: Ingredients): Units {
  const common = hashOf(version, site.settings, site.view.assets);
  const digests = itemDigests(site);
  const neighbours = neighboursOf(site.archive.articles);
  const search = searchGroups(site.archive.articles).map(({ name, articles }, _, groups) => {
    const data = dataFile(name, groups.length);
    // Neither what is indexed nor the data tells where subjects, authors and publishers have their pages.
    const indexed = articles.map((entry) => ({
      slug: entry.slug,
      key: hashOf(common, entry.slug, entry.digest, thumbnailFor(site, entry)),
    }));
    return {
      id: `search:${name}`,
      folder: `pagefind/${name}`,
      data,
      articles: indexed,
      key: hashOf(
        data,
        indexed.map(({ key }) => key),
      ),
    };
  });
  return {
    articles: [...site.archive.articles, ...site.delisted].map((entry) => ({
      id: `article:${entry.slug}`,
      slug: entry.slug,
      key: articleKey(site, entry, neighbours(entry), digests, common),
    })),
    pages: pages.map((page) => ({
      id: `page:${page.path}`,
      path: page.path,
      key: pageKey(site, page, digests, common),
    })),
    search,
    media: media.map((folder) => ({ ...folder, id: `${folder.to}:${folder.key}` })),
    texts: [...texts].map(([path, text]) => ({ id: `text:${path}`, key: hashOf(text), path, text })),
    searchFiles: {
      id: 'search',
      listed: site.settings.offline,
      key: hashOf(
        version,
        site.settings.offline,
        search.map(({ id, key }) => [id, key]),
      ),
    },
  };
}

/** All units, in the order in which they are made. */
export const allOf = (units: Units): readonly Unit[] => [
  ...units.media,
  ...units.search,
  ...units.articles,
  ...units.pages,
  ...units.texts,
  units.searchFiles,
];

/** The newest articles of which a feed may show some; undated ones, which it leaves out, come first. */
const IN_FEED = 50;

function pageKey(site: Site, page: PagePlan, digests: (entry: Entry) => string, common: string): string {
  const { meta, view } = viewOf(site, page);
  const isList = 'shown' in page;
  // Only pages that stand once in a site show the archive's own numbers.
  const numbers = isList ? null : [site.view.counts, site.view.span];
  // Lists have feeds, and feeds tell ids, which no view does.
  const fed = isList ? page.shown : page.type === 'home' ? site.archive.articles.slice(-IN_FEED) : [];
  return hashOf(common, page.type, meta, view, numbers, fed.map(digests));
}

type Neighbours = ReturnType<ReturnType<typeof neighboursOf>>;

function articleKey(
  site: Site,
  entry: Entry,
  { previous, next }: Neighbours,
  digests: (entry: Entry) => string,
  common: string,
): string {
  const { bySlug } = site.archive;
  const name = (other: Entry | null) => (other === null ? null : [other.slug, other.title]);
  return hashOf(
    common,
    digests(entry),
    site.withdrawals.find(({ id }) => id === entry.id) ?? null,
    name(previous),
    name(next),
    entry.subjects.map((subject) => toSubjectLink(site, subject).href),
    entry.images.map((image) => pictureOf(site, image)),
    site.cards.get(entry.slug) ?? null,
    entry.promoted.map((promotion) => site.promotions.find(promotion)?.slug ?? null),
    (site.relations.related.get(entry.slug) ?? []).map((slug) => {
      const other = bySlug.get(slug);
      return other === undefined ? null : digests(other);
    }),
  );
}

/** A digest of each article by itself and as lists show it, made once. */
function itemDigests(site: Site): (entry: Entry) => string {
  const known = new Map<Entry, string>();
  return (entry) => {
    const digest = known.get(entry) ?? hashOf(entry.digest, entry.id, toItem(site, entry));
    known.set(entry, digest);
    return digest;
  };
}

function hashOf(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20);
}
