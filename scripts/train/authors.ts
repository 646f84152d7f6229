/**
 * Trains the network that tells authors among a page's names:
 *
 *     tsx scripts/train/authors.ts GOLD_DIR           writes scripts/extract/byline.weights.json
 *     tsx scripts/train/authors.ts GOLD_DIR --cross   prints F1 on sites that a network was not trained on
 *
 * GOLD_DIR holds SET/PAGE/{gold.json,*.txt}. The outcome depends on nothing but the data and this code.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chooseAuthors } from '../extract/byline.ts';
import { BYLINE_WIDTH, type BylineCandidates, describeBylines, keyOf } from '../extract/byline-features.ts';
import { labelBlocks } from '../extract/label.ts';
import { type Network, runNetwork, sizeOf } from '../extract/network.ts';
import { readPage } from '../extract/page.ts';
import { zonesOf } from '../extract/zones.ts';
import { findMojibake } from '../read/mojibake.ts';

const FOLDS = 5;
const NETWORKS = 3;
const HIDDEN = 16;
const EPOCHS = 12;
const RATE = 0.003;
const DECAY = 0.1;

/** A page's candidates, by the names that they give. */
interface Example {
  readonly rendering: string;
  readonly set: string;
  readonly fold: number;
  readonly candidates: BylineCandidates;
  /** The places of each name, and whether it is an author's. */
  readonly names: readonly { readonly places: readonly number[]; readonly right: boolean }[];
  /** Authors whose names are in the text; all authors. */
  readonly wanted: ReadonlySet<string>;
  readonly allowed: ReadonlySet<string>;
}

main();

function main(): void {
  const [dir, flag] = process.argv.slice(2);
  if (dir === undefined) throw new Error('usage: authors.ts GOLD_DIR [--cross]');
  const examples = readExamples(dir);
  console.log(`${examples.length} texts with authors in them`);
  if (flag === '--cross') crossValidate(examples);
  else store(train(examples));
}

function readExamples(dir: string): Example[] {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .flatMap((file) => {
      const gold = JSON.parse(readFileSync(join(file, '..', 'gold.json'), 'utf8')) as Gold;
      return gold.authorsInText.length === 0 ? [] : [readExample(file, gold)];
    });
}

interface Gold {
  readonly site: string;
  readonly authors: readonly string[];
  readonly authorsInText: readonly string[];
}

function readExample(file: string, gold: Gold): Example {
  const text = readFileSync(file, 'utf8');
  const page = readPage(text, findMojibake(text), undefined);
  const labels = labelBlocks(page.blocks, page.prose, page.hints, page.layout, zonesOf);
  const candidates = describeBylines(page, labels);
  const wanted = new Set(gold.authorsInText.map(fold));
  const allowed = new Set(gold.authors.map(fold));
  const names = new Map<string, number[]>();
  candidates.places.forEach(({ name }, n) => {
    const places = names.get(keyOf(name)) ?? [];
    places.push(n);
    names.set(keyOf(name), places);
  });
  return {
    rendering: basename(file, '.txt'),
    set: basename(join(file, '../..')),
    fold: hash(gold.site) % FOLDS,
    candidates,
    names: [...names].map(([name, places]) => ({ places, right: allowed.has(fold(name)) })),
    wanted,
    allowed,
  };
}

/** As the scorer compares names, but for rare marks. */
function fold(name: string): string {
  return name.normalize('NFKC').replaceAll('’', "'").replace(/\s+/g, ' ').trim().toLowerCase();
}

