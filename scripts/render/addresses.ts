/** Where things stand on the site: folders that end in a slash, below the path prefix. */
import type { Settings } from '../model.ts';
import type { Archive, Group } from './groups.ts';

/** Sections by the kind of group that they hold. */
const SECTIONS = { publisher: 'sources', author: 'authors' } as const;

/** Path of a page below the prefix: `articles/SLUG/`. */
export const paths = {
  article: (slug: string) => `articles/${slug}/`,
  source: (slug: string) => `articles/${slug}/source/`,
  data: (slug: string) => `articles/${slug}/article.json`,
  original: (slug: string) => `articles/${slug}/original.txt`,
  /** By the bytes, so that it stays whatever other captures come. */
  capture: (slug: string, sha256: string) => `articles/${slug}/original-${sha256.slice(0, 12)}.txt`,
  group: ({ kind, slug }: Pick<Group, 'kind' | 'slug'>) =>
    `${kind === 'publisher' || kind === 'author' ? SECTIONS[kind] : 'tags'}/${slug}/`,
  year: (year: number) => `archive/${pad(year, 4)}/`,
  month: (year: number, month: number) => `archive/${pad(year, 4)}/${pad(month, 2)}/`,
  undated: 'archive/undated/',
  corrections: 'corrections/',
  offline: 'offline/',
  withdrawals: 'withdrawals/',
} as const;

/** Complete addresses, prefix and all, as the views want them. */
export interface Addresses {
  readonly to: (path: string) => string;
  /** With the origin, for machines; null where the archive has none. */
  readonly absolute: (path: string) => string | null;
  /** Null where a group is too small for a page of its own. */
  readonly group: (group: Group) => string | null;
}

export function addressesOf({ pathPrefix, origin, minimumForTagPage }: Settings): Addresses {
  const to = (path: string) => `${pathPrefix}${path}`;
  return {
    to,
    absolute: (path) => (origin === null ? null : `${origin}${to(path)}`),
    group: (group) => (hasPage(group, minimumForTagPage) ? to(paths.group(group)) : null),
  };
}

/** Publishers and authors always have a page; a tag once it has `minimum` articles. */
export function hasPage({ kind, articles }: Group, minimum: number): boolean {
  return kind === 'publisher' || kind === 'author' || articles.length >= minimum;
}

/** Tags with pages of their own, most articles first. */
export function subjectsWithPages({ subjects }: Archive, minimum: number): readonly Group[] {
  return [...subjects.values()].filter((group) => hasPage(group, minimum));
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
