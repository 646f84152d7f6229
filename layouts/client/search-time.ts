/** Times in a search: a year or a month, as `2019` and `2019-06`; months are counted from the year 0. */

/** Of a day only the month counts: articles are not found by less. */
const TIME = /^(\d{1,4})(?:-(0?[1-9]|1[0-2])(?:-(?:0?[1-9]|[12]\d|3[01]))?)?$/;

/** Null for what is no year or month. */
export function readTime(text: string | null): string | null {
  const [, year, month] = TIME.exec(text?.trim() ?? '') ?? [];
  if (year === undefined) return null;
  return month === undefined ? String(Number(year)) : `${year.padStart(4, '0')}-${month.padStart(2, '0')}`;
}

export function firstMonth(time: string): number {
  const [year = 0, month = 1] = time.split('-').map(Number);
  return 12 * year + month - 1;
}

export function lastMonth(time: string): number {
  return time.includes('-') ? firstMonth(time) : firstMonth(time) + 11;
}

/** `2019-06` for a month counted from the year 0. */
export const monthNamed = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

export interface Range {
  readonly from: string | null;
  readonly to: string | null;
}

/** Times that articles have: years, months, and for dates that may mean several months `1990-01/1999-12` or `2017-01/..`. */
export interface Times {
  readonly years: readonly string[];
  readonly months: readonly string[];
  readonly spans: readonly string[];
}

/**
 * Which of the times that articles have lie in a range: years that do so wholly, months of the others, and spans that any
 * part of does.
 */
export function within(range: Range, { years, months, spans }: Times): Times {
  const [first, last] = endsOf(range);
  const lies = (time: string) => firstMonth(time) >= first && lastMonth(time) <= last;
  const whole = new Set(years.filter(lies));
  return {
    years: [...whole],
    months: months.filter((month) => lies(month) && !whole.has(String(Number(month.slice(0, 4))))),
    spans: spans.filter((span) => {
      const [start, end] = endsOfSpan(span);
      return start <= last && end >= first;
    }),
  };
}

/** Whether a date may lie outside a range. */
export function reachesOut(range: Range, span: string): boolean {
  const [first, last] = endsOf(range);
  const [start, end] = endsOfSpan(span);
  return start < first || end > last;
}

const endsOf = ({ from, to }: Range): readonly [number, number] => [
  from === null ? Number.NEGATIVE_INFINITY : firstMonth(from),
  to === null ? Number.POSITIVE_INFINITY : lastMonth(to),
];

function endsOfSpan(span: string): readonly [number, number] {
  const [from = null, to = null] = span.split('/').map((time) => (time === '..' ? null : time));
  return endsOf({ from, to });
}
