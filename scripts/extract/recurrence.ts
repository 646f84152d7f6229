/**
 * What recurs in the texts of one source. It says the same in whatever order they are given, and changes seldom
 * when one is added: counts are told in a few steps only.
 */
import type { PieceSketch } from './pieces.ts';
import type { Recurring } from './recurring.ts';

/** Steps of counts, so that one text more hardly ever changes what is known of the others. */
const STEPS = [100, 30, 10, 5] as const;
/** With fewer stories nothing is known: articles on one event quote the same words. */
export const LEAST_STORIES = 5;
/** The least share of a source's stories: what stands in fewer may be how its writers write. */
const LEAST_SHARE = 0.05;
/** Two texts are of one story if they share so much of what they have together. */
const SAME_STORY = 0.5;
/** Stories that are asked about one piece: more share it only where it tells no story. */
const MOST_ASKED = 8;

/** For each text, in their order, what of it recurs in how many stories of the source. */
export function findRecurring(texts: readonly PieceSketch[]): Recurring[] {
  if (texts.length < LEAST_STORIES) return texts.map(() => []);
  const stories = storiesOf(texts);
  const needed = Math.max(LEAST_STORIES, Math.ceil(floorOfTwo(stories.length) * LEAST_SHARE));
  const files = new Map<number, number>();
  eachRun(joined(stories.map(piecesOnce)), (hash, count) => {
    if (count >= needed) files.set(hash, STEPS.find((step) => count >= step) ?? LEAST_STORIES);
  });
  return texts.map(({ pieces }) => {
    const found: [number, number][] = [];
    for (const hash of pieces) {
      const count = files.get(hash);
      if (count !== undefined) found.push([hash, count]);
    }
    return found;
  });
}

/** The greatest power of two that is not greater: the share that is asked for changes as seldom as that does. */
const floorOfTwo = (count: number): number => 2 ** Math.floor(Math.log2(Math.max(1, count)));

/**
 * Captures and versions of a story are one: its own words stand in all of them. A text without a line that is long
 * enough to tell is none.
 */
function storiesOf(texts: readonly PieceSketch[]): PieceSketch[][] {
  const told = texts.filter(({ telling }) => telling.length > 0).sort(byTelling);
  const shared = new Set<number>();
  eachRun(joined(told.map(({ telling }) => telling)), (hash, count) => {
    if (count > 1) shared.add(hash);
  });
  const stories: PieceSketch[][] = [];
  const storiesWith = new Map<number, number[]>();
  for (const text of told) {
    const same = sameStory(text, stories, storiesWith, shared);
    if (same !== null) {
      same.push(text);
      continue;
    }
    for (const hash of text.telling) {
      if (!shared.has(hash)) continue;
      const others = storiesWith.get(hash);
      if (others === undefined) storiesWith.set(hash, [stories.length]);
      else if (others.length < MOST_ASKED) others.push(stories.length);
    }
    stories.push([text]);
  }
  return stories;
}

/** The story whose first text shares most with this one, if that is enough; of equal ones the first. */
function sameStory(
  { telling }: PieceSketch,
  stories: readonly PieceSketch[][],
  storiesWith: ReadonlyMap<number, readonly number[]>,
  shared: ReadonlySet<number>,
): PieceSketch[] | null {
  const common = new Map<number, number>();
  for (const hash of telling) {
    if (!shared.has(hash)) continue;
    for (const story of storiesWith.get(hash) ?? []) common.set(story, (common.get(story) ?? 0) + 1);
  }
  let best: PieceSketch[] | null = null;
  let most = 0;
  for (const [at, count] of [...common].sort((a, b) => a[0] - b[0])) {
    const story = stories[at];
    const alike = count / (telling.length + (story?.[0]?.telling.length ?? 0) - count);
    if (story !== undefined && alike >= SAME_STORY && alike > most) [best, most] = [story, alike];
  }
  return best;
}

/** The fullest telling first; of others the order of the hashes, whatever the order in which they were found. */
function byTelling(a: PieceSketch, b: PieceSketch): number {
  if (a.telling.length !== b.telling.length) return b.telling.length - a.telling.length;
  for (let i = 0; i < a.telling.length; i++) {
    const difference = (a.telling[i] ?? 0) - (b.telling[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** What stands in any of a story's texts. */
function piecesOnce(story: readonly PieceSketch[]): Float64Array {
  const [first] = story;
  if (first !== undefined && story.length === 1) return first.pieces;
  return Float64Array.from(new Set(story.flatMap(({ pieces }) => [...pieces])));
}

function joined(lists: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all.sort();
}

/** Calls with each value of a sorted list and how often it stands there. */
function eachRun(sorted: Float64Array, onRun: (value: number, count: number) => void): void {
  let from = 0;
  for (let at = 1; at <= sorted.length; at++) {
    if (at < sorted.length && sorted[at] === sorted[from]) continue;
    onRun(sorted[from] ?? 0, at - from);
    from = at;
  }
}
