import type { VNode } from 'preact';
import { DateText } from '../parts/date.tsx';
import { PageHeading } from '../parts/heading.tsx';
import type { PageProps } from '../parts/page.ts';
import { Shell } from '../parts/shell.tsx';
import { Trail } from '../parts/trail.tsx';
import type { CorrectionsView } from '../view.ts';
import { wordsFor } from '../words/index.ts';

/** Every correction of the archive, the latest first. */
export function CorrectionsPage({ site, meta, view }: PageProps<CorrectionsView>): VNode {
  const words = wordsFor(site.language);
  return (
    <Shell site={site} meta={meta}>
      <Trail site={site} meta={meta} />
      <PageHeading heading={words.corrections.title} note={words.corrections.note} />
      <ul class="items">
        {view.corrections.map(({ date, text, article }) => (
          <li key={`${article.href} ${date.edtf} ${text}`}>
            <article class="item">
              <h2 class="item-title" lang={article.language} dir={article.direction}>
                <a href={article.href}>{article.title}</a>
              </h2>
              <p class="item-excerpt" dir="auto">
                {text}
              </p>
              <p class="item-facts">
                <DateText date={date} words={words} />
              </p>
            </article>
          </li>
        ))}
      </ul>
    </Shell>
  );
}
