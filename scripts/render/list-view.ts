/** Lists of articles as their pages show them: a tag's, a publisher's, an author's, a year's, a month's. */
import type { Bar, Link, ListView, PageMeta, SubjectLink, YearView } from '../../layouts/view.ts';
import type { SubjectKind, Vocabulary } from '../model.ts';
import { paths } from './addresses.ts';
import type { Entry } from './entry.ts';
import { coverageOf, toItem, toSubjectLink } from './item-view.ts';
import { type ListPage, PAGE_LENGTH, UNDIVIDED } from './plan.ts';
import { companionsOf as relationsOf } from './relations.ts';
import type { Site } from './site.ts';

export function toListView(site: Site, page: ListPage): ListView {
  const { addresses } = site;
  const steps = stepsOf(site, page);
  return {
    heading: headingOf(site, page),
    kind: kindOf(page),
    note: noteOf(site, page),
    total: page.all.length,
    coverage: listCoverage(site, page),
    groups: groupsOf(site, page),
    companions: companionsOf(site, page),
    ...hierarchyOf(site, page),
    previous: steps.previous,
    next: steps.next,
    pages: page.pages.map(({ path, text }) => ({ href: addresses.to(path), text })),
    page: page.page,
    feedHref: hasFeed(page) ? addresses.to(`${page.base}feed.xml`) : null,
  };
}

export function toYearView(site: Site, page: ListPage): YearView {
  const year = page.year ?? 0;
  const inMonth = (month: number) => page.all.filter(({ place }) => place.month === month);
  const months = site.words.months.map((label, index): Bar => {
    const count = inMonth(index + 1).length;
    return { label, count, href: count === 0 ? null : site.addresses.to(paths.month(year, index + 1)) };
  });
  const days = months.flatMap((_, index) => daysOf(site, year, index + 1, inMonth(index + 1)));
  return { ...toListView(site, page), year, months, days };
}

/** What a list is called, on its page and in the trail to it. */
export function headingOf({ words, archive }: Site, { type, group, year, month }: ListPage): string {
  if (type === 'undated') return words.dates.undated.replace(/^./, (first) => first.toUpperCase());
  if (type === 'month') return words.dates.month(words.months[(month ?? 1) - 1] ?? '', year ?? 0);
  if (type === 'year') return words.dates.year(year ?? 0);
  const name = group?.name ?? archive.articles[0]?.title ?? '';
  return year === null ? name : `${name} · ${words.dates.year(year)}`;
}

/** Only a subject's first page has a feed: what a reader follows is the subject. */
export function hasFeed({ type, group, page, year }: ListPage): boolean {
  return (
    type === 'group' &&
    page === 1 &&
    year === null &&
    kindOf({ type, group }) !== 'author' &&
    group?.kind !== 'publisher'
  );
}

export function sectionOf({ group }: ListPage): PageMeta['section'] {
  if (group === null) return 'archive';
  return group.kind === 'publisher' || group.kind === 'author' ? 'sources' : 'tags';
}

function kindOf({ type, group }: Pick<ListPage, 'type' | 'group'>): ListView['kind'] {
  return type === 'group' ? (group?.kind ?? 'topic') : type;
}

function noteOf(site: Site, page: ListPage): string | null {
  return ruledSubject(site, page)?.note ?? null;
}

/** What the vocabulary says of a tag. */
function ruledSubject({ vocabulary }: Site, { group }: ListPage): Vocabulary['subjects'][number] | undefined {
  return vocabulary.subjects.find(
    ({ name, kind }) => name === group?.name && (kind === undefined || kind === group.kind),
  );
}

/** Only what the archive has articles about: a reader has nothing of the others. */
function hierarchyOf(site: Site, page: ListPage): Pick<ListView, 'broader' | 'narrower'> {
  const ruled = page.page > 1 || page.year !== null ? undefined : ruledSubject(site, page);
  if (ruled === undefined) return { broader: [], narrower: [] };
  const { subjects } = site.vocabulary;
  const broader = subjects.filter(({ name }) => ruled.broader?.includes(name));
  const narrower = subjects.filter((subject) => subject.broader?.includes(ruled.name));
  return { broader: linksTo(site, broader), narrower: linksTo(site, narrower) };
}

const KINDS: readonly SubjectKind[] = ['person', 'organisation', 'place', 'topic'];

function linksTo(site: Site, subjects: Vocabulary['subjects']): SubjectLink[] {
  return subjects
    .flatMap(({ name, kind }) => (kind === undefined ? KINDS : [kind]).map((each) => ({ name, kind: each })))
    .map((subject) => toSubjectLink(site, subject))
    .filter(({ count }) => count > 0);
}

