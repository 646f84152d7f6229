/** Names in languages that decline them: `Соколова`, `Соколовой`. */

import type { NameEntry } from './mentions.ts';
import { isHeaded, merge, type Names } from './merge-names.ts';

/** Forms that share all but a short ending become the most frequent of them. */
export function joinInflected(names: Names): void {
  const sorted = [...names.values()].sort(
    (a, b) => b.count - a.count || a.key.length - b.key.length || (a.key < b.key ? -1 : 1),
  );
  const byStem = new Map<string, NameEntry>();
  for (const entry of sorted) {
    if (entry.key !== entry.key.toLowerCase()) continue;
    const stem = entry.key.split(' ').map(stemOf).join(' ');
    const first = byStem.get(stem);
    if (first === undefined) byStem.set(stem, entry);
    else merge(names, entry, first);
  }
  joinInflectedSurnames(names);
}

/** `Соколовой` is the Анна Соколова of whom there is but one. */
function joinInflectedSurnames(names: Names): void {
  const fulls = [...names.values()].filter(({ key }) => /^\S+(?: \S+){1,2}$/.test(key) && !isHeaded(key));
  for (const entry of [...names.values()]) {
    if (entry.key.includes(' ') || entry.key.length < 5) continue;
    const [full, second] = fulls.filter(({ key }) =>
      isInflected(entry.key, key.slice(key.lastIndexOf(' ') + 1)),
    );
    if (full !== undefined && second === undefined) merge(names, entry, full);
  }
}

/** Whether two words differ in a short ending only. */
function isInflected(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  return (
    Math.abs(a.length - b.length) <= 3 && shorter > 3 && a.slice(0, shorter - 1) === b.slice(0, shorter - 1)
  );
}

function stemOf(word: string): string {
  return word.length < 5 ? word : word.slice(0, Math.max(4, word.length - 2));
}
