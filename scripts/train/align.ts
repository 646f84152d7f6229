/** How much of each block is in the gold text, in the gold's order, from 0 to 1. */
export interface Alignment {
  readonly shares: Float64Array;
  /** Words of each block. */
  readonly words: Float64Array;
  /** Words of the gold text. */
  readonly goldWords: number;
}

/** As the scorer has it. */
const SHINGLE = 4;
/** A shingle that the gold has more often says little about where it belongs. */
const MOST = 6;

/**
 * Lays a page's blocks beside the gold text: of the shingles that both have, the longest chain that is in the
 * same order in both. So a teaser or a card that says what the article says elsewhere counts for nothing.
 */
export function align(texts: readonly string[], gold: string): Alignment {
  const goldWords = tokenize(gold);
  const places = new Map<string, number[]>();
  shinglesOf(goldWords).forEach((shingle, at) => {
    const list = places.get(shingle);
    if (list === undefined) places.set(shingle, [at]);
    else if (list.length < MOST) list.push(at);
  });
  const words = texts.map(tokenize);
  const all = words.flat();
  const covered = new Uint8Array(all.length);
  for (const at of longestChain(shinglesOf(all).map((shingle) => places.get(shingle) ?? [])))
    covered.fill(1, at, at + SHINGLE);
  let from = 0;
  const shares = words.map(({ length }) => {
    const count = covered.subarray(from, from + length).reduce((sum, one) => sum + one, 0);
    from += length;
    return length === 0 ? 0 : count / length;
  });
  return {
    shares: Float64Array.from(shares),
    words: Float64Array.from(words, ({ length }) => length),
    goldWords: goldWords.length,
  };
}

const tokenize = (text: string): string[] =>
  text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '').match(/[\p{L}\p{N}_]+/gu) ?? [];

const shinglesOf = (words: readonly string[]): string[] =>
  words
    .slice(0, Math.max(0, words.length - SHINGLE + 1))
    .map((_, i) => words.slice(i, i + SHINGLE).join(' '));

/** The steps of the longest choice of one place a step, strictly increasing (patience sorting). */
function longestChain(choices: readonly (readonly number[])[]): number[] {
  const ends: number[] = [];
  const nodes: { readonly step: number; readonly place: number; readonly before: number }[] = [];
  choices.forEach((places, step) => {
    // From the last place down, so that a step cannot follow itself.
    for (let p = places.length - 1; p >= 0; p--) {
      const place = places[p] ?? 0;
      const length = firstNotBelow(ends, nodes, place);
      nodes.push({ step, place, before: ends[length - 1] ?? -1 });
      ends[length] = nodes.length - 1;
    }
  });
  const chain: number[] = [];
  for (let at = ends[ends.length - 1] ?? -1; at >= 0; at = nodes[at]?.before ?? -1)
    chain.push(nodes[at]?.step ?? 0);
  return chain.reverse();
}

function firstNotBelow(
  ends: readonly number[],
  nodes: readonly { readonly place: number }[],
  place: number,
): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nodes[ends[middle] ?? 0]?.place ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
