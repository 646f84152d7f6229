import type { VNode } from 'preact';
import { Chart } from '../parts/chart.tsx';
import { PageHeading } from '../parts/heading.tsx';
import type { PageProps } from '../parts/page.ts';
import { Shell } from '../parts/shell.tsx';
import { Trail } from '../parts/trail.tsx';
import type { ArchiveView, Bar } from '../view.ts';
import { type Words, wordsFor } from '../words/index.ts';

/** The archive by year, and the place for what has no date. */
export function ArchivePage({ site, meta, view }: PageProps<ArchiveView>): VNode {
  const words = wordsFor(site.language);
  return (
    <Shell site={site} meta={meta}>
      <Trail site={site} meta={meta} />
      <PageHeading heading={words.archive.title} facts={words.articles(site.counts.articles)} />
      <Chart bars={view.years} title={words.archive.years} words={words} height={160} />
      {decades(view.years).map(([decade, years]) => (
        <section key={decade} class="decade">
          <h2>{words.archive.decade(decade)}</h2>
          <ul>
            {years.map((year) => (
              <Year key={year.label} year={year} words={words} />
            ))}
          </ul>
        </section>
      ))}
      {view.undated !== null && (
        <section class="decade">
          <h2>
            <a href={view.undated.href}>{words.archive.undated}</a>
          </h2>
          <p>{words.archive.undatedNote(view.undated.count)}</p>
        </section>
      )}
    </Shell>
  );
}

function Year({ year, words }: { readonly year: Bar; readonly words: Words }) {
  return (
    <li class={`digit-${Number(year.label) % 10}`}>
      {year.href === null ? <span>{year.label}</span> : <a href={year.href}>{year.label}</a>}
      <span class="count">{words.count(year.count)}</span>
    </li>
  );
}

function decades(years: readonly Bar[]): readonly (readonly [number, readonly Bar[]])[] {
  const byDecade = new Map<number, Bar[]>();
  for (const year of years) {
    const decade = Math.floor(Number(year.label) / 10) * 10;
    byDecade.set(decade, [...(byDecade.get(decade) ?? []), year]);
  }
  return [...byDecade].sort(([a], [b]) => b - a);
}
