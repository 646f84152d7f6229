import type { ComponentChildren, VNode } from 'preact';
import { PageHeading } from '../parts/heading.tsx';
import type { PageProps } from '../parts/page.ts';
import { Path } from '../parts/path.tsx';
import { Shell } from '../parts/shell.tsx';
import { Trail } from '../parts/trail.tsx';
import type { AboutView } from '../view.ts';
import { type Words, wordsFor } from '../words/index.ts';

/** The archive's own account of itself. */
export function AboutPage({ site, meta, view }: PageProps<AboutView>): VNode {
  const words = wordsFor(site.language);
  return (
    <Shell site={site} meta={meta}>
      <Trail site={site} meta={meta} />
      <PageHeading heading={words.about.title} note={site.description} />
      <div class="columns about">
        <div>
          {view.textHtml !== null && (
            <div
              class="prose"
              // markdown-it's output, with raw HTML off
              dangerouslySetInnerHTML={{ __html: view.textHtml }}
            />
          )}
          <section class="prose">
            <h2>{words.about.method}</h2>
            <p>{words.about.methodText}</p>
          </section>
          {view.withdrawalsHref !== null && (
            <p class="prose">
              <a href={view.withdrawalsHref}>{words.withdrawn.listTitle}</a>
            </p>
          )}
          {view.correctionsHref !== null && (
            <p class="prose">
              <a href={view.correctionsHref}>{words.corrections.title}</a>
            </p>
          )}
          {site.counts.articles > 0 && (
            <section class="prose">
              <h2>{words.about.data}</h2>
              <p>{words.about.dataNote}</p>
              <p>
                <a href={`${site.prefix}data/articles.csv`}>articles.csv</a>
                {', '}
                {view.textsHref !== null && (
                  <>
                    <a href={view.textsHref}>articles.jsonl.gz</a>
                    {', '}
                  </>
                )}
                <a href={`${site.prefix}data/datapackage.json`}>datapackage.json</a>
              </p>
            </section>
          )}
          <Quarantine files={view.account.quarantined} words={words} />
          <Duplicates files={view.account.duplicates} words={words} />
        </div>
        <Numbers view={view} words={words} />
      </div>
    </Shell>
  );
}

interface NumbersProps {
  readonly view: AboutView;
  readonly words: Words;
}

function Numbers({ view, words }: NumbersProps) {
  const { account } = view;
  const rows = [
    [words.about.published, account.published],
    [words.about.duplicates, account.duplicates.length],
    [words.about.withdrawn, account.withdrawn.length],
    [words.about.quarantined, account.quarantined.length],
  ] as const;
  return (
    <div class="aside">
      <section>
        <h2>{words.about.numbers}</h2>
        <table class="sum">
          <tbody>
            {rows.map(([name, n]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{words.count(n)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.about.found}</th>
              <td>{words.count(account.found)}</td>
            </tr>
          </tfoot>
        </table>
      </section>
      <Tally
        heading={words.about.languages}
        rows={view.languages.map(({ tag, count }) => [words.languageName(tag), count])}
        words={words}
      />
      <Tally
        heading={words.about.cuts}
        rows={view.cutReasons.map(({ reason, count }) => [words.reason(reason), count])}
        words={words}
        note={words.about.cutsNote}
      />
      <Tally
        heading={words.about.encodings}
        rows={view.encodings.map(({ name, count }) => [name, count])}
        words={words}
      />
    </div>
  );
}

interface TallyProps {
  readonly heading: string;
  readonly rows: readonly (readonly [string, number])[];
  readonly words: Words;
  readonly note?: string;
}

function Tally({ heading, rows, words, note }: TallyProps) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      {note !== undefined && <p class="small">{note}</p>}
      <ul class="ledger-list">
        {rows.map(([name, n]) => (
          <li key={name}>
            <span>{name}</span>
            <span class="count">{words.count(n)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Quarantine({
  files,
  words,
}: {
  readonly files: AboutView['account']['quarantined'];
  readonly words: Words;
}) {
  if (files.length === 0) return null;
  return (
    <section class="files">
      <h2>{words.about.quarantine}</h2>
      <dl>
        {files.map((file) => (
          <File key={file.path} path={file.path}>
            {file.reason} {file.remedy}
          </File>
        ))}
      </dl>
    </section>
  );
}

function Duplicates({
  files,
  words,
}: {
  readonly files: AboutView['account']['duplicates'];
  readonly words: Words;
}) {
  if (files.length === 0) return null;
  return (
    <details class="files">
      <summary>
        {words.about.duplicateList} <span class="count">{words.count(files.length)}</span>
      </summary>
      <dl>
        {files.map((file) => (
          <File key={file.path} path={file.path}>
            {words.about.sameAs}{' '}
            <span class="path">
              <Path path={file.of} />
            </span>
          </File>
        ))}
      </dl>
    </details>
  );
}

function File({ path, children }: { readonly path: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt class="path">
        <Path path={path} />
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
