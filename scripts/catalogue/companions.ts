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
  const all = [...articles].map(({ subjects }) => subjects);
  const { known, places } = numberSubjects(all);
  const weights = places.map((list) => rarity(list.length, all.length));
  const counts = new Int32Array(known.length);
  const result = new Map<string, Companion[]>();
  places.forEach((list, own) => {
    const met: number[] = [];
    for (const numbers of list) {
      for (const other of numbers) {
        if (other === own) continue;
        if (counts[other] === 0) met.push(other);
        counts[other] = (counts[other] ?? 0) + 1;
      }
    }
    const counted = met.flatMap((other) => {
      const subject = known[other]?.subject;
      const together = counts[other] ?? 0;
      counts[other] = 0;
      if (subject === undefined || together < least) return [];
      return [
        {
          companion: { subject, together },
          weight: together * (weights[other] ?? 0),
          key: known[other]?.key ?? '',
        },
      ];
    });
    result.set(
      known[own]?.key ?? '',
      counted
        .sort((a, b) => b.weight - a.weight || byCodeUnit(a.key, b.key))
        .slice(0, most)
        .map(({ companion }) => companion),
    );
  });
  return result;
}

/** The subjects in the order in which they are met, and for each the articles that have it, as the numbers of their subjects. */
function numberSubjects(articles: readonly (readonly Subject[])[]) {
  const numbers = new Map<string, number>();
  const known: { readonly key: string; readonly subject: Subject }[] = [];
  const places: (readonly number[])[][] = [];
  for (const subjects of articles) {
    const own: number[] = [];
    for (const subject of subjects) {
      const key = subjectKey(subject);
      const number = numbers.get(key) ?? known.length;
      if (number === known.length) {
        numbers.set(key, number);
        known.push({ key, subject });
        places.push([]);
      }
      own.push(number);
      places[number]?.push(own);
    }
  }
  return { known, places };
}
