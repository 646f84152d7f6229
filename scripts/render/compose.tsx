/** Puts views and components together: the one place where the renderer knows the layouts. */
import type { VNode } from 'preact';
import {
  AboutPage,
  ArchivePage,
  ArticlePage,
  CorrectionsPage,
  HomePage,
  ListPage,
  NotFoundPage,
  OfflinePage,
  PublisherIndexPage,
  renderPage,
  SearchPage,
  SourcePage,
  SubjectIndexPage,
  SubjectPartPage,
  TombstonePage,
  WithdrawalsPage,
  YearPage,
} from '../../layouts/pages.ts';
import type { PageProps } from '../../layouts/parts/page.ts';
import type { ArticleView, Link, PageMeta } from '../../layouts/view.ts';
import { paths } from './addresses.ts';
import type { ArticleSource } from './article-view.ts';
import { shorten } from './first-words.ts';
import {
  toAboutView,
  toArchiveView,
  toCorrectionsView,
  toHomeView,
  toPublisherIndexView,
  toSourceView,
  toSubjectIndexView,
  toSubjectPartView,
  toWithdrawalsView,
  toWithdrawalView,
} from './index-views.ts';
import { hasFeed, headingOf, sectionOf, toListView, toYearView } from './list-view.ts';
import type { ListPage as ListPlan, PagePlan } from './plan.ts';
import type { Site } from './site.ts';

const DESCRIPTION = 200;

/** HTML of an article's page. */
export function composeArticle(site: Site, view: ArticleView): string {
  const parent = view.publisher ?? archiveLink(site);
  const meta = metaOf(site, view.href, view.title, 'article', [parent], view.excerpt);
  return renderPage(<ArticlePage site={site.view} meta={meta} view={view} />);
}

/** HTML of the page that shows an article's source with its cuts. */
export function composeSource(site: Site, source: ArticleSource): string {
  const { entry } = source;
  const article = { href: site.addresses.to(paths.article(entry.slug)), text: entry.title };
  const href = site.addresses.to(paths.source(entry.slug));
  // The archive's own numbers are not part of what an article's key covers.
  const meta = metaOf(site, href, entry.title, 'other', [article], entry.excerpt);
  return renderPage(<SourcePage site={site.view} meta={meta} view={toSourceView(site, source)} />);
}

/** What any other page is made of: its layout and all that the layout is given. */
export function viewOf(site: Site, page: PagePlan) {
  const { view: siteView, words } = site;
  const meta = (title: string, section: PageMeta['section']) =>
    metaOf(site, site.addresses.to(page.path), title, section, []);
  switch (page.type) {
    case 'home': {
      const home = { ...meta(siteView.title, 'home'), description: describe(site), trail: [] };
      return { layout: HomePage, meta: home, view: toHomeView(site) };
    }
    case 'archive':
      return { layout: ArchivePage, meta: meta(words.nav.archive, 'archive'), view: toArchiveView(site) };
    case 'subjects':
      return {
        layout: SubjectIndexPage,
        meta: meta(words.nav.subjects, 'tags'),
        view: toSubjectIndexView(site),
      };
    case 'subject-part': {
      const title = `${words.kinds[page.subjects.kind]}: ${page.subjects.letter}`;
      const parents = [{ href: site.addresses.to('tags/'), text: words.nav.subjects }];
      return {
        layout: SubjectPartPage,
        meta: metaOf(site, site.addresses.to(page.path), title, 'tags', parents),
        view: toSubjectPartView(site, page.subjects),
      };
    }
    case 'publishers':
      return {
        layout: PublisherIndexPage,
        meta: meta(words.nav.sources, 'sources'),
        view: toPublisherIndexView(site),
      };
    case 'search':
      return { layout: SearchPage, meta: meta(words.nav.search, 'search'), view: null };
    case 'about':
      return { layout: AboutPage, meta: meta(words.nav.about, 'about'), view: toAboutView(site) };
    case 'corrections':
      return {
        layout: CorrectionsPage,
        meta: meta(words.corrections.title, 'other'),
        view: toCorrectionsView(site),
      };
    case 'withdrawals':
      return {
        layout: WithdrawalsPage,
        meta: meta(words.withdrawn.listTitle, 'other'),
        view: toWithdrawalsView(site),
      };
    case 'tombstone':
      return {
        layout: TombstonePage,
        meta: meta(words.withdrawn.title, 'other'),
        view: toWithdrawalView(site, page.withdrawal),
      };
    case 'not-found':
      return { layout: NotFoundPage, meta: meta(words.notFound.title, 'other'), view: null };
    case 'offline':
      return { layout: OfflinePage, meta: meta(words.offline.title, 'other'), view: null };
    case 'year':
      return { layout: YearPage, meta: listMeta(site, page), view: toYearView(site, page) };
    default:
      return { layout: ListPage, meta: listMeta(site, page), view: toListView(site, page) };
  }
}

