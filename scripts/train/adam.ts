import { type Network, runNetwork, sizeOf } from '../extract/network.ts';
import { randomFrom, shuffle } from './random.ts';

export interface NetworkSettings {
  readonly inputs: number;
  readonly hidden: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** Share of the inputs that each step does without (Srivastava et al. 2014), so that none is relied on alone. */
  readonly dropped?: number;
  readonly seed: number;
}

/** What a network learns from at once: the rows of one page. */
export interface Example {
  readonly rows: Float32Array;
}

/** Adds an example's gradient of the loss to one that begins with zeros. */
export type AddGradient<E extends Example> = (model: Network, example: E, gradient: Float32Array) => void;

/** Adam (Kingma & Ba 2015): an example a step, in a new order each epoch, the rate falling to nothing. */
export function trainNetwork<E extends Example>(
  examples: readonly E[],
  addGradient: AddGradient<E>,
  { inputs, hidden, epochs, rate: highest, decay, dropped = 0, seed }: NetworkSettings,
): Network {
  const random = randomFrom(seed);
  const weights = new Float32Array(sizeOf(inputs, hidden, 1));
  for (let i = 0; i < inputs * hidden; i++) weights[i] = (random() * 2 - 1) * Math.sqrt(3 / inputs);
  for (let i = 0; i < hidden; i++) weights[inputs * hidden + hidden + i] = random() * 2 - 1;
  const model = { inputs, hidden, outputs: 1, weights };
  const [m, v] = [new Float32Array(weights.length), new Float32Array(weights.length)];
  const gradient = new Float32Array(weights.length);
  const order = examples.map((_, i) => i);
  const steps = epochs * examples.length;
  for (let step = 0; step < steps; step++) {
    const n = step % examples.length;
    if (n === 0) shuffle(order, random);
    const example = examples[order[n] ?? 0];
    if (example === undefined) continue;
    const seen =
      dropped === 0 ? example : { ...example, rows: without(dropped, example.rows, inputs, random) };
    addGradient(model, seen, gradient.fill(0));
    const rate = highest * (1 - step / steps);
    const [a, b] = [1 - 0.9 ** (step + 1), 1 - 0.999 ** (step + 1)];
    for (let i = 0; i < weights.length; i++) {
      const g = gradient[i] ?? 0;
      const mi = 0.9 * (m[i] ?? 0) + 0.1 * g;
      const vi = 0.999 * (v[i] ?? 0) + 0.001 * g * g;
      m[i] = mi;
      v[i] = vi;
      weights[i] = (weights[i] ?? 0) * (1 - rate * decay) - (rate * (mi / a)) / (Math.sqrt(vi / b) + 1e-8);
    }
  }
  return model;
}

/** Rows without a share of their numbers, the same ones in each; what is left is raised to the same mean. */
function without(share: number, rows: Float32Array, inputs: number, random: () => number): Float32Array {
  const factors = Float32Array.from({ length: inputs }, () => (random() < share ? 0 : 1 / (1 - share)));
  const left = new Float32Array(rows.length);
  for (let at = 0; at < rows.length; at += inputs)
    for (let i = 0; i < inputs; i++) left[at + i] = (rows[at + i] as number) * (factors[i] as number);
  return left;
}

/** Adds what follows from an error in the output for one row. */
export function propagate(
  model: Network,
  rows: Float32Array,
  row: number,
  error: number,
  gradient: Float32Array,
): void {
  const { inputs, hidden, weights } = model;
  const scratch = new Float64Array(hidden);
  runNetwork(model, rows, row, scratch, new Float64Array(1), 0);
  const bias = inputs * hidden;
  const second = bias + hidden;
  const back = new Float32Array(hidden);
  gradient[second + hidden] = (gradient[second + hidden] as number) + error;
  for (let h = 0; h < hidden; h++) {
    const value = scratch[h] as number;
    if (value <= 0) continue;
    back[h] = error * (weights[second + h] as number);
    gradient[second + h] = (gradient[second + h] as number) + error * value;
    gradient[bias + h] = (gradient[bias + h] as number) + (back[h] as number);
  }
  for (let i = 0; i < inputs; i++) {
    const input = rows[row * inputs + i] as number;
    if (input === 0) continue;
    const from = i * hidden;
    for (let h = 0; h < hidden; h++)
      gradient[from + h] = (gradient[from + h] as number) + (back[h] as number) * input;
  }
}

/** Several networks of one shape as one whose output is their mean. */
export function meanOf(models: readonly Network[]): Network {
  const [first] = models;
  if (first === undefined) throw new RangeError('there is no network');
  const { inputs, hidden } = first;
  const wide = hidden * models.length;
  const weights = new Float32Array(sizeOf(inputs, wide, 1));
  const second = (inputs + 1) * wide;
  models.forEach((model, n) => {
    for (let i = 0; i <= inputs; i++)
      weights.set(model.weights.subarray(i * hidden, (i + 1) * hidden), i * wide + n * hidden);
    const outer = model.weights.subarray((inputs + 1) * hidden).map((weight) => weight / models.length);
    weights.set(outer.subarray(0, hidden), second + n * hidden);
    weights[second + wide] = (weights[second + wide] ?? 0) + (outer[hidden] ?? 0);
  });
  return { inputs, hidden: wide, outputs: 1, weights };
}
