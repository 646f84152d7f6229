import { bylineWordAt } from './byline-words.ts';
import { CAPITAL, classOf, LETTER, NUMBER, SMALL } from './letters.ts';
import { labelLength } from './lexicon.ts';
import { isMonthName } from './months.ts';
import { endsOpen } from './rejoin.ts';
import { RowWriter } from './row-writer.ts';

/** A word of a line, by offsets: what stands between two spaces. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export const wordsOfLine = (line: string): Word[] =>
  Array.from(line.matchAll(/\S+/g), ({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    text,
  }));

/** Numbers in a row. */
export const SEAM_WIDTH = 41;
/** Which of them tells what the word behind the space begins with: {@link LOWER} for a small letter. */
export const NEXT_KIND = 3;
/** Which of them tell of a byline's word behind the space, and of a date's: 0 for none. */
export const NEXT_BYLINE = 30;
export const NEXT_DATE = 33;
/** Which of them tells how the word before the space ends: 0 as most words do. */
export const ENDED_BEFORE = 7;

const FAR = 60;
const AROUND = [4, 8, 16] as const;

/** A row for each space of a line: whether something ends before it and something else begins. */
export function seamRows(line: string, words: readonly Word[]): Float32Array {
  const gaps = Math.max(0, words.length - 1);
  const rows = new Float32Array(gaps * SEAM_WIDTH);
  const row = new RowWriter(rows);
  const kinds = Uint8Array.from(words, ({ text }) => kindOf(text));
  const ends = words.map(({ text }) => endingOf(text));
  const small = prefixSums(kinds, (kind) => kind === LOWER);
  const capital = prefixSums(kinds, (kind) => kind === CAPITALISED || kind === UPPER);
  const labels = labelsIn(words);
  const counts = countTriples(words);
  const sinceEnd = distances(ends, -1);
  const toEnd = distances(ends, 1);
  for (let i = 0; i < gaps; i++) {
    row.at = i * SEAM_WIDTH;
    for (const at of [i - 2, i - 1, i, i + 1, i + 2, i + 3]) row.add(at < 0 ? -1 : (kinds[at] ?? -1));
    row.add(ends[i - 1] ?? 0);
    row.add(ends[i] ?? 0);
    row.add(ends[i + 1] ?? 0);
    row.add(openingOf(words[i + 1]?.text ?? ''));
    row.add(words[i]?.text.length ?? 0);
    row.add(words[i + 1]?.text.length ?? 0);
    row.add(Math.min(FAR, sinceEnd[i] ?? FAR));
    row.add(Math.min(FAR, toEnd[i + 1] ?? FAR));
    for (const many of AROUND) {
      row.add(shareOf(small, i + 1 - many, i + 1));
      row.add(shareOf(small, i + 1, i + 1 + many));
    }
    row.add(runOf(kinds, i, -1));
    row.add(runOf(kinds, i + 1, 1));
    row.add(shareOf(capital, i - 5, i + 1));
    row.add(shareOf(capital, i + 1, i + 7));
    row.is(endsOpen(line.slice(Math.max(0, (words[i]?.end ?? 0) - 24), words[i]?.end)));
    row.add(labels.before[i] ?? 0);
    row.add(labels.after[i + 1] ?? 0);
    row.add(labels.after[i] ?? 0);
    row.is(labels.inside[i] === 1);
    row.add(labels.recent[i] ?? FAR);
    const byline = bylineWordAt(line, words[i + 1]?.start ?? 0);
    row.add(byline === null ? 0 : byline.kind === 'by' ? 1 : 2);
    for (const at of [i - 1, i, i + 1, i + 2]) row.add(dateOf(words[at]?.text ?? ''));
    row.add(countAt(counts, words, i + 1));
    row.add(countAt(counts, words, i));
    row.add(countAt(counts, words, i - 1));
    row.add(countAt(counts, words, i - 2));
    row.add(i / Math.max(1, gaps));
    row.add(Math.min(2000, i));
  }
  return rows;
}

export const LOWER = 1;
const CAPITALISED = 2;
const UPPER = 3;
const DIGITS = 4;
const MARKS = 5;
const UNCASED = 6;

function kindOf(word: string): number {
  for (let i = 0; i < word.length; i++) {
    const bits = classOf(word.charCodeAt(i));
    if ((bits & NUMBER) !== 0) return DIGITS;
    if ((bits & LETTER) === 0) continue;
    if ((bits & SMALL) !== 0) return LOWER;
    if ((bits & CAPITAL) === 0) return UNCASED;
    return word.length - i > 1 && word === word.toUpperCase() ? UPPER : CAPITALISED;
  }
  return MARKS;
}

