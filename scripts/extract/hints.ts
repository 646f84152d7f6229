import type { Block } from './block.ts';
import { type CaptionParts, readCaption } from './captions.ts';
import { type Closing, readClosing } from './closing.ts';
import { READER_SAYS } from './date-words.ts';
import type { DayOrder } from './dates.ts';
import { classOf, LETTER, NUMBER } from './letters.ts';
import { furnitureOf } from './lexicon.ts';
import { type Marker, markerAt } from './markers.ts';
import { type MetaLine, readMetaLine } from './meta-line.ts';
import { REASON, type Reason } from './reasons.ts';

/** What a block is by its own words, before its place among the others is looked at. */
export type Hint =
  | { readonly kind: 'furniture'; readonly reason: Reason; readonly whole: boolean }
  | { readonly kind: 'promotion'; readonly marker: Marker }
  | { readonly kind: 'caption'; readonly parts: CaptionParts }
  | { readonly kind: 'meta'; readonly line: MetaLine }
  | { readonly kind: 'closing'; readonly closing: Closing };

const NO_WORDS = /^[^\p{L}\p{N}]*$/u;
const RULE = /^(?:[_*=~—–.·•+#-]\s?){2,}$/;
const IMAGE = /^\[[^\]\s]{1,90}\]$/;

/** `Posted 03/04/2018`, of which nothing on the page tells which is the month. */
const UNCLEAR_DAY =
  /^(?:\p{L}[\p{L} ]{2,20}:?\s)?\p{N}{1,2}[./-]\p{N}{1,2}[./-](?:\p{N}{4}|\p{N}{2})(?:,?\s\p{N}{1,2}:\p{N}{2}(?:\s?[ap]\.?m\.?)?)?$/iu;

/** A hint for each block that gives one. */
export function hintsOf(blocks: readonly Block[], order: DayOrder): (Hint | null)[] {
  // Menus stand on a page twice and more: what a text says is read once.
  const known = new Map<string, Hint | null>();
  const hints: (Hint | null)[] = [];
  for (const { text } of blocks) {
    let hint = known.get(text);
    if (hint === undefined) {
      hint = hintOf(text, order);
      known.set(text, hint);
    }
    hints.push(hint);
  }
  markRepeatedTitles(blocks, hints);
  return hints;
}

/** What one text says by itself; null where it gives no hint. */
export function hintOf(text: string, order: DayOrder): Hint | null {
  if (text.length > 700) return null;
  const noWords = wordless(text);
  if (noWords !== null) return { kind: 'furniture', reason: noWords, whole: true };
  if (text.endsWith(':') && text.length < 60 && READER_SAYS.test(text))
    return { kind: 'furniture', reason: REASON.comments, whole: true };
  const marker = markerAt(text);
  if (
    marker !== null &&
    marker.end < text.length &&
    text.length < 300 &&
    !(marker.kind === 'gallery' && isCredit(text))
  )
    return { kind: 'promotion', marker };
  const closing = readClosing(text);
  if (closing !== null) return { kind: 'closing', closing };
  const line = readMetaLine(text, order);
  if (line !== null && (line.names.length > 0 || line.dates.length > 0 || line.agency !== null))
    return { kind: 'meta', line };
  const furniture = furnitureOf(text);
  if (furniture !== null) return { kind: 'furniture', ...furniture };
  if (line !== null) return { kind: 'meta', line };
  if (order === null && UNCLEAR_DAY.test(text))
    return { kind: 'furniture', reason: REASON.unclearDay, whole: true };
  const parts = readCaption(text);
  return parts === null ? null : { kind: 'caption', parts };
}

/** `Photos: Ada Finch`: names behind the word, and no title of a gallery. */
const isCredit = (text: string): boolean => NAMES.test(text.replace(PICTURES, ''));
const PICTURES = /^(?:photos?|fotos?|bilder|фото|foto’s|fotoğraflar)\s?[:：]\s?/iu;
const NAMES =
  /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,2}(?:\s?[/,&]\s?\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3})?$/u;

function wordless(text: string): Reason | null {
  if ((classOf(text.charCodeAt(0)) & (LETTER | NUMBER)) !== 0) return null;
  if (text === '(BUTTON)') return REASON.button;
  if (IMAGE.test(text)) return REASON.image;
  if (!NO_WORDS.test(text)) return null;
  return RULE.test(text) ? REASON.rule : REASON.bullet;
}

/** A block after a player's label that says the label's title again is the player's too. */
function markRepeatedTitles(blocks: readonly Block[], hints: (Hint | null)[]): void {
  for (let i = 0; i + 1 < blocks.length; i++) {
    const hint = hints[i];
    const block = blocks[i];
    const next = blocks[i + 1];
    if (hint?.kind !== 'promotion' || block === undefined || next === undefined) continue;
    const title = bareTitle(block.text.slice(hint.marker.end));
    if (title.length > 3 && bareTitle(next.text) === title)
      hints[i + 1] = { kind: 'furniture', reason: REASON.playerTitle, whole: true };
  }
}

/** A title without quotation marks around it, for comparing. */
export const bareTitle = (title: string): string =>
  title.replace(/^[\s'‘’"“”«»„]+|[\s'‘’"“”«»„]+$/g, '').toLowerCase();
