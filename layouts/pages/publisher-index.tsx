import type { VNode } from 'preact';
import { PageHeading } from '../parts/heading.tsx';
import type { PageProps } from '../parts/page.ts';
import { Shell } from '../parts/shell.tsx';
import { Trail } from '../parts/trail.tsx';
import type { PublisherIndexView } from '../view.ts';
import { wordsFor } from '../words/index.ts';

export function PublisherIndexPage({ site, meta, view }: PageProps<PublisherIndexView>): VNode {
  const words = wordsFor(site.language);
  return (
    <Shell site={site} meta={meta}>
      <Trail site={site} meta={meta} />
      <PageHeading
        heading={words.sources.title}
        note={view.publishers.length === 0 ? words.sources.none : words.sources.note}
      />
      <ul class="publishers">
        {view.publishers.map((publisher) => (
          <li key={publisher.href}>
            <a href={publisher.href} dir="auto">
              {publisher.text}
            </a>
            <span class="item-facts">
              <span>{words.articles(publisher.count)}</span>
              {publisher.span !== null && <span>{publisher.span}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Shell>
  );
}
