import type { VNode } from 'preact';
import { PageHeading } from '../parts/heading.tsx';
import type { PageProps } from '../parts/page.ts';
import { Shell } from '../parts/shell.tsx';
import { Steps } from '../parts/steps.tsx';
import { Subjects } from '../parts/subjects.tsx';
import { Trail } from '../parts/trail.tsx';
import type { SubjectIndexView, SubjectPartView } from '../view.ts';
import { type Words, wordsFor } from '../words/index.ts';

/** How many subjects are a list that can still be taken in. */
const most = 36;

/** All subjects, the weightiest first, then by kind and letter. */
export function SubjectIndexPage({ site, meta, view }: PageProps<SubjectIndexView>): VNode {
  const words = wordsFor(site.language);
  return (
    <Shell site={site} meta={meta}>
      <Trail site={site} meta={meta} />
      <PageHeading
        heading={words.subjects.title}
        note={view.total === 0 ? words.subjects.none : words.subjects.note(view.total)}
      />
      {view.byWeight.length > 0 && (
        <section class="weights">
          <h2>{words.subjects.most}</h2>
          <Subjects subjects={view.byWeight.slice(0, most)} words={words} />
        </section>
      )}
      {view.kinds.length > 1 && (
        <nav class="jump" aria-label={words.subjects.title}>
          <ul>
            {view.kinds.map(({ kind }) => (
              <li key={kind}>
                <a href={`#${kind}`}>{words.kinds[kind]}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {view.kinds.map((kind) => (
        <Kind key={kind.kind} kind={kind} words={words} />
      ))}
    </Shell>
  );
}

function Kind({ kind, words }: { readonly kind: SubjectIndexView['kinds'][number]; readonly words: Words }) {
  if (kind.letters.length === 0) return null;
  const name = words.kinds[kind.kind];
  const isDivided = kind.letters.some(({ href }) => href !== null);
  return (
    <section class="kind" id={kind.kind}>
      <h2>{name}</h2>
      {(kind.letters.length > 1 || isDivided) && (
        <nav class="letters" aria-label={words.subjects.letters(name)}>
          <ul>
            {kind.letters.map(({ letter, href, count }) => (
              <li key={letter}>
                <a href={href ?? `#${kind.kind}-${letter}`}>{letter}</a>
                {href !== null && <span class="count">{words.count(count)}</span>}
              </li>
            ))}
          </ul>
        </nav>
      )}
      {!isDivided && (
        <div class="index">
          {kind.letters.map(({ letter, subjects }) => (
            <section key={letter} id={`${kind.kind}-${letter}`}>
              <h3>{letter}</h3>
              <Subjects subjects={subjects} words={words} />
            </section>
          ))}
        </div>
      )}
    </section>
  );
}

/** The subjects of one kind under one letter, in an archive that has too many for one page. */
export function SubjectPartPage({ site, meta, view }: PageProps<SubjectPartView>): VNode {
  const words = wordsFor(site.language);
  const name = words.kinds[view.kind];
  return (
    <Shell site={site} meta={meta}>
      <Trail site={site} meta={meta} />
      <PageHeading heading={`${name}: ${view.letter}`} note={view.span} />
      <section class="kind">
        <nav class="letters" aria-label={words.subjects.letters(name)}>
          <ul>
            {view.letters.map(({ href, text }) => (
              <li key={href}>
                <a href={href} aria-current={text === view.letter ? 'page' : undefined}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="index">
          <section>
            <Subjects subjects={view.subjects} words={words} />
          </section>
        </div>
      </section>
      <Steps
        previous={view.previous}
        next={view.next}
        words={{ ...words.subjects, neighbours: words.list.neighbours }}
      />
    </Shell>
  );
}
