import type { ComponentChildren } from 'preact';
import type { PageMeta, SiteView } from '../view.ts';
import { wordsFor } from '../words/index.ts';
import { absolute } from './address.ts';
import { contentSecurityPolicy } from './policy.ts';

interface HeadProps {
  readonly site: SiteView;
  readonly meta: PageMeta;
  readonly noIndex: boolean;
  readonly children?: ComponentChildren;
}

export function Head({ site, meta, noIndex, children }: HeadProps) {
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
      {site.assets.fonts.map((href) => (
        <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={site.assets.css} />
      <script type="module" src={site.assets.js} />
      <link rel="icon" href={site.assets.icon} type="image/svg+xml" />
      <link
        rel="alternate"
        type="application/atom+xml"
        href={`${site.prefix}feed.xml`}
        title={words.list.feedHint(site.title)}
      />
      {meta.section === 'home' && (
        <link
          rel="alternate"
          type="application/feed+json"
          href={`${site.prefix}feed.json`}
          title={words.list.feedHint(site.title)}
        />
      )}
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