/** HTML of any other page. */
export function composePage(site: Site, page: PagePlan): string {
  const { layout, meta, view } = viewOf(site, page);
  // Each layout stands beside the view that it takes; the union of them all hides that from the compiler.
  const Layout = layout as (props: PageProps<typeof view>) => VNode;
  return renderPage(<Layout site={site.view} meta={meta} view={view} />);
}

function listMeta(site: Site, page: ListPlan): PageMeta {
  const heading = headingOf(site, page);
  const section = sectionOf(page);
  const title = page.page === 1 ? heading : `${heading} (${page.page})`;
  const description = `${heading}: ${site.words.articles(page.all.length)}`;
  const parents = parentsOf(site, page, section);
  return {
    ...metaOf(site, site.addresses.to(page.path), title, section, parents, description),
    ...feedsOf(site, page),
  };
}

/** Each page of a subject leads to the subject's feeds, which are made with the first. */
function feedsOf({ addresses, view }: Site, page: ListPlan): Pick<PageMeta, 'feeds'> {
  if (page.group === null || !hasFeed({ ...page, page: 1, year: null })) return {};
  const folder = paths.group(page.group);
  const to = (name: string) => addresses.to(`${folder}${name}`);
  return {
    feeds: { title: `${page.group.name} · ${view.title}`, atom: to('feed.xml'), json: to('feed.json') },
  };
}

function parentsOf(site: Site, page: ListPlan, section: PageMeta['section']): readonly Link[] {
  const { addresses, words } = site;
  const tops = {
    archive: archiveLink(site),
    tags: { href: addresses.to('tags/'), text: words.nav.subjects },
    sources: { href: addresses.to('sources/'), text: words.nav.sources },
  };
  const parents: Link[] =
    section === 'archive' || section === 'tags' || section === 'sources' ? [tops[section]] : [];
  if (page.type === 'month' && page.year !== null) {
    parents.push({ href: addresses.to(paths.year(page.year)), text: words.dates.year(page.year) });
  }
  if (page.group !== null && page.year !== null) {
    parents.push({ href: addresses.to(paths.group(page.group)), text: page.group.name });
  }
  return parents;
}

function archiveLink({ addresses, words }: Site): Link {
  return { href: addresses.to('archive/'), text: words.nav.archive };
}

/** What the archive says of itself, or else how much it holds. */
function describe({ view, words }: Site): string {
  if (view.description !== '') return view.description;
  const { articles, publishers, languages } = view.counts;
  return `${view.title}: ${words.home.extent(articles, publishers, languages)}`;
}

function metaOf(
  site: Site,
  href: string,
  title: string,
  section: PageMeta['section'],
  parents: readonly Link[],
  description: string = describe(site),
): PageMeta {
  const { view, words } = site;
  const trail = [{ href: view.prefix, text: words.nav.home }, ...parents, { href, text: title }];
  return { href, title, description: shorten(description, DESCRIPTION), trail, section };
}
