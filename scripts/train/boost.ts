import type { Trees } from '../extract/trees.ts';

/** What trees are fitted to: rows of `width` numbers. */
export interface Rows {
  readonly width: number;
  readonly values: Float32Array;
}

/** Fills in the first and second derivative of the loss by each row's score; a second of 0 leaves a row out. */
export type Loss = (scores: Float64Array, first: Float64Array, second: Float64Array) => void;

export interface Settings {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** Least weight of a leaf, by the second derivative of the loss. */
  readonly least: number;
  /** Pulls the leaves' values to 0. */
  readonly ridge: number;
  /** Share of features that a tree may use. */
  readonly features: number;
  readonly random: () => number;
}

const BINS = 64;

/**
 * Gradient boosting (Friedman 2001) over histograms, trees growing at their best leaf, as LightGBM does it.
 */
export function boost(rows: Rows, loss: Loss, settings: Settings): Trees {
  const growing = new Growing(new Binned(rows), loss, settings);
  for (let tree = 0; tree < settings.trees; tree++) growing.add();
  return growing.trees();
}

/** The rows, each number as the place of its bin among as many that hold about equally many rows. */
class Binned {
  readonly width: number;
  readonly length: number;
  readonly bins: Uint8Array;
  /** The upper bound of each bin. */
  readonly bounds: Float32Array;

  constructor({ width, values }: Rows) {
    this.width = width;
    this.length = values.length / width;
    this.bins = new Uint8Array(values.length);
    this.bounds = new Float32Array(width * BINS).fill(Number.POSITIVE_INFINITY);
    const column = new Float32Array(this.length);
    for (let f = 0; f < width; f++) {
      for (let n = 0; n < column.length; n++) column[n] = values[n * width + f] ?? 0;
      const bounds = boundsOf(column.slice().sort());
      this.bounds.set(bounds, f * BINS);
      column.forEach((value, n) => {
        this.bins[n * width + f] = firstAtLeast(bounds, value);
      });
    }
  }
}

/** Bounds between values that differ, as even as can be. */
function boundsOf(sorted: Float32Array): number[] {
  const bounds: number[] = [];
  let next = sorted.length / BINS;
  for (let n = 1; n < sorted.length && bounds.length < BINS - 1; n++) {
    const [low, high] = [sorted[n - 1] ?? 0, sorted[n] ?? 0];
    if (low === high || n < next) continue;
    bounds.push(Math.fround((low + high) / 2) < high ? Math.fround((low + high) / 2) : low);
    next = n + (sorted.length - n) / (BINS - bounds.length);
  }
  return bounds;
}

