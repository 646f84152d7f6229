/** The trees that tell where the parts of a page end whose text nodes were joined by spaces. */
import { startOf } from '../extract/block.ts';
import { readLines } from '../extract/lines.ts';
import { LOWER, NEXT_KIND, SEAM_WIDTH, seamRows, type Word, wordsOfLine } from '../extract/seam-features.ts';
import type { Trees } from '../extract/trees.ts';
import { boost } from './boost.ts';
import { type GoldPage, sourceOf } from './gold.ts';
import { randomFrom } from './random.ts';

const SETTINGS = { trees: 300, leaves: 32, rate: 0.1, least: 15, ridge: 5, features: 0.5 };
/** Of the spaces at which a part ends, of those before a small letter, and of all others, this share is looked at. */
const LOOKED_AT = { seam: 0.7, small: 0.08, other: 0.5 } as const;
/** Longer pages do not count for more. */
const USUAL_WORDS = 1500;
/** What the spaces in and around a headline count: a few of a page's, on which most depends. */
const HEADLINE = 6;

/** The spaces of a page on one line, and at which of them a part ends. */
export interface SeamExample {
  readonly line: string;
  readonly isSeam: Uint8Array;
  readonly headline: string | null;
}

/** Of renderings that keep the parts of a page apart; null for the others. */
export function seamExample(page: GoldPage): SeamExample | null {
  const rendering = sourceOf(page).split('/')[2];
  if (rendering === 'stripped.txt') {
    // What a link broke belongs together.
    const line = page.text.replace(/\s/g, ' ');
    return exampleOf(line, page.read().blocks.map(startOf), page.gold.title);
  }
  if (rendering !== 'innertext.txt') return null;
  const lines = readLines(page.text).map(({ text }) => text);
  let at = 0;
  const starts = lines.map((text) => {
    const start = at;
    at += text.length + 1;
    return start;
  });
  return exampleOf(lines.join(' '), starts, page.gold.title);
}

function exampleOf(line: string, starts: readonly number[], headline: string | null): SeamExample | null {
  const words = wordsOfLine(line);
  if (words.length < 20) return null;
  const isSeam = new Uint8Array(words.length - 1);
  let next = 0;
  for (let i = 0; i < isSeam.length; i++) {
    while ((starts[next] ?? Infinity) <= startAt(words, i)) next++;
    isSeam[i] = (starts[next] ?? Infinity) <= startAt(words, i + 1) ? 1 : 0;
  }
  return { line, isSeam, headline };
}

const startAt = (words: readonly Word[], i: number): number => words[i]?.start ?? 0;

/** Whether a space stands in a headline, or before or behind it. */
function inHeadline(line: string, words: readonly Word[], headline: string | null): (i: number) => boolean {
  const title = headline ?? '';
  const at: number[] = [];
  if (title.length > 10) for (let i = line.indexOf(title); i >= 0; i = line.indexOf(title, i + 1)) at.push(i);
  return (i) =>
    at.some((start) => startAt(words, i + 1) >= start && startAt(words, i) <= start + title.length);
}

export function trainSeams(examples: readonly SeamExample[]): Trees {
  const random = randomFrom(5);
  const rows: Float32Array[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  for (const { line, isSeam, headline } of examples) {
    const words = wordsOfLine(line);
    const all = seamRows(line, words);
    const isOfHeadline = inHeadline(line, words, headline);
    const counts = Math.min(1, USUAL_WORDS / isSeam.length);
    isSeam.forEach((target, i) => {
      const row = all.subarray(i * SEAM_WIDTH, (i + 1) * SEAM_WIDTH);
      const share = LOOKED_AT[target === 1 ? 'seam' : row[NEXT_KIND] === LOWER ? 'small' : 'other'];
      if (random() >= share) return;
      rows.push(row);
      targets.push(target);
      weights.push((counts / share) * (isOfHeadline(i) ? HEADLINE : 1));
    });
  }
  const values = new Float32Array(rows.length * SEAM_WIDTH);
  rows.forEach((row, n) => {
    values.set(row, n * SEAM_WIDTH);
  });
  const loss = (scores: Float64Array, first: Float64Array, second: Float64Array) => {
    for (let n = 0; n < scores.length; n++) {
      const chance = 1 / (1 + Math.exp(-(scores[n] ?? 0)));
      const weight = weights[n] ?? 0;
      first[n] = (chance - (targets[n] ?? 0)) * weight;
      second[n] = chance * (1 - chance) * weight;
    }
  };
  return boost({ width: SEAM_WIDTH, values }, loss, { ...SETTINGS, random });
}
