import { type Atom, atomsOf, type Block, isSpace, type Mend, sliceBlock, textOf } from './block.ts';
import { Lexis } from './camel.ts';
import { isFull, isLeft, type Layout, type Shape } from './layout.ts';
import { columnsOf, type Line } from './lines.ts';
import { REASON } from './reasons.ts';
import { type Joint, jointOf } from './rejoin.ts';
import { divideSpaced, type Seams } from './spaced.ts';
import { unglue } from './unglue.ts';

/**
 * Brings any layout to one sequence of blocks in source order: hard-wrapped lines are unwrapped, sentences
 * that links or the page's own line ends broke are rejoined, glued neighbours are split. What no block covers
 * is white space, list marks and control characters. `seams` tells where pages on one line are to be divided.
 */
export function segment(
  source: string,
  lines: readonly Line[],
  shape: Shape,
  mends: readonly Mend[],
  seams: Seams,
): Block[] {
  const blocks: Block[] = [];
  const lexis = new Lexis(source);
  const glued = shape.layout === 'glued';
  const hyphens = { lexis, areUsual: shape.layout === 'wrapped' && hyphenated(lines) >= USUAL };
  for (let i = 0; i < lines.length; ) {
    const group = takeGroup(source, lines, i, shape, hyphens);
    const block = blockOf(source, group, mends);
    const parts = block === null ? [] : shape.spaced ? divideSpaced(block, seams) : [block];
    for (const part of parts) for (const one of unglue(part, source, lexis, glued)) blocks.push(one);
    i += group.length;
  }
  return blocks;
}

interface Piece extends Line {
  readonly bullet: boolean;
  /** How it joins the piece before it; `hyphen`: that ends in a hyphen, which goes. */
  readonly joint: Joint | 'hyphen';
}

/** What tells whether a hyphen at a line's end is the typesetter's or the word's. */
interface Hyphens {
  readonly lexis: Lexis;
  /** The text divides words at its lines' ends. */
  readonly areUsual: boolean;
}

/** So many divided words are no accident: mail programs and lynx break at hyphens that a word has anyway. */
const USUAL = 4;
const DIVIDED = /\p{Ll}[-‐]$/u;

/** How many words seem to be divided at a line's end. */
function hyphenated(lines: readonly Line[]): number {
  let count = 0;
  for (let i = 0; i + 1 < lines.length; i++)
    if (
      lines[i + 1]?.blankBefore === false &&
      DIVIDED.test(lines[i]?.text ?? '') &&
      /^\p{Ll}/u.test(lines[i + 1]?.text ?? '')
    )
      count++;
  return count;
}

// List marks as people and lynx draw them; lynx numbers a list's items itself.
const BULLET = /^(?:[*+•●◦▪‣▸►■·–—-]|o(?=\s)|\d{1,2}\.(?!\s+(?:\p{L}{3,9}|\d{1,2})\.?\s+\d{4}))\s+(?=\S)/u;

/** The lines from `first` on that make one block. */
function takeGroup(
  source: string,
  lines: readonly Line[],
  first: number,
  shape: Shape,
  hyphens: Hyphens,
): Piece[] {
  const head = lines[first];
  if (head === undefined) return [];
  const pieces: Piece[] = [withoutBullet(head, shape.layout)];
  let text = pieces[0]?.text ?? '';
  // A line that says again what the line before it said (a player and its clip's title) begins no sentence.
  if (shape.layout !== 'wrapped' && text.length > 7 && lines[first - 1]?.text.includes(text)) return pieces;
  for (let i = first + 1; i < lines.length; i++) {
    const line = lines[i];
    const last = lines[i - 1];
    if (line === undefined || last === undefined || line.blankBefore) break;
    const joint =
      shape.layout === 'wrapped'
        ? wrapJoint(source, last, line, pieces[pieces.length - 1], shape.width, hyphens)
        : layoutJoint(shape, text, line.text, lines[i + 1]);
    if (joint === 'none') break;
    pieces.push(pieceOf(line, joint));
    // The end is all that later joints look at.
    text = text.slice(-200) + (joint === 'space' ? ' ' : '') + line.text;
  }
  return pieces;
}

function layoutJoint(
  { layout, broken }: Shape,
  before: string,
  line: string,
  ahead: Line | undefined,
): Joint {
  if (layout === 'blocks' || !broken || bulletOf(line) !== null) return 'none';
  return jointOf(before, line, ahead === undefined || ahead.blankBefore ? null : ahead.text);
}

