/** The trees and the network that tell an article's paragraphs from the page around them. */
import type { Blend } from '../extract/blend.ts';
import { runNetwork } from '../extract/network.ts';
import { ZONE_WIDTH } from '../extract/zone-features.ts';
import { type AddGradient, propagate } from './adam.ts';
import { blendWith } from './blend.ts';
import { boost, type Loss } from './boost.ts';
import { randomFrom } from './random.ts';
import type { ZoneExample } from './zone-examples.ts';

const SETTINGS = { trees: 150, leaves: 16, rate: 0.08, least: 40, ridge: 10, features: 0.4 };
const NETWORK = { inputs: ZONE_WIDTH, hidden: 24, epochs: 6, rate: 0.002, decay: 0.1 };
const SEEDS = [11, 12];

export function trainZones(examples: readonly ZoneExample[]): Blend {
  const used = examples.map(withoutIdle).filter(({ weights }) => weights.length > 0);
  const count = used.reduce((sum, { weights }) => sum + weights.length, 0);
  const all = used.reduce((sum, { weights }) => sum + weights.reduce((a, b) => a + b), 0);
  // So that the settings mean the same however many pages there are.
  const even = used.map((page) => ({
    ...page,
    weights: page.weights.map((weight) => (weight * count) / all),
  }));
  const values = new Float32Array(count * ZONE_WIDTH);
  let at = 0;
  for (const { rows } of even) {
    values.set(rows, at);
    at += rows.length;
  }
  const targets = Float64Array.from(even.flatMap((page) => [...page.targets]));
  const weights = Float64Array.from(even.flatMap((page) => [...page.weights]));
  const random = randomFrom(7);
  const trees = boost({ width: ZONE_WIDTH, values }, logistic(targets, weights), { ...SETTINGS, random });
  return blendWith(trees, { examples: even, addGradient, settings: NETWORK, seeds: SEEDS });
}

/** Without the blocks that count for nothing: of most pages' gold says nothing of most blocks. */
function withoutIdle({ rows, targets, weights }: ZoneExample): ZoneExample {
  const used = Array.from(weights.keys()).filter((n) => (weights[n] ?? 0) > 0);
  const some = new Float32Array(used.length * ZONE_WIDTH);
  used.forEach((n, to) => {
    some.set(rows.subarray(n * ZONE_WIDTH, (n + 1) * ZONE_WIDTH), to * ZONE_WIDTH);
  });
  const of = (list: Float64Array): Float64Array => Float64Array.from(used, (n) => list[n] ?? 0);
  return { rows: some, targets: of(targets), weights: of(weights) };
}

const addGradient: AddGradient<ZoneExample> = (model, { rows, targets, weights }, gradient) => {
  const scratch = new Float64Array(model.hidden);
  const score = new Float64Array(1);
  targets.forEach((target, n) => {
    runNetwork(model, rows, n, scratch, score, 0);
    const error = (1 / (1 + Math.exp(-(score[0] ?? 0))) - target) * (weights[n] ?? 0);
    if (Math.abs(error) >= 1e-3) propagate(model, rows, n, error, gradient);
  });
};

const logistic =
  (targets: Float64Array, weights: Float64Array): Loss =>
  (scores, first, second) => {
    for (let n = 0; n < scores.length; n++) {
      const chance = 1 / (1 + Math.exp(-(scores[n] ?? 0)));
      first[n] = (chance - (targets[n] ?? 0)) * (weights[n] ?? 0);
      second[n] = chance * (1 - chance) * (weights[n] ?? 0);
    }
  };
