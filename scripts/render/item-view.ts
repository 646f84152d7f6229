/** An article as lists show it. */
import type { Bar, Item, Link, PictureView, SubjectLink } from '../../layouts/view.ts';
import { dateView } from '../../layouts/words/dates.ts';
import type { ArticleImage, Subject } from '../model.ts';
import { paths } from './addresses.ts';
import type { Entry } from './entry.ts';
import { type Group, subjectKey } from './groups.ts';
import { thumbnailOf, toPictureView } from './pictures.ts';
import type { Site } from './site.ts';

export function toItem(site: Site, entry: Entry): Item {
  const { archive, addresses } = site;
  return {
    href: addresses.to(paths.article(entry.slug)),
    title: entry.title,
    language: entry.language ?? site.settings.language,
    direction: entry.direction,
    excerpt: entry.excerpt,
    date: entry.published === null ? null : dateView(entry.published, site.words),
    publisher: linkTo(site, entry.publisher === null ? undefined : archive.publishers.get(entry.publisher)),
    authors: entry.authors.flatMap((name) => linkTo(site, archive.authors.get(name)) ?? []),
    picture: firstPicture(site, entry),
  };
}

export function linkTo(site: Site, group: Group | undefined): Link | null {
  const href = group === undefined ? null : site.addresses.group(group);
  return group === undefined || href === null ? null : { href, text: group.name };
}

export function toSubjectLink(site: Site, { name, kind }: Subject): SubjectLink {
  const group = site.archive.subjects.get(subjectKey(kind, name));
  return {
    name,
    kind,
    href: group === undefined ? null : site.addresses.group(group),
    count: group?.articles.length ?? 0,
  };
}

/** Null where the picture is missing or broken: what is left of an article is still worth reading. */
export function pictureOf(site: Site, image: ArticleImage): PictureView | null {
  const picture = site.pictures.get(image.file);
  const alt = image.alt ?? image.caption ?? '';
  return picture === undefined ? null : toPictureView(picture, alt, site.addresses);
}

export function firstPicture(site: Site, { images }: Entry): PictureView | null {
  for (const image of images) {
    const picture = pictureOf(site, image);
    if (picture !== null) return picture;
  }
  return null;
}

/** Address of a small picture of the article. */
export function thumbnailFor(site: Site, { images }: Entry): string | null {
  for (const { file } of images) {
    const picture = site.pictures.get(file);
    if (picture !== undefined) return thumbnailOf(picture, site.addresses);
  }
  return null;
}

/** How many of these articles each year has, in order of time; `href` says where a year's bar leads. */
export function coverageOf(
  articles: readonly Entry[],
  href: (year: number) => string | null,
): readonly Bar[] {
  const counts = new Map<number, number>();
  for (const { place } of articles) {
    if (place.year !== null) counts.set(place.year, (counts.get(place.year) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([year, count]) => ({ label: String(year), count, href: href(year) }));
}
