import type { Edtf } from '../model.ts';
import type { Block } from './block.ts';
import { type DayOrder, findDates } from './dates.ts';
import type { Hint } from './hints.ts';
import type { Label } from './label.ts';
import type { DateRole } from './meta-line.ts';
import { nearness } from './nearness.ts';

/** When an article was published and changed, and where it says so. */
export interface Dating {
  readonly published: Edtf | null;
  readonly modified: Edtf | null;
  readonly places: readonly (DatePlace & { readonly field: 'published' | 'modified' })[];
}

interface DatePlace {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

interface Dated extends DatePlace {
  readonly day: Edtf;
}

/** The dates by the lines near the headline that give them. */
export function dateArticle(
  blocks: readonly Block[],
  labels: readonly Label[],
  hints: readonly (Hint | null)[],
  order: DayOrder,
): Dating {
  const found = datesOf(labels, hints);
  const { published, modified } = found;
  const places = (['published', 'modified'] as const).flatMap((field) => {
    const date = found[field];
    return date === null ? [] : [{ field, block: date.block, start: date.start, end: date.end }];
  });
  const loose = published === null && modified === null ? looseDate(blocks, labels, order) : null;
  return { published: publishedOf(published, modified) ?? loose, modified: modified?.day ?? null, places };
}

/** How far from the headline, and in how long a block, a date counts that no label or shape vouches for. */
const LOOSE_REACH = 2;
const LOOSE_LENGTH = 220;

/**
 * A day at the edge of a short block right by the headline (`28. Januar 2015 jdoe Schreibe einen Kommentar`),
 * if it is the only one there; else null.
 */
function looseDate(blocks: readonly Block[], labels: readonly Label[], order: DayOrder): Edtf | null {
  const title = labels.findIndex(({ role }) => role === 'title');
  const first = labels.findIndex(({ role }, i) => role === 'paragraph' && i > title);
  if (title < 0) return null;
  const days = new Set<Edtf>();
  for (let i = title - LOOSE_REACH; i <= Math.min(first < 0 ? title + LOOSE_REACH : first, title + 8); i++) {
    const text = blocks[i]?.text ?? '';
    const role = labels[i]?.role;
    if (text.length > LOOSE_LENGTH || role === 'caption' || role === 'promotion') continue;
    for (const { start, end, day } of findDates(text, order)) {
      const timed = /^[\s,•@|-]{0,3}(?:um |at |à )?\d{1,2}[:.h]\d{2}/u.test(text.slice(end));
      if (start <= 8 || text.length - end <= 8 || timed) days.add(day);
    }
  }
  const [only] = days;
  return days.size === 1 ? (only ?? null) : null;
}

/**
 * The only date that an article bears may be that of its last change. It was published on that day or before;
 * then the day is given as uncertain (EDTF `?`).
 */
function publishedOf(published: Dated | null, modified: Dated | null): Edtf | null {
  if (published !== null) return published.day;
  return modified === null ? null : `${modified.day}?`;
}

/**
 * A date said to be the publication's beats one that only stands there; one said to be a change's is that. Far
 * from the headline only a date that says what it is is believed.
 */
function datesOf(
  labels: readonly Label[],
  hints: readonly (Hint | null)[],
): { published: Dated | null; modified: Dated | null } {
  const title = labels.findIndex(({ role }) => role === 'title');
  const isNear = nearness(labels);
  const found = hints.flatMap((hint, block) =>
    hint?.kind === 'meta' && labels[block]?.role === 'meta'
      ? hint.line.dates.map(({ role, day, start, end }) => ({
          block,
          role,
          day,
          start,
          end,
          near: isNear(block),
        }))
      : [],
  );
  // The nearest to the headline; what stands above it may be today's date.
  const distance = ({ block }: Dated): number => (block < title ? (title - block) * 2 : block - title);
  const pick = (role: DateRole, near: boolean): Dated | null =>
    found
      .filter((date) => date.role === role && date.near === near)
      .reduce<Dated | null>(
        (best, date) => (best !== null && distance(best) <= distance(date) ? best : date),
        null,
      );
  return {
    published: pick('published', true) ?? pick('plain', true) ?? pick('published', false),
    modified: pick('modified', true) ?? pick('modified', false),
  };
}

/**
 * The earliest day on which an undated article can have been published, as an open EDTF interval; null where
 * nothing shows it. What an article shows was there before it: the day a picture was taken (in its caption),
 * and the year that a promoted work bears in brackets at its title's end, as in `… online (2017)`. The latest
 * of these counts. Years in running text do not: they may lie ahead. Nor do copyright lines: they follow the
 * calendar.
 */
export function earliest(
  captions: readonly string[],
  related: readonly string[],
  order: DayOrder,
): Edtf | null {
  let latest = '';
  for (const caption of captions)
    for (const { day } of findDates(caption, order)) if (day > latest) latest = day;
  for (const title of related) {
    const year = /[([]((?:19|20)\d{2})[)\]]$/.exec(title)?.[1];
    // A year is later than any day of the years before it, and says less than a day of its own.
    if (year !== undefined && year > latest.slice(0, 4)) latest = year;
  }
  return latest === '' ? null : `${latest}/..`;
}
