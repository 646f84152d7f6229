import type { SidecarFacts } from '../model.ts';
import { type Block, type Mend, startOf } from './block.ts';
import { joinBylines } from './byline.ts';
import { readKnownCaption } from './captions.ts';
import type { DayOrder } from './dates.ts';
import { dayOrder } from './day-order.ts';
import { type Hint, hintsOf } from './hints.ts';
import { languageOf } from './language.ts';
import { detectLayout } from './layout.ts';
import { readLines } from './lines.ts';
import { linkListOf, withMends } from './link-list.ts';
import { MODELS } from './models.ts';
import { measure, type Prose } from './prose.ts';
import { REASON } from './reasons.ts';
import { filesWith, type Recurring } from './recurring.ts';
import { segment } from './segment.ts';
import type { Trees } from './trees.ts';
import type { Page } from './zones.ts';

/** A text brought to blocks, with what each says by itself, its language and its order of day and month. */
export interface ReadPage extends Page {
  readonly blocks: Block[];
  readonly prose: Prose[];
  readonly hints: (Hint | null)[];
  readonly language: string | null;
  readonly order: DayOrder;
}

/**
 * The part of extraction that looks at blocks one by one; with language, headline and captions where the sidecar tells them, and
 * `recurring`: what of the text other texts of its source have too.
 */
export function readPage(
  text: string,
  mends: readonly Mend[],
  { language, images = [], title }: SidecarFacts,
  recurring: Recurring,
  seams: Trees = MODELS.seams,
): ReadPage {
  // The layout comes first: it says which line ends are the scraper's and which are the author's.
  const lines = readLines(text);
  const links = linkListOf(text, lines);
  const shape = detectLayout(lines);
  const headline = title ?? null;
  const blocks = segment(text, lines, shape, withMends(mends, links?.numbers ?? []), {
    model: seams,
    headline,
  });
  const spoken = language ?? languageOf(longest(blocks));
  const order = dayOrder(spoken, text.slice(0, 50_000));
  const hints = hintsOf(blocks, order);
  blocks.forEach((block, i) => {
    const parts = readKnownCaption(block.text, images);
    if (parts !== null) hints[i] = { kind: 'caption', parts };
    if (links !== null && startOf(block) >= links.start)
      hints[i] = { kind: 'furniture', reason: REASON.linkList, whole: true };
  });
  joinBylines(blocks, hints);
  const filesOf = filesWith(text, recurring);
  const prose = blocks.map(measure);
  return { blocks, prose, hints, filesOf, layout: shape.layout, language: spoken, order, headline };
}

/** The longest blocks' texts, which are the likeliest to be the article. */
function longest(blocks: readonly Block[]): string[] {
  return blocks
    .filter((block) => block.text.length > 20)
    .sort((a, b) => b.text.length - a.text.length)
    .slice(0, 3)
    .map((block) => block.text);
}
