import { wordsOf } from './content-words.ts';
import { LETTER, NUMBER, wordsIn } from './letters.ts';
import { weightOf } from './prose.ts';
import {
  cutsOf,
  joinsOf,
  mayBeTitle,
  partsOf,
  SHORT,
  type TitleCandidate,
  wholeBlock,
} from './title-candidates.ts';
import type { Page, Zone } from './zones.ts';

/** How far above the body's beginning a headline is looked for, in blocks, and how far below it. */
const ABOVE = 60;
const BELOW = 4;
/** How much of the body, and of its beginning, a candidate's words are compared with, in characters. */
const COMPARED = 4000;
const LEAD = 500;
/** Further off, a headline must share so many words with the body. */
const SHARED = 2;
const FAR_WEIGHT = 20;
/** And no more of those are asked, so that the work stays in proportion. */
const MOST_FAR = 200;
/** A longer block repeats no headline. */
const LONGEST_ECHO = 400;
const ECHOES = 60_000;

/** What all candidates of a page are compared with. */
export interface TitleContext {
  readonly page: Page;
  readonly zones: readonly Zone[];
  /** Where the body begins. */
  readonly first: number;
  /** Where most of it begins: what comes before may be a notice that was taken for it. */
  readonly bulk: number;
  /** The body's weight before each block, and before the end. */
  readonly bodyBefore: Float64Array;
  /** The same of what looks like paragraphs, whatever the zones say; and where most of them begin. */
  readonly proseBefore: Float64Array;
  readonly densest: number;
  /** How many words of a block the body has. */
  readonly shares: (block: number) => number;
  readonly candidates: readonly TitleCandidate[];
  /** How often the body has each word. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** The words of its beginning. */
  readonly lead: ReadonlyMap<string, number>;
  /** The blocks, from `bulk` on, whose words are in the vocabulary, and in the lead. */
  readonly compared: ReadonlySet<number>;
  readonly inLead: ReadonlySet<number>;
  /** The words of each candidate. */
  readonly words: readonly (readonly string[])[];
  /** In how many candidates each word stands. */
  readonly common: ReadonlyMap<string, number>;
  /** The shorter blocks' texts as they are compared; none for the others. */
  readonly keys: readonly (string | undefined)[];
  /** How often each short text stands in the page. */
  readonly seen: ReadonlyMap<string, number>;
  /** What stands before or behind a bar or dash: a headline repeated with the site's name. */
  readonly parts: ReadonlySet<string>;
  /** The page's shorter blocks as they are compared, a line each, the shortest first. */
  readonly echoes: string;
  /** Where in it the lines begin that are at least so long, a number a length. */
  readonly echoesFrom: Uint32Array;
  /** The body's beginning in small letters. */
  readonly body: string;
}

/** What is compared of a text that may be said twice. */
export const keyOf = (text: string): string => wordsIn(text.toLowerCase(), LETTER | NUMBER).join(' ');

/** Candidates for the headline, near the body's beginning or of the body's words, and what they are weighed by. */
export function titleContext(page: Page, zones: readonly Zone[]): TitleContext {
  const start = zones.indexOf('body');
  const first = start < 0 ? page.blocks.length : start;
  const bodyBefore = bodyWeights(page, zones);
  const bulk = Math.max(first, startOfBulk(bodyBefore));
  const vocabulary = new Map<string, number>();
  const compared = countBody(page, zones, bulk, COMPARED, vocabulary);
  const lead = new Map<string, number>();
  const inLead = countBody(page, zones, bulk, LEAD, lead);
  const candidates = candidatesOf(page, first, bulk, vocabulary, compared);
  const words = candidates.map(({ text }) => wordsOf(text));
  return {
    page,
    zones,
    first,
    bulk,
    bodyBefore,
    proseBefore: proseWeights(page),
    densest: densestRun(page),
    shares: sharesOf(page, vocabulary, compared),
    candidates,
    vocabulary,
    lead,
    compared,
    inLead,
    words,
    common: commonWords(words),
    ...echoesOf(page),
    body: Array.from(compared, (i) => keyOf(page.blocks[i]?.text.slice(0, COMPARED) ?? '')).join('\n'),
  };
}

/** How many words of a block the body has; each block is looked at but once. */
function sharesOf(
  page: Page,
  vocabulary: ReadonlyMap<string, number>,
  compared: ReadonlySet<number>,
): (block: number) => number {
  const known = new Map<number, number>();
  return (i) => {
    const before = known.get(i);
    if (before !== undefined) return before;
    const own = compared.has(i) ? 1 : 0;
    const words = wordsOf(page.blocks[i]?.text.slice(0, LONGEST_ECHO) ?? '');
    const count = words.filter((word) => (vocabulary.get(word) ?? 0) > own).length;
    known.set(i, count);
    return count;
  };
}

function commonWords(words: readonly (readonly string[])[]): Map<string, number> {
  const common = new Map<string, number>();
  for (const list of words) for (const word of new Set(list)) common.set(word, (common.get(word) ?? 0) + 1);
  return common;
}

/** The body's weight before each block; the whole of it last. */
function bodyWeights(page: Page, zones: readonly Zone[]): Float64Array {
  const before = new Float64Array(page.blocks.length + 1);
  page.prose.forEach((prose, i) => {
    before[i + 1] = (before[i] ?? 0) + (zones[i] === 'body' ? weightOf(prose) : 0);
  });
  return before;
}

