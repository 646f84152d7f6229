import type { ArticleView, PageMeta, SiteView } from '../view.ts';
import { wordsFor } from '../words/index.ts';
import { absolute } from './address.ts';

interface ArticleHeadProps {
  readonly site: SiteView;
  readonly meta: PageMeta;
  readonly view: ArticleView;
}

/** What machines are told of an article: link previews, reference managers, search engines, Pagefind. */
export function ArticleHead({ site, meta, view }: ArticleHeadProps) {
  return (
    <>
      <Preview site={site} view={view} />
      <Reference site={site} meta={meta} view={view} />
      <Index site={site} view={view} />
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
      {view.date !== null && (
        <meta name="citation_publication_date" content={view.date.machine ?? view.date.edtf} />
      )}
      {view.publisher !== null && <meta name="citation_publisher" content={view.publisher.text} />}
      <meta name="citation_language" content={view.language} />
    </>
  );
}

/**
 * What Pagefind keeps beside the text. Each stands in an attribute of its own because Pagefind splits lists
 * of values at commas, and names have commas. Undated articles get a sort key too (Pagefind leaves out what
 * has none), one for each direction, so that they always come last.
 */
function Index({ site, view }: Pick<ArticleHeadProps, 'site' | 'view'>) {
  const words = wordsFor(site.language);
  const year = view.sortKey.length >= 4 ? view.sortKey.slice(0, 4) : null;
  const oldest = view.sortKey === '0' ? '99999999' : view.sortKey;
  return (
    <>
      <meta data-pagefind-sort="date[content]" content={view.sortKey} />
      <meta data-pagefind-sort="oldest[content]" content={oldest} />
      <meta data-pagefind-meta="sortkey[content]" content={view.sortKey} />
      <meta data-pagefind-meta="title[content]" content={view.title} />
      {view.authors.length > 0 && (
        <meta
          data-pagefind-meta="author[content]"
          content={view.authors.map((author) => author.text).join(', ')}
        />
      )}
      <meta data-pagefind-meta="date[content]" content={view.date?.text ?? words.dates.undated} />
      {view.publisher !== null && (
        <meta data-pagefind-meta="publisher[content]" content={view.publisher.text} />
      )}
      {view.picture !== null && <meta data-pagefind-meta="image[content]" content={view.picture.fallback} />}
      {view.subjects.map((subject) => (
        <meta
          key={`${subject.kind} ${subject.name}`}
          data-pagefind-filter={`${subject.kind}[content]`}
          content={subject.name}
        />
      ))}
      {view.publisher !== null && (
        <meta data-pagefind-filter="source[content]" content={view.publisher.text} />
      )}
      {year !== null && <meta data-pagefind-filter="year[content]" content={year} />}
      <meta data-pagefind-filter="language[content]" content={words.languageName(view.language)} />
    </>
  );
}
