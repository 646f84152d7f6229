import type { ComponentChildren } from 'preact';
import type { FeedLinks, PageMeta, SiteView } from '../view.ts';
import { type Words, wordsFor } from '../words/index.ts';
import { absolute } from './address.ts';
import { contentSecurityPolicy } from './policy.ts';

interface HeadProps {
  readonly site: SiteView;
  readonly meta: PageMeta;
  readonly noIndex: boolean;
  /** What is to be fetched before anything else: some hosts send but six files at a time. */
  readonly first?: ComponentChildren;
  readonly children?: ComponentChildren;
}

export function Head({ site, meta, noIndex, first, children }: HeadProps) {
  const words = wordsFor(site.language);
  const title = meta.section === 'home' ? site.title : `${meta.title} · ${site.title}`;
  const address = absolute(site, meta.href);
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={contentSecurityPolicy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={meta.description} />
      <meta name="color-scheme" content="light dark" />
      {first}
      {site.assets.fonts.map((href) => (
        <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={site.assets.css} />
      <script type="module" src={site.assets.js} />
      <link rel="icon" href={site.assets.icon} type="image/svg+xml" />
      {meta.feeds !== undefined && <Feeds feeds={meta.feeds} words={words} />}
      <Feeds
        feeds={{ title: site.title, atom: `${site.prefix}feed.xml`, json: `${site.prefix}feed.json` }}
        words={words}
      />
      {site.origin !== null && (
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          href={`${site.prefix}opensearch.xml`}
          title={site.title}
        />
      )}
      {site.origin !== null && !noIndex && <link rel="canonical" href={address} />}
      {noIndex && <meta name="robots" content="noindex" />}
      <meta property="og:site_name" content={site.title} />
      <meta property="og:title" content={meta.title} />
      <meta property="og:description" content={meta.description} />
      {meta.section !== 'article' && <meta property="og:type" content="website" />}
      {site.origin !== null && <meta property="og:url" content={address} />}
      {children}
    </head>
  );
}

/** Feed readers offer the first that they understand. */
function Feeds({ feeds, words }: { readonly feeds: FeedLinks; readonly words: Words }) {
  const title = words.list.feedHint(feeds.title);
  return (
    <>
      <link rel="alternate" type="application/atom+xml" href={feeds.atom} title={title} />
      <link rel="alternate" type="application/feed+json" href={feeds.json} title={title} />
    </>
  );
}