/** Whether a block looks like a paragraph, whatever its zone. */
function isRunning(page: Page, i: number): boolean {
  const prose = page.prose[i];
  if (prose === undefined || page.hints[i]?.kind === 'furniture' || !prose.endsSentence) return false;
  return weightOf(prose) > 60 && (prose.small > prose.words * 0.4 || prose.unspaced > 10);
}

/** The weight of what looks like paragraphs before each block. */
function proseWeights(page: Page): Float64Array {
  const before = new Float64Array(page.blocks.length + 1);
  page.prose.forEach((prose, i) => {
    before[i + 1] = (before[i] ?? 0) + (isRunning(page, i) ? weightOf(prose) : 0);
  });
  return before;
}

/** Where the run with most prose and least else begins. */
function densestRun(page: Page): number {
  let best = 0;
  let most = 0;
  let sum = 0;
  let from = 0;
  page.prose.forEach((prose, i) => {
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += isRunning(page, i) ? Math.min(400, weightOf(prose)) : -40;
    if (sum <= most) return;
    most = sum;
    best = from;
  });
  return best;
}

/** The block with which the body, by weight, is past its first tenth. */
function startOfBulk(bodyBefore: Float64Array): number {
  const total = bodyBefore[bodyBefore.length - 1] ?? 0;
  return bodyBefore.findIndex((weight) => weight > total * 0.1) - 1;
}

/** Counts the words of the body from a block on, up to a length; gives the blocks that were read. */
function countBody(
  page: Page,
  zones: readonly Zone[],
  from: number,
  most: number,
  counts: Map<string, number>,
): Set<number> {
  const read = new Set<number>();
  let length = 0;
  for (let i = Math.max(0, from); i < page.blocks.length && length < most; i++) {
    if (zones[i] !== 'body') continue;
    const text = page.blocks[i]?.text.slice(0, most) ?? '';
    length += text.length;
    for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
    read.add(i);
  }
  return read;
}

function candidatesOf(
  page: Page,
  first: number,
  bulk: number,
  vocabulary: ReadonlyMap<string, number>,
  compared: ReadonlySet<number>,
): TitleCandidate[] {
  const candidates: TitleCandidate[] = [];
  let far = 0;
  for (let i = 0; i < page.blocks.length; i++) {
    const near = (i >= first - ABOVE && i < first + BELOW) || (i >= bulk - ABOVE && i < bulk + BELOW);
    const cuts = near ? cutsOf(page, i) : undefined;
    if (near) {
      for (const part of partsOf(page, i, cuts)) candidates.push(part);
      for (const join of joinsOf(page, i)) candidates.push(join);
    }
    if (!mayBeTitle(page, i) || (isShort(page, i) && !hasWordsOf(page, i, vocabulary))) continue;
    if (!near && (far === MOST_FAR || !isAkin(page, i, vocabulary, compared))) continue;
    if (!near) far++;
    const whole = wholeBlock(page, i, cuts);
    if (whole !== null) candidates.push(whole);
  }
  return candidates;
}

const isShort = ({ prose }: Page, i: number): boolean => {
  const measured = prose[i];
  return measured !== undefined && weightOf(measured) < SHORT;
};

/** Whether the body has all words of a block. */
function hasWordsOf({ blocks }: Page, i: number, vocabulary: ReadonlyMap<string, number>): boolean {
  const words = wordsOf(blocks[i]?.text ?? '');
  return words.length > 0 && words.every((word) => vocabulary.has(word));
}

/** Whether a block far from the body's beginning is worth asking. */
function isAkin(
  page: Page,
  i: number,
  vocabulary: ReadonlyMap<string, number>,
  compared: ReadonlySet<number>,
): boolean {
  const prose = page.prose[i];
  if (prose === undefined || page.hints[i] !== null || weightOf(prose) < FAR_WEIGHT) return false;
  if (prose.endsSentence || compared.has(i)) return false;
  let shared = 0;
  for (const word of wordsOf(page.blocks[i]?.text ?? '')) if (vocabulary.has(word)) shared++;
  return shared >= SHARED;
}

function echoesOf(page: Page): Pick<TitleContext, 'keys' | 'seen' | 'parts' | 'echoes' | 'echoesFrom'> {
  const seen = new Map<string, number>();
  const parts = new Set<string>();
  const lines: string[] = [];
  const keys: (string | undefined)[] = [];
  let length = 0;
  for (const [i, { text }] of page.blocks.entries()) {
    if (text.length > LONGEST_ECHO || length > ECHOES) continue;
    const key = keyOf(text);
    length += key.length;
    lines.push(key);
    keys[i] = key;
    seen.set(key, (seen.get(key) ?? 0) + 1);
    const pieces = text.split(/\s[|›»·–—-]\s/);
    if (pieces.length > 1) for (const piece of pieces) parts.add(keyOf(piece));
  }
  lines.sort((a, b) => a.length - b.length);
  return { keys, seen, parts, echoes: lines.join('\n'), echoesFrom: startsByLength(lines) };
}

/** Where the first line begins, in all of them joined by line breaks, that is at least so long; `lines` are in order of length. */
function startsByLength(lines: readonly string[]): Uint32Array {
  const starts = new Uint32Array((lines[lines.length - 1]?.length ?? 0) + 1);
  let start = 0;
  let length = 0;
  for (const line of lines) {
    while (length <= line.length) starts[length++] = start;
    start += line.length + 1;
  }
  return starts;
}
