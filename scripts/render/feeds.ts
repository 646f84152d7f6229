/** Feeds of the newest articles, as Atom and as JSON Feed. Dates are the articles' own: a build at another hour is the same. */
import { createHash } from 'node:crypto';
import { Feed } from 'feed';
import { bounds } from '../catalogue/edtf-bounds.ts';
import type { Edtf } from '../model.ts';
import { paths } from './addresses.ts';
import type { Entry } from './entry.ts';
import type { Site } from './site.ts';

const LENGTH = 50;

/** The library wants whole addresses; an archive that has no address yet gets relative ones, as Atom allows. */
const NOWHERE = 'https://nowhere.invalid';

export interface FeedPlan {
  readonly title: string;
  /** Path of the page that the feed follows, and of the feed in its two forms. */
  readonly page: string;
  readonly path: string;
  readonly jsonPath: string;
  /** Newest first. */
  readonly articles: readonly Entry[];
}

/** An article with its days, as times. */
interface Dated {
  readonly entry: Entry;
  readonly published: Date;
  readonly updated: Date;
}

/** Articles without a date are left out: a feed is what is new, and Atom wants to know when. */
export function writeFeed(site: Site, plan: FeedPlan): { readonly atom: string; readonly json: string } {
  const items = plan.articles.flatMap(datedOf).slice(0, LENGTH);
  return { atom: atomOf(site, plan, items), json: jsonOf(site, plan, items) };
}

/** RFC 4287. */
function atomOf(site: Site, plan: FeedPlan, items: readonly Dated[]): string {
  const { settings, addresses } = site;
  const link = (path: string) => addresses.absolute(path) ?? `${NOWHERE}${addresses.to(path)}`;
  const feed = new Feed({
    id: idOf(`feed ${plan.path}`),
    title: plain(plan.title),
    description: plain(settings.description),
    link: link(plan.page),
    feedLinks: { atom: link(plan.path) },
    language: settings.language,
    copyright: '',
    generator: 'Pressmark',
    author: { name: plain(settings.title) },
    updated: new Date(Math.max(0, ...items.map(({ updated }) => updated.getTime()))),
  });
  for (const { entry, published, updated } of items) {
    feed.addItem({
      id: idOf(entry.id),
      title: html(entry.title),
      link: link(paths.article(entry.slug)),
      description: html(textOf(site, entry)),
      // The library wants none or some, not an empty list.
      ...(entry.authors.length === 0 ? {} : { author: entry.authors.map((name) => ({ name: plain(name) })) }),
      date: updated,
      published,
    });
  }
  return feed.atom1().replaceAll(`href="${NOWHERE}/`, 'href="/');
}

/** JSON Feed 1.1; the library writes 1.0, which knows one author. */
function jsonOf(site: Site, plan: FeedPlan, items: readonly Dated[]): string {
  const { settings, addresses } = site;
  const link = (path: string) => addresses.absolute(path) ?? addresses.to(path);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: plain(plan.title),
    home_page_url: link(plan.page),
    feed_url: link(plan.jsonPath),
    ...(settings.description === '' ? {} : { description: plain(settings.description) }),
    authors: [{ name: plain(settings.title) }],
    language: settings.language,
    items: items.map(({ entry, published, updated }) => ({
      id: idOf(entry.id),
      url: link(paths.article(entry.slug)),
      title: plain(entry.title),
      content_text: plain(textOf(site, entry)),
      date_published: published.toISOString(),
      date_modified: updated.toISOString(),
      ...(entry.authors.length === 0
        ? {}
        : { authors: entry.authors.map((name) => ({ name: plain(name) })) }),
      ...(entry.language === null ? {} : { language: entry.language }),
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

/** What was corrected, then what the article begins with. */
const textOf = ({ words }: Site, { corrections, excerpt }: Entry): string =>
  [...corrections.map(({ date, text }) => `${words.article.corrections} (${date}): ${text}`), excerpt].join(
    ' — ',
  );

/** Updated by its source, or corrected here, whichever was later. */
function datedOf(entry: Entry): readonly Dated[] {
  const published = dayOf(entry.published);
  if (published === null) return [];
  const days = [entry.modified, ...entry.corrections.map(({ date }) => date)].map(dayOf);
  const updated = Math.max(published.getTime(), ...days.map((day) => day?.getTime() ?? 0));
  return [{ entry, published, updated: new Date(updated) }];
}

/** The first day that a date may mean. */
function dayOf(date: Edtf | null): Date | null {
  const { first, last } = bounds(date);
  const day = first ?? last;
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}

/** A permanent id that does not change when the archive moves to another address: RFC 9562, version 8. */
function idOf(name: string): string {
  const hex = createHash('sha256').update(`pressmark ${name}`).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The library declares titles and summaries as HTML. */
function html(text: string): string {
  return plain(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Without what XML cannot hold even as an escape: control characters and lone surrogates. */
function plain(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');
}
