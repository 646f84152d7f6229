import { blockWords } from '../extract/block-words.ts';
import { zoneRows } from '../extract/zone-features.ts';
import { align } from './align.ts';
import type { GoldPage } from './gold.ts';

/** A page's blocks as rows, the chance that each should have to be of the article, and how much it counts. */
export interface ZoneExample {
  readonly rows: Float32Array;
  readonly targets: Float64Array;
  readonly weights: Float64Array;
}

/** What all blocks beside an article may count for together, where the article counts 1. */
const MOST_BESIDE = 4;
/** What a block counts of which a page's gold says no more than that a string of it is wanted, or is not. */
const STRING = 0.12;

export function zoneExample({ gold, read }: GoldPage): ZoneExample {
  const page = read();
  const texts = page.blocks.map(({ text }) => text);
  const targets = new Float64Array(texts.length);
  const weights = new Float64Array(texts.length);
  if (gold.text !== undefined) byText(texts, gold.text, targets, weights);
  else byStrings(texts, gold.with ?? [], gold.without ?? [], targets, weights);
  return { rows: zoneRows(page, blockWords(texts)), targets, weights };
}

/** Blocks count by their words, as they do for the score, and all articles count the same. */
function byText(texts: readonly string[], gold: string, targets: Float64Array, weights: Float64Array): void {
  const { shares, words, goldWords } = align(texts, gold);
  targets.set(shares);
  let beside = 0;
  words.forEach((count, i) => {
    weights[i] = (count + 2) / (goldWords + 100);
    if ((shares[i] ?? 0) < 0.5) beside += weights[i] ?? 0;
  });
  if (beside <= MOST_BESIDE) return;
  shares.forEach((share, i) => {
    if (share < 0.5) weights[i] = ((weights[i] ?? 0) * MOST_BESIDE) / beside;
  });
}

function byStrings(
  texts: readonly string[],
  wanted: readonly string[],
  unwanted: readonly string[],
  targets: Float64Array,
  weights: Float64Array,
): void {
  const squashed = texts.map(squash);
  for (const [strings, target] of [
    [wanted, 1],
    [unwanted, 0],
  ] as const)
    for (const string of strings.map(squash)) {
      const at = squashed.flatMap((text, i) => (text.includes(string) ? [i] : []));
      for (const i of at) {
        targets[i] = target;
        weights[i] = STRING / (target === 1 ? at.length : Math.sqrt(at.length));
      }
    }
}

const squash = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
