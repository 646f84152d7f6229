import type { DateView } from '../view.ts';
import type { Words } from './index.ts';

/**
 * An EDTF date (Library of Congress, levels 0 and 1) as a reader should see it. What EDTF says beyond
 * what is known here is shown as it stands, marked uncertain, rather than guessed at.
 */
export function dateView(edtf: string, words: Words): DateView {
  const interval = edtf.split('/');
  if (interval.length === 2) return intervalView(edtf, interval[0] ?? '', interval[1] ?? '', words);
  const date = parseDate(edtf);
  if (date === null) return { edtf, text: edtf, machine: null, uncertain: true };
  const exact = date.doubt === '' && date.years === 1 && date.season === null;
  return { edtf, text: sayDate(date, words), machine: exact ? machineDate(date) : null, uncertain: !exact };
}

interface PlainDate {
  readonly year: number;
  /** 1 for a year, 10 for a decade (`199X`), 100 for a century (`19XX`). */
  readonly years: 1 | 10 | 100;
  readonly month: number | null;
  readonly day: number | null;
  readonly season: number | null;
  readonly doubt: '' | '?' | '~' | '%';
}

const pattern = /^(-?\d{2,4})(X{0,2})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?(?:T[\d:.Z+-]+)?([?~%]?)$/;

function parseDate(edtf: string): PlainDate | null {
  const match = pattern.exec(edtf);
  if (match === null) return null;
  const [, digits = '', unknown = '', second, third, doubt = ''] = match;
  if (digits.replace('-', '').length + unknown.length !== 4) return null;
  const years = unknown.length === 0 ? 1 : unknown.length === 1 ? 10 : 100;
  const month = numberOf(second);
  const season = month !== null && month >= 21 && month <= 24 ? month - 21 : null;
  if (month !== null && season === null && (month < 1 || month > 12)) return null;
  const day = numberOf(third);
  if (day !== null && (day < 1 || day > 31)) return null;
  return {
    year: Number(digits) * years,
    years,
    month: season === null ? month : null,
    day: season === null && month !== null ? day : null,
    season,
    doubt: doubt as PlainDate['doubt'],
  };
}

function numberOf(part: string | undefined): number | null {
  return part === undefined || part === 'XX' ? null : Number(part);
}

function sayDate(date: PlainDate, words: Words): string {
  const phrases = words.dates;
  const plain = sayPlain(date, words);
  if (date.doubt === '~') return phrases.about(plain);
  if (date.doubt === '?') return phrases.perhaps(plain);
  if (date.doubt === '%') return phrases.perhaps(phrases.about(plain));
  return plain;
}

function sayPlain({ year, years, month, day, season }: PlainDate, words: Words): string {
  const phrases = words.dates;
  if (years === 10) return phrases.decade(year);
  if (years === 100) return phrases.century(year);
  if (season !== null) return phrases.season(season, year);
  if (month === null) return phrases.year(year);
  const name = words.months[month - 1] ?? String(month);
  return day === null ? phrases.month(name, year) : phrases.day(day, name, year);
}

function machineDate({ year, month, day }: PlainDate): string | null {
  if (year < 1) return null;
  const parts = [String(year).padStart(4, '0')];
  if (month !== null) parts.push(String(month).padStart(2, '0'));
  if (day !== null) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}

function intervalView(edtf: string, start: string, end: string, words: Words): DateView {
  const from = parseDate(start);
  const to = parseDate(end);
  const phrases = words.dates;
  const view = (text: string): DateView => ({ edtf, text, machine: null, uncertain: true });
  if (from !== null && to !== null) return view(phrases.between(sayDate(from, words), sayDate(to, words)));
  const openEnd = end === '' || end === '..';
  const openStart = start === '' || start === '..';
  if (from !== null && openEnd) return view(phrases.notBefore(sayDate(from, words)));
  if (to !== null && openStart) return view(phrases.notAfter(sayDate(to, words)));
  return view(edtf);
}
