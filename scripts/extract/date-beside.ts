import type { Block } from './block.ts';
import type { DateCandidate, LabelledPage } from './date-candidates.ts';
import { MODIFIED, PUBLISHED } from './date-words.ts';

/** What stands beside a date, in lower case: in its block, and in the short lines around where that says nothing. */
export interface Beside {
  readonly before: string;
  readonly after: string;
  readonly lead: string;
  readonly follow: string;
}

/** How far a date's own block is read to either side. */
const REACH = 60;

/** `other` is the candidate before it: what comes before that belongs to that. */
export function besideOf({ blocks }: LabelledPage, date: DateCandidate, other?: DateCandidate): Beside {
  const text = blocks[date.block]?.text ?? '';
  const from = Math.max(other?.block === date.block ? other.end : 0, date.start - REACH);
  const before = text.slice(from, date.start).toLowerCase();
  const after = date.last > date.block ? '' : text.slice(date.end, date.end + REACH).toLowerCase();
  return {
    before,
    after,
    lead: /\p{L}/u.test(before) || from > 0 ? '' : shortText(blocks[date.block - 1]),
    follow: /\p{L}/u.test(after) ? '' : shortText(blocks[date.last + 1]),
  };
}

/** A line this short beside a date may say what it is the date of. */
const SHORT = 40;

export const shortText = (block: Block | undefined): string =>
  block === undefined || block.text.length > SHORT ? '' : block.text.toLowerCase();

/** Whether the words beside a date call it that of a change. */
export function isChange({ before, after, lead }: Beside): boolean {
  if (MODIFIED.test(before)) return true;
  if (PUBLISHED.test(before)) return false;
  return (
    MODIFIED.test(lead) ||
    /^(?:[\s,:]|\d){0,12}(?:uhr\s)?(?:geändert|aktualisiert|bearbeitet|updated|modified)/.test(after)
  );
}
