/** For words that no index has: the likeliest that were meant, from the archive's own. */
import { distance } from 'fastest-levenshtein';
import type { Index } from './search-indexes.ts';
import { hasWord } from './search-known.ts';
import type { Groups } from './search-openings.ts';
import { bucketOf, foldWord } from './spelling-buckets.ts';
import { runsOf } from './unspaced.ts';

export interface Asked {
  readonly query: string;
  /** How many articles it found: words that fewer have are no better. */
  readonly found: number;
  readonly indexes: readonly Index[];
  readonly groups: Groups;
  readonly bundle: string;
}

/** With so many found, the reader was understood. */
const ENOUGH = 20;
/** A shorter word is like too many others. */
const SHORTEST = 4;

/** The query with other words in place of those that no article has; null where there are none, or no word is like them. */
export async function suggestQuery({ query, found, indexes, groups, bundle }: Asked): Promise<string | null> {
  if (found >= ENOUGH) return null;
  let better = query;
  for (const [word] of query.matchAll(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu)) {
    // Where each character is a word, there is nothing to misspell.
    if (word.length < SHORTEST || runsOf(word).length > 0) continue;
    const known = await Promise.all(indexes.map((index) => hasWord(index, word)));
    if (known.some(Boolean)) continue;
    const meant = await closestTo(word, found, groups, bundle);
    if (meant !== null) better = better.replace(word, /^\p{Lu}/u.test(word) ? capitalised(meant) : meant);
  }
  return better === query ? null : better;
}

const capitalised = (word: string): string => word.replace(/^./u, (first) => first.toUpperCase());

async function closestTo(
  word: string,
  found: number,
  groups: Groups,
  bundle: string,
): Promise<string | null> {
  const wanted = foldWord(word);
  // The first letter may be the wrong one, but then the second is often the right first one: `ahrbour`.
  const buckets = [...new Set([bucketOf(wanted), bucketOf(wanted.slice(1))])].filter((one) => one !== null);
  const lists = await Promise.all(
    groups.flatMap(({ folder, words }) =>
      buckets
        .filter((bucket) => words.includes(bucket))
        .map((bucket) => fetchWords(`${bundle}${folder}/words/${bucket}.json`)),
    ),
  );
  const closest = closestOf(wanted, lists.flat());
  return closest === null || closest.off === 0 || closest.count <= found ? null : closest.word;
}

interface Closest {
  readonly word: string;
  /** How many edits lie between. */
  readonly off: number;
  readonly count: number;
}

/** A word that one article has may be a slip of its own: a shorter one must be this near, and it counts as an edit farther. */
const RARE_OFF = 1;
const LONG = 8;

/** The nearest word by edits, the commonest of several; null where none is near enough. `wanted` is folded. */
export function closestOf(
  wanted: string,
  words: readonly (readonly [word: string, articles: number])[],
): Closest | null {
  const most = wanted.length < 5 ? 1 : 2;
  let best: (Closest & { readonly rank: number }) | null = null;
  const counts = new Map<string, number>();
  for (const [word, count] of words) counts.set(word, (counts.get(word) ?? 0) + count);
  for (const [word, count] of counts) {
    if (Math.abs(word.length - wanted.length) > most + 1) continue;
    const off = distance(wanted, foldWord(word));
    const isRare = count < 2;
    if (off > (isRare && wanted.length < LONG ? RARE_OFF : most)) continue;
    const rank = off === 0 ? 0 : off + (isRare ? 1 : 0);
    const isBetter =
      best === null ||
      rank < best.rank ||
      (rank === best.rank && (count > best.count || (count === best.count && word < best.word)));
    if (isBetter) best = { word, off, count, rank };
  }
  return best;
}

async function fetchWords(address: string): Promise<readonly (readonly [string, number])[]> {
  const answer = await fetch(address);
  return answer.ok ? answer.json() : [];
}
