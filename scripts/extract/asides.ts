/**
 * What looks like an article's paragraphs and is none for certain, by what it says: it is cut after the models have looked
 * at the page, whose inputs do not hang on it. Of each block the reason why, or null.
 */
import { findAppeals } from './appeals.ts';
import { describesAuthor } from './author-notes.ts';
import type { Block } from './block.ts';
import type { Hint } from './hints.ts';
import { noticeIn } from './notices.ts';
import { type Prose, weightOf } from './prose.ts';
import { REASON, type Reason } from './reasons.ts';

export interface Asides {
  readonly blocks: readonly Block[];
  readonly prose: readonly Prose[];
  readonly hints: readonly (Hint | null)[];
}

export function asidesOf({ blocks, prose, hints }: Asides): readonly (Reason | null)[] {
  const isText = (i: number): boolean => {
    const one = prose[i];
    return hints[i] === null && one !== undefined && one.endsSentence && weightOf(one) > LEAST;
  };
  const appeals = findAppeals(blocks, prose, isText);
  const isOfAuthor = describesAuthor(hints.flatMap((hint) => (hint?.kind === 'meta' ? hint.line.names : [])));
  return blocks.map(({ text }, i) => {
    if (hints[i] !== null) return null;
    if (appeals[i] === true) return REASON.appeal;
    return noticeIn(text) ?? (isText(i) && isOfAuthor(text) ? REASON.aboutAuthor : null);
  });
}

/** Letters of the shortest paragraph. */
const LEAST = 30;
