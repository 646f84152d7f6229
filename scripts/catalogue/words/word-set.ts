import { fold } from '../fold.ts';

/** A set of lower-case words written as one text, separated by white space; `_` stands for a space within. */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(
    lists
      .flatMap((list) => list.split(/\s+/))
      .filter(Boolean)
      .map((word) => word.replaceAll('_', ' ')),
  );
}

/** The same with the folded forms, for keys of names; short words would become others. */
export function foldedToo(words: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...words, ...[...words].filter((word) => word.length > 3).map(fold)]);
}
