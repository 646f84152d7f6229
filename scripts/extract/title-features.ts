import { bylineWordAt } from './byline-words.ts';
import { weightOf } from './prose.ts';
import { RowWriter } from './row-writer.ts';
import { SEAMS, type TitleCandidate } from './title-candidates.ts';
import { keyOf, type TitleContext } from './title-context.ts';
import { addDistances, addLayout, addNeighbours, measureBlocks } from './title-surroundings.ts';
import type { Page } from './zones.ts';

/** A row of numbers for each candidate. */
export function titleRows(context: TitleContext): Float32Array {
  const { candidates, page } = context;
  const rows = new Float32Array(candidates.length * TITLE_WIDTH);
  const row = new RowWriter(rows);
  const measures = measureBlocks(context);
  const runs = runsOf(context);
  candidates.forEach((candidate, n) => {
    row.at = n * TITLE_WIDTH;
    const key = keyOf(candidate.text);
    addWords(row, candidate, key, context.words[n] ?? [], context);
    // Their shares of the most that any candidate has are known when all have been counted.
    row.at += OF_BEST;
    addText(row, candidate, page);
    addCutOff(row, candidate, context);
    addPlace(row, candidate, n, context, runs);
    addEchoes(row, candidate, key, context);
    addLayout(row, candidate, page);
    addDistances(row, candidate, measures);
    addNeighbours(row, candidate, context, measures);
  });
  addSharesOfBest(rows, candidates.length);
  return rows;
}

/** Numbers in a row. */
export const TITLE_WIDTH = 118;

/** Numbers that {@link addWords} gives; of the first so many their share of the best is told as well. */
const WORDS = 11;
const OF_BEST = 3;

function addSharesOfBest(rows: Float32Array, count: number): void {
  for (let f = 0; f < OF_BEST; f++) {
    let most = 0.001;
    for (let n = 0; n < count; n++) most = Math.max(most, rows[n * TITLE_WIDTH + f] ?? 0);
    for (let n = 0; n < count; n++) {
      const at = n * TITLE_WIDTH;
      rows[at + WORDS + f] = (rows[at + f] ?? 0) / most;
    }
  }
}

/** How many of its words come back in the article. */
function addWords(
  row: RowWriter,
  { first, last }: TitleCandidate,
  key: string,
  words: readonly string[],
  context: TitleContext,
): void {
  // A headline that was taken for body is no evidence for itself.
  const own = first === last && context.compared.has(first) ? 1 : 0;
  const ownLead = first === last && context.inLead.has(first) ? 1 : 0;
  let shared = 0;
  let often = 0;
  let lead = 0;
  let rare = 0;
  let weight = 0;
  let long = 0;
  let frequent = 0;
  for (const word of words) {
    const count = (context.vocabulary.get(word) ?? 0) - own;
    const worth = 1 / (1 + (context.common.get(word) ?? 0));
    weight += worth;
    if (count > 0) {
      shared++;
      rare += worth;
      if (word.length > 5) long++;
    }
    if (count > 2) often++;
    frequent += Math.min(12, count);
    if ((context.lead.get(word) ?? 0) > ownLead) lead++;
  }
  const all = Math.max(1, words.length);
  row.add(shared);
  row.add(rare);
  row.add(lead);
  row.add(shared / all);
  row.add(rare / Math.max(0.01, weight));
  row.add(lead / all);
  row.add(often);
  row.add(long);
  row.add(own);
  row.add(frequent / all);
  row.add(key.length > 3 ? countOf(key, context.body, 6) - own : 0);
}

