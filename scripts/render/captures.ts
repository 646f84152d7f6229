/** The other texts of an article's story: which of their originals are shown, and what they say that the article does not. */
import type { ArticleView } from '../../layouts/view.ts';
import { dateView } from '../../layouts/words/dates.ts';
import type { ArticleFacts, ArticleRecord, Capture } from '../model.ts';
import { paths } from './addresses.ts';
import type { ArticleSource } from './article-view.ts';
import type { Entry } from './entry.ts';
import type { Site } from './site.ts';

/** Those of the texts that an article names whose bytes are not its own; of texts with the same bytes the first. */
export function otherOriginals(facts: ArticleFacts, record: ArticleRecord | null): readonly Capture[] {
  const known = new Set([facts.source?.sha256]);
  return namedCaptures(facts, record).filter((capture) => {
    const { sha256 } = capture.source;
    return !known.has(sha256) && known.add(sha256);
  });
}

/**
 * Of each text only what differs: a reader looks for what the other version says otherwise. `ownHref` is the address of the
 * article's own original, null where it is not published.
 */
export function captureViews(
  site: Site,
  { entry, facts, record }: ArticleSource,
  ownHref: string | null,
): Pick<ArticleView, 'captures' | 'moreCaptures'> {
  const known = new Map(namedCaptures(facts, record).map((capture) => [capture.source.path, capture]));
  const all = [...new Set([...(facts.captures ?? []), ...known.keys()])];
  const captures = mostTelling(all, otherOriginals(facts, record)).map((path) => {
    const capture = known.get(path);
    if (capture === undefined)
      return {
        path,
        originalHref: null,
        title: null,
        language: null,
        date: null,
        publisher: null,
        authors: [],
      };
    const { title, published, publisher, authors, language, source } = capture;
    const isOwn = source.sha256 === facts.source?.sha256;
    return {
      path,
      originalHref: isOwn ? ownHref : hrefOf(site, entry, capture),
      title: title === facts.title ? null : title,
      language,
      date: published === null || published === facts.published ? null : dateView(published, site.words),
      publisher: publisher === facts.publisher ? null : publisher,
      authors: authors.join('\n') === facts.authors?.join('\n') ? [] : authors,
    };
  });
  return { captures, moreCaptures: all.length - captures.length };
}

/** Of an error page that was saved five thousand times no reader wants each copy. */
const MOST = 20;

/** The paths of those that a page shows: where there are too many, those with bytes of their own first. */
function mostTelling(paths: readonly string[], others: readonly Capture[]): readonly string[] {
  if (paths.length <= MOST) return paths;
  const own = new Set(others.map(({ source }) => source.path));
  return [...paths.filter((path) => own.has(path)), ...paths.filter((path) => !own.has(path))].slice(0, MOST);
}

/**
 * What is known of the other texts that an article names, for a person may have taken some out of its front matter; and
 * of those that came when it had been edited.
 */
function namedCaptures(facts: ArticleFacts, record: ArticleRecord | null): readonly Capture[] {
  const named = new Set(facts.captures);
  return (record?.captures ?? []).filter(({ later, source }) => later === true || named.has(source.path));
}

function hrefOf(site: Site, { slug, captures }: Entry, { source: { sha256 } }: Capture): string | null {
  const isShown = captures.some((one) => one.sha256 === sha256 && one.problem === null);
  return isShown ? site.addresses.to(paths.capture(slug, sha256)) : null;
}
