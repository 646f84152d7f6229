import type { SiteView } from '../view.ts';
import { wordsFor } from '../words/index.ts';

/** The search box; a plain form, so that it works before and without the browser code. */
export function SearchBox({ site, large = false }: { readonly site: SiteView; readonly large?: boolean }) {
  const { box } = wordsFor(site.language);
  return (
    <search class={large ? 'box box-large' : 'box'}>
      <form action={`${site.prefix}search/`} method="get">
        <input
          type="search"
          name="q"
          aria-label={box.label}
          placeholder={box.placeholder}
          autocomplete="off"
          enterkeyhint="search"
          aria-keyshortcuts="/"
          data-search-box
        />
        <button type="submit" aria-label={box.button}>
          <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
            <circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" stroke-width="1.6" />
            <path d="M12.8 12.8 17.5 17.5" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
          </svg>
        </button>
      </form>
    </search>
  );
}
