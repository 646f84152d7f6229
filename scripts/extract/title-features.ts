import { wordsOf } from './content-words.ts';
import type { Hint } from './hints.ts';
import { weightOf } from './prose.ts';
import type { Page, Zone } from './zones.ts';

/** How far above the body's beginning a headline is looked for, in blocks, and how far below it. */
const ABOVE = 60;
const BELOW = 4;
/** How much of the body its words are compared with, in characters. */
const COMPARED = 4000;

/** What a block must be to be asked at all. */
const SHORTEST = 6;
const LONGEST = 300;

/** The blocks that may be the headline, and a row of numbers for each. */
export interface TitleCandidates {
  readonly blocks: readonly number[];
  readonly rows: Float32Array;
}

/** Candidates for the headline: what is short enough, near the body's beginning and no mere furniture. */
export function titleCandidates(page: Page, zones: readonly Zone[]): TitleCandidates {
  const start = zones.indexOf('body');
  const first = start < 0 ? page.blocks.length : start;
  const bulk = Math.max(first, startOfBulk(page, zones));
  const blocks: number[] = [];
  for (let i = Math.max(0, first - ABOVE); i < Math.min(page.blocks.length, bulk + BELOW); i++)
    if (mayBe(page, i) && (i < first + BELOW || i > bulk - ABOVE)) blocks.push(i);
  const context = contextOf(page, zones, first, bulk, blocks);
  const rows = new Float32Array(blocks.length * TITLE_WIDTH);
  blocks.forEach((block, n) => {
    rows.set(rowOf(page, block, n, context), n * TITLE_WIDTH);
  });
  return { blocks, rows };
}

function mayBe(page: Page, i: number): boolean {
  const prose = page.prose[i];
  const hint = page.hints[i];
  if (prose === undefined || (hint?.kind === 'furniture' && hint.whole)) return false;
  const weight = weightOf(prose);
  return weight >= SHORTEST && weight <= LONGEST && /\p{L}/u.test(page.blocks[i]?.text ?? '');
}

interface Context {
  /** Where the body begins. */
  readonly first: number;
  /** Where most of it begins: what comes before may be a notice that was taken for it. */
  readonly bulk: number;
  readonly candidates: readonly number[];
  readonly vocabulary: ReadonlyMap<string, number>;
  /** How often each short text stands in the page. */
  readonly seen: ReadonlyMap<string, number>;
  /** What stands before or behind a bar or dash: a headline repeated with the site's name. */
  readonly parts: ReadonlySet<string>;
}

