import type { BlockWords } from './block-words.ts';
import type { Hint } from './hints.ts';
import { type Prose, weightOf } from './prose.ts';
import { REASON, type Reason } from './reasons.ts';
import type { Page } from './zones.ts';

/** Numbers of a page's blocks by what each says by itself, a list a measure; all lists are parallel. */
export interface BlockColumns {
  /** Length as a logarithm, so that twice as long is one more. */
  readonly size: Float32Array;
  readonly words: Float32Array;
  readonly small: Float32Array;
  readonly capital: Float32Array;
  readonly digits: Float32Array;
  readonly commas: Float32Array;
  readonly sentences: Float32Array;
  readonly ends: Float32Array;
  readonly ending: Float32Array;
  readonly opening: Float32Array;
  readonly marks: Float32Array;
  /** What the hint says, from what is most an article's to what is least. */
  readonly kind: Float32Array;
  readonly place: Float32Array;
  readonly repeated: Float32Array;
  readonly form: Float32Array;
  readonly indent: Float32Array;
  /** Shares of words that furniture uses, and with which a page speaks to its reader. */
  readonly furniture: Float32Array;
  readonly address: Float32Array;
  /** Length of what looks like a paragraph, else 0. */
  readonly prose: Float32Array;
}

export function blockColumns(page: Page, words: readonly BlockWords[]): BlockColumns {
  const n = page.blocks.length;
  const list = (): Float32Array => new Float32Array(n);
  const columns: BlockColumns = {
    size: list(),
    words: list(),
    small: list(),
    capital: list(),
    digits: list(),
    commas: list(),
    sentences: list(),
    ends: list(),
    ending: list(),
    opening: list(),
    marks: list(),
    kind: list(),
    place: list(),
    repeated: list(),
    form: list(),
    indent: list(),
    furniture: list(),
    address: list(),
    prose: list(),
  };
  const seen = new Map<string, number>();
  for (const { text } of page.blocks)
    if (text.length < LONGEST_REPEATED) seen.set(text, (seen.get(text) ?? 0) + 1);
  for (let i = 0; i < n; i++) {
    const block = page.blocks[i];
    const prose = page.prose[i];
    if (block === undefined || prose === undefined) continue;
    const hint = page.hints[i] ?? null;
    addProse(columns, i, prose, hint);
    columns.kind[i] = kindOf(hint);
    columns.place[i] = hint?.kind === 'furniture' ? (PLACES.get(hint.reason) ?? 1) : 0;
    columns.ending[i] = endingOf(block.text, prose);
    columns.opening[i] = openingOf(block.text);
    columns.marks[i] = marksOf(block.text);
    columns.repeated[i] = Math.min(4, seen.get(block.text) ?? 1);
    columns.form[i] =
      (block.glued ? 1 : 0) +
      (page.blocks[i + 1]?.glued === true ? 2 : 0) +
      (block.bullet ? 4 : 0) +
      (block.blankBefore ? 8 : 0);
    columns.indent[i] = block.indent;
    columns.furniture[i] = words[i]?.furniture ?? 0;
    columns.address[i] = words[i]?.address ?? 0;
  }
  return columns;
}

/** Longer texts stand twice only by accident. */
const LONGEST_REPEATED = 600;

function addProse(columns: BlockColumns, i: number, prose: Prose, hint: Hint | null): void {
  const weight = weightOf(prose);
  // What is written without spaces, in words of two characters, none of them a capital.
  const unspaced = prose.unspaced / 2;
  const words = prose.words + unspaced;
  columns.size[i] = Math.log2(1 + weight);
  columns.words[i] = words;
  columns.small[i] = (prose.small + unspaced) / words;
  columns.capital[i] = prose.capital / words;
  columns.digits[i] = prose.digits / prose.length;
  columns.commas[i] = prose.commas / words;
  columns.sentences[i] = prose.sentences / words;
  columns.ends[i] = prose.endsSentence ? 1 : 0;
  const running = prose.endsSentence && weight > 60 && words > 8 && (columns.small[i] ?? 0) > 0.4;
  columns.prose[i] = running && hint?.kind !== 'furniture' ? weight : 0;
}

const KINDS = ['closing', 'promotion', 'caption', 'meta'] as const;

function kindOf(hint: Hint | null): number {
  if (hint === null) return 0;
  if (hint.kind === 'furniture') return hint.whole ? 8 : 7;
  if (hint.kind === 'meta') return hint.line.dates.length === 0 ? 4 : hint.line.names.length > 0 ? 5 : 6;
  return KINDS.indexOf(hint.kind) + 1;
}

/** Where furniture mostly stands, from above an article to below it. */
const PLACES: ReadonlyMap<Reason, number> = new Map([
  [REASON.menu, 2],
  [REASON.search, 2],
  [REASON.login, 2],
  [REASON.breadcrumb, 2],
  [REASON.cookies, 3],
  [REASON.share, 4],
  [REASON.print, 4],
  [REASON.readingTime, 4],
  [REASON.newsletter, 5],
  [REASON.subscription, 5],
  [REASON.appOffer, 5],
  [REASON.related, 6],
  [REASON.mostRead, 6],
  [REASON.tags, 7],
  [REASON.aboutAuthor, 8],
  [REASON.comments, 9],
  [REASON.corrections, 10],
  [REASON.legal, 10],
  [REASON.copyright, 11],
]);

/** The last character: something else, a comma, a colon, a cut-off, a question or call, a full stop. */
function endingOf(text: string, prose: Prose): number {
  const last = text.charCodeAt(text.length - 1);
  if (last === 0x2026 || text.endsWith('...') || text.endsWith('[…]')) return 3;
  if (last === 44 || last === 59) return 1;
  if (last === 58 || last === 0xff1a) return 2;
  if (!prose.endsSentence) return 0;
  return last === 63 || last === 33 || last === 0xff1f || last === 0xff01 || last === 0x61f ? 4 : 5;
}

/** The first character: a capital or a letter without case, a small letter, a digit, a quotation mark, another. */
function openingOf(text: string): number {
  const first = text.charAt(0);
  if (/[\p{Lu}\p{Lo}]/u.test(first)) return 0;
  if (/\p{L}/u.test(first)) return 1;
  if (/\p{N}/u.test(first)) return 2;
  return /["'“„«‘‹「『]/u.test(first) ? 3 : 4;
}

/** Signs of what no paragraph has: bars and arrows, addresses, a clock, nothing but capitals. */
function marksOf(text: string): number {
  if (text.length > 400) return 0;
  if (/[|›»→▸▾•·]/u.test(text)) return 1;
  if (/https?:|www\.|\S@\S|#\S/u.test(text)) return 2;
  if (/\d:\d\d/u.test(text)) return 3;
  return text === text.toUpperCase() && text !== text.toLowerCase() ? 4 : 0;
}
