/** What an EDTF date says about the calendar: the first and the last day that it may mean. */
import edtf from 'edtf';
import type { Edtf } from '../model.ts';

export type Precision = 'day' | 'month' | 'year' | 'decade' | 'century' | 'span' | 'unknown';

export interface Bounds {
  /** The first day that the date may mean, `YYYY-MM-DD`; null where it is open or not known. */
  readonly first: string | null;
  /** The last day that the date may mean; null where it is open or not known. */
  readonly last: string | null;
  /** The smallest calendar unit that holds both bounds; `span` where one is missing or they lie further apart. */
  readonly precision: Precision;
  /** Whether the date says of itself that it is doubtful or approximate (`?`, `~`, `%`). */
  readonly uncertain: boolean;
  /** Which end has no bound: `2017/..` is open at its end. */
  readonly open: 'start' | 'end' | 'both' | null;
}

const PLAIN = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;
const DATE_AND_TIME = /^(\d{4}-\d{2}-\d{2})T/;
const UNKNOWN: Bounds = { first: null, last: null, precision: 'unknown', uncertain: false, open: null };

/**
 * The bounds of an EDTF date (ISO 8601-2, levels 0 to 2); all unknown where `date` is null, is not EDTF,
 * or lies outside the years 0000 to 9999. A date with a time of day means the day that is written,
 * whatever the time zone, so that no machine's zone moves an article to another day.
 */
export function bounds(date: Edtf | null | undefined): Bounds {
  if (date === null || date === undefined) return UNKNOWN;
  const day = DATE_AND_TIME.exec(date)?.[1] ?? date;
  const plain = PLAIN.exec(day);
  if (plain !== null) return plainBounds(plain);
  const parsed = parse(date);
  if (parsed === null) return UNKNOWN;
  return describe(toDay(parsed.min), toDay(parsed.max), /[?~%]/.test(date));
}

/**
 * A key whose code-unit order is the order of time: by first possible day, then by last. Empty, so before
 * all others, where the date says nothing; a date that is open at its start sorts by its end.
 */
export function sortKey(date: Edtf | null | undefined): string {
  const { first, last } = bounds(date);
  if (first === null && last === null) return '';
  return `${first ?? last}/${last ?? '9999-12-31'}`;
}

/** The year, and the month from 1 to 12, that a date lies in as a whole; null where it may lie in another. */
export function placeInCalendar(date: Edtf | null | undefined): {
  readonly year: number | null;
  readonly month: number | null;
} {
  const { first, last } = bounds(date);
  if (first === null || last === null || first.slice(0, 4) !== last.slice(0, 4))
    return { year: null, month: null };
  const month = first.slice(0, 7) === last.slice(0, 7) ? Number(first.slice(5, 7)) : null;
  return { year: Number(first.slice(0, 4)), month };
}

/** Most dates are plain; reading them by hand is a hundred times faster than the grammar. */
function plainBounds(match: RegExpExecArray): Bounds {
  const [whole, year = '', month, day] = match;
  if (month === undefined) return describe(`${year}-01-01`, `${year}-12-31`, false);
  const length = monthLength(Number(year), Number(month));
  if (day === undefined) return describe(`${whole}-01`, `${whole}-${length}`, false);
  return Number(day) > length ? UNKNOWN : describe(whole, whole, false);
}

function monthLength(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function describe(first: string | null, last: string | null, uncertain: boolean): Bounds {
  if (first === null || last === null) {
    const open = first !== null ? 'end' : last !== null ? 'start' : 'both';
    return { first, last, precision: open === 'both' ? 'unknown' : 'span', uncertain, open };
  }
  return { first, last, precision: precisionOf(first, last), uncertain, open: null };
}

const UNITS: readonly (readonly [length: number, unit: Precision])[] = [
  [10, 'day'],
  [7, 'month'],
  [4, 'year'],
  [3, 'decade'],
  [2, 'century'],
];

function precisionOf(first: string, last: string): Precision {
  return UNITS.find(([length]) => first.slice(0, length) === last.slice(0, length))?.[1] ?? 'span';
}

function parse(date: string): { readonly min: unknown; readonly max: unknown } | null {
  try {
    return edtf(date);
  } catch {
    return null; // the grammar refuses by throwing: not a date, so nothing is known
  }
}

/** A bound as a day; null where it is infinite, unknown, or a year that four digits cannot write. */
function toDay(time: unknown): string | null {
  if (typeof time !== 'number' || !Number.isFinite(time)) return null;
  const text = new Date(time).toISOString();
  return /^\d{4}-/.test(text) ? text.slice(0, 10) : null;
}
