/** Mentions of names in texts without capitals, and what shows them. */

/** One mention; `end` is not included. */
export interface Sighting {
  readonly start: number;
  readonly end: number;
  /** As readers know it, which is not always as it stands there (`青岛市` is `青岛`). */
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'place';
}

/** Gives the mentions of each text, in order; all texts together show what is a name. */
export type Finder = (texts: readonly string[]) => readonly (readonly Sighting[])[];

/** Evidence for names, summed over an article. */
export type Weights = Map<string, number>;

export const addWeight = (weights: Weights, name: string, weight: number): void => {
  weights.set(name, (weights.get(name) ?? 0) + weight);
};

/** The names with enough of it. */
export const namesWith = (least: number, weights: Weights): string[] =>
  [...weights].flatMap(([name, weight]) => (weight >= least ? [name] : []));

/** Where known names stand in a text: from left to right, the longest at each place. */
export function lookForNames(
  text: string,
  names: ReadonlyMap<string, Omit<Sighting, 'start' | 'end'>>,
): Sighting[] {
  const firsts = new Set([...names.keys()].map((name) => name.charAt(0)));
  const lengths = [...new Set([...names.keys()].map(({ length }) => length))].sort((a, b) => b - a);
  const found: Sighting[] = [];
  for (let start = 0; start < text.length; start++) {
    if (!firsts.has(text.charAt(start))) continue;
    for (const length of lengths) {
      const known = names.get(text.slice(start, start + length));
      if (known === undefined || start + length > text.length) continue;
      found.push({ ...known, start, end: start + length });
      start += length - 1;
      break;
    }
  }
  return found;
}
