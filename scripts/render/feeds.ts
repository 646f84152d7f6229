/** Feeds of the newest articles, as Atom and as JSON Feed. Dates are the articles' own: a build at another hour is the same. */
import { createHash } from 'node:crypto';
import { Feed } from 'feed';
import { bounds } from '../catalogue/edtf-bounds.ts';
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

/** Articles without a date are left out: a feed is what is new, and Atom wants to know when. */
export function writeFeed(site: Site, plan: FeedPlan): { readonly atom: string; readonly json: string } {
  const { settings, addresses, words } = site;
  const link = (path: string) => addresses.absolute(path) ?? `${NOWHERE}${addresses.to(path)}`;
  const dated = plan.articles
    .flatMap((entry) => {
      const date = dayOf(entry);
      return date === null ? [] : [{ entry, date }];
    })
    .slice(0, LENGTH);
  const feed = new Feed({
    id: idOf(`feed ${plan.path}`),
    title: plain(plan.title),
    description: plain(settings.description),
    link: link(plan.page),
    feedLinks: { atom: link(plan.path), json: link(plan.jsonPath) },
    language: settings.language,
    copyright: '',
    generator: 'Pressmark',
    author: { name: plain(settings.title) },
    updated: new Date(Math.max(0, ...dated.map(({ date }) => date.getTime()))),
  });
  for (const { entry, date } of dated) {
    feed.addItem({
      id: idOf(entry.id),
      title: html(entry.title),
      link: link(paths.article(entry.slug)),
      description: html(
        [
          ...entry.corrections.map(({ date, text }) => `${words.article.corrections} (${date}): ${text}`),
          entry.excerpt,
        ].join(' — '),
      ),
      // The library's JSON Feed wants none or some, not an empty list.
      ...(entry.authors.length === 0 ? {} : { author: entry.authors.map((name) => ({ name: plain(name) })) }),
      date,
      published: date,
    });
  }
  return {
    atom: feed.atom1().replaceAll(`href="${NOWHERE}/`, 'href="/'),
    json: feed.json1().replaceAll(`"${NOWHERE}/`, '"/'),
  };
}

/** The first day that the article may have been published on. */
function dayOf({ published }: Entry): Date | null {
  const { first, last } = bounds(published);
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
