/** The subjects of an archive in order, by kind and letter; where they are too many for one page, in parts. */
import type { SubjectKind } from '../model.ts';
import { slugify } from '../write/identity.ts';
import { hasPage } from './addresses.ts';
import type { Archive, Group } from './groups.ts';
import { byText } from './in-order.ts';

export const KINDS: readonly SubjectKind[] = ['person', 'organisation', 'place', 'topic'];

/** With more, a page would pass 100 KB in the longest scripts; a list of so many is no help to a reader either. */
const MOST_ON_A_PAGE = 1_000;

export interface SubjectPart {
  readonly path: string;
  readonly kind: SubjectKind;
  readonly letter: string;
  /** 1, unless a letter has too many. */
  readonly part: number;
  readonly groups: readonly Group[];
}

export interface SubjectLetter {
  readonly letter: string;
  readonly groups: readonly Group[];
}

/** The letters of a kind, in order, each with its subjects in order. */
export function subjectLetters(groups: readonly Group[]): readonly SubjectLetter[] {
  const letters = new Map<string, Group[]>();
  const sorted = groups
    .map((group) => ({ group, folded: foldName(group.name) }))
    .sort((a, b) => byText(a.folded, b.folded) || byText(a.group.slug, b.group.slug));
  for (const { group, folded } of sorted) {
    const letter = letterOf(folded);
    const known = letters.get(letter);
    if (known === undefined) letters.set(letter, [group]);
    else known.push(group);
  }
  return [...letters]
    .sort(([a], [b]) => byText(a, b))
    .map(([letter, subjects]) => ({ letter, groups: subjects }));
}

/** The parts in the order of their pages; none where all subjects are on one page. */
export function subjectParts({ subjects }: Archive, minimum: number): readonly SubjectPart[] {
  const groups = [...subjects.values()].filter((group) => hasPage(group, minimum));
  if (groups.length <= MOST_ON_A_PAGE) return [];
  return KINDS.flatMap((kind) =>
    subjectLetters(groups.filter((group) => group.kind === kind)).flatMap(({ letter, groups: named }) =>
      Array.from(
        { length: Math.ceil(named.length / MOST_ON_A_PAGE) },
        (_, at): SubjectPart => ({
          path: `subjects/${kind}/${nameOf(letter)}${at === 0 ? '' : `-${at + 1}`}/`,
          kind,
          letter,
          part: at + 1,
          groups: named.slice(at * MOST_ON_A_PAGE, (at + 1) * MOST_ON_A_PAGE),
        }),
      ),
    ),
  );
}

/** As it stands in an address. */
function nameOf(letter: string): string {
  if (/^[A-Z]$/.test(letter)) return letter.toLowerCase();
  return /\d/.test(letter) ? '0-9' : `u${(letter.codePointAt(0) ?? 0).toString(16)}`;
}

/** Accents do not count in an index: Ångström stands under A, between Anderson and Anna. */
function foldName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Scripts that have no alphabet to look under stand under the letter of their transliteration. */
function letterOf(folded: string): string {
  const first = [...folded].find((sign) => /[\p{L}\p{N}]/u.test(sign)) ?? '#';
  if (/\p{N}/u.test(first)) return '0–9';
  if (!/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(first)) {
    return first.toUpperCase();
  }
  return slugify(first).charAt(0).toUpperCase() || '#';
}
