import { blockWords } from '../extract/block-words.ts';
import type { ReadPage } from '../extract/page.ts';
import { zoneRows } from '../extract/zone-features.ts';
import { type Alignment, align } from './align.ts';
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

/** The page's blocks, and where its text is known the same page with a short article. */
export function zoneExamples({ gold, read }: GoldPage): ZoneExample[] {
  const page = read();
  const texts = page.blocks.map(({ text }) => text);
  if (gold.text === undefined) return [byStrings(page, texts, gold.with ?? [], gold.without ?? [])];
  const alignment = align(texts, gold.text);
  const kept = shortened(alignment);
  if (kept === null) return [byText(page, alignment)];
  const short = byText(pick(page, kept), pickFrom(alignment, kept));
  return [byText(page, alignment), { ...short, weights: short.weights.map((weight) => weight * MADE_SHORT) }];
}

/** What a page counts whose article was made short. */
const MADE_SHORT = 0.3;
/** Paragraphs of a short article: those of the gold are mostly long, those of an archive are not. */
const SHORT = 4;

/** The blocks that are left when an article ends early; null where it is short as it is. */
function shortened({ shares, words }: Alignment): number[] | null {
  const body = Array.from(shares.keys()).filter((i) => (shares[i] ?? 0) >= 0.5);
  const paragraphs = body.filter((i) => (words[i] ?? 0) > 12);
  const from = paragraphs[SHORT - 1];
  const to = paragraphs[paragraphs.length - 2];
  if (from === undefined || to === undefined || to <= from) return null;
  return Array.from(shares.keys()).filter((i) => i <= from || i > to);
}

function pick(page: ReadPage, kept: readonly number[]): ReadPage {
  const of = <T>(list: readonly T[]): T[] => kept.map((i) => list[i] as T);
  return { ...page, blocks: of(page.blocks), prose: of(page.prose), hints: of(page.hints) };
}

function pickFrom({ shares, words }: Alignment, kept: readonly number[]): Alignment {
  const of = (list: Float64Array): Float64Array => Float64Array.from(kept, (i) => list[i] ?? 0);
  const some = { shares: of(shares), words: of(words) };
  return { ...some, goldWords: some.words.reduce((sum, count, i) => sum + count * (some.shares[i] ?? 0), 0) };
}

/** Blocks count by their words, as they do for the score, and all articles count the same. */
function byText(page: ReadPage, { shares, words, goldWords }: Alignment): ZoneExample {
  const weights = words.map((count) => (count + 2) / (goldWords + 100));
  const beside = weights.reduce((sum, weight, i) => sum + ((shares[i] ?? 0) < 0.5 ? weight : 0), 0);
  const factor = Math.min(1, MOST_BESIDE / beside);
  return {
    rows: rowsOf(page),
    targets: shares,
    weights: weights.map((weight, i) => ((shares[i] ?? 0) < 0.5 ? weight * factor : weight)),
  };
}

function byStrings(
  page: ReadPage,
  texts: readonly string[],
  wanted: readonly string[],
  unwanted: readonly string[],
): ZoneExample {
  const targets = new Float64Array(texts.length);
  const weights = new Float64Array(texts.length);
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
  return { rows: rowsOf(page), targets, weights };
}

const rowsOf = (page: ReadPage): Float32Array =>
  zoneRows(page, blockWords(page.blocks.map(({ text }) => text)));

const squash = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
