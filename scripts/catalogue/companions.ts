/** What a subject is mentioned with. */
import type { Subject } from '../model.ts';
import { byCodeUnit } from './fold.ts';
import { rarity } from './rarity.ts';

export interface Companion {
  readonly subject: Subject;
  /** In how many articles both are. */
  readonly together: number;
}

const MOST_COMPANIONS = 12;

/** Identifies a subject among those of an archive. */
export function subjectKey({ kind, name }: Subject): string {
  return `${kind}:${name}`;
}

/**
 * For each subject, by its {@link subjectKey}, the others that are most often in the same articles; of equally
 * frequent ones the rarer first, since what all articles mention is no company. `least` is the smallest number
 * of articles together. The order of `articles` does not matter.
 */
export function companions(
  articles: Iterable<{ readonly subjects: readonly Subject[] }>,
  { most = MOST_COMPANIONS, least = 2 }: { readonly most?: number; readonly least?: number } = {},
): Map<string, Companion[]> {
  const all = [...articles];
  const places = new Map<string, number[]>();
  all.forEach(({ subjects }, at) => {
    for (const subject of subjects) {
      const list = places.get(subjectKey(subject));
      if (list === undefined) places.set(subjectKey(subject), [at]);
      else list.push(at);
    }
  });
  const result = new Map<string, Companion[]>();
  for (const [key, list] of places) {
    const counted = countTogether(
      key,
      list.map((at) => all[at]?.subjects ?? []),
    );
    const weight = ({ subject, together }: Companion): number =>
      together * rarity(places.get(subjectKey(subject))?.length ?? 1, all.length);
    result.set(
      key,
      counted
        .filter(({ together }) => together >= least)
        .sort((a, b) => weight(b) - weight(a) || byCodeUnit(subjectKey(a.subject), subjectKey(b.subject)))
        .slice(0, most),
    );
  }
  return result;
}

function countTogether(key: string, articles: readonly (readonly Subject[])[]): Companion[] {
  const counts = new Map<string, { subject: Subject; together: number }>();
  for (const subjects of articles) {
    for (const subject of subjects) {
      const other = subjectKey(subject);
      if (other === key) continue;
      const count = counts.get(other);
      if (count === undefined) counts.set(other, { subject, together: 1 });
      else count.together++;
    }
  }
  return [...counts.values()];
}
