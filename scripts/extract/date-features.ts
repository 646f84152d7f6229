import type { Block } from './block.ts';
import { isBodyLabel } from './compose.ts';
import { besideOf, shortText } from './date-beside.ts';
import type { DateCandidate, LabelledPage } from './date-candidates.ts';
import {
  ANNOUNCED,
  BOUND,
  BY,
  COMMENTED,
  COPYRIGHT,
  LED,
  MODIFIED,
  PICTURED,
  PUBLISHED,
  TIME_AFTER,
  TIME_BEFORE,
  WEEKDAY,
} from './date-words.ts';
import { REASON } from './reasons.ts';

/** A row of numbers for each candidate: its words, its shape, where it stands, and what other days there are. */
export function dateRows(page: LabelledPage, candidates: readonly DateCandidate[]): Float32Array {
  const rows = new Float32Array(candidates.length * DATE_WIDTH);
  if (candidates.length === 0) return rows;
  const context = contextOf(page, candidates);
  candidates.forEach((candidate, n) => {
    rows.set(
      [
        ...wordsBeside(page, candidate, candidates[n - 1]),
        ...shapeOf(page, candidate),
        ...placeOf(page, candidate, n, context),
      ],
      n * DATE_WIDTH,
    );
  });
  return rows;
}

/** What the words beside a date say. */
function wordsBeside(page: LabelledPage, date: DateCandidate, other?: DateCandidate): number[] {
  const { before, after, lead, follow } = besideOf(page, date, other);
  const near = `${shortText(page.blocks[date.block - 2])} ${lead} ${before} ${after} ${follow}`;
  return flags(
    ANNOUNCED.test(before) || ANNOUNCED.test(lead),
    PUBLISHED.test(before),
    MODIFIED.test(before),
    PUBLISHED.test(lead),
    MODIFIED.test(lead),
    MODIFIED.test(after),
    PUBLISHED.test(after),
    TIME_AFTER.test(after),
    TIME_AFTER.test(follow),
    TIME_BEFORE.test(before),
    TIME_BEFORE.test(lead),
    WEEKDAY.test(before),
    WEEKDAY.test(lead),
    COMMENTED.test(near),
    BOUND.test(before),
    LED.test(before),
    PICTURED.test(near),
    COPYRIGHT.test(near),
    BY.test(near),
  );
}

/** What kind of line a date stands in, and how. */
function shapeOf({ blocks, hints }: LabelledPage, { block, start, end, last }: DateCandidate): number[] {
  const text = blocks[block]?.text ?? '';
  const before = text.slice(Math.max(0, start - SEEN), start);
  const after = text.slice(end, end + SEEN);
  const day = text.slice(start, end);
  const hint = hints[block] ?? null;
  const goesOn = /^[,\s]{1,2}\p{Ll}{2}/u.test(after);
  return [
    ...flags(
      /[([]\s*$/.test(before) && /^\s*[)\]]/.test(after),
      /\p{L}/u.test(day),
      /^\d{4}/.test(day),
      /\D\d\d$/.test(day),
      start === 0,
      end === text.length,
      last > block,
      /[.!?]\s*$/.test(before),
      /^\s?[|•·/–-]|^\s[-–—]\s/.test(after),
      /[|•·/–-]\s?$/.test(before),
      /\p{Ll}$/u.test(before),
      /\p{Ll}[,\s]{1,2}$/u.test(before) && goesOn,
      start < SEEN && goesOn && !TIME_AFTER.test(after.toLowerCase()),
      /^[.!?](?:\s\p{Lu}|$)/u.test(after),
      hint?.kind === 'meta',
      hint?.kind === 'meta' && hint.line.names.length > 0,
      hint?.kind === 'furniture',
      hint?.kind === 'caption' || hint?.kind === 'promotion',
      blocks[block]?.glued === true,
      blocks[block]?.bullet === true,
    ),
    ...steps(text.length - (end - start), [1, 8, 20, 45, 90, 180, 400]),
    ...steps(start, [1, 10, 30, 80]),
  ];
}

/** Enough of a line to see how it goes on beside a date. */
const SEEN = 12;

interface Context {
  readonly title: number;
  readonly first: number;
  readonly last: number;
  readonly byline: number;
  readonly comments: number;
  /** In how many blocks each day is named. */
  readonly counts: ReadonlyMap<string, number>;
  /** The page's days in order of time. */
  readonly days: readonly string[];
  /** Length of the body, in characters. */
  readonly length: number;
  /** The latest year for which a copyright is claimed; 0 where none is. */
  readonly copyright: number;
  readonly candidates: readonly DateCandidate[];
  /** The candidates by which one can see from the headline: the nearest above and below it. */
  readonly above: number;
  readonly below: number;
}

