/** Every page made from the sample views, by name. */
import type { VNode } from 'preact';
import * as pages from '../../layouts/pages.ts';
import type { AboutView, SubjectLink, YearView } from '../../layouts/view.ts';
import * as sample from './sample.ts';

const { site, metaFor } = sample;

export const year: YearView = {
  ...sample.list,
  heading: '1987',
  kind: 'year',
  companions: [],
  broader: [],
  narrower: [],
  year: 1987,
  days: [
    { day: '03-04', count: 22, href: '/archive/1987/03/#day-04' },
    { day: '12-24', count: 1, href: '/archive/1987/12/#day-24' },
  ],
  months: sample.coverage.slice(0, 12),
};

export const about: AboutView = {
  correctionsHref: null,
  textsHref: '/data/articles.jsonl.gz',
  withdrawalsHref: null,
  textHtml: '<p>Begun in a shed.</p>',
  account: {
    found: 5,
    published: 2,
    duplicates: [{ path: 'a.txt', of: 'b.txt' }],
    withdrawn: [{ path: 'c.txt', id: '3k9f2mzq7x0d' }],
    quarantined: [{ path: 'd.txt', reason: 'The file is empty.', remedy: 'Delete it.' }],
  },
  encodings: [{ name: 'utf-8', count: 2 }],
  languages: [{ tag: 'en', count: 2 }],
  cutReasons: [{ reason: 'advertisement', count: 3 }],
};

export function subjectIndex(subjects: readonly SubjectLink[]): VNode {
  const people = subjects.filter((subject) => subject.kind === 'person');
  return pages.SubjectIndexPage({
    site,
    meta: metaFor('tags', 'Subjects'),
    view: {
      total: subjects.length,
      byWeight: subjects,
      kinds: [
        { kind: 'person', letters: [{ letter: 'B', href: null, count: people.length, subjects: people }] },
      ],
    },
  });
}

const articleMeta = metaFor('article', sample.article.title, '/articles/lock-keeper/');

export const everyPage: Readonly<Record<string, () => VNode>> = {
  'subjects of one letter': () =>
    pages.SubjectPartPage({
      site,
      meta: metaFor('tags', 'People: B'),
      view: {
        kind: 'person',
        letter: 'B',
        span: 'Ada Byron – Bram Bywater',
        subjects: sample.subjects,
        letters: [{ href: '/subjects/person/b/', text: 'B' }],
        previous: null,
        next: { href: '/subjects/person/c/', text: 'Ada Cole – Cy Cutter' },
      },
    }),
  home: () =>
    pages.HomePage({
      site,
      meta: metaFor('home', site.title, '/'),
      view: {
        frontHtml: null,
        latest: sample.items,
        worthReading: sample.items,
        coverage: sample.coverage,
        subjects: sample.subjects,
        publishers: [{ href: '/sources/merrow-courier/', text: 'Merrow Courier', count: 812 }],
        languages: [
          { tag: 'en', count: 812 },
          { tag: 'ar', count: 91 },
        ],
      },
    }),
  article: () => pages.ArticlePage({ site, meta: articleMeta, view: sample.article }),
  arabic: () => pages.ArticlePage({ site, meta: articleMeta, view: sample.arabic }),
  source: () => pages.SourcePage({ site, meta: metaFor('article', 'Original'), view: sample.source }),
  list: () => pages.ListPage({ site, meta: metaFor('tags', sample.list.heading), view: sample.list }),
  year: () => pages.YearPage({ site, meta: metaFor('archive', '1987'), view: year }),
  archive: () =>
    pages.ArchivePage({
      site,
      meta: metaFor('archive', 'Archive'),
      view: { years: sample.coverage, undated: { href: '/archive/undated/', count: 14 } },
    }),
  subjects: () => subjectIndex(sample.subjects),
  publishers: () =>
    pages.PublisherIndexPage({
      site,
      meta: metaFor('sources', 'Sources'),
      view: { publishers: [{ href: '/a/', text: 'Merrow Courier', count: 812, span: '1971–2023' }] },
    }),
  search: () => pages.SearchPage({ site, meta: metaFor('search', 'Search') }),
  about: () => pages.AboutPage({ site, meta: metaFor('about', 'About'), view: about }),
  notFound: () => pages.NotFoundPage({ site, meta: metaFor('other', 'Not found') }),
  offline: () => pages.OfflinePage({ site, meta: metaFor('other', 'No connection') }),
};
