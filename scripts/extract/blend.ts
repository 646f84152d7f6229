import { loadNetwork, type Network, readerOf, type StoredNetwork } from './network.ts';
import { floatsOf, loadTrees, type StoredTrees, type Trees, treeReader } from './trees.ts';

/**
 * Trees and a network that were fitted to the same rows. They err in different places: trees at thresholds, the network
 * where it goes on in a straight line; together they are surer than either.
 */
export interface Blend {
  readonly trees: Trees;
  readonly scale: Scale;
  /** Reads rows that were {@link scaled}. */
  readonly network: Network;
}

/** The mean of each of a row's numbers, and its standard deviation. */
export interface Scale {
  readonly means: Float32Array;
  readonly deviations: Float32Array;
}

export interface StoredBlend {
  readonly trees: StoredTrees;
  readonly scale: { readonly [list in keyof Scale]: string };
  readonly network: StoredNetwork;
}

export const loadBlend = ({ trees, scale, network }: StoredBlend): Blend => ({
  trees: loadTrees(trees),
  scale: { means: floatsOf(scale.means), deviations: floatsOf(scale.deviations) },
  network: loadNetwork(network),
});

/** Farther from the mean, in standard deviations, a number says no more: other sites' are farther than any learnt from. */
const FAR = 3;

/** The rows with each number as its distance from the mean, in standard deviations. */
export function scaled(scale: Scale, rows: Float32Array): Float32Array {
  const distances = new Float32Array(rows.length);
  for (let at = 0; at < rows.length; at += scale.means.length) scaleRow(scale, rows, at, distances, at);
  return distances;
}

function scaleRow(
  { means, deviations }: Scale,
  rows: Float32Array,
  from: number,
  distances: Float32Array,
  to: number,
): void {
  for (let i = 0; i < means.length; i++) {
    const distance = ((rows[from + i] as number) - (means[i] as number)) / (deviations[i] as number);
    distances[to + i] = Math.max(-FAR, Math.min(FAR, distance));
  }
}

/** What the network says of each row; 0 for those that are not `wanted`. */
export function askNetwork(
  { scale, network }: Blend,
  rows: Float32Array,
  wanted: (row: number) => boolean,
): Float64Array {
  const width = network.inputs;
  const scores = new Float64Array(rows.length / width);
  const read = readerOf(network);
  const row = new Float32Array(width);
  for (let n = 0; n < scores.length; n++)
    if (wanted(n)) {
      scaleRow(scale, rows, n * width, row, 0);
      scores[n] = read(row, 0);
    }
  return scores;
}

/** What trees and network say of each row that is `wanted`, of the others 0; the network's word has the given share. */
export function runBlend(
  blend: Blend,
  rows: Float32Array,
  share: number,
  wanted: (row: number) => boolean,
): Float64Array {
  const ask = treeReader(blend.trees);
  return askNetwork(blend, rows, wanted).map((score, n) =>
    wanted(n) ? score * share + ask(rows, n * blend.network.inputs) * (1 - share) : 0,
  );
}
