import { FURNITURE } from './furniture.ts';
import { FURNITURE_BELOW } from './furniture-below.ts';
import { FURNITURE_OF_SCRIPTS } from './furniture-scripts.ts';
import { classOf, LETTER } from './letters.ts';
import { REASON, type Reason } from './reasons.ts';

/** What the furniture vocabulary says of a block, and how: all of it, or only how it begins. */
export interface Furniture {
  readonly reason: Reason;
  readonly whole: boolean;
}

/** A block that only begins like furniture may be longer than one that says nothing else, but not a story. */
const LONGEST_START = 320;
const LONGEST_WHOLE = 60;

const RIGHTS =
  /all rights reserved|rechte vorbehalten|tous droits réservés|derechos reservados|direitos reservados|diritti riservati|rechten voorbehouden|rättigheter förbehållna|prawa zastrzeżone|jog fenntartva|права защищены|الحقوق محفوظة|版权所有|版權所有|無断転載|hakları saklıdır/u;
const WHOLE = new Map<string, Furniture>();
const STARTS = new Map<string, { readonly phrase: string; readonly furniture: Furniture }[]>();
for (const { reason, whole, start } of [...FURNITURE, ...FURNITURE_BELOW, ...FURNITURE_OF_SCRIPTS]) {
  for (const phrase of whole.split('|')) if (!WHOLE.has(phrase)) WHOLE.set(phrase, { reason, whole: true });
  for (const phrase of start.split('|').filter((one) => one !== '')) {
    const key = phrase.slice(0, 2);
    const bucket = STARTS.get(key) ?? [];
    bucket.push({ phrase, furniture: { reason, whole: false } });
    STARTS.set(key, bucket);
  }
}

/** What kind of page furniture a block is by its words alone; null where they do not tell. */
export function furnitureOf(text: string): Furniture | null {
  if (text.length > LONGEST_START) return null;
  let lower = text.toLowerCase();
  if (lower.includes('’')) lower = lower.replaceAll('’', "'");
  if (text.length <= LONGEST_WHOLE) {
    const whole = WHOLE.get(lower) ?? (isBare(lower) ? undefined : WHOLE.get(bare(lower)));
    if (whole !== undefined) return whole;
  }
  if (lower.startsWith('©') && RIGHTS.test(lower)) return { reason: REASON.copyright, whole: true };
  const row = text.length <= LONGEST_ROW ? rowOf(lower) : null;
  if (row !== null) return row;
  for (const { phrase, furniture } of STARTS.get(lower.slice(0, 2)) ?? [])
    if (lower.startsWith(phrase)) return furniture;
  return null;
}

/** Fewer labels in a row may be a headline: `Share News`. */
const LEAST_IN_ROW = 3;
const LONGEST_ROW = 120;
const BETWEEN_LABELS = /[\s|·•/]+/u;
const MOST_WORDS_OF_LABEL = 5;

/** A bar of buttons on one line: `Share on Facebook Tweet Print`, every word of it in a label; else null. */
function rowOf(lower: string): Furniture | null {
  const words = lower.split(BETWEEN_LABELS).filter((word) => word !== '');
  let first: Furniture | null = null;
  let labels = 0;
  for (let at = 0; at < words.length; labels++) {
    const length = labelLength(words, at);
    if (length === 0) return null;
    first ??= WHOLE.get(words.slice(at, at + length).join(' ')) ?? null;
    at += length;
  }
  return labels < LEAST_IN_ROW ? null : first;
}

/** Begins and ends with a letter: nothing to strip. */
const isBare = (text: string): boolean =>
  (classOf(text.charCodeAt(0)) & classOf(text.charCodeAt(text.length - 1)) & LETTER) !== 0;

/** Without what is neither letter nor digit at the edges, and without a count: `Comments (12)`, `12 comments`. */
function bare(lower: string): string {
  return lower.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/^\d{1,6}\s+|\s*\(?\d{1,6}$/g, '');
}

/** Of words in small letters, how many from one on are together the longest label that is furniture by itself; 0 for none. */
export function labelLength(words: readonly string[], at: number): number {
  for (let length = Math.min(MOST_WORDS_OF_LABEL, words.length - at); length > 0; length--)
    if (WHOLE.has(length === 1 ? (words[at] ?? '') : words.slice(at, at + length).join(' '))) return length;
  return 0;
}
