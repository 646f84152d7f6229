/** The network that tells authors among a page's names. */
import { BYLINE_WIDTH, type BylineCandidates, describeBylines, keyOf } from '../extract/byline-features.ts';
import { labelBlocks } from '../extract/label.ts';
import type { Models } from '../extract/models.ts';
import { type Network, runNetwork } from '../extract/network.ts';
import { type AddGradient, meanOf, propagate, trainNetwork } from './adam.ts';
import type { GoldPage } from './gold.ts';

const SETTINGS = { inputs: BYLINE_WIDTH, hidden: 16, epochs: 12, rate: 0.003, decay: 0.1 };
/** Each from another beginning; their mean is surer than any of them. */
const SEEDS = [11, 12, 13];

/** A page's candidates, by the names that they give. */
export interface AuthorExample {
  readonly rows: BylineCandidates['rows'];
  /** The places of each name, and whether it is an author's. */
  readonly names: readonly { readonly places: readonly number[]; readonly right: boolean }[];
}

/** Null where the gold has no author that the text names. `models` must not have seen the page's site. */
export function authorExample(
  { gold, read }: GoldPage,
  models: Pick<Models, 'zones' | 'titles'>,
): AuthorExample | null {
  if (gold.authorsInText.length === 0) return null;
  const page = read();
  const labels = labelBlocks(page, models);
  const { places: candidates, rows } = describeBylines(page, labels);
  const allowed = new Set(gold.authors.map(fold));
  const names = new Map<string, number[]>();
  candidates.forEach(({ name }, n) => {
    names.set(keyOf(name), [...(names.get(keyOf(name)) ?? []), n]);
  });
  return {
    rows,
    names: [...names].map(([name, places]) => ({ places, right: allowed.has(fold(name)) })),
  };
}

export const trainAuthors = (examples: readonly AuthorExample[]): Network =>
  meanOf(SEEDS.map((seed) => trainNetwork(examples, addGradient, { ...SETTINGS, seed })));

/** As the scorer compares names, but for rare marks. */
const fold = (name: string): string =>
  name.normalize('NFKC').replaceAll('’', "'").replace(/\s+/g, ' ').trim().toLowerCase();

/** Of the chance of each name to be an author's, which is that of its best place. */
const addGradient: AddGradient<AuthorExample> = (model, { rows, names }, gradient) => {
  const scratch = new Float64Array(model.hidden);
  const score = new Float64Array(1);
  for (const { places, right } of names) {
    let [best, most] = [-1, Number.NEGATIVE_INFINITY];
    for (const n of places) {
      runNetwork(model, rows, n, scratch, score, 0);
      if ((score[0] ?? 0) > most) [best, most] = [n, score[0] ?? 0];
    }
    const error = 1 / (1 + Math.exp(-most)) - (right ? 1 : 0);
    if (Math.abs(error) >= 1e-4) propagate(model, rows, best, error, gradient);
  }
};
