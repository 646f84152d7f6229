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

type Reader = (match: RegExpExecArray, order: DayOrder) => Edtf | null;

// Not after a digit, nor in the midst of a longer number or a path; a letter may be glued to it.
const FRESH = '(?<!\\p{N}|\\p{N}[.,/-]|[/=])';
// A year; what may be glued to its end is a time or a count of minutes.
const YEAR = '(\\d{4})(?!\\d(?!\\d?(?:[:.h]\\d{2}|\\s?\\d?min)))';
const MONTH = '[\\p{L}\\p{M}]{2,14}';
// A word begins, or a capital stands glued to a small letter (`UpdatedDec 14, 2023`).
const WORD = '(?:(?<![\\p{L}\\p{M}])|(?<=\\p{Ll})(?=\\p{Lu}))';
const ORDINAL = '(?:st|nd|rd|th|ST|ND|RD|TH|er|\\.|º|ª|°|-го|-е)?';

const PATTERNS: readonly (readonly [RegExp, Reader])[] = [
  // 2019-11-25, 2019/11/25, 2019.11.25, 2019年11月25日, 2019년 11월 25일
  [
    new RegExp(
      `${FRESH}(\\d{4})\\s?[-/.年년]\\s?(\\d{1,2})\\s?[-/.月월]\\s?(\\d{1,2})(?:[日일]|T(?=\\d)|(?![\\d%]))`,
      'gu',
    ),
    ([, y, m, d]) => dayOf(y, Number(m), d),
  ],
  // 25 November 2019, 25. November 2019, 1er mars 2020, 25 de noviembre de 2019, 25th of Nov., 2019
  [
    new RegExp(
      `${FRESH}(\\d{1,2})(${ORDINAL})[\\s-]{0,2}(?:de |DE |of |d’|d')?(${MONTH}(?:\\s\\p{L}{4,6})?)\\.?,?[\\s-]{0,2}(?:de |DE |del )?${YEAR}`,
      'gu',
    ),
    ([, d, mark, word, y]) => dayOf(y, monthOf(word, mark === '.'), d),
  ],
  // November 25, 2019; Nov. 25th 2019; Nov 25 10:20:00 2019
  [
    new RegExp(
      `${WORD}(${MONTH})\\.?\\s{1,2}(\\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH)?(?:,?\\s{1,2}|\\s\\d\\d:\\d\\d(?::\\d\\d)?\\s(?:[A-Z]{3,4}\\s)?)${YEAR}`,
      'gu',
    ),
    ([, word, d, y]) => dayOf(y, monthOf(word), d),
  ],
  // 2019. november 25.; 2019 Nov 25; 2019 m. lapkričio 25 d.
  [
    new RegExp(`${FRESH}(\\d{4})\\.?[\\s,]{1,2}(?:m\\.\\s)?(${MONTH})\\.?\\s(\\d{1,2})(?!\\d)`, 'gu'),
    ([, y, word, d]) => dayOf(y, monthOf(word), d),
  ],
  // 25 tháng 11, 2019; 25 tháng 11 năm 2019
  [
    new RegExp(`${FRESH}(\\d{1,2}) tháng (\\d{1,2})(?:,| năm)? ${YEAR}`, 'gu'),
    ([, d, m, y]) => dayOf(y, Number(m), d),
  ],
  // 25-Nov-19, 25 Nov ’19
  [
    new RegExp(`${FRESH}(\\d{1,2})(?:-(${MONTH})-|\\s(${MONTH})\\.?\\s['’])(\\d{2})(?!\\d)`, 'gu'),
    ([, d, a, b, y]) => dayOf(`20${y}`, monthOf(a ?? b), d),
  ],
  // 25.11.2019, 25. 11. 2019, 25.11.19: the day is first unless an English text shows the contrary.
  [
    new RegExp(`${FRESH}(\\d{1,2})\\.\\s?(\\d{1,2})\\.(?:\\s?${YEAR}|(\\d{2})(?![\\d.]))`, 'gu'),
    ([, a, b, y, short], order) => numericDay(a, b, y ?? `20${short}`, order ?? 'dmy'),
  ],
  // 25/11/2019, 25-11-2019, 25/11/19: only if the order is known or clear.
  [
    new RegExp(`${FRESH}(\\d{1,2})([/-])(\\d{1,2})\\2(?:${YEAR}|(\\d{2})(?![\\d/-]))`, 'gu'),
    ([, a, , b, y, short], order) => numericDay(a, b, y ?? `20${short}`, order),
  ],
];

/**
 * The days a short text names, in order, strictly: a date that does not exist, or whose day and month could be
 * the other way about, is not given. Arabic and full-width digits count as digits.
 */
export function findDates(text: string, order: DayOrder): FoundDate[] {
  const ascii = withAsciiDigits(text);
  const found: FoundDate[] = [];
  for (const [from, to] of stretchesWithYears(ascii)) readDates(ascii.slice(from, to), from, order, found);
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start);
}

/** Whatever the form, a date has a year of four digits, or three numbers in a row, or a year cut short. */
const YEARS = /(?<!\d)(?:1[6-9]|2[0-6])\d\d|\d[./-]\s?\d{1,2}[./-]\s?\d\d|[-'’]\d\d(?!\d)/g;
/** More than a date's length. */
const REACH = 45;

/** The stretches of a text in which dates can be: around what may be a year. */
function stretchesWithYears(text: string): [from: number, to: number][] {
  const stretches: [from: number, to: number][] = [];
  YEARS.lastIndex = 0;
  for (let match = YEARS.exec(text); match !== null; match = YEARS.exec(text)) {
    const from = Math.max(0, match.index - REACH);
    const to = match.index + match[0].length + REACH;
    const last = stretches[stretches.length - 1];
    if (last === undefined || from > last[1]) stretches.push([from, to]);
    else last[1] = to;
  }
  return stretches;
}

/** Adds the dates of a stretch of the text that begins at `from`. */
function readDates(stretch: string, from: number, order: DayOrder, found: FoundDate[]): void {
  for (const [pattern, read] of PATTERNS) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(stretch); match !== null; match = pattern.exec(stretch)) {
      const day = read(match, order);
      const start = from + match.index;
      const end = start + match[0].length;
      if (day === null) pattern.lastIndex = match.index + (/^\d+/.exec(match[0])?.[0].length ?? 1);
      else if (!found.some((other) => other.start < end && start < other.end))
        found.push({ start, end, day });
    }
  }
}

function numericDay(
  a: string | undefined,
  b: string | undefined,
  year: string | undefined,
  order: DayOrder,
): Edtf | null {
  if (Number(a) > 12 || a === b) return dayOf(year, Number(b), a);
  if (Number(b) > 12) return order === 'dmy' ? null : dayOf(year, Number(a), b);
  if (order === null) return null;
  return order === 'dmy' ? dayOf(year, Number(b), a) : dayOf(year, Number(a), b);
}

/** `25 listopada` is November in Polish; Croatian, which writes `25. listopada`, means October. */
function monthOf(word: string | undefined, dotted = false): number | null {
  return dotted && word?.toLowerCase() === 'listopada' ? 10 : monthNumber(word ?? '');
}

/** Thailand counts years from 543 years earlier. */
const BUDDHIST = 543;

function dayOf(year: string | undefined, month: number | null, day: string | undefined): Edtf | null {
  const written = Number(year);
  const y = written > 2400 && written < 2700 ? written - BUDDHIST : written;
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
