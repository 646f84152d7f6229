import type { Edtf } from '../model.ts';
import { besideOf, isChange } from './date-beside.ts';
import { type DateCandidate, dateCandidates, type LabelledPage } from './date-candidates.ts';
import { dateRows } from './date-features.ts';
import { type DayOrder, findDates } from './dates.ts';
import { nearness } from './nearness.ts';
import { type Network, readerOf } from './network.ts';

/** When an article was published and changed, and where it says so. */
export interface Dating {
  readonly published: Edtf | null;
  readonly modified: Edtf | null;
  readonly places: readonly DatePlace[];
}

interface DatePlace {
  readonly field: 'published' | 'modified';
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/**
 * So likely must a day be to be given. On sites that the network was not trained on, one day in a hundred given
 * above it is wrong (`scripts/train`).
 */
const SURE = 0.68;

/**
 * The dates by what is said beside them and by where they stand, weighed by a small network. The only day that
 * an article bears may be that of its last change: it was published on that day or before, and the day is
 * given as uncertain.
 */
export function dateArticle(page: LabelledPage, order: DayOrder, model: Network): Dating {
  const candidates = dateCandidates(page, order);
  const days = candidates.map(({ day }) => day);
  const [best] = chancesOf(model, dateRows(page, candidates), days);
  const chosen = best === undefined || best.chance < SURE ? undefined : candidates[best.likeliest];
  const changes = candidates.filter((candidate, n) => isChange(besideOf(page, candidate, candidates[n - 1])));
  const changed = changeOf(page, changes, chosen);
  const published = chosen !== undefined && !changes.some(({ day }) => day === chosen.day) ? chosen : null;
  const places = [...placesOf(page, 'published', published), ...placesOf(page, 'modified', changed)];
  return {
    published: published?.day ?? (chosen === undefined ? null : `${chosen.day}?`),
    modified: changed?.day ?? null,
    places,
  };
}

/** A place for each block that a date reaches into. */
function placesOf(
  { blocks }: LabelledPage,
  field: DatePlace['field'],
  date: DateCandidate | null | undefined,
): DatePlace[] {
  if (date == null) return [];
  const places: DatePlace[] = [{ field, block: date.block, start: date.start, end: date.end }];
  for (let block = date.block + 1; block <= date.last; block++)
    places.push({ field, block, start: 0, end: blocks[block]?.text.length ?? 0 });
  return places;
}

/** The change not before the publication that stands nearest to where that is said, or to the headline. */
function changeOf(
  { labels }: LabelledPage,
  changes: readonly DateCandidate[],
  published: DateCandidate | undefined,
): DateCandidate | undefined {
  const isNear = nearness(labels);
  const from = published?.block ?? labels.findIndex(({ role }) => role === 'title');
  const distance = ({ block }: DateCandidate): number => Math.abs(block - from);
  let nearest: DateCandidate | undefined;
  for (const change of changes) {
    if (published === undefined ? !isNear(change.block) : change.day < published.day) continue;
    if (nearest === undefined || distance(change) < distance(nearest)) nearest = change;
  }
  return nearest;
}

/** How likely a day is that of publication. */
interface Chance {
  readonly day: Edtf;
  readonly chance: number;
  /** Which of the candidates speaks for it most. */
  readonly likeliest: number;
}

/** The chance of each day, the highest first; what is missing to 1 is that of none of them. */
export function chancesOf(model: Network, rows: Float32Array, days: readonly Edtf[]): Chance[] {
  const read = readerOf(model);
  const scores = Float64Array.from(days, (_, n) => read(rows, n));
  // `None of them` scores 0.
  const top = scores.reduce((a, b) => Math.max(a, b), 0);
  const sum = scores.reduce((a, b) => a + Math.exp(b - top), Math.exp(-top));
  const chances = new Map<Edtf, Chance>();
  days.forEach((day, n) => {
    const before = chances.get(day);
    const chance = (before?.chance ?? 0) + Math.exp((scores[n] ?? 0) - top) / sum;
    const likeliest =
      before === undefined || (scores[n] ?? 0) > (scores[before.likeliest] ?? 0) ? n : before.likeliest;
    chances.set(day, { day, chance, likeliest });
  });
  return [...chances.values()].sort((a, b) => b.chance - a.chance);
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
