/**
 * What looks like an article's paragraphs and is none for certain, by what it says: it is cut after the models have looked
 * at the page, whose inputs do not hang on it. Of each block the reason why, or null.
 */
import { findAppeals } from './appeals.ts';
import type { Hint } from './hints.ts';
import { isAbout, noticeIn } from './notices.ts';
import { type Prose, weightOf } from './prose.ts';
import { REASON, type Reason } from './reasons.ts';
import type { SaidBlocks, Zone } from './zones.ts';

/** `zones` is parallel to the page's lists; `title` is the headline's index, or -1. */
export function asidesOf(
  page: SaidBlocks,
  zones: readonly Zone[],
  title: number,
): readonly (Reason | null)[] {
  const { blocks, prose, hints } = page;
  const isText = (i: number): boolean => {
    const one = prose[i];
    return hints[i] === null && one !== undefined && one.endsSentence && weightOf(one) > LEAST;
  };
  const appeals = findAppeals(blocks, prose, isText);
  const notices = blocks.map(({ text }, i) =>
    appeals[i] !== true && mayBeNotice(hints[i] ?? null) ? noticeIn(text) : null,
  );
  const inArticle = Array.from(blocks.keys()).filter((i) => zones[i] === 'body' && i > title && !appeals[i]);
  const found = inArticle.filter((i) => notices[i] !== null);
  if (found.length > 0) {
    const others = inArticle.filter((i) => notices[i] === null);
    const said = [title, ...others.filter(isText)].map((i) => blocks[i]?.text ?? '');
    const left = weightAt(others, prose);
    const isMost = left < DISPATCH && left < weightAt(found, prose);
    const matters = new Set(
      found.map((i) => notices[i]).filter((reason) => isMost || isMatter(reason, said)),
    );
    for (const i of found) if (matters.has(notices[i])) notices[i] = null;
  }
  return notices.map((notice, i) => (appeals[i] === true ? REASON.appeal : notice));
}

/** Letters of the shortest paragraph, and of what is an article though the notices in it are longer. */
const LEAST = 30;
const DISPATCH = 400;

/** Also where the lexicon knows how it begins, which alone does not take a paragraph out of an article. */
const mayBeNotice = (hint: Hint | null): boolean =>
  hint === null || (hint.kind === 'furniture' && !hint.whole);

const weightAt = (indices: readonly number[], prose: readonly Prose[]): number =>
  indices.reduce((sum, i) => sum + (prose[i] === undefined ? 0 : weightOf(prose[i])), 0);

/** An article about cookies may say what a cookie notice says, and one that only says it is no article's furniture. */
const isMatter = (reason: Reason | null | undefined, said: readonly string[]): boolean =>
  reason !== null && reason !== undefined && said.some((text) => isAbout(reason, text));
