import { type BlockColumns, blockColumns } from './block-columns.ts';
import type { BlockWords } from './block-words.ts';
import type { Page } from './zones.ts';

/** A row of numbers for each block: what it is, what stands around it, where in the page it stands. */
export function zoneRows(page: Page, words: readonly BlockWords[]): Float32Array {
  const n = page.blocks.length;
  const rows = new Float32Array(n * ZONE_WIDTH);
  const writer = new Writer(rows, n);
  const columns = blockColumns(page, words);
  for (const column of Object.values(columns) as Float32Array[]) writer.column(column);
  for (const column of [columns.size, columns.small, columns.ends, columns.kind, columns.place, columns.form])
    for (const offset of [-2, -1, 1, 2]) writer.shifted(column, offset);
  for (const offset of [-3, 3]) writer.shifted(columns.size, offset);
  addWindows(writer, columns);
  addPositions(writer, columns);
  const layout = ['blocks', 'glued', 'nodes', 'wrapped'].indexOf(page.layout);
  writer.column(new Float32Array(n).fill(layout));
  return rows;
}

export const ZONE_WIDTH = 108;

/** Fills rows column by column. */
class Writer {
  readonly rows: Float32Array;
  readonly length: number;
  #next = 0;

  constructor(rows: Float32Array, length: number) {
    this.rows = rows;
    this.length = length;
  }

  column(values: Float32Array): void {
    for (let i = 0, at = this.#next; i < this.length; i++, at += ZONE_WIDTH)
      this.rows[at] = values[i] as number;
    this.#next++;
  }

  /** The values of the blocks `offset` farther on; -1 where there is none. */
  shifted(values: Float32Array, offset: number): void {
    for (let i = 0, at = this.#next; i < this.length; i++, at += ZONE_WIDTH)
      this.rows[at] = i + offset >= 0 && i + offset < this.length ? (values[i + offset] as number) : -1;
    this.#next++;
  }

  /** The means of the blocks from `from` to `to` farther on. */
  window(sums: Float64Array, from: number, to: number): void {
    for (let i = 0, at = this.#next; i < this.length; i++, at += ZONE_WIDTH) {
      const low = Math.min(this.length, Math.max(0, i + from));
      const high = Math.max(low, Math.min(this.length, i + to + 1));
      this.rows[at] = ((sums[high] as number) - (sums[low] as number)) / (to - from + 1);
    }
    this.#next++;
  }
}

const WINDOWS = [
  [-3, -1],
  [1, 3],
  [-8, -1],
  [1, 8],
  [-20, -1],
  [1, 20],
] as const;

function addWindows(writer: Writer, columns: BlockColumns): void {
  const furniture = columns.kind.map((kind) => (kind > 6 ? 1 : 0));
  const dated = columns.kind.map((kind) => (kind === 5 || kind === 6 ? 1 : 0));
  for (const column of [
    columns.size,
    columns.small,
    columns.ends,
    furniture,
    dated,
    columns.prose,
    columns.furniture,
    columns.address,
  ]) {
    const sums = sumsOf(column);
    for (const [from, to] of WINDOWS) writer.window(sums, from, to);
  }
}

function sumsOf(values: Float32Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = (sums[i] as number) + (values[i] as number);
  return sums;
}

/** Blocks beyond which it does not matter how far away something is. */
const FAR = 60;

function addPositions(writer: Writer, columns: BlockColumns): void {
  const n = writer.length;
  const { prose, kind, place } = columns;
  const sums = sumsOf(prose);
  const total = sums[n] ?? 0;
  const of = (value: (i: number) => number): void =>
    writer.column(Float32Array.from({ length: n }, (_, i) => value(i)));
  of((i) => Math.min(i, 400));
  of((i) => Math.min(n - i, 400));
  of((i) => i / n);
  of((i) => (sums[i] as number) / (total + 1));
  of((i) => (total - (sums[i + 1] as number)) / (total + 1));
  const long = (i: number): boolean => (prose[i] as number) > 140;
  writer.column(since(n, long));
  writer.column(until(n, long));
  const below = (i: number): boolean => (place[i] as number) >= 6;
  writer.column(since(n, below));
  writer.column(until(n, below));
  const dated = (i: number): boolean => (kind[i] as number) === 5 || (kind[i] as number) === 6;
  writer.column(since(n, dated));
  writer.column(until(n, dated));
  const [from, to] = densest(columns);
  of((i) => Math.max(-FAR, Math.min(FAR, i - from)));
  of((i) => Math.max(-FAR, Math.min(FAR, to - i)));
  of((i) =>
    i < from
      ? (sums[from] as number) - (sums[i] as number)
      : i > to
        ? (sums[i] as number) - (sums[to + 1] as number)
        : 0,
  );
}

/** How many blocks ago the last one was that is so. */
function since(n: number, is: (i: number) => boolean): Float32Array {
  const ages = new Float32Array(n);
  let age = FAR;
  for (let i = 0; i < n; i++) {
    ages[i] = age;
    age = is(i) ? 1 : Math.min(FAR, age + 1);
  }
  return ages;
}

function until(n: number, is: (i: number) => boolean): Float32Array {
  return since(n, (i) => is(n - 1 - i)).reverse();
}

/** Weight of a block that is no prose, taken off a run's. */
const TOLL = 40;

/** First and last block of the run with most prose and least else. */
function densest({ prose }: BlockColumns): [number, number] {
  let best: [number, number] = [0, 0];
  let most = 0;
  let sum = 0;
  let from = 0;
  for (let i = 0; i < prose.length; i++) {
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    const weight = prose[i] as number;
    sum += weight > 0 ? Math.min(400, weight) : -TOLL;
    if (sum <= most) continue;
    most = sum;
    best = [from, i];
  }
  return best;
}
