import { weightOf } from './prose.ts';
import type { SaidBlocks, Zone } from './zones.ts';

/** By weight: a longer line is a paragraph. */
const LONGEST = 70;
/** So many lines tell whether they are verses. */
const TOLD_BY = 4;
/** What ends a verse and no headline, menu or teaser. */
const PAUSES = /[,;]["”’»]?$/;

/**
 * A poem's lines look like headlines, and the model may see the article begin or end in its midst. Where the body's first or
 * last lines are verses, what goes on like them is of it too, down to the next block that gives a hint.
 */
export function completeVerses(page: SaidBlocks, zones: Zone[], title: number): void {
  const end = zones.lastIndexOf('body');
  if (isVerse(page, zones, end, -1))
    for (let i = end + 1; isLine(page, i); i++) {
      if (page.prose[i - 1]?.endsSentence === true && isSignature(page, i)) break;
      zones[i] = 'body';
    }
  const start = zones.indexOf('body');
  if (isVerse(page, zones, start, 1))
    for (let i = start - 1; i > title && isLine(page, i); i--) zones[i] = 'body';
}

function isVerse(page: SaidBlocks, zones: readonly Zone[], from: number, step: 1 | -1): boolean {
  let pauses = 0;
  for (let n = 0; n < TOLD_BY; n++) {
    const i = from + n * step;
    if (zones[i] !== 'body' || !isLine(page, i)) return false;
    if (PAUSES.test(page.blocks[i]?.text ?? '')) pauses++;
  }
  return pauses > 0;
}

/** Behind a sentence's end, lines of which the last ends none are who wrote it, and where. */
function isSignature(page: SaidBlocks, at: number): boolean {
  let last = at;
  while (isLine(page, last + 1)) last++;
  return last < at + TOLD_BY && page.prose[last]?.endsSentence !== true;
}

const isLine = ({ prose, hints, blocks }: SaidBlocks, i: number): boolean => {
  const one = prose[i];
  return one !== undefined && hints[i] === null && blocks[i]?.bullet === false && weightOf(one) < LONGEST;
};
