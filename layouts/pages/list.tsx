import type { VNode } from 'preact';
import { Chart } from '../parts/chart.tsx';
import { Groups } from '../parts/groups.tsx';
import { PageHeading } from '../parts/heading.tsx';
import type { PageProps } from '../parts/page.ts';
import { Pager } from '../parts/pager.tsx';
import { Shell } from '../parts/shell.tsx';
import { Steps } from '../parts/steps.tsx';
import { SubjectsByKind } from '../parts/subjects.tsx';
import { Trail } from '../parts/trail.tsx';
import type { ListView } from '../view.ts';
import { wordsFor } from '../words/index.ts';

/** Articles of one tag, publisher, author or month, or the undated. */
export function ListPage({ site, meta, view }: PageProps<ListView>): VNode {
  const words = wordsFor(site.language);
  const beside = (['broader', 'narrower', 'companions'] as const)
    .map((name) => [words.list[name], view[name]] as const)
    .filter(([, subjects]) => subjects.length > 0);
  return (
    <Shell site={site} meta={meta} noIndex={view.page > 1}>
      <Trail site={site} meta={meta} />
      <PageHeading
        kicker={words.list.kinds[view.kind]}
        heading={view.heading}
        facts={words.articles(view.total)}
        note={view.note}
        feed={view.feedHref === null ? null : { href: view.feedHref, text: words.list.feed }}
      />
      {view.coverage.length > 1 && (
        <Chart bars={view.coverage} title={words.chart.overTime} words={words} height={72} />
      )}
      <div class={beside.length > 0 ? 'columns' : 'column'}>
        <div>
          <Groups site={site} groups={view.groups} />
          <Pager pages={view.pages} page={view.page} words={words} />
          <Steps previous={view.previous} next={view.next} words={words.list} />
        </div>
        {beside.length > 0 && (
          <aside class="aside">
            {beside.map(([heading, subjects]) => (
              <section key={heading}>
                <h2>{heading}</h2>
                <SubjectsByKind subjects={subjects} words={words} />
              </section>
            ))}
          </aside>
        )}
      </div>
    </Shell>
  );
}
