/**
 * Regression trees whose values are added up. All trees' nodes are in one list: a node's row goes left if its
 * feature is at most `bounds`, to the node after it, else to node `right`; a leaf has `right` 0 and its value
 * in `bounds`.
 */
export interface Trees {
  /** The first node of each tree. */
  readonly roots: Uint16Array;
  readonly features: Uint8Array;
  readonly right: Uint16Array;
  readonly bounds: Float32Array;
}

/** Trees as they are kept in a JSON file: each list as base64 of little-endian numbers. */
export type StoredTrees = { readonly [list in keyof Trees]: string };

const bytes = (list: string): ArrayBuffer => Uint8Array.from(Buffer.from(list, 'base64')).buffer;

/** A list of numbers as it is kept in a JSON file: base64 of little-endian 32-bit floats. */
export const floatsOf = (list: string): Float32Array => new Float32Array(bytes(list));

export function loadTrees(stored: StoredTrees): Trees {
  return {
    roots: new Uint16Array(bytes(stored.roots)),
    features: new Uint8Array(bytes(stored.features)),
    right: new Uint16Array(bytes(stored.right)),
    bounds: floatsOf(stored.bounds),
  };
}

/**
 * The sum of what the trees say of the row that begins at `at` of `rows`: of all of them, or of those from `first` on and
 * before `end`.
 */
export function runTrees(
  { roots, features, right, bounds }: Trees,
  rows: Float32Array,
  at: number,
  first = 0,
  end = roots.length,
): number {
  let sum = 0;
  for (let tree = first; tree < end; tree++) {
    let node = roots[tree] as number;
    for (let other = right[node] as number; other !== 0; other = right[node] as number)
      node = (rows[at + (features[node] as number)] as number) <= (bounds[node] as number) ? node + 1 : other;
    sum += bounds[node] as number;
  }
  return sum;
}
