import type { Edtf } from '../model.ts';
import type { Block } from './block.ts';
import { isBodyLabel } from './compose.ts';
import { LED, MODIFIED, PUBLISHED, SAID, TIME_AFTER } from './date-words.ts';
import { type DayOrder, findDates } from './dates.ts';
import type { Hint } from './hints.ts';
import type { Label } from './label.ts';
import type { Layout } from './layout.ts';

/** A page whose blocks are labelled; all lists are parallel. */
export interface LabelledPage {
  readonly blocks: readonly Block[];
  readonly labels: readonly Label[];
  readonly hints: readonly (Hint | null)[];
  readonly layout: Layout;
}

/** A day that a block names; where it is spread over several blocks, the place is in the one it begins in. */
export interface DateCandidate {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly day: Edtf;
  /** The last block it reaches into. */
  readonly last: number;
}

/** Of more days than these only those nearest to the headline are asked. */
const MOST = 150;

/** The days that a page names and that may be the one of its publication, in order. */
export function dateCandidates(page: LabelledPage, order: DayOrder): DateCandidate[] {
  const begin = page.labels.findIndex((label) => isBodyLabel(label));
  const found = daysOf(page.blocks, order).filter(
    (candidate) => !isTold(page, candidate) && !isComment(page.blocks, candidate, candidate.block > begin),
  );
  if (found.length <= MOST) return found;
  const title = page.labels.findIndex(({ role }) => role === 'title');
  const below = found.findIndex(({ block }) => block > title);
  const from = Math.max(0, (below < 0 ? found.length : below) - MOST / 2);
  return found.slice(from, from + MOST);
}

/** A longer block is looked at only where it begins and ends: what is glued to an article stands there. */
const WHOLE = 600;
const HEAD = 240;
const TAIL = 160;

function daysOf(blocks: readonly Block[], order: DayOrder): DateCandidate[] {
  const found: DateCandidate[] = [];
  blocks.forEach(({ text }, block) => {
    const before = found.length;
    for (const [from, to] of stretches(text.length))
      for (const { start, end, day } of findDates(text.slice(from, to), order))
        found.push({ block, start: from + start, end: from + end, day, last: block });
    if (found.length > before || !ENDS_DATE.test(text)) return;
    const spread = spreadDate(blocks, block, order);
    if (spread !== null) found.push(spread);
  });
  return found;
}

const stretches = (length: number): readonly (readonly [number, number])[] =>
  length <= WHOLE
    ? [[0, length]]
    : [
        [0, HEAD],
        [length - TAIL, length],
      ];

/** The year, and maybe the day, that a date ends with. */
const ENDS_DATE = /^\W{0,3}(?:\d{1,2}(?:st|nd|rd|th)?\W{1,3})?(?:19|20)\d{2}(?!\d)/;
/** No more blocks than these can a date be spread over (day, month, year), none longer than this but the last. */
const SPREAD = 3;
const PART = 24;

/** A date that ends in this block and began in one of the blocks before it: `December` / `14` / `, 2023`. */
function spreadDate(blocks: readonly Block[], last: number, order: DayOrder): DateCandidate | null {
  let text = blocks[last]?.text.slice(0, PART) ?? '';
  for (let first = last - 1; first > last - SPREAD && first >= 0; first--) {
    const part = blocks[first]?.text ?? '';
    if (part.length > PART) return null;
    text = `${part} ${text}`;
    const [date] = findDates(text.replaceAll(' ,', ','), order);
    if (date !== undefined && date.start < part.length)
      return { block: first, start: date.start, end: part.length, day: date.day, last };
  }
  return null;
}

/**
 * Whether a day is named in a paragraph's sentence or a picture's caption, with nothing that speaks of
 * publishing: then it is part of the story.
 */
function isTold({ blocks, labels }: LabelledPage, { block, start, end }: DateCandidate): boolean {
  const text = blocks[block]?.text ?? '';
  const caption = labels[block]?.role === 'caption';
  if (!caption && (!isBodyLabel(labels[block]) || text.length < PARAGRAPH)) return false;
  const before = text.slice(Math.max(0, start - NEARBY), start);
  const after = text.slice(end, end + NEARBY);
  const [lead, follow] = [before.toLowerCase(), after.toLowerCase()];
  if (PUBLISHED.test(lead) || MODIFIED.test(lead) || MODIFIED.test(follow) || TIME_AFTER.test(follow))
    return false;
  if (caption || (start > LEAD && text.length - end > TRAIL)) return true;
  const small = before.match(/(?<=\s)\p{Ll}+(?=\s)/gu)?.length ?? 0;
  const goesOn = /^[,\s]{1,2}\p{Ll}{2}/u.test(after);
  return (
    small > 2 ||
    (goesOn && LED.test(lead)) ||
    (/\p{Ll}{2}\s$/u.test(before) && (goesOn || /^\.(?:\s|$)/.test(after)))
  );
}

/** No paragraph is shorter. */
const PARAGRAPH = 80;
/** So near its beginning or end, a paragraph may have a dateline or a line that was glued to it. */
const LEAD = 60;
const TRAIL = 25;
/** How far a word is looked for that says what a day is. */
const NEARBY = 40;

/**
 * Whether a day follows a reader's name that says something: it is that of a comment. Above an article's text it
 * may be a headline that says so, unless a colon shows that more was to come.
 */
function isComment(blocks: readonly Block[], { block, start }: DateCandidate, below: boolean): boolean {
  const before = blocks[block]?.text.slice(Math.max(0, start - NEARBY), start) ?? '';
  const line = /\p{L}/u.test(before) ? before : (blocks[block - 1]?.text ?? '');
  return line.length <= NEARBY && (below || /:\s*$/.test(line)) && SAID.test(line.toLowerCase());
}
