import type { SiteView } from '../view.ts';
import type { Words } from '../words/index.ts';

/** The way from one mark to the next, for those who come from a search; shown by client/marks.ts. */
export function Marks({ site, words }: { readonly site: SiteView; readonly words: Words }) {
  return (
    <nav
      class="marks"
      data-marks
      hidden
      lang={site.language}
      dir={site.direction}
      aria-label={words.article.marks}
    >
      <button type="button" data-step="-1" aria-label={words.article.previousMark}>
        ↑
      </button>
      <span data-place role="status" />
      <button type="button" data-step="1" aria-label={words.article.nextMark}>
        ↓
      </button>
    </nav>
  );
}
