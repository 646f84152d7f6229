import type { Block } from './block.ts';
import { measure, type Prose, weightOf } from './prose.ts';
import { REASON } from './reasons.ts';
import { endsOpen } from './rejoin.ts';
import { isSection } from './section-names.ts';
import type { Page } from './zones.ts';

/** What stands at an end of a candidate: its block's end, or where the block would have to be cut. */
export const SEAMS = ['end', 'glue', 'space', 'bar', 'dash', 'colon', 'byline', 'line'] as const;
export type Seam = (typeof SEAMS)[number];

/** A text that may be the headline: a block, a part of one, or neighbouring blocks as one. */
export interface TitleCandidate {
  readonly first: number;
  readonly last: number;
  /** Offsets into the first block's text; a candidate of several blocks takes all of them whole. */
  readonly from: number;
  readonly to: number;
  readonly before: Seam;
  readonly after: Seam;
  /** At how many seams inside it something may have been joined to it: all but bars, dashes and colons; bylines. */
  readonly joints: number;
  readonly bylines: number;
  readonly text: string;
  readonly prose: Prose;
}

/** What a headline must be, by weight. */
const SHORTEST = 3;
/** A shorter one is asked only where the body has its words. */
export const SHORT = 6;
const LONGEST = 300;
/** A part must be longer to be asked: cuts are many. */
const SHORTEST_PART = 14;
/** How much of a long block is looked at for the place where its headline ends. */
const HEAD = 400;
const MOST_PIECES = 12;

/** Whether a block may be a headline, or part of one. */
export function mayBeTitle({ prose, hints, blocks }: Page, i: number): boolean {
  const measured = prose[i];
  const hint = hints[i];
  if (measured === undefined || (hint?.kind === 'furniture' && hint.whole)) return false;
  const weight = weightOf(measured);
  const text = blocks[i]?.text ?? '';
  return weight >= SHORTEST && weight <= LONGEST && /\p{L}/u.test(text) && !isSection(text);
}

/** `Home › News › Harbour`: the way to a page, of which the headline may be the last step. */
const TRAIL = /(?:\s[›»>/→]\s.*){2}/u;

/** No headline ends so; a verse does, or a part of a sentence. An address is none either. */
const NONE = /[,;،、]$|^\S+@\S+$|^https?:\/\/\S+$/u;

/** The block itself. */
export function wholeBlock(page: Page, i: number, cuts = cutsOf(page, i)): TitleCandidate | null {
  const { blocks, prose } = page;
  const block = blocks[i];
  const measured = prose[i];
  if (block === undefined || measured === undefined || TRAIL.test(block.text) || NONE.test(block.text))
    return null;
  const { text } = block;
  const span = { first: i, last: i, from: 0, to: text.length };
  return { ...span, before: 'end', after: 'end', ...jointsIn(cuts.slice(1, -1)), text, prose: measured };
}

/** Of seams inside a candidate, how many may have joined something to it. */
function jointsIn(cuts: readonly Cut[]): Pick<TitleCandidate, 'joints' | 'bylines'> {
  let joints = 0;
  let bylines = 0;
  for (const { seam } of cuts)
    if (seam === 'byline') bylines++;
    else if (seam === 'glue' || seam === 'space' || seam === 'line') joints++;
  return { joints, bylines };
}

/** Parts of a block between places where something may have been glued or put to the headline. */
export function partsOf(page: Page, i: number, cuts = cutsOf(page, i)): TitleCandidate[] {
  const block = page.blocks[i];
  if (block === undefined) return [];
  if (cuts.length === 2 || cuts.length > MOST_PIECES + 1) return [];
  const parts: TitleCandidate[] = [];
  for (let j = 0; j + 1 < cuts.length; j++)
    for (let k = j + 1; k < cuts.length; k++) {
      const open = j === 0 || k === cuts.length - 1;
      if ((k - j > 2 && !open) || (j === 0 && k === cuts.length - 1)) continue;
      const part = partOf(block, i, cuts.slice(j, k + 1));
      if (part !== null) parts.push(part);
    }
  return parts;
}

export interface Cut {
  /** Where what is before it ends, and where what is after it begins. */
  readonly end: number;
  readonly start: number;
  readonly seam: Seam;
}

