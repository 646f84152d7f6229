/** The pages that lead to all others: home, the archive by year, the subjects, the publishers, about. */
import type {
  AboutView,
  ArchiveView,
  CorrectionsView,
  HomeView,
  Link,
  PublisherIndexView,
  SourceView,
  SubjectIndexView,
  SubjectPartView,
  WithdrawalsView,
  WithdrawalView,
} from '../../layouts/view.ts';
import { dateView } from '../../layouts/words/dates.ts';
import type { SubjectKind, Withdrawal } from '../model.ts';
import { searchGroups } from '../search/search-groups.ts';
import { paths, subjectsWithPages } from './addresses.ts';
import { type ArticleSource, latestFirst, originalHrefOf } from './article-view.ts';
import { dataFile } from './data-files.ts';
import type { Group } from './groups.ts';
import { by, byText } from './in-order.ts';
import { coverageOf, linkTo, toItem, toSubjectLink } from './item-view.ts';
import { createMarkdown } from './markdown.ts';
import { isCorrected } from './plan.ts';
import type { Site } from './site.ts';
import { KINDS, type SubjectPart, subjectLetters, subjectParts } from './subject-parts.ts';
import { worthReading } from './worth-reading.ts';

const LATEST = 12;
const GREAT_SUBJECTS = 40;
const GREAT_PUBLISHERS = 20;
const WEIGHTY_SUBJECTS = 100;

export function toHomeView(site: Site): HomeView {
  const { archive, settings } = site;
  const dated = archive.articles.filter(({ place }) => place.year !== null);
  const latest = (dated.length === 0 ? archive.articles : dated).slice(-LATEST).reverse();
  return {
    frontHtml: settings.front === null ? null : createMarkdown().render(settings.front),
    latest: latest.map((entry) => toItem(site, entry)),
    worthReading: worthReading(site, new Set(latest)).map((entry) => toItem(site, entry)),
    coverage: toArchiveView(site).years,
    subjects: subjectsWithPages(archive, settings.minimumForTagPage)
      .slice(0, GREAT_SUBJECTS)
      .map((group) => subjectLink(site, group)),
    publishers: toPublisherIndexView(site).publishers.slice(0, GREAT_PUBLISHERS),
    languages: site.languages,
  };
}

export function toCorrectionsView(site: Site): CorrectionsView {
  const all = site.archive.articles.flatMap((entry) =>
    entry.corrections.map(({ date, text }) => ({ date, text, entry })),
  );
  return {
    corrections: latestFirst(all).map(({ date, text, entry }) => {
      const { href, title, language, direction } = toItem(site, entry);
      return { date: dateView(date, site.words), text, article: { href, title, language, direction } };
    }),
  };
}

export const toWithdrawalsView = (site: Site): WithdrawalsView => ({
  withdrawals: [...site.withdrawals]
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .map((withdrawal) => toWithdrawalView(site, withdrawal)),
});

export function toWithdrawalView(
  site: Site,
  { id, level, reason, date, by, slug }: Withdrawal,
): WithdrawalView {
  const href = slug === null ? null : site.addresses.to(paths.article(slug));
  return { id, level, reason, date: dateView(date, site.words), by, href };
}

export function toArchiveView({ archive, addresses }: Site): ArchiveView {
  const { undated, articles } = archive;
  return {
    years: coverageOf(articles, (year) => addresses.to(paths.year(year))),
    undated: undated.length === 0 ? null : { href: addresses.to(paths.undated), count: undated.length },
  };
}

export function toSubjectIndexView(site: Site): SubjectIndexView {
  const { archive, settings, addresses } = site;
  const groups = subjectsWithPages(archive, settings.minimumForTagPage);
  const parts = subjectParts(archive, settings.minimumForTagPage).filter(({ part }) => part === 1);
  const kinds = KINDS.map((kind) => ({
    kind,
    letters: subjectLetters(groups.filter((group) => group.kind === kind)).map(
      ({ letter, groups: named }) => {
        const own = parts.find((part) => part.kind === kind && part.letter === letter);
        return {
          letter,
          href: own === undefined ? null : addresses.to(own.path),
          count: named.length,
          subjects: own === undefined ? named.map((group) => subjectLink(site, group)) : [],
        };
      },
    ),
  }));
  return {
    total: groups.length,
    byWeight: groups.slice(0, WEIGHTY_SUBJECTS).map((group) => subjectLink(site, group)),
    kinds: kinds.filter(({ letters }) => letters.length > 0),
  };
}

