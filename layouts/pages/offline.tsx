import type { VNode } from 'preact';
import { PageHeading } from '../parts/heading.tsx';
import { Shell } from '../parts/shell.tsx';
import type { PageMeta, SiteView } from '../view.ts';
import { wordsFor } from '../words/index.ts';

/** In the place of a page that cannot be had now and was never seen; the service worker keeps it. */
export function OfflinePage({ site, meta }: { readonly site: SiteView; readonly meta: PageMeta }): VNode {
  const words = wordsFor(site.language);
  return (
    <Shell site={site} meta={meta} noIndex>
      <PageHeading heading={words.offline.title} note={words.offline.text} />
      <p>{words.offline.hint}</p>
      <ul>
        <li>
          <a href={site.prefix}>{words.nav.home}</a>
        </li>
        <li>
          <a href={`${site.prefix}search/`}>{words.nav.search}</a>
        </li>
      </ul>
    </Shell>
  );
}
