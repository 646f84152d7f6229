/**
 * Which pages the site has and what stands on each: a pure function of the archive. Pages name their
 * articles; what a page shows of them is made when it is rendered.
 */
import type { Settings, Withdrawal } from '../model.ts';
import { hasPage, paths } from './addresses.ts';
import type { Entry } from './entry.ts';
import type { Archive, Group } from './groups.ts';
import { type SubjectPart, subjectParts } from './subject-parts.ts';

/** Articles on one page of a list: some six screens, and the page stays below 30 KB compressed. */
export const PAGE_LENGTH = 60;
/** Longer lists are divided by year, so that a page does not change when an article is added elsewhere. */
export const UNDIVIDED = 5 * PAGE_LENGTH;

interface At {
  /** Path below the prefix, with the trailing slash of a folder or the name of a file. */
  readonly path: string;
}

/** One page of a list that may have several. `path` is the page's own, `base` that of the list's first. */
export interface ListPage extends At {
  readonly type: 'group' | 'month' | 'undated' | 'year';
  readonly base: string;
  readonly group: Group | null;
  readonly year: number | null;
  readonly month: number | null;
  /** Every article of the list or of its division, newest first. */
  readonly all: readonly Entry[];
  /** Those on this page. */
  readonly shown: readonly Entry[];
  readonly page: number;
  /** All pages of this list, this one too. */
  readonly pages: readonly { readonly path: string; readonly text: string }[];
}

export type PagePlan =
  | ListPage
  | (At & {
      readonly type:
        | 'home'
        | 'archive'
        | 'subjects'
        | 'publishers'
        | 'search'
        | 'about'
        | 'corrections'
        | 'withdrawals'
        | 'not-found'
        | 'offline';
    })
  | (At & { readonly type: 'subject-part'; readonly subjects: SubjectPart })
  | (At & { readonly type: 'tombstone'; readonly withdrawal: Withdrawal });

/** Every page but those of the articles. */
export function planPages(
  archive: Archive,
  settings: Settings,
  withdrawals: readonly Withdrawal[] = [],
): readonly PagePlan[] {
  return [
    { type: 'home', path: '' },
    { type: 'archive', path: 'archive/' },
    { type: 'subjects', path: 'tags/' },
    ...subjectParts(archive, settings.minimumForTagPage).map(
      (subjects): PagePlan => ({ type: 'subject-part', path: subjects.path, subjects }),
    ),
    { type: 'publishers', path: 'sources/' },
    { type: 'search', path: 'search/' },
    { type: 'about', path: 'about/' },
    ...(isCorrected(archive) ? [{ type: 'corrections', path: paths.corrections } as const] : []),
    ...(withdrawals.length > 0 ? [{ type: 'withdrawals', path: paths.withdrawals } as const] : []),
    ...withdrawals.flatMap((withdrawal): PagePlan[] =>
      withdrawal.slug === null || archive.bySlug.has(withdrawal.slug)
        ? []
        : [{ type: 'tombstone', path: paths.article(withdrawal.slug), withdrawal }],
    ),
    { type: 'not-found', path: '404.html' },
    ...(settings.offline ? [{ type: 'offline', path: paths.offline } as const] : []),
    ...calendarPages(archive),
    ...[archive.subjects, archive.publishers, archive.authors].flatMap((groups) =>
      [...groups.values()].filter((group) => hasPage(group, settings.minimumForTagPage)).flatMap(groupPages),
    ),
  ];
}

/** Whether any article was put right. */
export const isCorrected = ({ articles }: Archive): boolean =>
  articles.some(({ corrections }) => corrections.length > 0);

/** A year shows all its articles if they are few, else those without a month; the others have their month. */
function calendarPages({ years, undated }: Archive): readonly ListPage[] {
  const pages: ListPage[] = [];
  for (const [year, articles] of years) {
    const listed =
      articles.length <= PAGE_LENGTH ? articles : articles.filter(({ place }) => place.month === null);
    const base = { type: 'year', base: paths.year(year), group: null, year, month: null } as const;
    pages.push(...paged({ ...base, all: articles }, listed));
    for (let month = 12; month >= 1; month--) {
      const inMonth = articles.filter(({ place }) => place.month === month);
      const list = { ...base, type: 'month', base: paths.month(year, month), month, all: inMonth } as const;
      if (inMonth.length > 0) pages.push(...paged(list, inMonth));
    }
  }
  const list = { type: 'undated', base: paths.undated, group: null, year: null, month: null } as const;
  return undated.length === 0 ? pages : [...pages, ...paged({ ...list, all: undated }, undated)];
}

function groupPages(group: Group): readonly ListPage[] {
  const all = group.articles;
  const list = { type: 'group', base: paths.group(group), group, year: null, month: null, all } as const;
  if (all.length <= UNDIVIDED) return paged(list, all);
  const byYear = new Map<number | null, Entry[]>();
  for (const entry of all) byYear.set(entry.place.year, [...(byYear.get(entry.place.year) ?? []), entry]);
  const divisions = [...byYear].map(([year, articles]) => ({
    year,
    articles,
    base: `${list.base}${year === null ? 'undated' : String(year).padStart(4, '0')}/`,
  }));
  const pages = [
    { path: list.base, text: 'Latest' },
    ...divisions.map(({ base, year }) => ({ path: base, text: year === null ? 'Undated' : String(year) })),
  ];
  const latest: ListPage = { ...list, path: list.base, shown: all.slice(0, PAGE_LENGTH), page: 1, pages };
  return [
    latest,
    ...divisions.flatMap(({ year, articles, base }) =>
      paged({ ...list, base, year, all: articles }, articles),
    ),
  ];
}

function paged(
  list: Omit<ListPage, 'path' | 'shown' | 'page' | 'pages'>,
  articles: readonly Entry[],
): readonly ListPage[] {
  const chunks = chunksOf(articles, PAGE_LENGTH);
  const parts = chunks.length === 0 ? [[]] : chunks;
  const pages = parts.map((_, index) => ({
    path: index === 0 ? list.base : `${list.base}${index + 1}/`,
    text: String(index + 1),
  }));
  return parts.map((shown, index) => ({
    ...list,
    path: pages[index]?.path ?? list.base,
    shown,
    page: index + 1,
    pages,
  }));
}

function chunksOf<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