function endingOf(word: string): number {
  if (/[.!?…。！？؟।]["”’»)\]']*$/u.test(word))
    return /^(?:\p{L}\.){1,3}$|^\p{Lu}\p{Ll}{0,3}\.$/u.test(word) ? 2 : 1;
  if (/[,;،、]$/.test(word)) return 3;
  if (/:$/.test(word)) return 4;
  if (/["”’»)\]]$/.test(word)) return 5;
  return /[–—|•·»›/-]$/.test(word) ? 6 : 0;
}

function openingOf(word: string): number {
  if (/^["“„«‘([]/.test(word)) return 1;
  return /^[,.;:!?)\]”»]/.test(word) ? 2 : /^[–—|•·»›/-]/.test(word) ? 3 : /^[@#©]/.test(word) ? 4 : 0;
}

function dateOf(word: string): number {
  const bare = word.replace(/[.,:;()]+$/, '');
  if (/^(?:19|20)\d\d$/.test(bare)) return 1;
  if (/^\d{1,2}[:h.]\d\d$/.test(bare)) return 2;
  if (/^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/.test(bare)) return 3;
  if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(bare)) return 4;
  return /^\p{L}{3,}$/u.test(bare) && isMonthName(bare.toLowerCase()) ? 5 : 0;
}

function prefixSums(kinds: Uint8Array, is: (kind: number) => boolean): Uint32Array {
  const sums = new Uint32Array(kinds.length + 1);
  kinds.forEach((kind, i) => {
    sums[i + 1] = (sums[i] ?? 0) + (is(kind) ? 1 : 0);
  });
  return sums;
}

function shareOf(sums: Uint32Array, from: number, to: number): number {
  const [a, b] = [Math.max(0, from), Math.min(sums.length - 1, to)];
  return b <= a ? -1 : ((sums[b] ?? 0) - (sums[a] ?? 0)) / (b - a);
}

/** How many words that begin with a capital, a number or a mark stand in a row. */
function runOf(kinds: Uint8Array, at: number, step: 1 | -1): number {
  let count = 0;
  for (let i = at; count < 20 && i >= 0 && i < kinds.length && kinds[i] !== LOWER; i += step) count++;
  return count;
}

/** How many words away the last sentence's end is, or the next one's. */
function distances(ends: readonly number[], step: 1 | -1): Uint16Array {
  const found = new Uint16Array(ends.length);
  let distance = FAR;
  for (let n = 0; n < ends.length; n++) {
    const i = step > 0 ? ends.length - 1 - n : n;
    distance = ends[i] === 1 ? 0 : Math.min(FAR, distance + 1);
    found[i] = distance;
  }
  return found;
}

interface Labels {
  /** Words of the longest label that ends with a word, or begins with it. */
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** Whether a label of several words goes on behind a word. */
  readonly inside: Uint8Array;
  /** How many words ago a label ended. */
  readonly recent: Uint8Array;
}

function labelsIn(words: readonly Word[]): Labels {
  const count = words.length;
  const labels = {
    before: new Uint8Array(count),
    after: new Uint8Array(count),
    inside: new Uint8Array(count),
    recent: new Uint8Array(count),
  };
  const lower = words.map(({ text }) => text.toLowerCase().replaceAll('’', "'"));
  for (let i = 0; i < count; i++) {
    const length = labelLength(lower, i);
    labels.after[i] = length;
    if (length === 0) continue;
    labels.before[i + length - 1] = Math.max(labels.before[i + length - 1] ?? 0, length);
    for (let k = 0; k + 1 < length; k++) labels.inside[i + k] = 1;
  }
  let recent = FAR;
  for (let i = 0; i < count; i++) {
    recent = (labels.before[i] ?? 0) > 0 ? 0 : Math.min(FAR, recent + 1);
    labels.recent[i] = recent;
  }
  return labels;
}

const tripleAt = (words: readonly Word[], at: number): string =>
  at < 0 || at + 2 >= words.length ? '' : `${words[at]?.text} ${words[at + 1]?.text} ${words[at + 2]?.text}`;

/** How often each three words in a row stand in the line: what begins or ends a thing is said again with it. */
function countTriples(words: readonly Word[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + 2 < words.length; i++) {
    const triple = tripleAt(words, i);
    counts.set(triple, (counts.get(triple) ?? 0) + 1);
  }
  return counts;
}

const countAt = (counts: ReadonlyMap<string, number>, words: readonly Word[], at: number): number =>
  Math.min(6, counts.get(tripleAt(words, at)) ?? 0);
