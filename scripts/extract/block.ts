import { REASON, type Reason } from './reasons.ts';

/** A stretch of the source inside a block: as it is, as something else, or left out of the block's text. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  /** What the block's text has for it; the source's own characters where `reason` is null. */
  readonly text: string;
  /** Null where nothing was changed; otherwise why. An atom with a reason and no text is a cut. */
  readonly reason: Reason | null;
}

/** What a source's characters become before anything else is done. Offsets into the source. */
export interface Mend {
  readonly start: number;
  readonly end: number;
  readonly became: string;
  /** Mojibake where absent. */
  readonly reason?: Reason;
}

/** The smallest unit that is labelled: a paragraph, a headline, a menu item. Never empty, always trimmed. */
export interface Block {
  readonly atoms: readonly Atom[];
  /** The atoms' texts joined. */
  readonly text: string;
  /** A blank line stands before it (or the text begins). */
  readonly blankBefore: boolean;
  /** Columns before its first character. */
  readonly indent: number;
  /** It follows the block before it in the same line, without any space between. */
  readonly glued: boolean;
  /** A list mark stood before it. */
  readonly bullet: boolean;
}

export const startOf = (block: Block): number => block.atoms[0]?.start ?? 0;
export const endOf = (block: Block): number => block.atoms[block.atoms.length - 1]?.end ?? 0;

/** A part of a block by offsets into its text, trimmed; null where nothing but white space is left. */
export function sliceBlock(block: Block, from: number, to: number, glued = block.glued): Block | null {
  const [start, end] = trimmed(block.text, from, to);
  if (start >= end) return null;
  const atoms: Atom[] = [];
  let at = 0;
  for (const atom of block.atoms) {
    const next = at + atom.text.length;
    if (atom.reason === null) {
      const a = Math.max(at, start);
      const b = Math.min(next, end);
      if (a < b) atoms.push(plain(atom, a - at, b - at));
    } else if (at >= start && at < end && (atom.text !== '' || atoms.length > 0)) atoms.push(atom);
    at = next;
  }
  while (atoms[atoms.length - 1]?.text === '') atoms.pop();
  if (atoms.length === 0) return null;
  return { ...block, atoms, text: textOf(atoms), glued: from > 0 ? glued : block.glued };
}

/** Several blocks as one; `joint` makes the atoms that stand between two of them. */
export function joinBlocks(blocks: readonly Block[], joint: (before: Block, after: Block) => Atom[]): Block {
  const [first, ...others] = blocks;
  if (first === undefined) throw new RangeError('joinBlocks needs a block');
  const atoms = [...first.atoms];
  let before = first;
  for (const block of others) {
    for (const atom of joint(before, block)) atoms.push(atom);
    for (const atom of block.atoms) atoms.push(atom);
    before = block;
  }
  return { ...first, atoms, text: textOf(atoms) };
}

/** The atoms for one stretch of source: mends applied, control characters cut, runs of space made one. */
export function atomsOf(source: string, start: number, end: number, mends: readonly Mend[]): Atom[] {
  const atoms: Atom[] = [];
  let at = start;
  for (let m = firstMend(mends, start); m < mends.length; m++) {
    const mend = mends[m];
    if (mend === undefined || mend.end > end) break;
    if (mend.start < at) continue;
    addPlain(atoms, source, at, mend.start);
    addMend(atoms, mend);
    at = mend.end;
  }
  addPlain(atoms, source, at, end);
  return atoms;
}

export const textOf = (atoms: readonly Atom[]): string => {
  if (atoms.length === 1) return atoms[0]?.text ?? '';
  let text = '';
  for (const atom of atoms) text += atom.text;
  return text;
};

// Tabs, line ends and runs of white space; control characters; characters that nobody sees (the joiners and
// direction marks that Arabic, Persian and Indic scripts need are not among them).
const UNEVEN =
  /[\t\n\v\f\r\u0085\u2028\u2029]\s*|\s{2,}|[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]+|[\xad\u200b\u2060\ufeff]+/g;

function addPlain(atoms: Atom[], source: string, start: number, end: number): void {
  if (start >= end) return;
  const text = source.slice(start, end);
  let at = 0;
  UNEVEN.lastIndex = 0;
  for (let match = UNEVEN.exec(text); match !== null; match = UNEVEN.exec(text)) {
    if (match.index > at)
      atoms.push({
        start: start + at,
        end: start + match.index,
        text: text.slice(at, match.index),
        reason: null,
      });
    at = match.index + match[0].length;
    atoms.push({ start: start + match.index, end: start + at, ...evened(match[0]) });
  }
  if (at < text.length)
    atoms.push({ start: start + at, end, text: at === 0 ? text : text.slice(at), reason: null });
}

function evened(run: string): { text: string; reason: Reason } {
  if (/^(?:\ufeff+$|[\xad\u200b\u2060])/.test(run)) return { text: '', reason: REASON.invisible };
  if (/^[\s\u0085]/.test(run)) return { text: ' ', reason: REASON.whiteSpace };
  return { text: '', reason: REASON.control };
}

/** One atom a character, so that a block can be cut anywhere. */
function addMend(atoms: Atom[], { start, end, became, reason = REASON.mojibake }: Mend): void {
  const characters = [...became];
  if (characters.length === 0) characters.push('');
  characters.forEach((text, i) => {
    const last = i === characters.length - 1;
    const from = Math.min(start + i, end);
    atoms.push({ start: from, end: last ? end : Math.min(from + 1, end), text, reason });
  });
}

function plain(atom: Atom, from: number, to: number): Atom {
  if (from === 0 && to === atom.text.length) return atom;
  return { start: atom.start + from, end: atom.start + to, text: atom.text.slice(from, to), reason: null };
}

function trimmed(text: string, from: number, to: number): [number, number] {
  let start = Math.max(0, from);
  let end = Math.min(text.length, to);
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return [start, end];
}

/** Whether a UTF-16 code unit is white space. */
export const isSpace = (code: number): boolean =>
  code <= 32
    ? code === 32 || (code >= 9 && code <= 13)
    : code >= 0xa0 && /\s/.test(String.fromCharCode(code));

function firstMend(mends: readonly Mend[], start: number): number {
  let low = 0;
  let high = mends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mends[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
