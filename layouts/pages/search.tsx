import type { VNode } from 'preact';
import { facets } from '../client/search-address.ts';
import { PageHeading } from '../parts/heading.tsx';
import { Shell } from '../parts/shell.tsx';
import type { PageMeta, SiteView } from '../view.ts';
import { type Words, wordsFor } from '../words/index.ts';

/** The form that the browser code (client/search.ts) fills with facets and results. */
export function SearchPage({ site, meta }: { readonly site: SiteView; readonly meta: PageMeta }): VNode {
  const words = wordsFor(site.language);
  const page = words.searchPage;
  if (site.counts.articles === 0) {
    return (
      <Shell site={site} meta={meta}>
        <PageHeading heading={page.title} />
        <p>{page.empty}</p>
      </Shell>
    );
  }
  return (
    <Shell site={site} meta={meta} ownBox first={<Scripts site={site} />}>
      <PageHeading heading={page.title} />
      <search>
        <form
          class="search"
          id="search"
          action={`${site.prefix}search/`}
          method="get"
          data-bundle={`${site.prefix}pagefind/`}
        >
          <Query words={words} />
          <noscript>
            <p class="notice">
              {page.noScript} <a href={`${site.prefix}archive/`}>{words.nav.archive}</a>,{' '}
              <a href={`${site.prefix}tags/`}>{words.nav.subjects}</a>,{' '}
              <a href={`${site.prefix}sources/`}>{words.nav.sources}</a>
            </p>
          </noscript>
          <p id="search-said" role="status" aria-live="polite" />
          <div class="columns" id="search-found" hidden>
            <Facets words={words} />
            <section class="results" aria-label={page.results}>
              <div class="results-head">
                <p id="search-status" tabIndex={-1} />
                <label>
                  {page.sort}{' '}
                  <select name="sort">
                    <option value="">{page.relevance}</option>
                    <option value="newest">{page.newest}</option>
                    <option value="oldest">{page.oldest}</option>
                  </select>
                </label>
              </div>
              <ul class="chosen" id="search-chosen" />
              <div id="search-hints" />
              <ol class="items" id="search-results" />
              <p>
                <button type="button" id="search-more" hidden>
                  {words.search.more}
                </button>
              </p>
            </section>
          </div>
          <p class="small" id="search-keep" hidden />
        </form>
      </search>
    </Shell>
  );
}

/** What every search begins with is on its way before the first key is pressed. */
function Scripts({ site }: { readonly site: SiteView }) {
  return (
    <>
      <link rel="preload" as="fetch" crossorigin="anonymous" href={`${site.prefix}pagefind/groups.json`} />
      <link rel="modulepreload" href={`${site.prefix}pagefind/pagefind.js`} />
      <script type="module" src={site.assets.searchJs} />
    </>
  );
}

function Query({ words }: { readonly words: Words }) {
  return (
    <>
      <div class="box box-large">
        <input
          type="search"
          name="q"
          id="search-query"
          aria-label={words.box.label}
          aria-describedby="search-help"
          aria-keyshortcuts="/"
          autocomplete="off"
          enterkeyhint="search"
          spellcheck={false}
          data-search-box
        />
        <button type="submit">{words.box.button}</button>
      </div>
      <p class="small" id="search-help">
        {words.searchPage.help}
      </p>
    </>
  );
}

/** A year or a month, as `2019` or `2019-06`. */
function Time({ name, label }: { readonly name: 'from' | 'to'; readonly label: string }) {
  return (
    <label>
      {label}{' '}
      <input
        type="text"
        name={name}
        id={`search-${name}`}
        placeholder="2019-06"
        aria-describedby="search-time"
        autocomplete="off"
      />
    </label>
  );
}

function Facets({ words }: { readonly words: Words }) {
  const page = words.searchPage;
  return (
    <details class="facets" id="search-facets" open>
      <summary>{page.filters}</summary>
      <fieldset class="years" id="facet-year">
        <legend>{page.years}</legend>
        <div class="bars" id="search-years" aria-hidden="true" />
        <Time name="from" label={page.from} />
        <Time name="to" label={page.to} />
        <p class="small" id="search-time">
          {page.timeHelp}
        </p>
      </fieldset>
      {facets.map((facet) => (
        <fieldset key={facet} id={`facet-${facet}`} data-facet={facet} hidden>
          <legend>{page.facets[facet]}</legend>
          <ul />
        </fieldset>
      ))}
    </details>
  );
}