/** One letter of one kind, where there are too many subjects for one page; a letter may have several pages. */
export function toSubjectPartView(site: Site, shown: SubjectPart): SubjectPartView {
  const parts = subjectParts(site.archive, site.settings.minimumForTagPage).filter(
    ({ kind }) => kind === shown.kind,
  );
  const at = parts.findIndex(({ path }) => path === shown.path);
  const linkOf = (part: SubjectPart | undefined): Link | null =>
    part === undefined ? null : { href: site.addresses.to(part.path), text: spanOf(part) };
  return {
    kind: shown.kind,
    letter: shown.letter,
    span: spanOf(shown),
    subjects: shown.groups.map((group) => subjectLink(site, group)),
    letters: parts
      .filter(({ part }) => part === 1)
      .map(({ path, letter }) => ({ href: site.addresses.to(path), text: letter })),
    previous: linkOf(parts[at - 1]),
    next: linkOf(parts[at + 1]),
  };
}

/** From the first name to the last. */
const spanOf = ({ groups }: SubjectPart): string => `${groups[0]?.name} – ${groups.at(-1)?.name}`;

export function toPublisherIndexView(site: Site): PublisherIndexView {
  const publishers = [...site.archive.publishers.values()].flatMap((group) => {
    const link = linkTo(site, group);
    const years = group.articles.flatMap(({ place }) => place.year ?? []);
    const [last, first] = [years[0], years.at(-1)];
    const span = first === undefined || last === undefined ? null : site.words.home.span(first, last);
    return link === null ? [] : [{ ...link, count: group.articles.length, span }];
  });
  return { publishers };
}

export function toAboutView(site: Site): AboutView {
  const { account, settings, archive } = site;
  const encodings = archive.articles.flatMap(({ encoding }) =>
    encoding === null ? [] : [[encoding, 1] as const],
  );
  const cuts = archive.articles.flatMap((entry) => Object.entries(entry.cuts));
  const none = { found: 0, published: 0, duplicates: [], withdrawn: [], quarantined: [] };
  return {
    withdrawalsHref: site.withdrawals.length > 0 ? site.addresses.to(paths.withdrawals) : null,
    correctionsHref: isCorrected(site.archive) ? site.addresses.to(paths.corrections) : null,
    textsHref: textsHrefOf(site),
    textHtml: settings.about === null ? null : createMarkdown().render(settings.about),
    account: account ?? { ...none, published: archive.articles.length },
    encodings: mostFirst(encodings).map(([name, count]) => ({ name, count })),
    languages: site.languages,
    cutReasons: mostFirst(cuts).map(([reason, count]) => ({ reason, count })),
  };
}

function textsHrefOf({ archive, addresses }: Site): string | null {
  const groups = searchGroups(archive.articles);
  const [only] = groups;
  return only === undefined || groups.length > 1 ? null : addresses.to(dataFile(only.name, 1));
}

function mostFirst(counts: readonly (readonly [string, number])[]): readonly (readonly [string, number])[] {
  const sums = new Map<string, number>();
  for (const [name, count] of counts) sums.set(name, (sums.get(name) ?? 0) + count);
  return [...sums].sort(([a, x], [b, y]) => y - x || byText(a, b));
}

export function toSourceView(site: Site, { entry, record }: ArticleSource): SourceView {
  const ledger = record?.ledger ?? [];
  const tally = new Map<string, SourceView['tally'][number]>();
  for (const span of ledger) {
    if (span.act === 'kept') continue;
    const { act, reason, text } = span;
    const known = tally.get(`${act} ${reason}`) ?? { act, reason, count: 0, characters: 0 };
    tally.set(`${act} ${reason}`, {
      ...known,
      count: known.count + 1,
      characters: known.characters + text.length,
    });
  }
  return {
    title: entry.title,
    articleHref: site.addresses.to(paths.article(entry.slug)),
    originalHref: originalHrefOf(site, entry),
    language: entry.language ?? site.settings.language,
    direction: entry.direction,
    ledger,
    tally: [...tally.values()].sort(
      by(
        ({ count }) => -count,
        ({ act }) => act,
        ({ reason }) => reason,
      ),
    ),
  };
}

function subjectLink(site: Site, { name, kind }: Group) {
  return toSubjectLink(site, { name, kind: kind as SubjectKind });
}
