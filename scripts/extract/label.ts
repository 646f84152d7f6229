import { asidesOf } from './asides.ts';
import type { Block } from './block.ts';
import { footLineOf } from './foot-lines.ts';
import type { Hint } from './hints.ts';
import { completeLists } from './lists.ts';
import type { Models } from './models.ts';
import type { ReadPage } from './page.ts';
import { markPromoted } from './promoted.ts';
import { type Prose, weightOf } from './prose.ts';
import { REASON, type Reason } from './reasons.ts';
import { reasonOf } from './recurring.ts';
import { inTeaserList } from './teasers.ts';
import { settleTitle } from './title.ts';
import { completeVerses } from './verses.ts';
import { recurs, type Zone, zonesOf } from './zones.ts';

/** What a block is in the article, and why it is cut where it is nothing. */
export type Label =
  | { readonly role: 'title' | 'deck' | 'paragraph' | 'subheading' | 'item' | 'quote' }
  | { readonly role: 'meta' | 'caption' | 'promotion' | 'closing' }
  | { readonly role: 'cut'; readonly reason: Reason };

/** A label for each block of a page, whose lists change where the headline has to be cut out or put together. */
export function labelBlocks(page: ReadPage, models: Pick<Models, 'zones' | 'titles'>): Label[] {
  const { blocks, prose: measures, hints } = page;
  const zones = zonesOf(page, models.zones);
  const title = settleTitle(page, zones, models.titles);
  completeVerses(page, zones, title);
  completeLists(page, zones);
  markPromoted(page, zones);
  markSubheadings(zones, page, title);
  const asides = asidesOf(page, zones, title);
  const teasers = inTeaserList(page);
  const first = zones.findIndex((zone, i) => zone === 'body' && i > title);
  const foot = endOfFoot(zones, hints);
  const textEnd = endOfText(zones, blocks);
  return blocks.map((block, i): Label => {
    if (i === title) return { role: 'title' };
    const hint = hints[i] ?? null;
    const aside = asides[i] ?? null;
    // After the models have looked at the page as they learnt it: where the article is does not hang on these.
    if (aside !== null) return { role: 'cut', reason: aside };
    const zone = zones[i] ?? 'beside';
    if (isDeck(i, title, first, blocks, measures, hints) && !recurs(page, i)) return { role: 'deck' };
    const footLine = zone === 'body' && i >= textEnd ? footLineOf(block.text) : null;
    if (footLine !== null) return { role: 'cut', reason: footLine };
    if (zone === 'body' && i > title)
      return {
        role: bodyRole(
          block,
          measures[i],
          measures[i + 1],
          blocks[i + 1]?.glued === true && hints[i + 1] !== null,
        ),
      };
    if (teasers[i] === 1) return { role: 'cut', reason: REASON.mostRead };
    return hint === null
      ? cutLabel(block, zone, blocks[title], page.filesOf(block))
      : hintedLabel(hint, i < foot && zone === 'below' ? 'beside' : zone, i, title, first);
  });
}

/** Short blocks that stand alone between an article's paragraphs are its subheadings. */
function markSubheadings(zones: Zone[], page: ReadPage, title: number): void {
  const { blocks, prose: measures, hints } = page;
  for (let i = Math.max(1, title + 1); i + 1 < blocks.length; i++) {
    const prose = measures[i];
    if (zones[i] !== 'beside' || hints[i] !== null || prose === undefined || recurs(page, i)) continue;
    if (
      zones[i + 1] === 'body' &&
      (zones[i - 1] === 'body' || (zones[i - 1] === 'beside' && hints[i - 1] !== null)) &&
      weightOf(prose) < 120 &&
      !prose.startsSmall &&
      !blocks[i]?.glued
    )
      zones[i] = 'body';
  }
}

/** Where the captions end that stand right below an article: some sites and all wire services put them there. */
function endOfFoot(zones: readonly Zone[], hints: readonly (Hint | null)[]): number {
  let end = zones.lastIndexOf('body') + 1;
  while (hints[end]?.kind === 'caption') end++;
  return end;
}

/** Where nothing more follows but lines that are none of an article's text. */
function endOfText(zones: readonly Zone[], blocks: readonly Block[]): number {
  let end = blocks.length;
  while (end > 0 && (zones[end - 1] !== 'body' || footLineOf(blocks[end - 1]?.text ?? '') !== null)) end--;
  return end;
}

function isDeck(
  i: number,
  title: number,
  first: number,
  blocks: readonly Block[],
  measures: readonly Prose[],
  hints: readonly (Hint | null)[],
): boolean {
  const prose = measures[i];
  if (title < 0 || i !== title + 1 || prose === undefined || hints[i] !== null || first < 0) return false;
  const weight = weightOf(prose);
  if (weight < 30 || weight > 320 || (blocks[i]?.text ?? '') === blocks[title]?.text) return false;
  // Byline or date stand between a deck and the article; or it is a line that is not a paragraph.
  const metaAfter = hints.slice(i + 1, i + 4).some((hint) => hint?.kind === 'meta');
  return i < first ? prose.words > 5 || prose.unspaced > 10 : metaAfter && first === i;
}

function bodyRole(
  block: Block,
  prose: Prose | undefined,
  next: Prose | undefined,
  broken: boolean,
): 'paragraph' | 'subheading' | 'item' | 'quote' {
  if (block.bullet) return 'item';
  if (prose === undefined || broken || next === undefined) return 'paragraph';
  const short = weightOf(prose) < 120 && prose.words <= 14;
  // Verses are no subheadings: what follows is a paragraph.
  const heads = next.endsSentence && weightOf(next) > 60;
  return short && heads && !prose.endsSentence && !prose.startsSmall && !/[,;:”"’»]$/.test(block.text)
    ? 'subheading'
    : 'paragraph';
}

function hintedLabel(hint: Hint, zone: Zone, i: number, title: number, first: number): Label {
  const near = i >= title - 14 && (first < 0 || i <= first + 8);
  if (hint.kind === 'furniture') return { role: 'cut', reason: hint.reason };
  if (hint.kind === 'meta') {
    if (near || zone === 'beside') return { role: 'meta' };
    return { role: 'cut', reason: hint.line.names.length > 0 ? REASON.below : REASON.dateAgain };
  }
  if (hint.kind === 'closing') return { role: 'closing' };
  if (zone === 'below' || (zone === 'above' && i < title))
    return { role: 'cut', reason: hint.kind === 'caption' ? REASON.gallery : REASON.related };
  return { role: hint.kind };
}

function cutLabel(block: Block, zone: Zone, title: Block | undefined, files: number): Label {
  if (title !== undefined && title.text.toLowerCase() === block.text.toLowerCase())
    return { role: 'cut', reason: REASON.titleAgain };
  if (zone === 'above')
    return { role: 'cut', reason: block.text.length < 40 ? REASON.menu : reasonOf(files, REASON.above) };
  return { role: 'cut', reason: reasonOf(files, zone === 'below' ? REASON.below : REASON.beside) };
}