function wrapJoint(
  source: string,
  last: Line,
  line: Line,
  piece: Piece | undefined,
  width: number,
  hyphens: Hyphens,
): Piece['joint'] {
  const margin = piece?.indent ?? last.indent;
  const full = isFull(last, line, width - 2) && !isLeft(last, width);
  if (bulletOf(line.text) !== null || !(full || goesOn(last, line))) return 'none';
  const hangs = full && piece?.joint === 'none' && !piece.bullet && isIndented(last, line);
  if (Math.abs(line.indent - margin) > 1 && Math.abs(middleOf(line) - middleOf(last)) > 2 && !hangs)
    return 'none';
  // A soft hyphen is no part of the line's text.
  if (source.charCodeAt(last.end) === 0xad) return 'tight';
  if (/\p{L}[-‐]$/u.test(last.text)) return hyphenJoint(last.text, line.text, hyphens);
  return /[\u3040-\u30ff\u3400-\u9fff、。，」』]$/u.test(last.text) ? 'tight' : 'space';
}

/** Whether a line may be a paragraph's first, set in, and the next one its second. */
const isIndented = (line: Line, next: Line): boolean =>
  line.indent > next.indent + 1 && line.indent <= next.indent + DEEPEST;

/** Columns. */
const DEEPEST = 8;

/** The word elsewhere in the text tells best whether it has a hyphen; otherwise, what the text mostly does. */
function hyphenJoint(before: string, after: string, { lexis, areUsual }: Hyphens): Piece['joint'] {
  const head = /[\p{L}\p{M}]+(?=.$)/u.exec(before)?.[0] ?? '';
  const tail = /^\p{Ll}[\p{L}\p{M}]*/u.exec(after)?.[0];
  if (tail === undefined) return 'tight';
  if (lexis.count(head + tail) > 0) return 'hyphen';
  return areUsual && lexis.count(`${head}-${tail}`) === 0 ? 'hyphen' : 'tight';
}

/** A short line, such as a headline's, may be broken for its sense: what follows then begins in mid-sentence. */
const goesOn = (last: Line, line: Line): boolean =>
  /^\p{Ll}\S*(?:\s|[.,;!?]$)/u.test(line.text) && /^\S+\s+\S+\s+\S.*[\p{L}\p{N},-]$/u.test(last.text);

/** The list mark at a line's beginning with the space after it; nearly all lines begin with a letter. */
function bulletOf(text: string): RegExpExecArray | null {
  const code = text.charCodeAt(0);
  return (code >= 65 && code < 128 && code !== 111) || (code >= 0xc0 && code < 0x2000)
    ? null
    : BULLET.exec(text);
}

const pieceOf = ({ start, end, text, indent, blankBefore }: Line, joint: Piece['joint']): Piece => ({
  start,
  end,
  text,
  indent,
  blankBefore,
  bullet: false,
  joint,
});

/** The column around which a line is centred. */
const middleOf = (line: Line): number => line.indent + columnsOf(line.text) / 2;

function withoutBullet(line: Line, layout: Layout): Piece {
  const match = bulletOf(line.text);
  // In the other layouts a dash may open a quotation or stand for itself.
  if (match === null || (layout !== 'wrapped' && !/^[*•●◦▪‣▸►■]/.test(line.text)))
    return pieceOf(line, 'none');
  const width = match[0].length;
  return {
    ...line,
    start: line.start + width,
    text: line.text.slice(width),
    indent: line.indent + width,
    bullet: true,
    joint: 'none',
  };
}

function blockOf(source: string, pieces: readonly Piece[], mends: readonly Mend[]): Block | null {
  const atoms: Atom[] = [];
  let end = 0;
  for (const [n, piece] of pieces.entries()) {
    if (piece.joint !== 'none')
      atoms.push({
        start: end,
        end: piece.start,
        text: piece.joint === 'space' ? ' ' : '',
        reason: REASON.lineBreak,
      });
    end = pieces[n + 1]?.joint === 'hyphen' ? piece.end - 1 : piece.end;
    for (const atom of atomsOf(source, piece.start, end, mends)) atoms.push(atom);
  }
  const head = pieces[0];
  const text = textOf(atoms);
  if (head === undefined) return null;
  const { blankBefore, indent, bullet } = head;
  // Lines are trimmed already; what was mended or left out at an edge has to be looked at.
  if (atoms.length === 1 && atoms[0]?.reason === null && !isSpace(text.charCodeAt(0)))
    return { atoms, text, blankBefore, indent, bullet, glued: false };
  return sliceBlock({ atoms, text, blankBefore, indent, bullet, glued: false }, 0, text.length);
}
