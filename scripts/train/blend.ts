/** Trees and a network fitted to the same rows. */
import { type Blend, type Scale, scaled } from '../extract/blend.ts';
import type { Trees } from '../extract/trees.ts';
import { type AddGradient, type Example, meanOf, type NetworkSettings, trainNetwork } from './adam.ts';

export interface NetworkTask<E extends Example> {
  readonly examples: readonly E[];
  readonly addGradient: AddGradient<E>;
  readonly settings: Omit<NetworkSettings, 'seed'>;
  /** A network each, from another beginning; their mean is surer than any of them. */
  readonly seeds: readonly number[];
}

/** Adds to trees a network for the same rows. */
export function blendWith<E extends Example>(
  trees: Trees,
  { examples, addGradient, settings, seeds }: NetworkTask<E>,
): Blend {
  const scale = scaleOf(examples, settings.inputs);
  const distances = examples.map((example) => ({ ...example, rows: scaled(scale, example.rows) }));
  const networks = seeds.map((seed) => trainNetwork(distances, addGradient, { ...settings, seed }));
  return { trees, scale, network: meanOf(networks) };
}

/** What is hardly ever other than its mean must not come out as a giant when it is. */
const LEAST_DEVIATION = 0.01;

function scaleOf(examples: readonly Example[], inputs: number): Scale {
  const sums = new Float64Array(inputs);
  const squares = new Float64Array(inputs);
  let count = 0;
  for (const { rows } of examples) {
    count += rows.length / inputs;
    rows.forEach((number, at) => {
      const i = at % inputs;
      sums[i] = (sums[i] as number) + number;
      squares[i] = (squares[i] as number) + number ** 2;
    });
  }
  const means = Float32Array.from(sums, (sum) => sum / count);
  const deviations = Float32Array.from(squares, (sum, i) =>
    Math.max(LEAST_DEVIATION, Math.sqrt(Math.max(0, sum / count - (means[i] as number) ** 2))),
  );
  return { means, deviations };
}
