import type { VNode } from 'preact';
import { Calendar } from '../parts/calendar.tsx';
import { Groups } from '../parts/groups.tsx';
import { PageHeading } from '../parts/heading.tsx';
import type { PageProps } from '../parts/page.ts';
import { Pager } from '../parts/pager.tsx';
import { Shell } from '../parts/shell.tsx';
import { Steps } from '../parts/steps.tsx';
import { Trail } from '../parts/trail.tsx';
import type { YearView } from '../view.ts';
import { wordsFor } from '../words/index.ts';

export function YearPage({ site, meta, view }: PageProps<YearView>): VNode {
  const words = wordsFor(site.language);
  return (
    <Shell site={site} meta={meta} noIndex={view.page > 1}>
      <Trail site={site} meta={meta} />
      <PageHeading heading={view.heading} facts={words.articles(view.total)} note={view.note} />
      <section aria-label={words.year.calendar}>
        <Calendar year={view.year} days={view.days} months={view.months} words={words} />
      </section>
      <div class="column">
        <Groups site={site} groups={view.groups} />
        <Pager pages={view.pages} page={view.page} words={words} />
        <Steps previous={view.previous} next={view.next} words={words.list} />
      </div>
    </Shell>
  );
}
