import type { Edtf } from '../model.ts';
import { monthNumber } from './months.ts';

/** A whole day found in a text. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly day: Edtf;
}

/** Whether `3/4/2019` is the third of April (`dmy`) or the fourth of March (`mdy`); null where nothing tells. */
export type DayOrder = 'dmy' | 'mdy' | null;

const WORD = '(\\p{L}{3,12}(?:\\s\\p{L}{4,6})?)';
const PATTERNS: readonly (readonly [RegExp, (match: RegExpExecArray, order: DayOrder) => Edtf | null])[] = [
  // 2019-11-25, 2019/11/25, 2019.11.25, 2019年11月25日, 2019년 11월 25일
  [
    /(?<![\p{N}.,/-])(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?:[日일]|(?![\d%]))/gu,
    ([, y, m, d]) => dayOf(y, Number(m), d),
  ],
  // 25 November 2019, 25. November 2019, 1er mars 2020, 25 de noviembre de 2019, 25th of Nov., 2019
  [
    new RegExp(
      `(?<![\\p{N}.,/-])(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª|°|-го|-е)?[\\s-]{0,2}(?:de |of |d’)?${WORD}\\.?,?[\\s-]{0,2}(?:de |del )?(\\d{4})(?!\\d)`,
      'giu',
    ),
    ([, d, word, y]) => dayOf(y, monthNumber(word ?? ''), d),
  ],
  // November 25, 2019; Nov. 25th 2019
  [
    /(?<![\p{L}])(\p{L}{3,12})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(\d{4})(?!\d)/giu,
    ([, word, d, y]) => dayOf(y, monthNumber(word ?? ''), d),
  ],
  // 2019. november 25.; 2019 Nov 25
  [
    /(?<![\p{N}])(\d{4})\.?[\s,]{1,2}(\p{L}{3,12})\.?\s(\d{1,2})(?!\d)/giu,
    ([, y, word, d]) => dayOf(y, monthNumber(word ?? ''), d),
  ],
  // 25.11.2019 has the day first everywhere; 25/11/2019 and 25-11-2019 only if the order is known or clear.
  [/(?<![\p{N}.,/-])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/gu, ([, d, m, y]) => dayOf(y, Number(m), d)],
  [/(?<![\p{N}.,/-])(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/])/gu, numericDay],
  [
    /(?<![\p{N}.,/-])(\d{1,2})\.(\d{1,2})\.(\d{2})(?![\d.])/gu,
    ([, d, m, y]) => dayOf(`20${y}`, Number(m), d),
  ],
];

/**
 * The days a short text names, in order, strictly: a date that does not exist, or whose day and month could be
 * the other way about, is not given. Arabic and full-width digits count as digits.
 */
export function findDates(text: string, order: DayOrder): FoundDate[] {
  const ascii = withAsciiDigits(text);
  if (!/\d/.test(ascii)) return [];
  const found: FoundDate[] = [];
  for (const [pattern, read] of PATTERNS) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(ascii); match !== null; match = pattern.exec(ascii)) {
      const day = read(match, order);
      const start = match.index;
      const end = start + match[0].length;
      if (day === null) pattern.lastIndex = start + (/^\d+/.exec(match[0])?.[0].length ?? 1);
      else if (!found.some((other) => other.start < end && start < other.end))
        found.push({ start, end, day });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * The order of day and month in numeric dates. Every language but English puts the day first; an English text
 * shows its own order by a date that can only be read one way, or by how it spells dates out (`May 3, 2019` or
 * `3 May 2019`). Where it shows both or neither, nothing tells.
 */
export function dayOrder(language: string | null, sample: string): DayOrder {
  if (language !== null && language !== 'en') return 'dmy';
  if (!/\d[/-]\d{1,2}[/-]\d/.test(sample)) return null;
  let days = 0;
  let months = 0;
  for (const [, a, b] of sample.matchAll(/(?<![\p{N}./-])(\d{1,2})\/(\d{1,2})\/(?:19|20)?\d{2}(?![\d/])/gu)) {
    if (Number(a) > 12) days++;
    else if (Number(b) > 12) months++;
  }
  if (days + months === 0) {
    for (const [, word] of sample.matchAll(/(?<!\p{L})(\p{L}{3,9})\.?\s\d{1,2},\s\d{4}/gu))
      if (monthNumber(word ?? '') !== null) months++;
    for (const [, word] of sample.matchAll(/(?<![\p{N}\p{L}])\d{1,2}\s(\p{L}{3,9})\.?\s\d{4}/gu))
      if (monthNumber(word ?? '') !== null) days++;
  }
  if (days > 0 === months > 0) return null;
  return days > 0 ? 'dmy' : 'mdy';
}

function numericDay([, a, , b, y]: RegExpExecArray, order: DayOrder): Edtf | null {
  const year = y?.length === 2 ? `20${y}` : y;
  if (a === b || order === 'dmy') return dayOf(year, Number(b), a);
  if (order === 'mdy') return dayOf(year, Number(a), b);
  if (Number(a) > 12) return dayOf(year, Number(b), a);
  return Number(b) > 12 ? dayOf(year, Number(a), b) : null;
}

function dayOf(year: string | undefined, month: number | null, day: string | undefined): Edtf | null {
  const y = Number(year);
  const d = Number(day);
  if (month === null || month < 1 || month > 12 || y < 1600 || y > 2199 || d < 1 || d > daysIn(y, month))
    return null;
  return `${y}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function withAsciiDigits(text: string): string {
  if (!/[٠-٩۰-۹０-９]/.test(text)) return text;
  return text.replace(/[٠-٩۰-۹０-９]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code >= 0xff10 ? 0xff10 : code >= 0x6f0 ? 0x6f0 : 0x660));
  });
}