function firstAtLeast(bounds: readonly number[], value: number): number {
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bounds[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Leaf {
  /** Its rows. */
  readonly rows: Uint32Array;
  /** Sums of first and second derivatives by feature and bin. */
  readonly sums: Float64Array;
  readonly split: Split | null;
  /** Where in the tree it hangs. */
  readonly node: Node;
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

interface Node {
  value: number;
  split: Split | null;
  left: Node | null;
  right: Node | null;
}

class Growing {
  readonly #binned: Binned;
  readonly #settings: Settings;
  readonly #loss: Loss;
  readonly #scores: Float64Array;
  readonly #first: Float64Array;
  readonly #second: Float64Array;
  readonly #trees: Node[] = [];
  #features = new Uint8Array();

  constructor(binned: Binned, loss: Loss, settings: Settings) {
    this.#binned = binned;
    this.#loss = loss;
    this.#settings = settings;
    this.#scores = new Float64Array(binned.length);
    this.#first = new Float64Array(binned.length);
    this.#second = new Float64Array(binned.length);
  }

  add(): void {
    const { leaves, random, features } = this.#settings;
    this.#loss(this.#scores, this.#first, this.#second);
    this.#features = Uint8Array.from({ length: this.#binned.width }, (_, f) => f).filter(
      () => random() < features,
    );
    const all = Uint32Array.from(this.#second.keys()).filter((n) => (this.#second[n] ?? 0) > 0);
    const root: Node = { value: 0, split: null, left: null, right: null };
    const open = [this.#leaf(all, this.#sum(all), root)];
    while (open.length < leaves) {
      const best = open.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a));
      if (best.split === null) break;
      open.splice(open.indexOf(best), 1, ...this.#divide(best, best.split));
    }
    for (let n = 0; n < this.#scores.length; n++)
      this.#scores[n] = (this.#scores[n] ?? 0) + this.#valueOf(root, n);
    this.#trees.push(root);
  }

  #valueOf(root: Node, n: number): number {
    const { bins, width } = this.#binned;
    let node = root;
    while (node.split !== null && node.left !== null && node.right !== null)
      node = (bins[n * width + node.split.feature] ?? 0) <= node.split.bin ? node.left : node.right;
    return node.value;
  }

  trees(): Trees {
    const flat = {
      roots: [] as number[],
      features: [] as number[],
      right: [] as number[],
      bounds: [] as number[],
    };
    const write = (node: Node): void => {
      const at = flat.features.length;
      const { split, left, right } = node;
      flat.features.push(split?.feature ?? 0);
      flat.bounds.push(
        split === null ? node.value : (this.#binned.bounds[split.feature * BINS + split.bin] ?? 0),
      );
      flat.right.push(0);
      if (left === null || right === null) return;
      write(left);
      flat.right[at] = flat.features.length;
      write(right);
    };
    for (const tree of this.#trees) {
      flat.roots.push(flat.features.length);
      write(tree);
    }
    return {
      roots: Uint16Array.from(flat.roots),
      features: Uint8Array.from(flat.features),
      right: Uint16Array.from(flat.right),
      bounds: Float32Array.from(flat.bounds),
    };
  }

  #divide({ rows, sums, node }: Leaf, split: Split): [Leaf, Leaf] {
    const { bins, width } = this.#binned;
    const isLeft = (n: number): boolean => (bins[n * width + split.feature] ?? 0) <= split.bin;
    const [low, high] = [rows.filter(isLeft), rows.filter((n) => !isLeft(n))];
    // The larger half's sums are what the smaller's leave of the whole's.
    const small = this.#sum(low.length < high.length ? low : high);
    const large = sums.map((sum, i) => sum - (small[i] ?? 0));
    node.split = split;
    node.left = { value: 0, split: null, left: null, right: null };
    node.right = { value: 0, split: null, left: null, right: null };
    return [
      this.#leaf(low, low.length < high.length ? small : large, node.left),
      this.#leaf(high, low.length < high.length ? large : small, node.right),
    ];
  }

  #sum(rows: Uint32Array): Float64Array {
    const { bins, width } = this.#binned;
    const features = this.#features;
    const sums = new Float64Array(width * BINS * 2);
    for (let r = 0; r < rows.length; r++) {
      const n = rows[r] as number;
      const first = this.#first[n] as number;
      const second = this.#second[n] as number;
      const at = n * width;
      for (let k = 0; k < features.length; k++) {
        const f = features[k] as number;
        const to = (f * BINS + (bins[at + f] as number)) * 2;
        sums[to] = (sums[to] as number) + first;
        sums[to + 1] = (sums[to + 1] as number) + second;
      }
    }
    return sums;
  }

  #leaf(rows: Uint32Array, sums: Float64Array, node: Node): Leaf {
    const { ridge, rate } = this.#settings;
    let first = 0;
    let second = 0;
    // Any feature's bins hold all rows.
    const from = (this.#features[0] ?? 0) * BINS;
    for (let bin = from; bin < from + BINS; bin++) {
      first += sums[bin * 2] ?? 0;
      second += sums[bin * 2 + 1] ?? 0;
    }
    node.value = (-rate * first) / (second + ridge);
    return { rows, sums, node, split: this.#bestSplit(sums, first, second) };
  }

  #bestSplit(sums: Float64Array, first: number, second: number): Split | null {
    const { least, ridge } = this.#settings;
    const whole = first ** 2 / (second + ridge);
    let best: Split | null = null;
    for (const feature of this.#features) {
      let a = 0;
      let b = 0;
      for (let bin = 0; bin < BINS - 1; bin++) {
        const at = (feature * BINS + bin) * 2;
        a += sums[at] as number;
        b += sums[at + 1] as number;
        if (b < least) continue;
        if (second - b < least) break;
        const gain = a ** 2 / (b + ridge) + (first - a) ** 2 / (second - b + ridge) - whole;
        if (gain > (best?.gain ?? 1e-6)) best = { gain, feature, bin };
      }
    }
    return best;
  }
}