/** What it is by itself. */
function addText(row: RowWriter, candidate: TitleCandidate, page: Page): void {
  const { text, prose, first, last, before, after } = candidate;
  row.add(weightOf(prose));
  row.add(prose.words);
  row.add(endingOf(text));
  row.is(/:\s/.test(text));
  row.is(/[|›»→•·]/.test(text));
  row.is(/\s[-–—]\s/.test(text));
  row.add(openingOf(text));
  row.is(/[.!?]\s\p{Lu}/u.test(text));
  row.add(prose.small / Math.max(1, prose.words));
  row.is(prose.words > 1 && prose.small === 0 && text === text.toUpperCase() && text.toLowerCase() !== text);
  row.add(prose.unspaced);
  row.add(prose.digits);
  row.add(prose.commas);
  row.add(last - first);
  row.add(SEAMS.indexOf(before));
  row.add(SEAMS.indexOf(after));
  row.add(text.length / Math.max(text.length, page.blocks[first]?.text.length ?? 0));
  row.add(bylineOf(text));
  row.is(/©|\([Cc]\)\s|https?:|www\.|\S@\S|[{}=]|\(\)/.test(text));
  row.is(/^\(?\p{N}{1,4}[./-]\p{N}{1,2}[./-]\p{N}{2,4}/u.test(text));
}

/** What is joined to it, and what of its block is not of it. */
function addCutOff(
  row: RowWriter,
  { first, last, from, to, text, joints, bylines }: TitleCandidate,
  { page, seen }: TitleContext,
): void {
  row.add(joints);
  row.add(bylines);
  row.is(isDated(text));
  const whole = first === last ? (page.blocks[first]?.text ?? '') : text;
  for (const rest of [whole.slice(Math.max(0, from - REST), from), whole.slice(to, to + REST)]) {
    row.add(Math.log2(1 + rest.length));
    row.is(isDated(rest));
    row.add(rest === '' ? 0 : (seen.get(keyOf(rest)) ?? 0));
    row.add(rest === '' ? 0 : bylineOf(rest.trimStart()));
  }
}

/** How much is looked at of what is cut off, in characters. */
const REST = 120;
/** A year, a time of day, a date in numbers. */
const DATED = /(?<!\p{N})(?:(?:19|20)\p{N}{2}|\p{N}{1,2}[:h]\p{N}{2}|\p{N}{1,2}[./-]\p{N}{1,2}[./-])/u;
/** Most texts have no digit at all, which is quicker to tell. */
const isDated = (text: string): boolean => /\d/.test(text) && DATED.test(text);

/** Whether it opens as a byline or credit does. */
function bylineOf(text: string): number {
  const word = bylineWordAt(text, 0);
  if (word === null) return 0;
  return ['by', 'written', 'author', 'other'].indexOf(word.kind) * 2 + (word.colon ? 2 : 1);
}

function endingOf(text: string): number {
  if (/…$|\.\.\.$|\[…\]$/.test(text)) return 5;
  if (/[.。]$/.test(text)) return 1;
  if (/[?!？！]$/.test(text)) return 2;
  if (/:$/.test(text)) return 3;
  return /[,;–—-]$/.test(text) ? 4 : 0;
}

function openingOf(text: string): number {
  if (/^["“„«'‘「『]/.test(text)) return 1;
  if (/^\p{N}/u.test(text)) return 2;
  return /^\p{Ll}/u.test(text) ? 3 : /^[^\p{L}]/u.test(text) ? 4 : 0;
}

/** Where it stands among the zones and the other candidates. */
function addPlace(
  row: RowWriter,
  { first, last }: TitleCandidate,
  n: number,
  context: TitleContext,
  runs: Runs,
): void {
  const { page, bodyBefore, proseBefore, bulk, zones, candidates, densest } = context;
  const total = Math.max(1, bodyBefore[bodyBefore.length - 1] ?? 0);
  const proseTotal = Math.max(1, proseBefore[proseBefore.length - 1] ?? 0);
  row.add(context.first - last);
  row.add(bulk - last);
  row.add(densest - last);
  row.add((bodyBefore[first] ?? 0) / total);
  row.add((proseBefore[first] ?? 0) / proseTotal);
  for (const blocks of AHEAD) row.add(within(bodyBefore, last, blocks) / total);
  for (const blocks of AHEAD) row.add(within(proseBefore, last, blocks) / proseTotal);
  row.add(first / page.blocks.length);
  row.add(first);
  row.add(['above', 'body', 'beside', 'below'].indexOf(zones[first] ?? ''));
  row.add(n);
  row.add(candidates.length - n);
  row.add(candidates.length);
  row.add(Math.log2(proseTotal));
  row.add(longNear(context, runs, n, 1));
  row.add(longNear(context, runs, n, -1));
}

const AHEAD = [3, 8, 20] as const;

/** The weight of so many blocks after one. */
const within = (before: Float64Array, last: number, blocks: number): number =>
  (before[Math.min(before.length - 1, last + 1 + blocks)] ?? 0) - (before[last + 1] ?? 0);

/** Whether each candidate is a whole block as long as a headline that gives no hint. */
type Runs = Uint8Array;

const runsOf = ({ candidates, page }: TitleContext): Runs =>
  Uint8Array.from(candidates, ({ first, last, before, after, prose }) => {
    const whole = before === 'end' && after === 'end' && first === last;
    return whole && weightOf(prose) > 28 && page.hints[first] === null ? 1 : 0;
  });

/** How many headline-long candidates come after this one before the body, or before it. */
function longNear({ candidates, first }: TitleContext, runs: Runs, n: number, step: 1 | -1): number {
  const self = candidates[n];
  let count = 0;
  for (let k = 1; k < 14; k++) {
    const other = candidates[n + k * step];
    if (other === undefined || (step > 0 && other.first >= first)) break;
    if (runs[n + k * step] === 1 && other.first !== self?.first) count++;
  }
  return count;
}

/** Whether the page says it elsewhere: alone, with the site's name, in a comment's or a share button's text. */
function addEchoes(
  row: RowWriter,
  { first, last }: TitleCandidate,
  key: string,
  context: TitleContext,
): void {
  const { keys, seen, echoes, echoesFrom } = context;
  const long = key.length > 14;
  const said = long ? countOf(key, echoes, 6, echoesFrom[key.length] ?? echoes.length) : 0;
  const same = seen.get(key) ?? 0;
  row.add(same);
  row.add(context.parts.has(key) ? (long ? 2 : 1) : 0);
  row.add(said);
  row.add(said - same);
  row.is(long && keys[first - 1]?.includes(key) === true);
  row.add(seen.get(keys[first - 1] ?? '\n') ?? 0);
  row.add(seen.get(keys[last + 1] ?? '\n') ?? 0);
}

/** How often a text is in another from a place on, up to a number. */
function countOf(key: string, text: string, most: number, from = 0): number {
  let count = 0;
  for (let at = text.indexOf(key, from); at >= 0 && count < most; at = text.indexOf(key, at + key.length))
    count++;
  return count;
}
