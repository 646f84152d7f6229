/**
 * Paragraphs that look like an article's and are the publisher's own: that it earns by what is bought, sets cookies,
 * reserves its rights, or offers letters. Only what says so beyond doubt, for what is found here is no text of any
 * article, wherever it stands.
 */
import { NOTICES } from './notice-wordings.ts';
import type { Reason } from './reasons.ts';
import { isToldOf } from './told.ts';

/** A longer one has more to say. */
const LONGEST = 1000;
const SHORTEST = 30;

/** Why this text is no part of any article; null where nothing says so. */
export function noticeIn(text: string): Reason | null {
  if (text.length < SHORTEST || text.length > LONGEST) return null;
  const lower = text.toLowerCase();
  for (const { reason, says, stems } of NOTICES) {
    if (!stems.some((stem) => lower.includes(stem)) || isToldOf(text)) continue;
    if (says.every((expression) => expression.test(text))) return reason;
  }
  return null;
}

/** Whether a text speaks of what notices of this kind are about. */
export const isAbout = (reason: Reason, text: string): boolean =>
  NOTICES.some((notice) => notice.reason === reason && notice.topic.test(text));