/** In a long list a year's bar leads to the year's own page, in a short one nowhere. */
function listCoverage(site: Site, { type, group, all, year }: ListPage): readonly Bar[] {
  if (type !== 'group' || group === null || year !== null) return [];
  const base = paths.group(group);
  const divided = all.length > UNDIVIDED;
  return coverageOf(all, (bar) =>
    divided ? site.addresses.to(`${base}${String(bar).padStart(4, '0')}/`) : null,
  );
}

function groupsOf(site: Site, page: ListPage): ListView['groups'] {
  const { words } = site;
  const groups: { heading: string | null; id?: string; items: ReturnType<typeof toItem>[] }[] = [];
  const two = (number: number) => String(number).padStart(2, '0');
  const labelOf = ({ place: { year, month, day } }: Entry): { heading: string | null; id?: string } => {
    if (year === null) return { heading: page.type === 'undated' ? null : words.dates.undated };
    if (page.type === 'group' && page.year === null) return { heading: words.dates.year(year) };
    if (month === null) return { heading: words.dates.year(year) };
    const name = words.months[month - 1] ?? '';
    if (page.type !== 'month') return { heading: words.dates.month(name, year), id: `${year}-${two(month)}` };
    if (day === null) return { heading: words.dates.month(name, year) };
    return { heading: words.dates.day(day, name, year), id: `day-${day}` };
  };
  for (const entry of page.shown) {
    const label = labelOf(entry);
    const last = groups.at(-1);
    if (last !== undefined && last.heading === label.heading) last.items.push(toItem(site, entry));
    else groups.push({ ...label, items: [toItem(site, entry)] });
  }
  return groups;
}

function companionsOf(site: Site, { group, page, year }: ListPage): ListView['companions'] {
  if (group === null || page > 1 || year !== null) return [];
  return relationsOf(site.relations, group).map((companion) => ({
    ...toSubjectLink(site, companion),
    count: companion.count,
  }));
}

/** The years, months or divisions on both sides, in order of time. */
function stepsOf(site: Site, page: ListPage): { readonly previous: Link | null; readonly next: Link | null } {
  const { addresses, archive, words } = site;
  const own = (path: string, text: string): Link => ({ href: addresses.to(path), text });
  const years = [...archive.years.keys()];
  const links: Link[] = [];
  if (page.type === 'year') links.push(...years.map((year) => own(paths.year(year), words.dates.year(year))));
  if (page.type === 'month')
    for (const { year, month } of monthsOf(archive))
      links.push(own(paths.month(year, month), words.dates.month(words.months[month - 1] ?? '', year)));
  const at = links.findIndex(({ href }) => href === addresses.to(page.base));
  return at < 0
    ? { previous: null, next: null }
    : { previous: links[at + 1] ?? null, next: links[at - 1] ?? null };
}

interface Month {
  readonly year: number;
  readonly month: number;
}

/** The months that have articles, the latest first; found once for an archive, for every month's page asks. */
function monthsOf(archive: Site['archive']): readonly Month[] {
  const known = months.get(archive);
  if (known !== undefined) return known;
  const found = [...archive.years].flatMap(([year, articles]) => {
    const inYear = new Set(articles.map(({ place }) => place.month));
    return Array.from({ length: 12 }, (_, n) => ({ year, month: 12 - n })).filter(({ month }) =>
      inYear.has(month),
    );
  });
  months.set(archive, found);
  return found;
}

const months = new WeakMap<Site['archive'], readonly Month[]>();

/** Each day leads to the page of its month that it begins on. */
function daysOf(site: Site, year: number, month: number, articles: readonly Entry[]): YearView['days'] {
  const days = new Map<number, { count: number; page: number }>();
  articles.forEach(({ place }, index) => {
    if (place.day === null) return;
    const known = days.get(place.day);
    if (known === undefined) days.set(place.day, { count: 1, page: Math.floor(index / PAGE_LENGTH) + 1 });
    else known.count++;
  });
  const two = (number: number) => String(number).padStart(2, '0');
  const base = site.addresses.to(paths.month(year, month));
  return [...days]
    .sort(([a], [b]) => a - b)
    .map(([day, { count, page }]) => ({
      day: `${two(month)}-${two(day)}`,
      count,
      href: `${base}${page === 1 ? '' : `${page}/`}#day-${day}`,
    }));
}
