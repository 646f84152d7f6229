import type { VNode } from 'preact';
import { LedgerText } from '../parts/ledger.tsx';
import type { PageProps } from '../parts/page.ts';
import { Shell } from '../parts/shell.tsx';
import { Trail } from '../parts/trail.tsx';
import type { SourceView } from '../view.ts';
import { type Words, wordsFor } from '../words/index.ts';

/** The original of an article, for a reader who wants to see for themselves what was changed. */
export function SourcePage({ site, meta, view }: PageProps<SourceView>): VNode {
  const words = wordsFor(site.language);
  return (
    <Shell site={site} meta={meta} noIndex>
      <Trail site={site} meta={meta} />
      <header class="heading">
        <p class="label">{words.source.kicker}</p>
        <h1 lang={view.language} dir={view.direction}>
          {view.title}
        </h1>
        <p class="note">{view.tally.length === 0 ? words.source.nothing : words.source.intro}</p>
        <p class="heading-facts">
          <a href={view.articleHref}>{words.source.back}</a>
          {view.originalHref !== null && <a href={view.originalHref}>{words.source.originalFile}</a>}
        </p>
      </header>
      <div class="sheet">
        <section class="saved" aria-label={words.source.text} lang={view.language} dir={view.direction}>
          <LedgerText ledger={view.ledger} words={words} language={site.language} />
        </section>
        {view.tally.length > 0 && (
          <aside class="margin">
            <h2>{words.source.legend}</h2>
            <Legend tally={view.tally} words={words} />
          </aside>
        )}
      </div>
    </Shell>
  );
}

function Legend({ tally, words }: { readonly tally: SourceView['tally']; readonly words: Words }) {
  return (
    <table class="sum">
      <thead>
        <tr>
          <th scope="col">{words.source.reason}</th>
          <th scope="col">{words.source.times}</th>
          <th scope="col">{words.source.characters}</th>
        </tr>
      </thead>
      <tbody>
        {tally.map((row) => (
          <tr key={`${row.act} ${row.reason}`}>
            <th scope="row">
              {row.act === 'cut' ? <del>{words.source.cut}</del> : <ins>{words.source.repaired}</ins>}{' '}
              {words.reason(row.reason)}
            </th>
            <td>{words.count(row.count)}</td>
            <td>{words.count(row.characters)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
