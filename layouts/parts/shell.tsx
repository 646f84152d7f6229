import type { ComponentChildren, VNode } from 'preact';
import type { PageMeta, SiteView } from '../view.ts';
import { wordsFor } from '../words/index.ts';
import { Head } from './head.tsx';
import { Footer, Masthead } from './masthead.tsx';

interface ShellProps {
  readonly site: SiteView;
  readonly meta: PageMeta;
  /** Further elements of the head: an article's metadata. */
  readonly head?: ComponentChildren;
  /** Elements of the head that come before what all pages fetch. */
  readonly first?: ComponentChildren;
  /** The language of the page's main text, where it is not the interface's. */
  readonly language?: string;
  readonly noIndex?: boolean;
  /** Whether the page has a search box of its own, so that the masthead needs none. */
  readonly ownBox?: boolean;
  readonly children: ComponentChildren;
}

/** The whole document around a page's main part: an article's is in its language, the interface says its own. */
export function Shell({
  site,
  meta,
  head,
  first,
  language,
  noIndex = false,
  ownBox = false,
  children,
}: ShellProps): VNode {
  const words = wordsFor(site.language);
  return (
    <html lang={language ?? site.language} dir={site.direction}>
      <Head site={site} meta={meta} noIndex={noIndex} first={first}>
        {head}
      </Head>
      <body class={`page-${meta.section}`} data-prefix={site.prefix} data-offline={site.offline || undefined}>
        <a class="skip" href="#main" lang={site.language}>
          {words.nav.skip}
        </a>
        <Masthead site={site} meta={meta} ownBox={ownBox} />
        <main id="main">{children}</main>
        <Footer site={site} />
      </body>
    </html>
  );
}
