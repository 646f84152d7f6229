/** Tags that may be one under two names, for a person to decide. */
import { transliterate } from 'transliteration';
import { fold } from './fold.ts';
import type { CountedSubject, Suggestions } from './suggest.ts';

/** What two names differ in. */
export type Likeness = 'spelling' | 'inflection' | 'acronym' | 'letter' | 'kind';

/** Shorter names with one letter changed are most often other names. */
const SHORTEST_FOR_LETTER = 8;
/** What is longer would have more keys than it is worth. */
const LONGEST_FOR_LETTER = 60;
/** Small words that an acronym leaves out. */
const UNCOUNTED = /^(?:of|the|and|for|de|del|la|le|les|des|du|et|y|und|für|der|die|di|e|do|da|van|i)$/;

/** Groups by likeness, in linear time: names that share a key of the same sort are alike. `subjects`: most frequent first. */
export function groupSpellings(subjects: readonly CountedSubject[]): Suggestions['merges'] {
  const groups = new Groups();
  for (const likeness of ['kind', 'spelling', 'inflection', 'letter'] as const) {
    const first = new Map<string, number>();
    subjects.forEach((subject, at) => {
      for (const key of keysOf(subject, likeness)) {
        const other = first.get(key);
        if (other === undefined) first.set(key, at);
        else groups.join(other, at, likeness);
      }
    });
  }
  joinAcronyms(subjects, groups);
  return toMerges(subjects, groups);
}

/** Numbers of subjects that may be one; the lowest, which is the most frequent, leads. */
class Groups {
  readonly #leaders = new Map<number, number>();
  readonly likenesses = new Map<number, Likeness>();

  leaderOf(at: number): number {
    let leader = at;
    for (let next = this.#leaders.get(leader); next !== undefined; next = this.#leaders.get(leader))
      leader = next;
    return leader;
  }

  join(one: number, other: number, likeness: Likeness): void {
    const [leader, follower] = [this.leaderOf(one), this.leaderOf(other)].sort((a, b) => a - b) as [
      number,
      number,
    ];
    if (leader === follower) return;
    this.#leaders.set(follower, leader);
    this.likenesses.set(follower, likeness);
  }
}

/** An acronym and the most frequent full name with its initials. */
function joinAcronyms(subjects: readonly CountedSubject[], groups: Groups): void {
  const fulls = new Map<string, number>();
  subjects.forEach(({ name, kind }, at) => {
    const initials = kind === 'person' || isAcronym(name) ? null : initialsOf(name);
    if (initials !== null && !fulls.has(initials)) fulls.set(initials, at);
  });
  subjects.forEach(({ name }, at) => {
    const full = isAcronym(name) ? fulls.get(name) : undefined;
    if (full !== undefined) groups.join(full, at, 'acronym');
  });
}

function toMerges(subjects: readonly CountedSubject[], groups: Groups): Suggestions['merges'] {
  const merges = new Map<number, (CountedSubject & { likeness: Likeness })[]>();
  for (const [at, likeness] of [...groups.likenesses].sort(([a], [b]) => a - b)) {
    const subject = subjects[at];
    const leader = groups.leaderOf(at);
    if (subject === undefined) continue;
    const alias = { ...subject, likeness };
    const known = merges.get(leader);
    if (known === undefined) merges.set(leader, [alias]);
    else known.push(alias);
  }
  return [...merges]
    .sort(([a], [b]) => a - b)
    .flatMap(([leader, aliases]) => {
      const subject = subjects[leader];
      return subject === undefined ? [] : [{ subject, aliases }];
    });
}

function keysOf({ name, kind }: CountedSubject, likeness: Likeness): readonly string[] {
  if (likeness === 'kind') return [fold(name)];
  const latin = fold(transliterate(name));
  if (latin === '') return [];
  const words = latin.split(' ');
  if (likeness === 'spelling') return [`${kind} ${words.join('')}`];
  if (kind === 'topic') return []; // `police` and `policy`: words that are alike are mostly not one
  if (likeness === 'inflection') return inflectionsOf(words).map((key) => `${kind} ${key}`);
  const isLong = latin.length >= SHORTEST_FOR_LETTER && latin.length <= LONGEST_FOR_LETTER;
  return isLong && !/\p{N}/u.test(latin) ? withoutOneLetter(latin).map((key) => `${kind} ${key}`) : [];
}

/** Names whose first and last words differ in a short ending have a key in common. */
function inflectionsOf(words: readonly string[]): string[] {
  const last = stemsOf(words.at(-1) ?? '');
  if (words.length === 1) return last;
  const middle = words.slice(1, -1);
  return stemsOf(words[0] ?? '').flatMap((first) => last.map((end) => [first, ...middle, end].join(' ')));
}

/** The word, and what is left without up to three letters at its end, if that is most of it. */
function stemsOf(word: string): string[] {
  const shortest = Math.max(4, Math.ceil(word.length * 0.6));
  return [0, 1, 2, 3]
    .filter((cut) => cut === 0 || word.length - cut >= shortest)
    .map((cut) => word.slice(0, word.length - cut));
}

function isAcronym(name: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(name);
}

function initialsOf(name: string): string | null {
  const words = fold(name)
    .split(' ')
    .filter((word) => !UNCOUNTED.test(word));
  return words.length < 2 ? null : words.map((word) => word[0]?.toUpperCase()).join('');
}

/** Names that differ in one letter, but not in the first, have a key in common: each with each letter left out. */
function withoutOneLetter(latin: string): string[] {
  const letters = [...latin];
  return [latin, ...letters.slice(1).map((_, at) => letters.filter((_, other) => other !== at + 1).join(''))];
}