function crossValidate(examples: readonly Example[]): void {
  const tally = new Map<string, { tp: number; fp: number; fn: number }>();
  for (let held = 0; held < FOLDS; held++) {
    const model = train(examples.filter((example) => example.fold !== held));
    for (const example of examples.filter((one) => one.fold === held)) {
      const got = new Set(chooseAuthors(example.candidates, model).map(({ name }) => fold(name)));
      const tp = [...got].filter((name) => example.wanted.has(name)).length;
      const fp = [...got].filter((name) => !example.allowed.has(name)).length;
      for (const group of [example.rendering, example.set, 'all']) {
        const count = tally.get(group) ?? { tp: 0, fp: 0, fn: 0 };
        count.tp += tp;
        count.fp += fp;
        count.fn += example.wanted.size - tp;
        tally.set(group, count);
      }
    }
  }
  for (const [group, { tp, fp, fn }] of tally)
    console.log(group.padEnd(10), ((2 * tp) / (2 * tp + fp + fn)).toFixed(3), `tp ${tp} fp ${fp} fn ${fn}`);
}

/** Several networks, each from another beginning, as one whose output is their mean. */
function train(examples: readonly Example[]): Network {
  const models = Array.from({ length: NETWORKS }, (_, n) => trainOne(examples, 11 + n));
  const hidden = HIDDEN * NETWORKS;
  const weights = new Float32Array(sizeOf(BYLINE_WIDTH, hidden, 1));
  const second = (BYLINE_WIDTH + 1) * hidden;
  models.forEach((model, n) => {
    for (let i = 0; i <= BYLINE_WIDTH; i++)
      weights.set(model.weights.subarray(i * HIDDEN, (i + 1) * HIDDEN), i * hidden + n * HIDDEN);
    const outer = model.weights.subarray((BYLINE_WIDTH + 1) * HIDDEN).map((weight) => weight / NETWORKS);
    weights.set(outer.subarray(0, HIDDEN), second + n * HIDDEN);
    weights[second + hidden] = (weights[second + hidden] ?? 0) + (outer[HIDDEN] ?? 0);
  });
  return { inputs: BYLINE_WIDTH, hidden, outputs: 1, weights };
}

/**
 * Adam (Kingma & Ba 2015) on the chance of each name to be an author's, which is that of its best place; a page
 * a step, in a new order each epoch, the rate falling to nothing.
 */
function trainOne(examples: readonly Example[], seed: number): Network {
  const random = randomFrom(seed);
  const inputs = BYLINE_WIDTH;
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
  const { rows } = example.candidates;
  const gradient = new Float32Array(weights.length);
  const scratch = new Float64Array(hidden);
  const score = new Float64Array(1);
  const second = inputs * hidden + hidden;
  for (const { places, right } of example.names) {
    let [best, most] = [-1, Number.NEGATIVE_INFINITY];
    for (const n of places) {
      runNetwork(model, rows, n, scratch, score, 0);
      if ((score[0] ?? 0) > most) [best, most] = [n, score[0] ?? 0];
    }
    const error = 1 / (1 + Math.exp(-most)) - (right ? 1 : 0);
    if (Math.abs(error) < 1e-4) continue;
    runNetwork(model, rows, best, scratch, score, 0);
    gradient[second + hidden] = (gradient[second + hidden] ?? 0) + error;
    for (let h = 0; h < hidden; h++) {
      const value = scratch[h] ?? 0;
      if (value <= 0) continue;
      const back = error * (weights[second + h] ?? 0);
      gradient[second + h] = (gradient[second + h] ?? 0) + error * value;
      gradient[inputs * hidden + h] = (gradient[inputs * hidden + h] ?? 0) + back;
      for (let i = 0; i < inputs; i++) {
        const input = rows[best * inputs + i] ?? 0;
        if (input !== 0) gradient[i * hidden + h] = (gradient[i * hidden + h] ?? 0) + back * input;
      }
    }
  }
  return gradient;
}
function store({ inputs, hidden, outputs, weights }: Network): void {
  const bytes = Buffer.alloc(weights.length * 4);
  for (let i = 0; i < weights.length; i++) bytes.writeFloatLE(weights[i] ?? 0, i * 4);
  const stored = { inputs, hidden, outputs, weights: bytes.toString('base64') };
  const file = join(import.meta.dirname, '../extract/byline.weights.json');
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
