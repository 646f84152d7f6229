import { CAPITAL, classOf, NUMBER, SMALL } from './letters.ts';
import { columnsOf, type Line } from './lines.ts';
import { areSpaced } from './spaced.ts';

/**
 * How a scraper left the text.
 * - `blocks`: a block a line, as `innerText` gives it
 * - `glued`: neighbours without anything between them, as BeautifulSoup's `get_text()` gives it
 * - `nodes`: a text node a line, so that links break sentences, as `stripped_strings` gives it
 * - `wrapped`: broken at a fixed width, as lynx or a mail program gives it
 */
export type Layout = 'blocks' | 'glued' | 'nodes' | 'wrapped';

export interface Shape {
  readonly layout: Layout;
  /** The columns at which lines were broken; 0 where they were not. */
  readonly width: number;
  /** Lines break inside sentences. */
  readonly broken: boolean;
  /** Long lines are pages whose text nodes were joined by spaces: divided, they are as `nodes`. */
  readonly spaced: boolean;
}

/** Enough to tell, and bounded however long the text. */
const SAMPLE = 4000;
/** One seam in so many words is no accident; trade names and missing spaces are rarer. */
const GLUED_WORDS = 250;

// A line that goes on with what the line before it began.
const GOES_ON = /^(?:[,.;:!?)\]’'”»…]|\p{Ll}\S*\s+\S)/u;
const CLOSES = /^(?:[,.;!?)\]](?=\s|$)|[’']s\s)/u;
const ENDS = /[.!?…。！？؟:]["”’»)\]']*$/u;

/** The layout of a text by its lines: lengths, how they begin and end, and what is glued. */
export function detectLayout(lines: readonly Line[]): Shape {
  const sample = lines.slice(0, SAMPLE);
  const breaks = breaksIn(sample);
  // Text nodes have no blank lines between them. Only there does a line begin with a comma or full stop.
  const nodes =
    breaks.blank < (breaks.closing >= 2 ? 0.2 : 0.05) &&
    (breaks.closing >= 1 || (breaks.goesOn >= 3 && breaks.share > 0.05));
  if (nodes && breaks.closing >= 2) return { ...PLAIN, layout: 'nodes', broken: true };
  const width = wrapWidth(sample);
  if (width > 0) return { ...PLAIN, layout: 'wrapped', width, broken: true };
  const spaced = areSpaced(lines);
  if (isGlued(sample)) {
    // Where sentences stand apart, some of a page's nodes were glued and others joined by spaces.
    if (spaced && hasSpacedSentences(sample)) return { ...PLAIN, layout: 'glued', spaced };
    return { ...PLAIN, layout: 'glued', broken: nodes || (breaks.goesOn >= 3 && breaks.share > 0.02) };
  }
  if (spaced) return { ...PLAIN, layout: 'nodes', spaced: true };
  return { ...PLAIN, layout: nodes ? 'nodes' : 'blocks', broken: nodes };
}

const PLAIN = { width: 0, broken: false, spaced: false } as const;

interface Breaks {
  /** Lines that go on with the sentence of the line before them, and their share of all. */
  readonly goesOn: number;
  readonly share: number;
  /** Lines that begin with what no line begins with. */
  readonly closing: number;
  /** The share of lines with a blank line before them. */
  readonly blank: number;
}

function breaksIn(lines: readonly Line[]): Breaks {
  let goesOn = 0;
  let closing = 0;
  let blanks = 0;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined) continue;
    if (line.blankBefore) blanks++;
    else if ((classOf(line.text.charCodeAt(0)) & (CAPITAL | NUMBER)) === 0) {
      if (GOES_ON.test(line.text) && !ENDS.test(lines[i - 1]?.text ?? '')) goesOn++;
      if (CLOSES.test(line.text)) closing++;
    }
  }
  const count = Math.max(1, lines.length);
  return { goesOn, share: goesOn / count, closing, blank: blanks / count };
}

function isGlued(lines: readonly Line[]): boolean {
  // A trade name with a capital in it (`DataHub`) may stand in a text often; what is glued differs from place to place.
  const seams = new Set<string>();
  let length = 0;
  for (const line of lines) {
    const text = line.text.slice(0, SAMPLE * 5);
    addSeams(text, seams);
    length += text.length;
    if (length > SAMPLE * 10) break;
  }
  return seams.size >= 3 && seams.size > length / 6 / GLUED_WORDS;
}

