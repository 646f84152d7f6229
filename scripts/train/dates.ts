/**
 * Trains the network that tells the day of publication among the days that a page names:
 *
 *     tsx scripts/train/dates.ts GOLD_DIR           writes scripts/extract/dates.weights.json
 *     tsx scripts/train/dates.ts GOLD_DIR --cross   prints, for sites that a network was not trained on, how
 *                                                   often it is right and wrong at several thresholds
 *
 * GOLD_DIR holds SET/PAGE/{gold.json,*.txt}. The outcome depends on nothing but the data and this code.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { adoptByline } from '../extract/byline.ts';
import { dateCandidates } from '../extract/date-candidates.ts';
import { DATE_WIDTH, dateRows } from '../extract/date-features.ts';
import { chancesOf } from '../extract/dating.ts';
import { labelBlocks } from '../extract/label.ts';
import { type Network, runNetwork, sizeOf } from '../extract/network.ts';
import { readPage } from '../extract/page.ts';
import { zonesOf } from '../extract/zones.ts';
import { findMojibake } from '../read/mojibake.ts';

const FOLDS = 5;
const HIDDEN = 12;
const EPOCHS = 12;
const RATE = 0.002;
const DECAY = 0.4;
/** In blocks above the headline. */
const FAR = 10;
const THRESHOLDS = [0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8];

/** A text's candidates and which of them name the day of publication; none may. */
interface Example {
  readonly rendering: string;
  readonly fold: number;
  readonly rows: Float32Array;
  readonly days: readonly string[];
  readonly right: readonly boolean[];
  /** The gold's days, and whether it is in the text at all. */
  readonly gold: readonly string[];
  readonly inText: boolean;
}

interface Gold {
  readonly site: string;
  readonly date: string | null;
  readonly dateAlternatives?: readonly string[];
  readonly dateInText: boolean;
}

main();

function main(): void {
  const [dir, flag] = process.argv.slice(2);
  if (dir === undefined) throw new Error('usage: dates.ts GOLD_DIR [--cross]');
  const examples = readExamples(dir);
  console.log(
    `${examples.length} dated texts, ${examples.filter(({ right }) => right.includes(true)).length} with the day among the candidates`,
  );
  if (flag === '--cross') crossValidate(examples);
  else store(train(examples));
}

function readExamples(dir: string): Example[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .flatMap((file) => {
      const gold = JSON.parse(readFileSync(join(file, '..', 'gold.json'), 'utf8')) as Gold;
      if (gold.date === null) return [];
      const accepted = [gold.date, ...(gold.dateAlternatives ?? [])];
      const { days, rows, far } = readCandidates(readFileSync(file, 'utf8'));
      return [
        {
          rendering: basename(file, '.txt'),
          fold: hash(gold.site) % FOLDS,
          rows,
          days,
          right: rightOf(
            days.map((day) => accepted.includes(day)),
            far,
          ),
          gold: accepted,
          inText: gold.dateInText,
        },
      ];
    });
}

/**
 * Where the day stands near the headline, a mention far above it is no evidence of anything: it may be the day
 * on which the page was fetched.
 */
function rightOf(named: readonly boolean[], far: readonly boolean[]): boolean[] {
  const near = named.some((is, n) => is && !far[n]);
  return named.map((is, n) => is && !(near && far[n]));
}

function readCandidates(text: string): { days: string[]; rows: Float32Array; far: boolean[] } {
  const { blocks, prose, hints, layout, order } = readPage(text, findMojibake(text), undefined);
  const labels = labelBlocks(blocks, prose, hints, layout, zonesOf);
  adoptByline(blocks, labels, hints);
  const page = { blocks, labels, hints, layout };
  const candidates = dateCandidates(page, order);
  const title = labels.findIndex(({ role }) => role === 'title');
  return {
    days: candidates.map(({ day }) => day),
    far: candidates.map(({ block }) => block < title - FAR),
    rows: dateRows(page, candidates),
  };
}

