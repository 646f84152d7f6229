/** The trees and the network that pick the headline among a page's candidates. */
import type { Blend } from '../extract/blend.ts';
import type { Models } from '../extract/models.ts';
import { runNetwork } from '../extract/network.ts';
import { titleContext } from '../extract/title-context.ts';
import { TITLE_WIDTH, titleRows } from '../extract/title-features.ts';
import { zonesOf } from '../extract/zones.ts';
import { type AddGradient, propagate } from './adam.ts';
import { blendWith } from './blend.ts';
import { boost, type Loss } from './boost.ts';
import type { GoldPage } from './gold.ts';
import { randomFrom } from './random.ts';

const SETTINGS = { trees: 800, leaves: 10, rate: 0.02, least: 2, ridge: 3, features: 0.4 };
const NETWORK = { inputs: TITLE_WIDTH, hidden: 32, epochs: 8, rate: 0.002, decay: 0.1, dropped: 0.1 };
const SEEDS = [11, 12, 13];
/** Share of pages that a tree looks at. */
const PAGES = 0.6;
/** A candidate as unlikely as this hardly matters: only a share of them is looked at, which is much quicker. */
const UNLIKELY = 4e-4;
const LOOKED_AT = 0.05;

/** A page's candidates and which of them say the headline. */
export interface TitleExample {
  readonly rows: Float32Array;
  readonly right: readonly boolean[];
}

/** Null where no candidate says the headline. `models` must not have seen the page's site. */
export function titleExample({ gold, read }: GoldPage, models: Pick<Models, 'zones'>): TitleExample | null {
  const { title, titleInText } = gold;
  if (title === null || !titleInText) return null;
  const page = read();
  const context = titleContext(page, zonesOf(page, models.zones));
  const right = context.candidates.map((candidate) => sameTitle(candidate.text, title));
  return right.includes(true) ? { rows: titleRows(context), right } : null;
}

export function trainTitles(examples: readonly TitleExample[]): Blend {
  const right = examples.flatMap((example) => [...example.right]);
  const values = new Float32Array(right.length * TITLE_WIDTH);
  const ends: number[] = [];
  let at = 0;
  for (const example of examples) {
    values.set(example.rows, at * TITLE_WIDTH);
    at += example.right.length;
    ends.push(at);
  }
  const random = randomFrom(11);
  const trees = boost({ width: TITLE_WIDTH, values }, choiceOf(right, ends, random), { ...SETTINGS, random });
  return blendWith(trees, { examples, addGradient, settings: NETWORK, seeds: SEEDS });
}

const addGradient: AddGradient<TitleExample> = (model, { rows, right }, gradient) => {
  const scratch = new Float64Array(model.hidden);
  const scores = new Float64Array(right.length);
  for (let n = 0; n < right.length; n++) runNetwork(model, rows, n, scratch, scores, n);
  errorsOf(scores, right).errors.forEach((error, n) => {
    if (Math.abs(error) >= 1e-3) propagate(model, rows, n, error, gradient);
  });
};

/**
 * The chance, by softmax, that each candidate is picked; and the derivatives, by each score, of less the logarithm of
 * the chance that one of the right ones is.
 */
function errorsOf(scores: Float64Array, right: readonly boolean[]) {
  const top = scores.reduce((a, b) => Math.max(a, b));
  const values = scores.map((score) => Math.exp(score - top));
  const sum = values.reduce((a, b) => a + b);
  const rightSum = values.reduce((a, b, n) => a + (right[n] ? b : 0), 0);
  const shares = values.map((value) => value / sum);
  return { shares, errors: shares.map((share, n) => share - (right[n] ? (values[n] ?? 0) / rightSum : 0)) };
}

/** Of the errors of a page's candidates at once. */
function choiceOf(right: readonly boolean[], ends: readonly number[], random: () => number): Loss {
  return (scores, first, second) => {
    ends.forEach((end, page) => {
      const from = ends[page - 1] ?? 0;
      const on = random() < PAGES;
      const { errors, shares } = errorsOf(scores.subarray(from, end), right.slice(from, end));
      first.set(errors, from);
      shares.forEach((share, n) => {
        const seen = on && (right[from + n] === true || share > UNLIKELY || random() < LOOKED_AT);
        second[from + n] = seen ? Math.max(1e-6, share * (1 - share)) : 0;
      });
    });
  };
}

/** As the scorer has it: word overlap of at least 0.9. */
function sameTitle(a: string, b: string): boolean {
  const [x, y] = [wordSet(a), wordSet(b)];
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared > 0 && shared / (x.size + y.size - shared) >= 0.9;
}

function wordSet(text: string): Set<string> {
  return new Set(
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}_]+/gu) ?? [],
  );
}
