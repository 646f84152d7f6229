/** What `vocabulary.yml` may say, and that it does not contradict itself. */
import { z } from 'zod';

const name = z.string().trim().min(1, 'must not be empty');

const subjectSchema = z.strictObject({
  name,
  kind: z.enum(['person', 'organisation', 'place', 'topic']).optional(),
  aliases: z.array(name).default([]),
  note: z.string().optional(),
  broader: z.array(name).default([]),
  narrower: z.array(name).default([]),
});

export type VocabularySubject = z.infer<typeof subjectSchema>;

export const vocabularySchema = z
  .strictObject({ subjects: z.array(subjectSchema).default([]), hidden: z.array(name).default([]) })
  .superRefine(({ subjects }, context) => {
    const names = new Set(subjects.map(({ name }) => name));
    const circular = inCircles(subjects);
    for (const { path, message, elsewhere } of ambiguousNames(subjects))
      context.addIssue({ code: 'custom', path: [...path], message, params: { elsewhere } });
    subjects.forEach((subject, at) => {
      for (const key of ['broader', 'narrower'] as const) {
        subject[key].forEach((other, index) => {
          const message = names.has(other) ? null : `no subject in this file has the name \`${other}\``;
          if (message !== null)
            context.addIssue({ code: 'custom', path: ['subjects', at, key, index], message });
        });
      }
      if (circular.has(subject.name)) {
        const message = 'is broader than itself, by way of `broader` and `narrower`';
        context.addIssue({ code: 'custom', path: ['subjects', at, 'name'], message });
      }
    });
  });

interface Ambiguous {
  readonly path: Path;
  readonly message: string;
  /** Where it was said first. */
  readonly elsewhere: Path;
}

type Path = readonly (string | number)[];

/** Names and aliases that two subjects have: which of the two is meant nobody could tell. */
function ambiguousNames(subjects: readonly VocabularySubject[]): readonly Ambiguous[] {
  const known = new Map<string, { readonly subject: VocabularySubject; readonly path: Path }>();
  const ambiguous: Ambiguous[] = [];
  subjects.forEach((subject, at) => {
    [subject.name, ...subject.aliases].forEach((said, index) => {
      const path = ['subjects', at, ...(index === 0 ? ['name'] : ['aliases', index - 1])];
      const other = known.get(said);
      if (other === undefined) known.set(said, { subject, path });
      else if (other.subject !== subject) {
        const message = `\`${said}\` is a name of \`${other.subject.name}\` already`;
        ambiguous.push({ path, message, elsewhere: other.path });
      }
    });
  });
  return ambiguous;
}

/** The names of what is broader than a subject: those that it names, and those that name it as narrower. */
export function broaderOf(
  { name, broader }: VocabularySubject,
  all: readonly VocabularySubject[],
): readonly string[] {
  const above = all.filter(({ narrower }) => narrower.includes(name)).map((other) => other.name);
  return [...new Set([...broader, ...above])];
}

/** Names that a way up from leads back to: what is left when whatever has nothing broader goes, again and again. */
function inCircles(subjects: readonly VocabularySubject[]): ReadonlySet<string> {
  const left = new Map(subjects.map((subject) => [subject.name, new Set(broaderOf(subject, subjects))]));
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const [name, broader] of [...left]) {
      for (const other of broader) if (!left.has(other)) broader.delete(other);
      if (broader.size === 0) left.delete(name);
    }
  }
  return new Set(left.keys());
}
