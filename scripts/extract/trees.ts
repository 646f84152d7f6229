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

/** Gives the sum of what trees say of the row that begins at `at` of `rows`. */
export type TreeReader = (rows: Float32Array, at: number) => number;

const readers = new WeakMap<Trees, Map<string, TreeReader>>();

/** A reader of all trees, or of those from `first` on and before `end`; made once for each, so they must not change any more. */
export function treeReader(trees: Trees, first = 0, end = trees.roots.length): TreeReader {
  const made = readers.get(trees) ?? new Map<string, TreeReader>();
  readers.set(trees, made);
  const name = `${first} ${end}`;
  const reader = made.get(name) ?? makeReader(trees, first, end);
  made.set(name, reader);
  return reader;
}

/** A tree's leaves are bits of a number. */
const MOST_LEAVES = 32;

interface Test {
  readonly bound: number;
  readonly tree: number;
  /** All leaves of the tree but those on the left of the node. */
  readonly kept: number;
}

/**
 * Asks the nodes feature by feature, from the least bound up (QuickScorer, Lucchese and others, 2015): those that a row
 * does not go left at take their left leaves away, and each tree's first leaf that is left is the row's. Going
 * down each tree takes three times as long, for the processor cannot guess the way.
 */
function makeReader(trees: Trees, first: number, end: number): TreeReader {
  const count = end - first;
  const tests: Test[][] = [];
  const values = new Float32Array(count * MOST_LEAVES);
  for (let tree = 0; tree < count; tree++)
    readTree(trees, trees.roots[first + tree] ?? 0, tree, tests, values);
  const ends = Int32Array.from(tests, (_, f) =>
    tests.slice(0, f + 1).reduce((sum, { length }) => sum + length, 0),
  );
  const sorted = tests.flatMap((ofFeature) => ofFeature.sort((a, b) => a.bound - b.bound));
  const bounds = Float32Array.from(sorted, ({ bound }) => bound);
  const treeOf = Uint16Array.from(sorted, ({ tree }) => tree);
  const kept = Int32Array.from(sorted, (test) => test.kept);
  const left = new Int32Array(count);
  return (rows, at) => {
    left.fill(-1);
    for (let f = 0, test = 0; f < ends.length; f++) {
      const value = rows[at + f] as number;
      const last = ends[f] as number;
      for (; test < last && value > (bounds[test] as number); test++) {
        const tree = treeOf[test] as number;
        left[tree] = (left[tree] as number) & (kept[test] as number);
      }
      test = last;
    }
    let sum = 0;
    for (let tree = 0; tree < count; tree++) {
      const leaves = left[tree] as number;
      sum += values[tree * MOST_LEAVES + 31 - Math.clz32(leaves & -leaves)] as number;
    }
    return sum;
  };
}

/** Numbers a tree's leaves from left to right; what it asks is put to the features' tests. */
function readTree(
  { features, right, bounds }: Trees,
  root: number,
  tree: number,
  tests: Test[][],
  values: Float32Array,
): void {
  let leaf = 0;
  const read = (node: number): void => {
    const other = right[node] ?? 0;
    if (other === 0) {
      if (leaf === MOST_LEAVES) throw new RangeError(`a tree has more than ${MOST_LEAVES} leaves`);
      values[tree * MOST_LEAVES + leaf++] = bounds[node] ?? 0;
      return;
    }
    const from = leaf;
    read(node + 1);
    let leftLeaves = 0;
    for (let i = from; i < leaf; i++) leftLeaves |= 1 << i;
    const feature = features[node] ?? 0;
    while (tests.length <= feature) tests.push([]);
    tests[feature]?.push({ bound: bounds[node] ?? 0, tree, kept: ~leftLeaves });
    read(other);
  };
  read(root);
}
