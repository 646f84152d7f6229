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

/** Gives what a network with one output says of a row. */
export type Reader = (rows: Float32Array, row: number) => number;

const readers = new WeakMap<Network, Reader>();

/** A reader of rows, made once for each network, whose weights must not change any more; says what {@link runNetwork} does, to the bit. */
export function readerOf(network: Network): Reader {
  const known = readers.get(network) ?? makeReader(network);
  readers.set(network, known);
  return known;
}

/** So many hidden units are summed up at once, so that each input is read once for all of them. */
const AT_ONCE = 4;

function makeReader({ inputs, hidden, outputs, weights }: Network): Reader {
  if (outputs !== 1) throw new RangeError('a reader is for networks with one output');
  const wide = Math.ceil(hidden / AT_ONCE) * AT_ONCE;
  const bias = inputs * hidden;
  const second = bias + hidden;
  // A row a hidden unit; units that there are not have no weight.
  const first = Float64Array.from({ length: wide * inputs }, (_, at) => {
    const [h, i] = [Math.floor(at / inputs), at % inputs];
    return h < hidden ? (weights[i * hidden + h] as number) : 0;
  });
  const ofUnits = (from: number) =>
    Float64Array.from({ length: wide }, (_, h) => (h < hidden ? (weights[from + h] as number) : 0));
  const biases = ofUnits(bias);
  const outer = ofUnits(second);
  const last = weights[second + hidden] as number;
  const values = new Float64Array(inputs);
  return (rows, row) => {
    for (let i = 0, at = row * inputs; i < inputs; i++, at++) values[i] = rows[at] as number;
    let out = last;
    for (let h = 0, a = 0; h < wide; h += AT_ONCE, a += AT_ONCE * inputs) {
      const [b, c, d] = [a + inputs, a + 2 * inputs, a + 3 * inputs];
      let [w, x, y, z] = [biases[h], biases[h + 1], biases[h + 2], biases[h + 3]] as Four;
      for (let i = 0; i < inputs; i++) {
        const value = values[i] as number;
        w += value * (first[a + i] as number);
        x += value * (first[b + i] as number);
        y += value * (first[c + i] as number);
        z += value * (first[d + i] as number);
      }
      if (w > 0) out += w * (outer[h] as number);
      if (x > 0) out += x * (outer[h + 1] as number);
      if (y > 0) out += y * (outer[h + 2] as number);
      if (z > 0) out += z * (outer[h + 3] as number);
    }
    return out;
  };
}

type Four = [number, number, number, number];