function rowOf(page: Page, i: number, n: number, context: Context): number[] {
  const block = page.blocks[i];
  const prose = page.prose[i];
  if (block === undefined || prose === undefined) return [];
  const weight = weightOf(prose);
  const words = wordsOf(block.text);
  const shared = words.filter((word) => context.vocabulary.has(word));
  const gap = context.first - i;
  const hint = page.hints[i] ?? null;
  const [before, after] = [page.prose[i - 1], page.prose[i + 1]];
  const wrapped = page.layout === 'wrapped';
  const lower = block.text.toLowerCase();
  return [
    words.length === 0 ? 0 : shared.length / words.length,
    Math.min(1, shared.length / 6),
    Math.min(1, words.filter((word) => (context.vocabulary.get(word) ?? 0) > 2).length / 4),
    ...steps(weight, [15, 25, 40, 60, 90, 130, 180, 240]),
    ...steps(gap, [-1, 0, 1, 2, 3, 5, 8, 14, 25, 40]),
    ...steps(context.bulk - i, [0, 1, 2, 3, 5, 8, 14, 25, 40]),
    page.blocks.length > 0 ? i / page.blocks.length : 0,
    block.text.endsWith('.') ? 1 : 0,
    /[?!？！]$/.test(block.text) ? 1 : 0,
    block.text.endsWith(':') ? 1 : 0,
    /[|›»→]|\s[-–—]\s/.test(block.text) ? 1 : 0,
    /^["“„«'‘]/.test(block.text) ? 1 : 0,
    prose.startsSmall ? 1 : 0,
    prose.small / Math.max(1, prose.words),
    prose.words > 1 && block.text === block.text.toUpperCase() && lower !== block.text ? 1 : 0,
    Math.min(1, prose.digits / 8),
    Math.min(1, prose.words / 15),
    ...metaNear(page, i),
    (context.seen.get(lower) ?? 0) > 1 ? 1 : 0,
    (context.seen.get(lower) ?? 0) > 3 ? 1 : 0,
    context.parts.has(lower) && weight > 15 ? 1 : 0,
    wrapped && block.indent === 0 ? 1 : 0,
    wrapped && block.indent > 6 && !block.bullet ? 1 : 0,
    block.bullet ? 1 : 0,
    block.blankBefore ? 1 : 0,
    page.blocks[i + 1]?.blankBefore === true ? 1 : 0,
    block.glued ? 1 : 0,
    page.blocks[i + 1]?.glued === true ? 1 : 0,
    hint?.kind === 'furniture' ? 1 : 0,
    hint?.kind === 'meta' ? 1 : 0,
    hint?.kind === 'caption' ? 1 : 0,
    hint?.kind === 'promotion' ? 1 : 0,
    before === undefined ? 1 : 0,
    before === undefined ? 0 : Math.min(1, weightOf(before) / 150),
    after === undefined ? 0 : Math.min(1, weightOf(after) / 150),
    after?.endsSentence === true ? 1 : 0,
    n === 0 ? 1 : 0,
    n === context.candidates.length - 1 ? 1 : 0,
    longAfter(page, n, context),
    longBefore(page, n, context),
    i < 4 ? 1 : 0,
    page.layout === 'glued' ? 1 : 0,
    page.layout === 'nodes' ? 1 : 0,
  ];
}

export const TITLE_WIDTH = 75;

/** Thermometer code: 1 for each step that a value has passed. */
const steps = (value: number, bounds: readonly number[]): number[] =>
  bounds.map((bound) => (value > bound ? 1 : 0));

function metaNear(page: Page, i: number): number[] {
  const at = (offset: number): Hint | null => page.hints[i + offset] ?? null;
  const is = (offset: number, byline: boolean): boolean => {
    const hint = at(offset);
    return hint?.kind === 'meta' && (byline ? hint.line.byline : hint.line.dates.length > 0);
  };
  const any = (offsets: readonly number[], byline: boolean): number =>
    offsets.some((offset) => is(offset, byline)) ? 1 : 0;
  return [
    any([1], true),
    any([2, 3], true),
    any([4, 5, 6], true),
    any([1], false),
    any([2, 3], false),
    any([4, 5, 6], false),
    any([-1], false),
    any([-2, -3], false),
    any([-1, -2], true),
  ];
}

/** How many headline-long candidates come after this one before the body, and before it. */
/** The block with which the body, by length, is past its first tenth. */
function startOfBulk(page: Page, zones: readonly Zone[]): number {
  const weights = page.prose.map((prose, i) => (zones[i] === 'body' ? weightOf(prose) : 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let passed = 0;
  return weights.findIndex((weight) => {
    passed += weight;
    return passed > total * 0.1;
  });
}

const longAfter = (page: Page, n: number, { candidates, first }: Context): number =>
  Math.min(
    1,
    candidates.slice(n + 1, n + 12).filter((other) => other < first && isLong(page, other)).length / 5,
  );

const longBefore = (page: Page, n: number, { candidates }: Context): number =>
  Math.min(1, candidates.slice(Math.max(0, n - 12), n).filter((other) => isLong(page, other)).length / 5);

function isLong(page: Page, i: number): boolean {
  const prose = page.prose[i];
  return prose !== undefined && weightOf(prose) > 28;
}

function contextOf(
  page: Page,
  zones: readonly Zone[],
  first: number,
  bulk: number,
  candidates: readonly number[],
): Context {
  const vocabulary = new Map<string, number>();
  let length = 0;
  for (let i = bulk; i < page.blocks.length && length < COMPARED; i++) {
    if (zones[i] !== 'body') continue;
    const text = page.blocks[i]?.text.slice(0, COMPARED) ?? '';
    length += text.length;
    for (const word of wordsOf(text)) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
  }
  const seen = new Map<string, number>();
  const parts = new Set<string>();
  for (const { text } of page.blocks) {
    if (text.length > LONGEST) continue;
    const lower = text.toLowerCase();
    seen.set(lower, (seen.get(lower) ?? 0) + 1);
    const pieces = lower.split(/\s[|›»·–—-]\s/);
    if (pieces.length > 1) for (const piece of pieces) parts.add(piece);
  }
  return { first, bulk, candidates, vocabulary, seen, parts };
}
