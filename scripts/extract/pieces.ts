/**
 * The smallest parts of a text that can be told again in another text before either is looked at as a page: its
 * lines, and the parts of those that lie glued together or are divided by a bar. Cheap, for it is done to all texts before any is extracted.
 */
import { CAPITAL, classOf, LETTER, NUMBER, SMALL } from './letters.ts';
import { columnsOf } from './lines.ts';

/** A stretch of the source with something to read, and a number (53 bits) that stands for its letters. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly hash: number;
}

/** The pieces of a text, each once, without their text: what has to be known of it to find what it shares. */
export interface PieceSketch {
  /** Hashes in ascending order. */
  readonly pieces: Float64Array;
  /** Those of them that are long enough to tell which story this is. */
  readonly telling: Float64Array;
}

/** Of longer lists the least hashes are kept: so two texts keep the same of what they share. */
const MOST_PIECES = 1024;
const MOST_TELLING = 32;
/** Columns of a line that hardly any two stories share by accident. */
const TELLING = 60;

export function sketchPieces(text: string): PieceSketch {
  const pieces = piecesOf(text);
  const telling = pieces.filter(
    ({ start, end }) => end - start >= TELLING || columnsOf(text.slice(start, end)) >= TELLING,
  );
  return { pieces: leastOf(pieces, MOST_PIECES), telling: leastOf(telling, MOST_TELLING) };
}

function leastOf(pieces: readonly Piece[], most: number): Float64Array {
  const distinct = new Set(pieces.map(({ hash }) => hash));
  return Float64Array.from(distinct).sort().slice(0, most);
}

/** The pieces of a source in order; what has hardly a letter is none. */
export function piecesOf(source: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let before = 0;
  for (let at = 0; at <= source.length; at++) {
    const code = at < source.length ? source.charCodeAt(at) : LINE_FEED;
    const isBreak = (code < 14 && code > 9) || code === 0x85 || code === 0x2028 || code === 0x2029;
    const isBar = code === BAR && before === SPACE && source.charCodeAt(at + 1) === SPACE;
    if (isBreak || isBar || isSeam(before, code)) {
      const hash = at > start ? hashOf(source.slice(start, at)) : null;
      if (hash !== null) pieces.push({ start, end: at, hash });
      start = at;
    }
    before = code;
  }
  return pieces;
}

const LINE_FEED = 10;
const SPACE = 32;
/** `Headline | Site`. */
const BAR = 124;

/** A capital right after a sentence's end or a small letter: `Monday.Share`, `HomeNews`. */
function isSeam(before: number, code: number): boolean {
  if (before <= 32 || (classOf(code) & CAPITAL) === 0) return false;
  return before === 46 || before === 33 || before === 63 || (classOf(before) & SMALL) !== 0;
}

/** Fewer letters than these say nothing. */
const LEAST_LETTERS = 2;

/**
 * Of letters without case and of where numbers stand, not which: `14 comments` is `9 Comments` again. Two sums as
 * in cyrb53 (public domain); null where there are hardly any letters.
 */
function hashOf(text: string): number | null {
  const lower = text.toLowerCase();
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  let letters = 0;
  let last = 0;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    const bits = classOf(code);
    let sign = 32;
    if ((bits & LETTER) !== 0) {
      sign = code;
      letters++;
    } else if ((bits & NUMBER) !== 0) sign = 48;
    // A run of digits is one sign, and so is one of spaces and marks, which counts for nothing at the beginning.
    if ((sign === 32 && last === 0) || (sign < 49 && sign === last)) continue;
    last = sign;
    if (sign === 32) continue;
    high = Math.imul(high ^ sign, 0x9e3779b1);
    low = Math.imul(low ^ sign, 0x5f356495);
  }
  if (letters < LEAST_LETTERS) return null;
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return (low & 0x1fffff) * 0x1_0000_0000 + (high >>> 0);
}
