import { FURNITURE } from './furniture.ts';
import { FURNITURE_BELOW } from './furniture-below.ts';
import { FURNITURE_OF_SCRIPTS } from './furniture-scripts.ts';
import { classOf, LETTER } from './letters.ts';
import type { Reason } from './reasons.ts';

/** What the furniture vocabulary says of a block, and how: all of it, or only how it begins. */
export interface Furniture {
  readonly reason: Reason;
  readonly whole: boolean;
}

/** A block that only begins like furniture may be longer than one that says nothing else, but not a story. */
const LONGEST_START = 320;
const LONGEST_WHOLE = 60;

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
  for (const { phrase, furniture } of STARTS.get(lower.slice(0, 2)) ?? [])
    if (lower.startsWith(phrase)) return furniture;
  return null;
}

/** Begins and ends with a letter: nothing to strip. */
const isBare = (text: string): boolean =>
  (classOf(text.charCodeAt(0)) & classOf(text.charCodeAt(text.length - 1)) & LETTER) !== 0;

/** Without what is neither letter nor digit at the edges, and without a count: `Comments (12)`, `12 comments`. */
function bare(lower: string): string {
  return lower.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/^\d{1,6}\s+|\s*\(?\d{1,6}$/g, '');
}
