/** The network that tells the day of publication among the days that a page names. */
import { adoptBylines, findAuthors } from '../extract/byline.ts';
import { dateCandidates } from '../extract/date-candidates.ts';
import { DATE_WIDTH, dateRows } from '../extract/date-features.ts';
import { labelBlocks } from '../extract/label.ts';
import type { Models } from '../extract/models.ts';
import { type Network, runNetwork } from '../extract/network.ts';
import { type AddGradient, meanOf, propagate, trainNetwork } from './adam.ts';
import type { GoldPage } from './gold.ts';

const SETTINGS = { inputs: DATE_WIDTH, hidden: 12, epochs: 12, rate: 0.004, decay: 0.2 };
/** Each from another beginning; their mean is surer than any of them. */
const SEEDS = [11, 12, 13];
/** In blocks above the headline. */
const FAR = 10;

/** A text's candidates and which of them name the day of publication; none may. */
export interface DateExample {
  readonly rows: Float32Array;
  readonly right: readonly boolean[];
}

/** Null where the gold has no date. `models` must not have seen the page's site. */
export function dateExample({ gold, read }: GoldPage, models: Omit<Models, 'dates'>): DateExample | null {
  if (gold.date === null) return null;
  const accepted = [gold.date, ...(gold.dateAlternatives ?? [])];
  const page = read();
  const labels = labelBlocks(page, models);
  adoptBylines(findAuthors(page, labels, models.authors), page.blocks, labels, page.hints);
  const labelled = { ...page, labels };
  const candidates = dateCandidates(labelled, page.order);
  const title = labels.findIndex(({ role }) => role === 'title');
  const right = rightOf(
    candidates.map(({ day }) => accepted.includes(day)),
    candidates.map(({ block }) => block < title - FAR),
  );
  return { rows: dateRows(labelled, candidates), right };
}

export const trainDates = (examples: readonly DateExample[]): Network =>
  meanOf(SEEDS.map((seed) => trainNetwork(examples, addGradient, { ...SETTINGS, seed })));

/**
 * Where the day stands near the headline, a mention far above it is no evidence of anything: it may be the day
 * on which the page was fetched.
 */
function rightOf(named: readonly boolean[], far: readonly boolean[]): boolean[] {
  const near = named.some((is, n) => is && !far[n]);
  return named.map((is, n) => is && !(near && far[n]));
}

/**
 * Of the chance, by softmax over a page's candidates and `none of them`, that a right one is picked, or none
 * where there is no right one.
 */
const addGradient: AddGradient<DateExample> = (model, { rows, right }, gradient) => {
  const scratch = new Float64Array(model.hidden);
  const scores = new Float64Array(right.length);
  for (let n = 0; n < right.length; n++) runNetwork(model, rows, n, scratch, scores, n);
  // `None of them` scores 0.
  const top = Math.max(0, ...scores);
  const shares = scores.map((score) => Math.exp(score - top));
  const sum = shares.reduce((a, b) => a + b, Math.exp(-top));
  const rightSum = shares.reduce((a, b, n) => a + (right[n] ? b : 0), 0);
  shares.forEach((share, n) => {
    const error = share / sum - (right[n] ? share / rightSum : 0);
    if (Math.abs(error) >= 1e-6) propagate(model, rows, n, error, gradient);
  });
};
