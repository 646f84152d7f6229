/**
 * Sets text as SVG paths: shaped (fontkit), broken into lines (UAX 14) and reordered (UAX 9), so that a
 * picture of it needs no font and no locale of the machine that draws it.
 */
import bidiFactory from 'bidi-js';
import LineBreaker from 'linebreak';
import { type Face, faceFor } from './fonts.ts';

const bidi = bidiFactory();

export interface TextStyle {
  /** Height of the em in pixels. */
  readonly size: number;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

export interface SetLine {
  /** SVG elements that draw the line with its baseline at y = 0, from x = 0 to `width`. */
  readonly svg: string;
  readonly width: number;
}

/** Whether every sign of the text can be drawn. */
export function canSet(text: string, language: string): boolean {
  return [...text].every((sign) => IGNORED.test(sign) || faceFor(codeOf(sign), language) !== null);
}

/** Breaks a text into lines of at most `width` pixels; a single word that is longer is broken anywhere. */
export function breakLines(text: string, width: number, style: TextStyle): readonly string[] {
  const lines: string[] = [];
  let line = '';
  // Pieces are measured one by one: between them stands a space, across which no sign shapes another.
  let before = 0;
  for (const piece of pieces(text)) {
    if (line !== '' && before + widthOf(piece.trimEnd(), style) > width) {
      lines.push(line.trimEnd());
      [line, before] = ['', 0];
    }
    line += piece;
    before += widthOf(piece, style);
    while (before > width && widthOf(line.trimEnd(), style) > width) {
      const head = headThatFits(line, width, style);
      lines.push(head);
      line = line.slice(head.length);
      before = widthOf(line, style);
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** Draws one line, in visual order. */
export function setLine(text: string, style: TextStyle): SetLine {
  let x = 0;
  let svg = '';
  for (const run of visualRuns(text, style)) {
    const { glyphs, positions } = shape(run);
    const scale = style.size / run.face.font.unitsPerEm;
    glyphs.forEach((glyph, index) => {
      const place = positions[index];
      if (place === undefined) return;
      const path = outline(run.face, glyph);
      const [left, top] = [x + place.xOffset * scale, -place.yOffset * scale];
      if (path !== '')
        svg += `<path transform="translate(${left.toFixed(1)} ${top.toFixed(1)}) scale(${scale.toFixed(4)})" d="${path}"/>`;
      x += place.xAdvance * scale;
    });
  }
  return { svg, width: x };
}

interface Run {
  readonly text: string;
  readonly face: Face;
  readonly direction: 'ltr' | 'rtl';
}

type Shaped = ReturnType<Face['font']['layout']>;
type Glyph = Shaped['glyphs'][number];

/** Joiners, variation selectors and marks of direction: they shape others and have no shape. */
const IGNORED = /^(?:\p{Cf}|\p{Cc}|\p{Variation_Selector})$/u;

/** Marks of direction have done their work once the levels are known. */
const DIRECTS = /^[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]$/;

/** Signs without a script of their own stay in the face of the letters before them. */
const FOLLOWS = /^(?:\p{M}|\p{P}|\p{S}|\p{Z})$/u;

function shape({ text, face, direction }: Run): Shaped {
  return face.font.layout(text, undefined, undefined, undefined, direction);
}

function widthOf(text: string, style: TextStyle): number {
  let width = 0;
  for (const run of visualRuns(text, style)) {
    width += (shape(run).advanceWidth * style.size) / run.face.font.unitsPerEm;
  }
  return width;
}

/** Stretches of one direction and one face, from left to right. */
function visualRuns(text: string, { language, direction }: TextStyle): readonly Run[] {
  const embedding = bidi.getEmbeddingLevels(text, direction);
  const mirrored = bidi.getMirroredCharactersMap(text, embedding.levels);
  const runs: (Run & { readonly level: number })[] = [];
  let at = 0;
  for (const sign of text) {
    const level = embedding.levels[at] ?? 0;
    const drawn = mirrored.get(at) ?? sign;
    at += sign.length;
    const last = runs.at(-1);
    if (DIRECTS.test(sign)) continue;
    const follows = IGNORED.test(sign) || (FOLLOWS.test(sign) && last?.face.has(codeOf(drawn)));
    const chosen = (follows ? last?.face : undefined) ?? faceFor(codeOf(drawn), language);
    if (chosen === null) continue;
    if (last !== undefined && last.level === level && last.face === chosen) {
      runs[runs.length - 1] = { ...last, text: last.text + drawn };
    } else {
      runs.push({ text: drawn, face: chosen, level, direction: level % 2 === 1 ? 'rtl' : 'ltr' });
    }
  }
  return reorder(runs);
}

/** Rule L2 of UAX 9, on whole runs. */
function reorder<T extends { readonly level: number }>(runs: T[]): readonly T[] {
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  const order = [...runs];
  for (let level = highest; level > 0; level--) {
    for (let start = 0; start < order.length; start++) {
      if ((order[start]?.level ?? 0) < level) continue;
      let end = start;
      while (end < order.length && (order[end]?.level ?? 0) >= level) end++;
      order.splice(start, end - start, ...order.slice(start, end).reverse());
      start = end;
    }
  }
  return order;
}

function* pieces(text: string): Generator<string> {
  const breaker = new LineBreaker(text);
  let start = 0;
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    yield text.slice(start, next.position);
    start = next.position;
  }
}

function headThatFits(text: string, width: number, style: TextStyle): string {
  let head = '';
  for (const sign of text) {
    if (head !== '' && widthOf(head + sign, style) > width) return head;
    head += sign;
  }
  return head;
}

const outlines = new WeakMap<Face, Map<number, string>>();

/** A glyph's outline in font units with y downwards. Letters repeat: each is written once a process. */
function outline(face: Face, glyph: Glyph): string {
  const known = outlines.get(face) ?? new Map<number, string>();
  outlines.set(face, known);
  const path = known.get(glyph.id) ?? glyph.path.scale(1, -1).toSVG();
  known.set(glyph.id, path);
  return path;
}

function codeOf(sign: string): number {
  return sign.codePointAt(0) ?? 0;
}