function contextOf({ blocks, labels, hints }: LabelledPage, candidates: readonly DateCandidate[]): Context {
  const title = labels.findIndex(({ role }) => role === 'title');
  const first = labels.findIndex((label, i) => i > title && isBodyLabel(label));
  const counts = new Map<string, number>();
  for (const { day } of candidates) counts.set(day, (counts.get(day) ?? 0) + 1);
  const below = candidates.findIndex(({ block }) => block > title);
  return {
    title,
    first: first < 0 ? labels.length : first,
    last: labels.findLastIndex((label) => isBodyLabel(label)),
    byline: hints.findIndex(
      (hint, i) => hint?.kind === 'meta' && hint.line.names.length > 0 && i >= title - 10,
    ),
    comments: hints.findIndex(
      (hint, i) => i > first && hint?.kind === 'furniture' && hint.reason === REASON.comments,
    ),
    counts,
    days: [...counts.keys()].sort(),
    length: blocks.reduce((sum, { text }, i) => (isBodyLabel(labels[i]) ? sum + text.length : sum), 0),
    copyright: copyrightOf(blocks),
    candidates,
    above: below < 0 ? candidates.length - 1 : below - 1,
    below,
  };
}

/** The latest year in the short lines that claim a copyright. */
function copyrightOf(blocks: readonly Block[]): number {
  let latest = 0;
  for (const { text } of blocks) {
    if (text.length > 300 || !/©|\([cC]\)|[Cc]opyright|COPYRIGHT/.test(text)) continue;
    for (const year of text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [])
      latest = Math.max(latest, Number(year));
  }
  return latest;
}

function placeOf(
  { labels, layout, blocks }: LabelledPage,
  date: DateCandidate,
  n: number,
  context: Context,
): number[] {
  const { title, first, last, byline, comments, counts, days, copyright, candidates } = context;
  const { block, day } = date;
  const year = Number(day.slice(0, 4));
  const label = labels[block];
  const reason = label?.role === 'cut' ? label.reason : null;
  const latest = days[days.length - 1] ?? day;
  const around = neighbours(candidates, n);
  return [
    ...flags(
      isBodyLabel(label),
      label?.role === 'title' || label?.role === 'deck',
      label?.role === 'meta',
      label?.role === 'caption' || label?.role === 'promotion',
      label?.role === 'closing',
      reason === REASON.above || reason === REASON.menu,
      reason === REASON.below || reason === REASON.mostRead || reason === REASON.related,
      reason === REASON.beside,
      reason === REASON.copyright || reason === REASON.comments,
      title < 0,
      block > title && block < first,
      block > first && block < last,
      block === first,
      block > last,
      comments >= 0 && block > comments,
      byline >= 0,
      block < 3,
      block < 8,
      block < Math.min(12, title - 4) &&
        WEEKDAY.test(blocks[block]?.text.slice(0, date.start).toLowerCase() ?? ''),
      n === 0,
      n === context.above,
      n === context.below,
      candidates.length === 1,
      days.length === 1,
      day === latest,
      day === days[0],
      day.slice(0, 4) === latest.slice(0, 4),
      copyright > 0 && year > copyright,
      copyright > 0 && year === copyright,
      copyright > 0 && year < copyright,
      layout === 'glued',
      layout === 'nodes',
      layout === 'wrapped',
    ),
    ...steps(block - title, [-20, -8, -4, -2, -1, 0, 1, 2, 3, 4, 6, 9, 15, 30]),
    ...steps(block - first, [-15, -6, -3, -1, 0, 1, 2, 4, 8, 20]),
    ...steps(block - last, [0, 1, 2, 4, 8, 20]),
    ...steps(byline < 0 ? 99 : Math.abs(block - byline), [1, 2, 3, 5, 9, 99]),
    ...steps(counts.get(day) ?? 1, [2, 3, 5]),
    ...steps(days.length, [2, 3, 5, 9, 20]),
    ...steps(daysBetween(day, latest), [1, 2, 8, 31, 366]),
    ...steps(around.above, [1, 2, 4]),
    ...steps(around.below, [1, 2, 4]),
    block / Math.max(1, blocks.length),
    ...steps(blocks.length - block, [4, 12]),
    ...steps(context.length, [400, 1000, 2500]),
  ];
}

/** How far, in blocks, other days count as neighbours. */
const NEAR = 8;

/** How many candidates of other days stand closely above and below one. */
function neighbours(candidates: readonly DateCandidate[], n: number): { above: number; below: number } {
  const { block = 0, day = '' } = candidates[n] ?? {};
  const count = (step: number): number => {
    let found = 0;
    for (let i = n + step; found < 4; i += step) {
      const other = candidates[i];
      if (other === undefined || Math.abs(other.block - block) > NEAR || Math.abs(i - n) > NEAR) break;
      if (other.day !== day) found++;
    }
    return found;
  };
  return { above: count(-1), below: count(1) };
}

const daysBetween = (a: string, b: string): number => (Date.parse(b) - Date.parse(a)) / 864e5;

const flags = (...values: readonly boolean[]): number[] => values.map(Number);

/** One number for each bound: whether the value reaches it. */
const steps = (value: number, bounds: readonly number[]): number[] =>
  bounds.map((bound) => (value >= bound ? 1 : 0));

/** Numbers in a row. */
export const DATE_WIDTH = 19 + 31 + 33 + 14 + 10 + 6 + 6 + 3 + 5 + 5 + 3 + 3 + 1 + 2 + 3;
