/**
 * Trains all that extraction has learnt, from a folder of pages with gold:
 *
 *     tsx scripts/train/train.ts GOLD_DIR [--cross FILE]
 *
 * writes `scripts/extract/models/*.json`; with `--cross` also, as lines for the scorer, what extraction gives on
 * each page by models that were trained on other sites only.
 *
 * Each model reads what the ones before it make of a page. On the pages that they were trained on they err less than
 * they will on others, and the next model would trust them too much; so it learns from what is made of each page by
 * models of the other sites (stacking with held-out predictions, Wolpert 1992).
 *
 * GOLD_DIR holds SET/PAGE/{gold.json,*.txt}. The outcome depends on nothing but the data and this code.
 */
import { writeFileSync } from 'node:fs';
import { extract } from '../extract/extract.ts';
import type { Models } from '../extract/models.ts';
import { NOTHING_RECURS } from '../extract/recurring.ts';
import { findMojibake } from '../read/mojibake.ts';
import { authorExample, trainAuthors } from './authors.ts';
import { dateExample, trainDates } from './dates.ts';
import { FOLDS, type GoldPage, readGold, sourceOf } from './gold.ts';
import { seamExample, trainSeams } from './seams.ts';
import { storeModel } from './store.ts';
import { titleExample, trainTitles } from './titles.ts';
import { zoneExamples } from './zone-examples.ts';
import { trainZones } from './zones.ts';

/** A model of all pages, and for each fold one of the pages outside it. */
interface Fitted<M> {
  readonly all: M;
  readonly without: readonly M[];
}

main();

function main(): void {
  const [dir, flag, out] = process.argv.slice(2);
  if (dir === undefined || (flag !== undefined && (flag !== '--cross' || out === undefined)))
    throw new Error('usage: train.ts GOLD_DIR [--cross FILE]');
  const pages = readGold(dir);
  console.log(`${pages.length} texts`);
  const seams = crossFit('seams', pages, seamExample, trainSeams);
  const zones = crossFit('zones', pages, zoneExamples, (lists) => trainZones(lists.flat()));
  const titles = crossFit(
    'titles',
    pages,
    (page) => titleExample(page, foldOf({ zones }, page)),
    trainTitles,
  );
  const labels = { zones, titles };
  const authors = crossFit(
    'authors',
    pages,
    (page) => authorExample(page, foldOf({ ...labels, seams }, page)),
    trainAuthors,
  );
  const before = { ...labels, authors, seams };
  const dates = crossFit('dates', pages, (page) => dateExample(page, foldOf(before, page)), trainDates);
  if (out === undefined) return;
  const models = { ...before, dates };
  writeFileSync(out, `${pages.map((page) => predictionFor(page, foldOf(models, page))).join('\n')}\n`);
  console.log(out);
}

function crossFit<E, M extends Models[keyof Models]>(
  name: keyof Models,
  pages: readonly GoldPage[],
  exampleOf: (page: GoldPage) => E | null,
  train: (examples: readonly E[]) => M,
): Fitted<M> {
  const examples = pages.flatMap((page) => {
    const example = exampleOf(page);
    return example === null ? [] : [{ fold: page.fold, example }];
  });
  console.log(`${name}: ${examples.length} examples`);
  const without = Array.from({ length: FOLDS }, (_, fold) =>
    train(examples.flatMap((one) => (one.fold === fold ? [] : [one.example]))),
  );
  const all = train(examples.map(({ example }) => example));
  storeModel(name, all);
  return { all, without };
}

/** Of each model the one that has not seen the page's site. */
function foldOf<F extends Readonly<Record<string, Fitted<unknown>>>>(
  fitted: F,
  { fold }: GoldPage,
): { readonly [Name in keyof F]: F[Name] extends Fitted<infer M> ? M : never } {
  const models = Object.entries(fitted).map(([name, { without }]) => [name, without[fold]]);
  return Object.fromEntries(models);
}

function predictionFor(page: GoldPage, models: Models): string {
  const { text, file } = page;
  const source = { path: file, sha256: '', bytes: text.length, encoding: 'utf-8', text, facts: {} };
  const { title, authors, published, blocks } = extract(source, findMojibake(text), NOTHING_RECURS, models);
  const body = blocks.map((block) => block.text).join('\n\n');
  return JSON.stringify({ source: sourceOf(page), title, authors, published, text: body });
}
