/** A small network with one hidden layer; what goes in and out is up to its user. */
export interface Network {
  readonly inputs: number;
  readonly hidden: number;
  readonly outputs: number;
  /** Rows of the first layer, a row an input; then its biases; then the second layer the same way. */
  readonly weights: Float32Array;
}

/** A network as it is kept in a JSON file: the weights as base64 of little-endian 32-bit floats. */
export interface StoredNetwork {
  readonly inputs: number;
  readonly hidden: number;
  readonly outputs: number;
  readonly weights: string;
}

export function loadNetwork({ inputs, hidden, outputs, weights }: StoredNetwork): Network {
  const bytes = Buffer.from(weights, 'base64');
  const floats = new Float32Array(bytes.length / 4);
  for (let i = 0; i < floats.length; i++) floats[i] = bytes.readFloatLE(i * 4);
  if (floats.length !== sizeOf(inputs, hidden, outputs))
    throw new RangeError('the network’s weights do not fit its shape');
  return { inputs, hidden, outputs, weights: floats };
}

export const sizeOf = (inputs: number, hidden: number, outputs: number): number =>
  inputs * hidden + hidden + hidden * outputs + outputs;

/** The outputs for one row of `rows`, before any squashing, into `out` at `at`. */
export function runNetwork(
  { inputs, hidden, outputs, weights }: Network,
  rows: Float32Array,
  row: number,
  scratch: Float64Array,
  out: Float64Array,
  at: number,
): void {
  const bias = inputs * hidden;
  for (let h = 0; h < hidden; h++) scratch[h] = weights[bias + h] as number;
  for (let i = 0, base = 0; i < inputs; i++, base += hidden) {
    const value = rows[row * inputs + i] as number;
    if (value === 0) continue;
    for (let h = 0; h < hidden; h++)
      scratch[h] = (scratch[h] as number) + value * (weights[base + h] as number);
  }
  const second = bias + hidden;
  const secondBias = second + hidden * outputs;
  for (let o = 0; o < outputs; o++) out[at + o] = weights[secondBias + o] as number;
  for (let h = 0; h < hidden; h++) {
    const value = scratch[h] as number;
    if (value <= 0) continue;
    for (let o = 0; o < outputs; o++)
      out[at + o] = (out[at + o] as number) + value * (weights[second + h * outputs + o] as number);
  }
}
