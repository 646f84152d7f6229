import type { VNode } from 'preact';
import { searchAddress } from '../parts/address.ts';
import { Chart } from '../parts/chart.tsx';
import { Items } from '../parts/items.tsx';
import type { PageProps } from '../parts/page.ts';
import { Shell } from '../parts/shell.tsx';
import { Subjects, subjectKinds } from '../parts/subjects.tsx';
import type { HomeView, SiteView } from '../view.ts';
import { type Words, wordsFor } from '../words/index.ts';

export function HomePage({ site, meta, view }: PageProps<HomeView>): VNode {
  const words = wordsFor(site.language);
  const { articles, publishers, languages } = site.counts;
  return (
    <Shell site={site} meta={meta}>
      <section class="coverage" aria-labelledby="coverage">
        <h2 id="coverage">
          {site.span !== null && <span class="span">{words.home.span(site.span.first, site.span.last)}</span>}{' '}
          {words.home.extent(articles, publishers, languages)}
        </h2>
        <Chart bars={view.coverage} title={words.home.coverage} words={words} height={96} />
      </section>
      {view.frontHtml !== null && (
        <section
          class="prose front"
          // markdown-it's output, with raw HTML off
          dangerouslySetInnerHTML={{ __html: view.frontHtml }}
        />
      )}
      <div class="columns">
        <div>
          <section class="latest">
            <h2>{words.home.latest}</h2>
            {view.latest.length === 0 ? <p>{words.home.empty}</p> : <Items site={site} items={view.latest} />}
            <p class="onward">
              <a href={`${site.prefix}archive/`}>{words.home.allByDate}</a>
            </p>
          </section>
          {view.worthReading.length > 0 && (
            <section>
              <h2>{words.home.worthReading}</h2>
              <p class="note">{words.home.worthReadingNote}</p>
              <Items site={site} items={view.worthReading} />
            </section>
          )}
        </div>
        <Aside site={site} view={view} words={words} />
      </div>
    </Shell>
  );
}

interface AsideProps {
  readonly site: SiteView;
  readonly view: HomeView;
  readonly words: Words;
}

function Aside({ site, view, words }: AsideProps) {
  return (
    <div class="aside">
      {view.subjects.length > 0 && (
        <section>
          <h2>{words.home.subjects}</h2>
          {subjectKinds.map((kind) => {
            const subjects = view.subjects.filter((subject) => subject.kind === kind);
            if (subjects.length === 0) return null;
            return (
              <section key={kind}>
                <h3>{words.kinds[kind]}</h3>
                <Subjects subjects={subjects} words={words} />
              </section>
            );
          })}
          <p class="onward">
            <a href={`${site.prefix}tags/`}>{words.home.allSubjects}</a>
          </p>
        </section>
      )}
      {view.publishers.length > 0 && (
        <section>
          <h2>{words.home.sources}</h2>
          <ul class="ledger-list">
            {view.publishers.map((publisher) => (
              <li key={publisher.href}>
                <a href={publisher.href}>{publisher.text}</a>
                <span class="count">{words.count(publisher.count)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {view.languages.length > 1 && (
        <section>
          <h2>{words.home.languages}</h2>
          <ul class="ledger-list">
            {view.languages.map(({ tag, count }) => (
              <li key={tag}>
                <a href={searchAddress(site, { language: words.languageName(tag) })}>
                  {words.languageName(tag)}
                </a>
                <span class="count">{words.count(count)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
