import type { Block } from './block.ts';
import type { Hint } from './hints.ts';
import { labelKind } from './markers.ts';
import { type Prose, weightOf } from './prose.ts';
import { REASON } from './reasons.ts';
import type { Zone } from './zones.ts';

export interface Promoting {
  readonly blocks: readonly Block[];
  readonly prose: readonly Prose[];
  readonly hints: (Hint | null)[];
}

/** By weight: a longer line is a paragraph. */
const LONGEST = 180;

/**
 * Within an article, a headline right below a line such as `Read more:` is another article's, and no subheading: it
 * gets the hint of a promotion, as if both stood on one line. Of several lines those with a list mark, else the first.
 */
export function markPromoted({ blocks, prose, hints }: Promoting, zones: Zone[]): void {
  const end = zones.lastIndexOf('body');
  for (let i = zones.indexOf('body'); i >= 0 && i < end; i++) {
    const label = blocks[i];
    const kind = label === undefined ? null : labelKind(label.text);
    if (kind === null || (hints[i] !== null && hints[i]?.kind !== 'furniture')) continue;
    for (let n = i + 1; n < end && isHeadline(prose[n], hints[n]); n++) {
      if (n > i + 1 && blocks[n]?.bullet !== true) break;
      hints[i] = { kind: 'furniture', reason: REASON.related, whole: true };
      zones[i] = 'beside';
      hints[n] = { kind: 'promotion', marker: { kind, player: false, end: 0 } };
      zones[n] = 'beside';
    }
  }
}

const isHeadline = (prose: Prose | undefined, hint: Hint | null | undefined): boolean =>
  hint === null &&
  prose !== undefined &&
  !prose.startsSmall &&
  weightOf(prose) < LONGEST &&
  !isSentence(prose);

/** A question may be a headline; what ends otherwise and is not short is a paragraph. */
const isSentence = (prose: Prose): boolean => prose.endsSentence && weightOf(prose) > 90;
