import type { ArticleView, PageMeta, SiteView } from '../view.ts';
import type { Words } from '../words/index.ts';
import { absolute } from './address.ts';

interface CitationProps {
  readonly site: SiteView;
  readonly meta: PageMeta;
  readonly view: ArticleView;
  readonly words: Words;
}

/**
 * How to cite an article, as plain text to copy: author, title, publisher, date, archive, and its address or,
 * where the archive has none yet, its mark. Names and
 * titles stand apart from the direction of the sentence, which is the interface's.
 */
export function Citation({ site, meta, view, words }: CitationProps) {
  const authors = words.enumerate(view.authors.map((author) => author.text));
  const publisher = view.publisher?.text ?? view.agency;
  const stop = /[.!?…。！？؟]$/u.test(view.title) ? '' : '.';
  return (
    <p class="citation" id="citation">
      {authors !== '' && (
        <>
          <bdi>{authors}</bdi>.{' '}
        </>
      )}
      “<bdi>{view.title}</bdi>
      {stop}”{' '}
      {publisher !== null && (
        <>
          <bdi>{publisher}</bdi>,{' '}
        </>
      )}
      {view.date?.text ?? words.dates.undated}. <bdi>{site.title}</bdi>,{' '}
      {site.origin === null ? `${words.article.id} ${view.id}` : absolute(site, meta.href)}
    </p>
  );
}
