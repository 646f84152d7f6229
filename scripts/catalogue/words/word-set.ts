/** A set of lower-case words written as one text, separated by white space; `_` stands for a space within. */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(
    lists
      .flatMap((list) => list.split(/\s+/))
      .filter(Boolean)
      .map((word) => word.replaceAll('_', ' ')),
  );
}
