import type { Block } from './block.ts';
import type { Hint } from './hints.ts';
import type { Layout } from './layout.ts';
import { type Prose, weightOf } from './prose.ts';
import { REASON, type Reason } from './reasons.ts';
import { bestPath } from './viterbi.ts';

/** Where a block stands: before the article's text, in it, between its paragraphs, or after it. */
export const ZONES = ['above', 'body', 'beside', 'below'] as const;
export type Zone = (typeof ZONES)[number];

const NEVER = Number.NEGATIVE_INFINITY;
// From a row's zone to a column's. An article has one beginning and one end; between them things stand beside it.
const TRANSITIONS = [
  [0, -1, -2.5, -4],
  [NEVER, 0, -0.8, -1.2],
  [NEVER, -0.8, 0, -0.6],
  [NEVER, NEVER, NEVER, 0],
];
const INITIAL = [0, -0.5, -3, -6];

// What mostly opens the part below an article.
const OPENS_BELOW: ReadonlySet<Reason> = new Set([
  REASON.comments,
  REASON.mostRead,
  REASON.copyright,
  REASON.tags,
  REASON.aboutAuthor,
  REASON.legal,
]);

/** A page as it is looked at to tell its article from the rest; all lists are parallel. */
export interface Page {
  readonly blocks: readonly Block[];
  readonly prose: readonly Prose[];
  readonly hints: readonly (Hint | null)[];
  readonly layout: Layout;
}

/** A way to tell the zone of each block; training puts others in the place of {@link zonesOf}. */
export type ZoneLabeller = (page: Page) => Zone[];

/** The zone of each block, as one sequence above → body (and beside) → below. */
export function zonesOf({ blocks, prose, hints }: Page): Zone[] {
  const emissions = new Float64Array(blocks.length * ZONES.length);
  blocks.forEach((_, i) => {
    const score = bodyScore(
      prose[i],
      hints[i] ?? null,
      blocks[i]?.glued === true,
      blocks[i + 1]?.glued === true,
    );
    const hint = hints[i];
    const below = hint?.kind === 'furniture' && OPENS_BELOW.has(hint.reason) ? 0.8 : 0;
    // What promotes or credits stands in an article or right at its end; what goes on in mid-sentence was in it.
    const inside = hint?.kind === 'promotion' || hint?.kind === 'closing' ? 1.5 : 0;
    const resumed = hint === null && resumes(blocks, prose, hints, i) ? 2 : 0;
    emissions.set(
      [-score, score + resumed, -score - 0.3 - below / 2, -score + below - inside],
      i * ZONES.length,
    );
  });
  const path = bestPath(emissions, ZONES.length, TRANSITIONS, INITIAL);
  return Array.from(path, (state) => ZONES[state] ?? 'above');
}

/** How many blocks may stand between the two halves of a sentence that something was spliced into. */
const SPLICE = 8;

/** Begins with a small letter where the last text block, with only furniture since, stopped in mid-sentence. */
function resumes(
  blocks: readonly Block[],
  prose: readonly Prose[],
  hints: readonly (Hint | null)[],
  i: number,
): boolean {
  if (prose[i]?.startsSmall !== true || hints[i - 1] === null || blocks[i]?.glued === true) return false;
  for (let j = i - 1; j >= Math.max(0, i - SPLICE); j--)
    if (hints[j] === null) return prose[j]?.endsSentence === false && blocks[j + 1]?.glued === true;
  return false;
}

/** How much a block looks like a paragraph of an article: above 0 more than not. */
function bodyScore(prose: Prose | undefined, hint: Hint | null, glued: boolean, broken: boolean): number {
  if (prose === undefined) return 0;
  if (hint !== null) return hint.kind === 'furniture' && !hint.whole && prose.length > 200 ? -1 : -4;
  const weight = weightOf(prose);
  let score = 1.1 * Math.log2(Math.max(weight, 8) / 55);
  if (prose.endsSentence) score += 0.9;
  // What something was glued to may have been broken off in mid-sentence.
  else if (weight < 160 && !broken) score -= 0.9;
  if (glued && prose.small > prose.words * 0.4) score += 0.5;
  if (prose.words > 5 && prose.small < prose.words * 0.35 && prose.unspaced === 0) score -= 0.9;
  if (prose.commas + prose.sentences > 1) score += 0.4;
  return Math.max(-3, Math.min(3, score));
}
