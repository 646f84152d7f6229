/**
 * A short description of a text by which copies and versions of it are found without the text: a hash of
 * its letters, and a MinHash signature (Broder 1997) of its four-word shingles.
 */
import { createHash } from 'node:crypto';
import type { Block, Edtf } from '../model.ts';

export interface Sketch {
  /** Hash of the body's letters and digits, without case, white space and punctuation. */
  readonly exact: string;
  /** {@link HASHES} values of two bytes, in base64; empty where the text is too short to compare but exactly. */
  readonly signature: string;
  /** The smallest hashes of the text's numbers: reports made by one form differ in little else. */
  readonly numbers: string;
  /** Hash of headline, day of publication and authors; empty where the day is not certain or the headline says little. */
  readonly heading: string;
  /** Letters and digits in the body. */
  readonly length: number;
  /** How much is known of the article; more is better. */
  readonly facts: number;
}

export interface Sketchable {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: Edtf | null;
  readonly blocks: readonly Block[];
  /** How many facts are known (author, date, publisher …): of two copies the one with more is kept. */
  readonly facts: number;
}

/** Values in a signature; the error of the estimated similarity is about 0.04 near the threshold. */
export const HASHES = 128;
const BIN_BITS = 7;
const BIN_SHIFT = 32 - BIN_BITS;
const RANK = 2 ** BIN_SHIFT - 1;
const EMPTY = 0xffffffff;
const SHINGLE = 4;
/** With fewer shingles a signature says little. */
const LEAST_SHINGLES = 24;
/** Bodies shorter than this are often the same for different articles (`See the gallery.`). */
const TELLING_LENGTH = 120;
/** Shorter headlines are those of columns (`Police log`), under which each day something else stands. */
const LEAST_HEADLINE_WORDS = 3;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Of a text's numbers the so many least hashes are kept. */
export const MOST_NUMBERS = 24;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts that put no spaces between words: there each sign counts as one. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Plain data of about 480 characters, whatever the length of the text. */
export function sketchArticle({ title, authors, published, blocks, facts }: Sketchable): Sketch {
  const words = blocks.flatMap(({ text }) => wordsOf(text));
  const letters = words.join('');
  const telling = letters.length < TELLING_LENGTH ? `${wordsOf(title ?? '').join('')}\n${letters}` : letters;
  return {
    exact: digest(telling).slice(0, 24),
    signature: signatureOf(words),
    numbers: numbersOf(words),
    heading: headingOf(title, authors, published),
    length: letters.length,
    facts,
  };
}

/** The values of a signature or a list of numbers. */
export function unpack(packed: string): Uint16Array {
  const bytes = Buffer.from(packed, 'base64');
  return Uint16Array.from({ length: bytes.length / 2 }, (_, index) => bytes.readUInt16LE(2 * index));
}

const digest = (text: string): string => createHash('sha256').update(text).digest('base64');

function headingOf(title: string | null, authors: readonly string[], published: Edtf | null): string {
  const words = wordsOf(title ?? '');
  if (words.length < LEAST_HEADLINE_WORDS || published === null || !DAY.test(published)) return '';
  const names = authors.map((author) => wordsOf(author).join(' ')).sort();
  return digest(JSON.stringify([words, published, names])).slice(0, 16);
}

function wordsOf(text: string): string[] {
  const words = text.normalize('NFKC').toLowerCase().match(WORD) ?? [];
  return UNSPACED.test(text) ? words.flatMap((word) => (UNSPACED.test(word) ? [...word] : [word])) : words;
}

/**
 * Fast similarity sketching (Dahlgaard, Knudsen and Thorup 2017): each shingle falls into one bin a round,
 * bins keep their least value of the first round that fills them; a long text fills all in a round or two.
 */
function signatureOf(words: readonly string[]): string {
  const shingles = shinglesOf(words);
  if (shingles.size < LEAST_SHINGLES) return '';
  const values: (number | undefined)[] = new Array(HASHES).fill(undefined);
  let empty = HASHES;
  for (let round = 0; empty > 0; round++) {
    const least = leastByBin(shingles, round);
    for (let bin = 0; bin < HASHES; bin++) {
      const value = least[bin];
      if (values[bin] !== undefined || value === undefined || value === EMPTY) continue;
      values[bin] = value & 0xffff;
      empty--;
    }
  }
  return pack(values.map((value) => value ?? 0));
}

/** After so many rounds as there are bins, each round fills one bin for certain, so that it comes to an end. */
function leastByBin(shingles: ReadonlySet<number>, round: number): Uint32Array {
  const least = new Uint32Array(HASHES).fill(EMPTY);
  const summand = mix(round + 1);
  for (const shingle of shingles) {
    const value = mix(shingle ^ summand);
    const bin = round < HASHES ? value >>> BIN_SHIFT : round - HASHES;
    const rank = value & RANK;
    if (rank < (least[bin] ?? 0)) least[bin] = rank;
  }
  return least;
}

function shinglesOf(words: readonly string[]): Set<number> {
  const hashes = words.map(hash);
  const shingles = new Set<number>();
  for (let index = 0; index + SHINGLE <= hashes.length; index++) {
    let shingle = 0;
    for (let within = 0; within < SHINGLE; within++)
      shingle = mix(Math.imul(shingle, 31) + (hashes[index + within] ?? 0));
    shingles.add(shingle);
  }
  return shingles;
}

function numbersOf(words: readonly string[]): string {
  const numbers = new Set(words.filter(isNumber).map((word) => hash(word) & 0xffff));
  return pack([...numbers].sort((a, b) => a - b).slice(0, MOST_NUMBERS));
}

/** Nearly all words begin with a small letter, and need no expression. */
const isNumber = (word: string): boolean => !(word >= 'a' && word < '{') && /^\p{N}+$/u.test(word);

function pack(values: readonly number[]): string {
  const bytes = Buffer.alloc(2 * values.length);
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value, 2 * index);
  return bytes.toString('base64');
}

/** FNV-1a over code units: 32 bits, the same on every machine. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < word.length; index++)
    value = Math.imul(value ^ word.charCodeAt(index), 0x01000193);
  return value >>> 0;
}

/** The finisher of MurmurHash3: every bit of the input moves every bit of the output. */
function mix(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
