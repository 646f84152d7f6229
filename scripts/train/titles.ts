/**
 * Trains the network that picks the headline among a page's candidates:
 *
 *     tsx scripts/train/titles.ts GOLD_DIR           writes scripts/extract/title.weights.json
 *     tsx scripts/train/titles.ts GOLD_DIR --cross   prints how often a network picks the right one on sites
 *                                                    that it was not trained on
 *
 * GOLD_DIR holds SET/PAGE/{gold.json,*.txt}. The outcome depends on nothing but the data and this code.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Network, runNetwork, sizeOf } from '../extract/network.ts';
import { readPage } from '../extract/page.ts';
import { TITLE_WIDTH, titleCandidates } from '../extract/title-features.ts';
import { zonesOf } from '../extract/zones.ts';
import { findMojibake } from '../read/mojibake.ts';

const FOLDS = 5;
const HIDDEN = 16;
const EPOCHS = 10;
const RATE = 0.003;
const DECAY = 0.2;

/** A page's candidates and which of them say the headline. */
interface Example {
  readonly rendering: string;
  readonly fold: number;
  readonly rows: Float32Array;
  readonly right: readonly boolean[];
}

main();

function main(): void {
  const [dir, flag] = process.argv.slice(2);
  if (dir === undefined) throw new Error('usage: titles.ts GOLD_DIR [--cross]');
  const examples = readExamples(dir);
  const usable = examples.filter(({ right }) => right.includes(true));
  console.log(
    `${examples.length} texts with a headline in them, ${usable.length} with one among the candidates`,
  );
  if (flag === '--cross') crossValidate(examples, usable);
  else store(train(usable));
}

function readExamples(dir: string): Example[] {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .flatMap((file) => {
      const gold = JSON.parse(readFileSync(join(file, '..', 'gold.json'), 'utf8')) as Gold;
      if (!gold.titleInText || gold.title === null) return [];
      const text = readFileSync(file, 'utf8');
      const page = readPage(text, findMojibake(text), undefined);
      const { blocks, rows } = titleCandidates(page, zonesOf(page));
      const right = blocks.map((block) => sameTitle(page.blocks[block]?.text ?? '', gold.title ?? ''));
      return [{ rendering: basename(file, '.txt'), fold: hash(gold.site) % FOLDS, rows, right }];
    });
}

interface Gold {
  readonly site: string;
  readonly title: string | null;
  readonly titleInText: boolean;
}

/** As the scorer has it: word overlap of at least 0.9. */
function sameTitle(a: string, b: string): boolean {
  const [x, y] = [wordSet(a), wordSet(b)];
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared > 0 && shared / (x.size + y.size - shared) >= 0.9;
}

function wordSet(text: string): Set<string> {
  return new Set(
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}_]+/gu) ?? [],
  );
}

function crossValidate(all: readonly Example[], usable: readonly Example[]): void {
  const tally = new Map<string, { right: number; all: number }>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = train(usable.filter((example) => example.fold !== fold));
    for (const example of all.filter((one) => one.fold === fold)) {
      const count = tally.get(example.rendering) ?? { right: 0, all: 0 };
      count.all++;
      if (example.right[best(model, example)] === true) count.right++;
      tally.set(example.rendering, count);
    }
  }
  for (const [rendering, { right, all: of }] of tally)
    console.log(rendering.padEnd(10), (right / of).toFixed(3));
}

function best(model: Network, example: Example): number {
  const scores = scoresOf(model, example, new Float64Array(model.hidden));
  return scores.indexOf(Math.max(...scores));
}

function scoresOf(model: Network, { rows, right }: Example, scratch: Float64Array): Float64Array {
  const scores = new Float64Array(right.length);
  for (let n = 0; n < right.length; n++) runNetwork(model, rows, n, scratch, scores, n);
  return scores;
}

