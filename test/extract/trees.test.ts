import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Trees, treeReader } from '../../scripts/extract/trees.ts';

const FEATURES = 3;
/** Few values, so that many are equal to a bound. */
const values = fc.constantFrom(-1, -0.5, 0, 0.25, 0.5, 1);

type Node = { readonly leaf: number } | Fork;
interface Fork {
  readonly feature: number;
  readonly bound: number;
  readonly left: Node;
  readonly right: Node;
}

const leaf = fc.record({ leaf: fc.float({ noNaN: true, min: -9, max: 9 }) });
const nodes = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.record({
      feature: fc.nat(FEATURES - 1),
      bound: values,
      left: tie('node'),
      right: tie('node'),
    }),
  ),
})).node;

/** As the lists that trees are kept in. */
function listed(trees: readonly Node[]): Trees {
  const roots: number[] = [];
  const features: number[] = [];
  const right: number[] = [];
  const bounds: number[] = [];
  const put = (node: Node): void => {
    const at = features.length;
    features.push('leaf' in node ? 0 : node.feature);
    bounds.push('leaf' in node ? node.leaf : node.bound);
    right.push(0);
    if ('leaf' in node) return;
    put(node.left);
    right[at] = features.length;
    put(node.right);
  };
  for (const tree of trees) {
    roots.push(features.length);
    put(tree);
  }
  return {
    roots: Uint16Array.from(roots),
    features: Uint8Array.from(features),
    right: Uint16Array.from(right),
    bounds: Float32Array.from(bounds),
  };
}

const walk = (node: Node, row: readonly number[]): number =>
  'leaf' in node
    ? Math.fround(node.leaf)
    : walk((row[node.feature] ?? 0) <= node.bound ? node.left : node.right, row);

test('trees asked feature by feature say what a walk down each of them says, to the bit', () => {
  fc.assert(
    fc.property(
      fc.array(nodes, { minLength: 1, maxLength: 6 }),
      fc.array(values, { minLength: FEATURES, maxLength: FEATURES }),
      fc.nat(6),
      (trees, row, first) => {
        const wanted = trees.slice(first).reduce((sum, tree) => sum + walk(tree, row), 0);
        const read = treeReader(listed(trees), Math.min(first, trees.length));
        expect(read(Float32Array.from([7, ...row]), 1)).toBe(wanted);
      },
    ),
    { numRuns: 1000 },
  );
});

/** A tree with a fork for each leaf but the last, all of one feature. */
const comb = (leaves: number, from = 0): Node =>
  leaves === 1
    ? { leaf: from }
    : { feature: 0, bound: from + 0.5, left: { leaf: from }, right: comb(leaves - 1, from + 1) };

test('a tree may have 32 leaves and no more', () => {
  const read = treeReader(listed([comb(32)]));
  expect([0, 15, 30, 31, 99].map((value) => read(Float32Array.of(value, 0, 0), 0))).toEqual([
    0, 15, 30, 31, 31,
  ]);
  expect(() => treeReader(listed([comb(33)]))).toThrow(RangeError);
});
