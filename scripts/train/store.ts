import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Blend, StoredBlend } from '../extract/blend.ts';
import type { Network, StoredNetwork } from '../extract/network.ts';
import type { StoredTrees, Trees } from '../extract/trees.ts';

/** Writes a model where extraction reads it: `scripts/extract/models/NAME.json`. */
export function storeModel(name: string, model: Blend | Network | Trees): void {
  const file = join(import.meta.dirname, `../extract/models/${name}.json`);
  writeFileSync(file, `${JSON.stringify(stored(model), null, 2)}\n`);
  console.log(file);
}

function stored(model: Blend | Network | Trees): StoredBlend | StoredNetwork | StoredTrees {
  if ('roots' in model) return storedTrees(model);
  return 'trees' in model ? storedBlend(model) : storedNetwork(model);
}

const storedBlend = ({ trees, scale, network }: Blend): StoredBlend => ({
  trees: storedTrees(trees),
  scale: { means: toBase64(scale.means), deviations: toBase64(scale.deviations) },
  network: storedNetwork(network),
});

function storedTrees({ roots, features, right, bounds }: Trees): StoredTrees {
  return {
    roots: toBase64(roots),
    features: toBase64(features),
    right: toBase64(right),
    bounds: toBase64(bounds),
  };
}

const storedNetwork = ({ weights, ...shape }: Network): StoredNetwork => ({
  ...shape,
  weights: toBase64(weights),
});

/** Numbers as base64, little-endian as all machines that this runs on have them. */
function toBase64(numbers: Uint8Array | Uint16Array | Float32Array): string {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64');
}