/**
 * Adam (Kingma & Ba 2015) on the chance, by softmax over a page's candidates, that one of the right ones is
 * picked; a page a step, in a new order each epoch, the rate falling to nothing.
 */
function train(examples: readonly Example[]): Network {
  const random = randomFrom(11);
  const inputs = TITLE_WIDTH;
  const weights = new Float32Array(sizeOf(inputs, HIDDEN, 1));
  for (let i = 0; i < inputs * HIDDEN; i++) weights[i] = (random() * 2 - 1) * Math.sqrt(3 / inputs);
  for (let i = 0; i < HIDDEN; i++) weights[inputs * HIDDEN + HIDDEN + i] = random() * 2 - 1;
  const model = { inputs, hidden: HIDDEN, outputs: 1, weights };
  const [m, v] = [new Float32Array(weights.length), new Float32Array(weights.length)];
  const order = examples.map((_, i) => i);
  const steps = EPOCHS * examples.length;
  for (let step = 0; step < steps; step++) {
    const n = step % examples.length;
    if (n === 0) shuffle(order, random);
    const example = examples[order[n] ?? 0];
    if (example === undefined) continue;
    const gradient = gradientOf(model, example);
    const rate = RATE * (1 - step / steps);
    const [a, b] = [1 - 0.9 ** (step + 1), 1 - 0.999 ** (step + 1)];
    for (let i = 0; i < weights.length; i++) {
      const g = gradient[i] ?? 0;
      const mi = 0.9 * (m[i] ?? 0) + 0.1 * g;
      const vi = 0.999 * (v[i] ?? 0) + 0.001 * g * g;
      m[i] = mi;
      v[i] = vi;
      weights[i] = (weights[i] ?? 0) * (1 - rate * DECAY) - (rate * (mi / a)) / (Math.sqrt(vi / b) + 1e-8);
    }
  }
  return model;
}

function gradientOf(model: Network, example: Example): Float32Array {
  const { inputs, hidden, weights } = model;
  const gradient = new Float32Array(weights.length);
  const scratch = new Float64Array(hidden);
  const scores = scoresOf(model, example, scratch);
  const top = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - top));
  const sum = shares.reduce((a, b) => a + b, 0);
  const rightSum = shares.reduce((a, b, n) => a + (example.right[n] ? b : 0), 0);
  const second = inputs * hidden + hidden;
  for (let n = 0; n < example.right.length; n++) {
    const share = shares[n] ?? 0;
    const error = share / sum - (example.right[n] ? share / rightSum : 0);
    if (Math.abs(error) < 1e-6) continue;
    runNetwork(model, example.rows, n, scratch, scores, n);
    for (let h = 0; h < hidden; h++) {
      const value = scratch[h] ?? 0;
      if (value <= 0) continue;
      const back = error * (weights[second + h] ?? 0);
      gradient[second + h] = (gradient[second + h] ?? 0) + error * value;
      gradient[inputs * hidden + h] = (gradient[inputs * hidden + h] ?? 0) + back;
      for (let i = 0; i < inputs; i++) {
        const at = i * hidden + h;
        gradient[at] = (gradient[at] ?? 0) + back * (example.rows[n * inputs + i] ?? 0);
      }
    }
  }
  return gradient;
}

function store({ inputs, hidden, outputs, weights }: Network): void {
  const bytes = Buffer.alloc(weights.length * 4);
  for (let i = 0; i < weights.length; i++) bytes.writeFloatLE(weights[i] ?? 0, i * 4);
  const stored = { inputs, hidden, outputs, weights: bytes.toString('base64') };
  const file = join(import.meta.dirname, '../extract/title.weights.json');
  writeFileSync(file, `${JSON.stringify(stored, null, 2)}\n`);
  console.log(file);
}

/** Pseudo-random numbers from 0 to 1 (mulberry32): training must come out the same every time. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = kept;
  }
}

function hash(text: string): number {
  let state = 2166136261;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 16777619) >>> 0;
  return state;
}
