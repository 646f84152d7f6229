import type { SubjectKind } from '../../scripts/model.ts';
import type { SubjectLink } from '../view.ts';
import type { Words } from '../words/index.ts';

export const subjectKinds: readonly SubjectKind[] = ['person', 'organisation', 'place', 'topic'];

interface SubjectsProps {
  readonly subjects: readonly SubjectLink[];
  readonly words: Words;
  readonly counts?: boolean;
}

/** Subjects in the order given, each with how many articles name it. */
export function Subjects({ subjects, words, counts = true }: SubjectsProps) {
  return (
    <ul class="subjects">
      {subjects.map((subject) => (
        <li key={`${subject.kind} ${subject.name}`}>
          {subject.href === null ? <span>{subject.name}</span> : <a href={subject.href}>{subject.name}</a>}
          {counts && <span class="count">{words.count(subject.count)}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Subjects under a heading for each kind, kinds without any left out. */
export function SubjectsByKind({ subjects, words }: SubjectsProps) {
  return (
    <dl class="kinds">
      {subjectKinds
        .map((kind) => ({ kind, named: subjects.filter((subject) => subject.kind === kind) }))
        .filter(({ named }) => named.length > 0)
        .map(({ kind, named }) => (
          <div key={kind}>
            <dt>{words.kinds[kind]}</dt>
            <dd>
              <Subjects subjects={named} words={words} counts={false} />
            </dd>
          </div>
        ))}
    </dl>
  );
}
