import type { VNode } from 'preact';
import { PageHeading } from '../parts/heading.tsx';
import { SearchBox } from '../parts/search-box.tsx';
import { Shell } from '../parts/shell.tsx';
import type { PageMeta, SiteView } from '../view.ts';
import { wordsFor } from '../words/index.ts';

/** The browser code fills the box with the words of the address that was asked for. */
export function NotFoundPage({ site, meta }: { readonly site: SiteView; readonly meta: PageMeta }): VNode {
  const words = wordsFor(site.language);
  return (
    <Shell site={site} meta={meta} noIndex ownBox>
      <div class="not-found" data-not-found>
        <PageHeading heading={words.notFound.title} note={words.notFound.text} />
        <SearchBox site={site} large />
        <p>{words.notFound.hint}</p>
        <ul>
          <li>
            <a href={site.prefix}>{words.nav.home}</a>
          </li>
          <li>
            <a href={`${site.prefix}archive/`}>{words.nav.archive}</a>
          </li>
          <li>
            <a href={`${site.prefix}tags/`}>{words.nav.subjects}</a>
          </li>
        </ul>
      </div>
    </Shell>
  );
}