const SEAM_BETWEEN: readonly (readonly [Seam, RegExp])[] = [
  ['glue', /(?<=[\p{Ll}\p{N}.!?…"”’'»)\]])(?<!\p{Lu}['’])(?=["“„«‘¿¡]?\p{Lu}\p{L}|["“„«‘]?[AI]\s)/gu],
  ['glue', /(?<=\p{Lu}{3})(?=\p{Lu}(?:\p{Ll}|\.\p{Lu}))|(?<=[!?.”"]|\p{N})(?=\p{Ll}{2})/gu],
  ['glue', /(?<=\p{N}\s?[AaPp][Mm])(?=\p{Lu}\p{Ll})/gu],
  ['bar', /\s*[|•·»›→]\s*|\s[>/]\s|(?<=\p{L})>(?=\p{L})/gu],
  ['dash', /\s[-–—]\s/gu],
  ['colon', /:\s|\)\s(?=[\p{Lu}\p{N}])/gu],
  ['byline', /(?<=\p{Ll}{3})(?=(?:by|von|par|por)\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll})/gu],
  ['byline', /\s(?=(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Oo]d|[Yy]azan)\s\p{Lu}\p{Ll})/gu],
];

/** Where a block's beginning may have to be cut; its own ends are the first and the last of them. */
export function cutsOf({ blocks, layout }: Page, i: number): Cut[] {
  const block = blocks[i];
  if (block === undefined) return [];
  const text = block.text.slice(0, HEAD);
  const found: Cut[] = [];
  const signs = signsIn(text);
  for (const [seam, pattern] of SEAM_BETWEEN)
    if ((signs & SIGNS[seam]) !== 0)
      for (const match of text.matchAll(pattern)) {
        const kept = seam === 'colon' ? 1 : 0;
        found.push({ end: match.index + kept, start: match.index + match[0].length, seam });
      }
  let at = 0;
  for (const atom of block.atoms) {
    if (at > HEAD) break;
    const next = at + atom.text.length;
    if (atom.reason === REASON.whiteSpace && atom.end - atom.start > 1)
      found.push({ end: at, start: next, seam: 'space' });
    else if (atom.reason === REASON.lineBreak && (layout !== 'wrapped' || mayEndLine(text, at, next)))
      found.push({ end: at, start: next, seam: 'line' });
    at = next;
  }
  const cuts: Cut[] = [{ end: 0, start: 0, seam: 'end' }];
  for (const cut of found.sort((a, b) => a.end - b.end))
    if (cut.end >= (cuts[cuts.length - 1]?.start ?? 0) + 2) cuts.push(cut);
  const whole = block.text.length;
  if (whole <= HEAD) cuts.push({ end: whole, start: whole, seam: 'end' });
  return cuts;
}

/** Whether lines that were joined for their length may be two things after all. */
const mayEndLine = (text: string, end: number, start: number): boolean =>
  !/^\p{Ll}/u.test(text.slice(start, start + 1)) && !endsOpen(text.slice(0, end));

const GLUE = 1;
const BAR = 2;
const DASH = 4;
const COLON = 8;
const BY = 16;
/** What must stand in a text for a seam to be in it at all: the expressions are slow to say that there is none. */
const SIGNS: Readonly<Record<Seam, number>> = {
  end: 0,
  space: 0,
  line: 0,
  glue: GLUE,
  bar: BAR,
  dash: DASH,
  colon: COLON,
  byline: BY,
};

function signsIn(text: string): number {
  let signs = /by|von|par|por|di|door|av|od|yazan/i.test(text) ? BY : 0;
  let before = 32;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // A letter or quotation mark right behind anything but a space may be glued to it.
    if (before > 32 && (isCapitalOrMark(code) || (code > 96 && (before < 65 || before > 0xa0))))
      signs |= GLUE;
    if (code === 0x7c || code === 0x3e || code === 0x2f || (code > 0xb6 && BARS.has(code))) signs |= BAR;
    else if (code === 0x2d || code === 0x2013 || code === 0x2014) signs |= DASH;
    else if (code === 58 || code === 41) signs |= COLON;
    before = code;
  }
  return signs;
}

const BARS = new Set([...'•·»›→'].map((sign) => sign.charCodeAt(0)));
const isCapitalOrMark = (code: number): boolean =>
  (code >= 65 && code <= 90) || code >= 0xa1 || code === 34 || code === 39;

function partOf(block: Block, i: number, cuts: readonly Cut[]): TitleCandidate | null {
  const [a, b] = [cuts[0], cuts[cuts.length - 1]];
  if (a === undefined || b === undefined) return null;
  const text = block.text.slice(a.start, b.end).trim();
  if (text.length < SHORTEST_PART / 3 || !/\p{L}/u.test(text) || TRAIL.test(text)) return null;
  const prose = measure({ text });
  const weight = weightOf(prose);
  if (weight < SHORTEST_PART || weight > LONGEST) return null;
  const from = block.text.indexOf(text, a.start);
  return {
    first: i,
    last: i,
    from,
    to: from + text.length,
    before: a.seam,
    after: b.seam,
    ...jointsIn(cuts.slice(1, -1)),
    text,
    prose,
  };
}

/** The block with the one or two after it, where a headline may have been broken over them. */
export function joinsOf(page: Page, i: number): TitleCandidate[] {
  const joins: TitleCandidate[] = [];
  let text = page.blocks[i]?.text ?? '';
  for (let last = i + 1; last <= i + 2 && mayJoin(page, last); last++) {
    const next = page.blocks[last];
    if (next === undefined) break;
    text += (next.glued ? '' : ' ') + next.text;
    const prose = measure({ text });
    if (weightOf(prose) > LONGEST) break;
    const span = { first: i, last, from: 0, to: text.length };
    joins.push({ ...span, before: 'end', after: 'end', joints: last - i, bylines: 0, text, prose });
  }
  return joins;
}

/** Whether a block may go on with the headline that the one before it began. */
function mayJoin(page: Page, i: number): boolean {
  const { blocks, prose, hints, layout } = page;
  const [before, block] = [prose[i - 1], blocks[i]];
  if (before === undefined || block === undefined || !mayBeTitle(page, i) || !mayBeTitle(page, i - 1))
    return false;
  if (hints[i] !== null || before.endsSentence || weightOf(before) > 150) return false;
  if (block.glued || blocks[i - 1]?.text.endsWith(':') === true) return true;
  return (layout === 'nodes' || layout === 'wrapped') && !block.blankBefore;
}
