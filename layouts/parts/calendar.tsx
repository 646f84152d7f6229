import type { Bar, YearView } from '../view.ts';
import type { Words } from '../words/index.ts';

interface CalendarProps {
  readonly year: number;
  readonly days: YearView['days'];
  readonly months: readonly Bar[];
  readonly words: Words;
}

/** Sizes in the drawing's own units. */
const cell = 24;
const top = 16;

/** A year as twelve months whose days are the darker the more was written on them. */
export function Calendar({ year, days, months, words }: CalendarProps) {
  const known = new Map(days.map((day) => [day.day, day]));
  const most = Math.max(fullDay, ...days.map((day) => day.count));
  return (
    <div class="calendar">
      {words.months.map((name, index) => (
        <Month
          key={name}
          year={year}
          month={index + 1}
          name={name}
          bar={months[index]}
          days={known}
          most={most}
          words={words}
        />
      ))}
    </div>
  );
}

/** So many articles make a day the darkest even in a quiet year, where the fullest day may have but two. */
const fullDay = 8;

interface MonthProps {
  readonly year: number;
  readonly month: number;
  readonly name: string;
  readonly bar: Bar | undefined;
  readonly days: ReadonlyMap<string, YearView['days'][number]>;
  readonly most: number;
  readonly words: Words;
}

function Month({ year, month, name, bar, days, most, words }: MonthProps) {
  const first = weekday(year, month);
  const length = dayOf(year, month, 0).getUTCDate();
  const two = (n: number) => String(n).padStart(2, '0');
  return (
    <section class="month">
      <h2>
        {bar?.href == null ? name : <a href={bar.href}>{name}</a>}
        {bar !== undefined && bar.count > 0 && <span class="count">{words.count(bar.count)}</span>}
      </h2>
      <svg viewBox={`0 0 ${7 * cell} ${top + 6 * cell}`}>
        <title>{`${name} ${year}`}</title>
        <Weekdays words={words} />
        {Array.from({ length }, (_, index) => {
          const place = first + index;
          const day = days.get(`${two(month)}-${two(index + 1)}`);
          const x = (place % 7) * cell;
          const y = top + Math.floor(place / 7) * cell;
          const number = (
            <text x={x + cell / 2} y={y + cell / 2 + 4}>
              {index + 1}
            </text>
          );
          if (day === undefined) return <g key={place}>{number}</g>;
          const label = words.year.day(index + 1, name, day.count);
          return (
            <a key={place} href={day.href} aria-label={label} class={`day level-${level(day.count, most)}`}>
              <title>{label}</title>
              <rect x={x + 1} y={y + 1} width={cell - 2} height={cell - 2} rx="2" />
              {number}
            </a>
          );
        })}
      </svg>
    </section>
  );
}

/** The days' first letters; two begin alike, and their place tells them apart. */
function Weekdays({ words }: { readonly words: Words }) {
  return (
    <g>
      {words.weekdays.map((letter, index) => (
        <text key={`${letter}${String(index)}`} class="weekday" x={(index + 0.5) * cell} y={12}>
          {letter}
        </text>
      ))}
    </g>
  );
}

/** How dark, 1 to 4; by square root, so that a day of one article still differs from none beside one of fifty. */
function level(count: number, most: number): number {
  return Math.max(1, Math.ceil(Math.sqrt(count / most) * 4));
}

/** Days since Monday, of the first of a month. */
function weekday(year: number, month: number): number {
  return (dayOf(year, month - 1, 1).getUTCDay() + 6) % 7;
}

/** Day 0 is the last of the month before. Not `Date.UTC`, which takes the year 99 for 1999. */
function dayOf(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date;
}