/** Whether nearly all sentences have a space after them: what is glued then is a trade name or a slip. */
function hasSpacedSentences(lines: readonly Line[]): boolean {
  let glued = 0;
  let apart = 0;
  for (const { text } of lines)
    for (const match of text.slice(0, SAMPLE * 10).matchAll(SENTENCE_END))
      if (match[1] === '') glued++;
      else apart++;
  return glued < apart * 0.1;
}

const SENTENCE_END = /\p{Ll}{2}[.!?…]["”’»)]?(\s?)["“„«]?\p{Lu}\p{Ll}/gu;

/** Adds where a sentence mark and a capital, or a small letter and a capitalised word, meet with nothing between. */
function addSeams(text: string, seams: Set<string>): void {
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (before > 32 && (classOf(code) & CAPITAL) !== 0 && isSmallAt(text, i + 1)) {
      if (isSmallAt(text, i - 1)) {
        if (isSmallAt(text, i - 2) && isSmallAt(text, i - 3) && isSmallAt(text, i + 2))
          seams.add(text.slice(i - 3, i + 3));
      } else if (MARK_BEFORE.test(text.slice(Math.max(0, i - 3), i))) seams.add(text.slice(i - 3, i + 3));
    }
    before = code;
  }
}

const MARK_BEFORE = /\p{Ll}[.!?…]["”’»)]?$/u;
const isSmallAt = (text: string, at: number): boolean =>
  at >= 0 && (classOf(text.charCodeAt(at)) & SMALL) !== 0;

/**
 * The columns at which the lines were broken, or 0. Lines were broken if few are longer than some width, and most of the
 * long ones could not have taken the next line's first word. Those few were left as they were: a caption, a table's row.
 */
function wrapWidth(lines: readonly Line[]): number {
  if (lines.length < 3) return 0;
  // An address is never broken: lynx lists a page's links with theirs.
  const lengths = lines
    .filter(({ text }) => !ADDRESS.test(text))
    .map((line) => line.indent + columnsOf(line.text))
    .sort((a, b) => a - b);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  for (const [at, share] of WITHIN.entries()) {
    const width = lengths[Math.min(Math.floor(lengths.length * share), lengths.length - 1 - at)] ?? 0;
    const longer = lengths.reduce((sum, length) => sum + (length > width * LEFT ? length : 0), 0);
    // Where most of the text is in longer lines, these are its paragraphs.
    if (at > 0 && longer > all * MOST_LEFT) continue;
    if (isWrapWidth(lines, width)) return width;
  }
  return 0;
}

const ADDRESS = /:\/\/\S{20}/;
/** The share of lines that are no longer than the width, from what is usual to what still tells. */
const WITHIN = [0.985, 0.96, 0.92] as const;
/** A line longer than the width by this was left as it was. */
const LEFT = 1.1;
const MOST_LEFT = 0.2;

function isWrapWidth(lines: readonly Line[], width: number): boolean {
  if (width < 30 || width > 110) return false;
  let long = 0;
  let full = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (line === undefined || next === undefined || next.blankBefore) continue;
    if (line.indent + columnsOf(line.text) < width * 0.75) continue;
    long++;
    if (isFull(line, next, width) && !isLeft(line, width) && !ENDS.test(line.text)) full++;
  }
  return long >= 2 && full >= 2 && full >= long * 0.5;
}

/** Whether a line is so much longer than the others that it was not broken. */
export const isLeft = (line: Line, width: number): boolean =>
  line.indent + columnsOf(line.text) > width * LEFT;

/** Whether a line, broken at a width, had no room for the first word of the next. */
export function isFull(line: Line, next: Line, width: number): boolean {
  const word = /^(?:[\u2e80-\uffef]|[^\s\u2e80-\uffef]+)/.exec(next.text)?.[0] ?? '';
  return line.indent + columnsOf(line.text) + columnsOf(word) + (isUnspaced(word) ? 0 : 1) > width;
}

const isUnspaced = (word: string): boolean => word.charCodeAt(0) >= 0x2e80;
