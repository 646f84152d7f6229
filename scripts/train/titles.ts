/**
 * Trains the trees that pick the headline among a page's candidates:
 *
 *     tsx scripts/train/titles.ts GOLD_DIR           writes scripts/extract/title.trees.json
 *     tsx scripts/train/titles.ts GOLD_DIR --cross   prints how often trees pick the right one on sites that
 *                                                    they were not trained on
 *
 * GOLD_DIR holds SET/PAGE/{gold.json,*.txt}. The outcome depends on nothing but the data and this code.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readPage } from '../extract/page.ts';
import { titleContext } from '../extract/title-context.ts';
import { TITLE_WIDTH, titleRows } from '../extract/title-features.ts';
import { runTrees, type Trees } from '../extract/trees.ts';
import { zonesOf } from '../extract/zones.ts';
import { findMojibake } from '../read/mojibake.ts';
import { boost, type Loss } from './boost.ts';

const FOLDS = 5;
const SETTINGS = { trees: 200, leaves: 10, rate: 0.08, least: 2, ridge: 3, features: 0.4 };
/** Share of pages that a tree looks at. */
const PAGES = 0.6;
/** A candidate as unlikely as this hardly matters: only a share of them is looked at, which is much quicker. */
const UNLIKELY = 4e-4;
const LOOKED_AT = 0.05;

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
      const context = titleContext(page, zonesOf(page));
      const right = context.candidates.map((candidate) => sameTitle(candidate.text, gold.title ?? ''));
      const fold = hash(gold.site) % FOLDS;
      return [{ rendering: basename(file, '.txt'), fold, rows: titleRows(context), right }];
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
    const trees = train(usable.filter((example) => example.fold !== fold));
    for (const example of all.filter((one) => one.fold === fold))
      for (const row of [example.rendering, 'all']) {
        const count = tally.get(row) ?? { right: 0, all: 0 };
        count.all++;
        if (example.right[best(trees, example)] === true) count.right++;
        tally.set(row, count);
      }
  }
  for (const [rendering, { right, all: of }] of tally)
    console.log(rendering.padEnd(10), (right / of).toFixed(3));
}

function best(trees: Trees, { rows, right }: Example): number {
  const scores = right.map((_, n) => runTrees(trees, rows, n * TITLE_WIDTH));
  return scores.indexOf(Math.max(...scores));
}

function train(examples: readonly Example[]): Trees {
  const right = examples.flatMap((example) => [...example.right]);
  const values = new Float32Array(right.length * TITLE_WIDTH);
  const ends: number[] = [];
  let at = 0;
  for (const example of examples) {
    values.set(example.rows, at * TITLE_WIDTH);
    at += example.right.length;
    ends.push(at);
  }
  const random = randomFrom(11);
  return boost({ width: TITLE_WIDTH, values }, choiceOf(right, ends, random), { ...SETTINGS, random });
}

/** The chance, by softmax over a page's candidates, that one of the right ones is picked: less its logarithm. */
function choiceOf(right: readonly boolean[], ends: readonly number[], random: () => number): Loss {
  return (scores, first, second) => {
    ends.forEach((end, page) => {
      const from = ends[page - 1] ?? 0;
      const on = random() < PAGES;
      const some = scores.subarray(from, end);
      const top = some.reduce((a, b) => Math.max(a, b));
      const shares = some.map((score) => Math.exp(score - top));
      const sum = shares.reduce((a, b) => a + b, 0);
      const rightSum = shares.reduce((a, b, n) => a + (right[from + n] ? b : 0), 0);
      shares.forEach((value, n) => {
        const share = value / sum;
        const is = right[from + n] === true;
        first[from + n] = share - (is ? value / rightSum : 0);
        const seen = on && (is || share > UNLIKELY || random() < LOOKED_AT);
        second[from + n] = seen ? Math.max(1e-6, share * (1 - share)) : 0;
      });
    });
  };
}

function store(trees: Trees): void {
  const base64 = ({ buffer }: Trees[keyof Trees]): string => Buffer.from(buffer).toString('base64');
  const stored = {
    roots: base64(trees.roots),
    features: base64(trees.features),
    right: base64(trees.right),
    bounds: base64(trees.bounds),
  };
  const file = join(import.meta.dirname, '../extract/title.trees.json');
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

function hash(text: string): number {
  let state = 2166136261;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 16777619) >>> 0;
  return state;
}
