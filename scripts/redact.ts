/** Takes named passages out of texts, however a scraper broke, glued or marked them. Pure. */
import { slugify } from './write/identity.ts';

/** Stands where a passage stood; of one length, so that it does not tell that of what is gone. */
export const REDACTED = '█████';

export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Redactor {
  /** Where passages stand, in order; none overlaps another. */
  readonly find: (text: string) => readonly Range[];
  readonly touches: (text: string) => boolean;
  /** The text with {@link REDACTED} for each passage. */
  readonly redact: (text: string) => string;
  /** Single words among the passages, in small letters: such must be in no index of words either. */
  readonly words: readonly string[];
}

/** Fewer letters are no passage: they stand everywhere. */
export const LEAST_LETTERS = 3;

/** Null where there is nothing to take out. */
export function redactorOf(passages: readonly string[]): Redactor | null {
  const wanted = [...new Set(passages.flatMap(formsOf).map(lettersIn))].filter(isTelling);
  if (wanted.length === 0) return null;
  const longestFirst = wanted.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(longestFirst.map(patternOf).join('|'), 'giu');
  const find = (text: string): readonly Range[] =>
    Array.from(text.matchAll(pattern), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })).filter(({ start, end }) => beginsThere(text, start) && endsThere(text, end));
  return {
    find,
    touches: (text) => find(text).length > 0,
    redact: (text) => replaceAll(text, find(text)),
    words: wanted.filter((one) => !one.includes(' ')),
  };
}

/** Whether a passage has letters enough to be told from others. */
export const isTelling = (passage: string): boolean =>
  lettersIn(passage).replaceAll(' ', '').length >= LEAST_LETTERS;

function replaceAll(text: string, ranges: readonly Range[]): string {
  let [result, at] = ['', 0];
  for (const { start, end } of ranges) {
    result += text.slice(at, start) + REDACTED;
    at = end;
  }
  return result + text.slice(at);
}

/** A passage also as it stands in addresses, and where a typist had no accents. */
const formsOf = (passage: string): readonly string[] => [
  passage,
  slugify(passage).replaceAll('-', ' '),
  passage.normalize('NFD').replace(/\p{M}/gu, ''),
];

const lettersIn = (passage: string): string =>
  (
    passage
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ');

/** Between two words: white space, hyphens, marks of emphasis, or nothing where a scraper glued them; no other passage. */
const BETWEEN_WORDS = '(?:[^\\p{L}\\p{N}█]{0,8}|\\s{9,200})';
/** Between two letters: signs that nobody sees, and the escapes of Markdown. */
const BETWEEN_LETTERS = '[\\u00ad\\u200b-\\u200f\\u2060\\ufeff\\\\]?';

function patternOf(letters: string): string {
  return letters
    .split(' ')
    .map((word) => [...word].map(letterPattern).join(BETWEEN_LETTERS))
    .join(BETWEEN_WORDS);
}

function letterPattern(letter: string): string {
  const apart = letter.normalize('NFD');
  return apart === letter ? letter : `(?:${letter}|${apart})`;
}

/** A passage may begin in the midst of letters only where words were glued, or where the script knows no capitals. */
function beginsThere(text: string, start: number): boolean {
  const before = lastOf(text.slice(Math.max(0, start - 2), start));
  const first = String.fromCodePoint(text.codePointAt(start) ?? 0);
  if (!isLetter(before) || !hasCase(before) || !hasCase(first)) return true;
  return !isUpper(before) && isUpper(first);
}

function endsThere(text: string, end: number): boolean {
  const last = lastOf(text.slice(Math.max(0, end - 2), end));
  const [after = '', afterThat = ''] = text.slice(end, end + 4);
  if (/\p{M}/u.test(after)) return false;
  if (!isLetter(after) || !hasCase(after) || !hasCase(last)) return true;
  return isUpper(after) && (!isUpper(last) || (isLetter(afterThat) && !isUpper(afterThat)));
}

const lastOf = (text: string): string => [...text].at(-1) ?? '';
const isLetter = (sign: string): boolean => /[\p{L}\p{M}\p{N}]/u.test(sign);
const isUpper = (sign: string): boolean => /\p{Lu}/u.test(sign);
const hasCase = (sign: string): boolean => sign.toLowerCase() !== sign.toUpperCase();
