import type { ArticleView, DateView, PageMeta, SiteView } from '../view.ts';
import { absolute } from './address.ts';

interface ArticleHeadProps {
  readonly site: SiteView;
  readonly meta: PageMeta;
  readonly view: ArticleView;
}

/** What machines are told of an article: link previews, reference managers, search engines. */
export function ArticleHead({ site, meta, view }: ArticleHeadProps) {
  return (
    <>
      <Preview site={site} view={view} />
      <Reference site={site} meta={meta} view={view} />
      <script
        type="application/ld+json"
        // made safe for a script element by the renderer
        dangerouslySetInnerHTML={{ __html: view.jsonLd }}
      />
    </>
  );
}

function Preview({ site, view }: Pick<ArticleHeadProps, 'site' | 'view'>) {
  const image = view.card === null ? null : absolute(site, view.card);
  return (
    <>
      <meta property="og:type" content="article" />
      <meta property="og:locale" content={view.language.replace('-', '_')} />
      {view.date?.machine != null && <meta property="article:published_time" content={view.date.machine} />}
      {view.modified?.machine != null && (
        <meta property="article:modified_time" content={view.modified.machine} />
      )}
      {image !== null && <meta property="og:image" content={image} />}
      <meta name="twitter:card" content={image === null ? 'summary' : 'summary_large_image'} />
    </>
  );
}

/** For Zotero and Google Scholar. No `citation_journal_title`: Zotero would file the article as a journal's. */
function Reference({ site, meta, view }: ArticleHeadProps) {
  const published = publicationDate(view.date);
  return (
    <>
      <meta name="DC.type" content="newspaperArticle" />
      <meta name="DC.title" content={view.title} />
      <meta name="DC.language" content={view.language} />
      <meta name="DC.identifier" content={absolute(site, meta.href)} />
      {view.publisher !== null && <meta name="DC.publisher" content={view.publisher.text} />}
      <meta name="citation_title" content={view.title} />
      {view.authors.map((author) => (
        <meta key={author.text} name="citation_author" content={author.text} />
      ))}
      {published !== null && <meta name="citation_publication_date" content={published} />}
      {view.publisher !== null && <meta name="citation_publisher" content={view.publisher.text} />}
      <meta name="citation_language" content={view.language} />
    </>
  );
}

/** They know no doubt: of a doubtful date they get the year, of what is no plain date nothing. */
function publicationDate(date: DateView | null): string | null {
  if (date === null) return null;
  return date.machine ?? /^\d{4}(?=(?:-\d\d){0,2}[?~%]$)/.exec(date.edtf)?.[0] ?? null;
}
