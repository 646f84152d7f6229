/** The trees that tell an article's paragraphs from the page around them. */
import type { Trees } from '../extract/trees.ts';
import { ZONE_WIDTH } from '../extract/zone-features.ts';
import { boost, type Loss } from './boost.ts';
import { randomFrom } from './random.ts';
import type { ZoneExample } from './zone-examples.ts';

const SETTINGS = { trees: 150, leaves: 16, rate: 0.08, least: 40, ridge: 10, features: 0.4 };

export function trainZones(examples: readonly ZoneExample[]): Trees {
  // Only blocks that count: of most pages' gold says nothing of most blocks.
  const used = examples.flatMap(({ rows, targets, weights }) =>
    Array.from(weights.keys())
      .filter((n) => (weights[n] ?? 0) > 0)
      .map((n) => ({
        row: rows.subarray(n * ZONE_WIDTH, (n + 1) * ZONE_WIDTH),
        target: targets[n] ?? 0,
        weight: weights[n] ?? 0,
      })),
  );
  const values = new Float32Array(used.length * ZONE_WIDTH);
  used.forEach(({ row }, n) => {
    values.set(row, n * ZONE_WIDTH);
  });
  // So that the settings mean the same however many pages there are.
  const mean = used.reduce((sum, { weight }) => sum + weight, 0) / used.length;
  const targets = Float64Array.from(used, ({ target }) => target);
  const weights = Float64Array.from(used, ({ weight }) => weight / mean);
  return boost({ width: ZONE_WIDTH, values }, logistic(targets, weights), {
    ...SETTINGS,
    random: randomFrom(7),
  });
}

const logistic =
  (targets: Float64Array, weights: Float64Array): Loss =>
  (scores, first, second) => {
    for (let n = 0; n < scores.length; n++) {
      const chance = 1 / (1 + Math.exp(-(scores[n] ?? 0)));
      first[n] = (chance - (targets[n] ?? 0)) * (weights[n] ?? 0);
      second[n] = chance * (1 - chance) * (weights[n] ?? 0);
    }
  };
