/** Articles for the front page that a reader who knows nothing of the archive may begin with. */
import type { Entry } from './entry.ts';
import { by } from './in-order.ts';
import type { Site } from './site.ts';

const MOST = 4;
/** An article that only one other leads to is no hub. */
const LEAST_LEADING = 2;
/** Characters of paragraphs, about 150 words: with fewer an article is a notice, or a page that lists others. */
const LEAST_PROSE = 900;

/**
 * Of the longer articles with a date and an author or publisher those that the most others are related to, one a
 * publisher, without `apart`: they are where an archive's threads meet. Pages that list others are related to many as
 * well, but hardly ever have all of that. The rule is told to readers.
 */
export function worthReading({ archive, relations }: Site, apart: ReadonlySet<Entry>): readonly Entry[] {
  const leading = new Map<string, number>();
  for (const related of relations.related.values())
    for (const slug of related) leading.set(slug, (leading.get(slug) ?? 0) + 1);
  const found = archive.articles
    .filter((entry) => !apart.has(entry) && isWhole(entry))
    .map((entry) => ({ entry, leading: leading.get(entry.slug) ?? 0 }))
    .filter((one) => one.leading >= LEAST_LEADING)
    .sort(
      by(
        (one) => -one.leading,
        ({ entry }) => entry.slug,
      ),
    );
  const publishers = new Set<string>();
  return found
    .filter(({ entry: { publisher, slug } }) => {
      const known = publishers.has(publisher ?? slug);
      publishers.add(publisher ?? slug);
      return !known;
    })
    .slice(0, MOST)
    .map(({ entry }) => entry);
}

const isWhole = ({ place, authors, publisher, prose }: Entry): boolean =>
  place.year !== null && (authors.length > 0 || publisher !== null) && prose >= LEAST_PROSE;