interface Guess {
  readonly example: Example;
  readonly day: string;
  readonly chance: number;
}

function crossValidate(examples: readonly Example[]): void {
  const guesses: Guess[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = train(examples.filter((example) => example.fold !== fold));
    for (const example of examples.filter((one) => one.fold === fold)) {
      const [best] = chancesOf(model, example.rows, example.days);
      guesses.push({ example, day: best?.day ?? '', chance: best?.chance ?? 0 });
    }
  }
  for (const threshold of THRESHOLDS) report(guesses, threshold);
}

function report(guesses: readonly Guess[], threshold: number): void {
  const parts = [...new Set(guesses.map(({ example }) => example.rendering)), 'all'].map((rendering) => {
    const some = guesses.filter(({ example }) => rendering === 'all' || example.rendering === rendering);
    const sure = some.filter(({ chance }) => chance >= threshold);
    const right = sure.filter(({ example, day }) => example.inText && example.gold.includes(day)).length;
    const wrong = sure.filter((guess) => isWrong(guess, 1)).length;
    const inText = some.filter(({ example }) => example.inText).length;
    return `${rendering} ${(right / inText).toFixed(3)} ${(wrong / some.length).toFixed(3)}`;
  });
  console.log(threshold.toFixed(2), parts.join('  '));
}

function isWrong({ example, day }: Guess, tolerance: number): boolean {
  return (
    day !== '' &&
    example.gold.every((gold) => Math.abs(Date.parse(gold) - Date.parse(day)) > tolerance * 864e5)
  );
}

/**
 * Adam (Kingma & Ba 2015) on the chance, by softmax over a page's candidates and `none of them`, that a right
 * one is picked, or none where there is no right one; a page a step, in a new order each epoch, the rate
 * falling to nothing.
 */
function train(examples: readonly Example[]): Network {
  const random = randomFrom(11);
  const inputs = DATE_WIDTH;
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

function gradientOf(model: Network, { rows, right }: Example): Float32Array {
  const { inputs, hidden, weights } = model;
  const gradient = new Float32Array(weights.length);
  const scratch = new Float64Array(hidden);
  const scores = new Float64Array(right.length);
  for (let n = 0; n < right.length; n++) runNetwork(model, rows, n, scratch, scores, n);
  // `None of them` scores 0.
  const top = Math.max(0, ...scores);
  const shares = scores.map((score) => Math.exp(score - top));
  const sum = shares.reduce((a, b) => a + b, Math.exp(-top));
  const rightSum = shares.reduce((a, b, n) => a + (right[n] ? b : 0), 0);
  const second = inputs * hidden + hidden;
  for (let n = 0; n < right.length; n++) {
    const share = shares[n] ?? 0;
    const error = share / sum - (right[n] ? share / rightSum : 0);
    if (Math.abs(error) < 1e-6) continue;
    gradient[second + hidden] = (gradient[second + hidden] ?? 0) + error;
    runNetwork(model, rows, n, scratch, scores, n);
    for (let h = 0; h < hidden; h++) {
      const value = scratch[h] ?? 0;
      if (value <= 0) continue;
      const back = error * (weights[second + h] ?? 0);
      gradient[second + h] = (gradient[second + h] ?? 0) + error * value;
      gradient[inputs * hidden + h] = (gradient[inputs * hidden + h] ?? 0) + back;
      for (let i = 0; i < inputs; i++) {
        const input = rows[n * inputs + i] ?? 0;
        if (input === 0) continue;
        const at = i * hidden + h;
        gradient[at] = (gradient[at] ?? 0) + back * input;
      }
    }
  }
  return gradient;
}

function store({ inputs, hidden, outputs, weights }: Network): void {
  const bytes = Buffer.alloc(weights.length * 4);
  for (let i = 0; i < weights.length; i++) bytes.writeFloatLE(weights[i] ?? 0, i * 4);
  const stored = { inputs, hidden, outputs, weights: bytes.toString('base64') };
  const file = join(import.meta.dirname, '../extract/dates.weights.json');
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
