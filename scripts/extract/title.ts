import { askNetwork, type Blend } from './blend.ts';
import { type Block, endOf, joinBlocks, sliceBlock, startOf } from './block.ts';
import { hintOf } from './hints.ts';
import type { ReadPage } from './page.ts';
import { measure, weightOf } from './prose.ts';
import { REASON } from './reasons.ts';
import { withoutSite } from './site-name.ts';
import { cutsOf, partsOf, type Seam, type TitleCandidate, wholeBlock } from './title-candidates.ts';
import { keyOf, titleContext } from './title-context.ts';
import { TITLE_WIDTH, titleRows } from './title-features.ts';
import { treeReader } from './trees.ts';
import type { Page, Zone } from './zones.ts';

/**
 * Finds the headline and gives it a block of its own: where it is a part of one, or is broken over several,
 * the lists of `page` and `zones` are changed. Returns its place, or -1.
 */
export function settleTitle(page: ReadPage, zones: Zone[], model: Blend): number {
  const found = findTitle(page, zones, model);
  if (found === null) return -1;
  const title = withoutSite(page, withoutOthers(page, withoutByline(page, found)));
  const block = page.blocks[title.first];
  if (block === undefined) return -1;
  if (title.last > title.first) {
    const joined = joinBlocks(page.blocks.slice(title.first, title.last + 1), jointOf);
    replace(page, zones, title, [joined], 0);
    return title.first;
  }
  if (title.from === 0 && title.to === block.text.length) return title.first;
  const before = sliceBlock(block, 0, title.from);
  const self = sliceBlock(block, title.from, title.to, isTight(block.text, title.from));
  const after = sliceBlock(block, title.to, block.text.length, isTight(block.text, title.to));
  const parts = [before, self, after].filter((part) => part !== null);
  replace(page, zones, title, parts, self === null ? -1 : parts.indexOf(self));
  return title.first + (before === null ? 0 : 1);
}

/**
 * The candidate that is most of a headline, or null. By agreement, weighed by trees: its words come back in
 * the article, it stands close to byline and date and to the first paragraph, it has a headline's length, it
 * is said twice, lynx set it apart.
 */
function findTitle(page: ReadPage, zones: readonly Zone[], model: Blend): TitleCandidate | null {
  const known = page.headline === null ? '' : keyOf(page.headline);
  // A poem or a telegram begins with its headline: nothing is around it, and all its lines look alike.
  if (isOnlyLines(page)) {
    const leading = leadingLine(page, zones);
    if (known !== '') return leading !== null && keyOf(leading.text) === known ? leading : null;
    if (leading !== null) return leading;
  }
  const context = titleContext(page, zones);
  const rows = titleRows(context);
  const mayBe = context.candidates.map(({ text }) => known === '' || keyOf(text) === known);
  const asked = mayBe.includes(true) ? mayBe : mayBe.map(() => true);
  const best = context.candidates[likeliestRow(model, rows, asked)];
  // A first paragraph is no headline because a sidecar's stands nowhere in the text.
  if (page.headline !== null && !mayBe.includes(true))
    return best === undefined || (zones[best.first] === 'body' && best.prose.endsSentence) ? null : best;
  if (best === undefined) return leadingLine(page, zones);
  return isParagraph(best) && context.seen.get(keyOf(best.text)) === 1 ? null : best;
}

/** No headline is so long and ends in a full stop: the text has none. */
const isParagraph = ({ text, prose }: TitleCandidate): boolean =>
  /[.。]$/.test(text) && weightOf(prose) > 110 && (prose.words > 18 || prose.unspaced > 30);

/** So many trees tell most candidates from a headline; the others, and the network, decide among so many that are left. */
const FIRST_TREES = 200;
const LEFT = 32;
/** What the network's word counts where the trees' counts 1. */
const NETWORK = 0.5;

/** The row that the model says most of among those that may be, the first of equals; -1 where there is none. */
function likeliestRow(model: Blend, rows: Float32Array, mayBe: readonly boolean[]): number {
  const askFirst = treeReader(model.trees, 0, FIRST_TREES);
  const askOthers = treeReader(model.trees, FIRST_TREES);
  const scores = Float64Array.from(mayBe, (may, n) =>
    may ? askFirst(rows, n * TITLE_WIDTH) : Number.NEGATIVE_INFINITY,
  );
  const least =
    scores.length > LEFT ? (scores.toSorted()[scores.length - LEFT] ?? 0) : Number.NEGATIVE_INFINITY;
  const heard = askNetwork(model, rows, (n) => (scores[n] ?? 0) >= least);
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  scores.forEach((score, n) => {
    if (score < least || mayBe[n] === false) return;
    const sum = score + askOthers(rows, n * TITLE_WIDTH) + (heard[n] ?? 0) * NETWORK;
    if (sum <= most) return;
    most = sum;
    best = n;
  });
  return best;
}

/** A headline without a byline that is glued to its end; with a space between, it may be of the headline. */
function withoutByline(page: ReadPage, title: TitleCandidate): TitleCandidate {
  if (title.last > title.first) return title;
  const shorter = partsOf(page, title.first).find((part) => {
    if (part.after !== 'byline' || part.from !== title.from || part.to >= title.to) return false;
    const tail = page.blocks[title.first]?.text.slice(part.to, title.to) ?? '';
    const hint = /^\s/.test(tail) ? null : hintOf(tail, page.order);
    return hint?.kind === 'meta' && hint.line.byline && hint.line.names.length > 0;
  });
  return shorter ?? title;
}

/**
 * A headline without what was put to its beginning or its end: the day of publication, or what somebody said, as a deck of
 * its own.
 */
function withoutOthers(page: ReadPage, title: TitleCandidate): TitleCandidate {
  const block = page.blocks[title.first];
  if (title.last > title.first || block === undefined || !/\p{N}|["”“»]$/u.test(title.text)) return title;
  let { from, to } = title;
  const cuts = cutsOf(page, title.first).filter(({ end, start }) => end > title.from && start < title.to);
  for (const cut of cuts) {
    if (isDay(block.text.slice(title.from, cut.end), cut.seam, page)) from = cut.start;
    else if (to === title.to && isOther(block.text.slice(cut.start, title.to), cut.seam, page)) to = cut.end;
  }
  if ((from === title.from && to === title.to) || to - from < SHORTEST_LEFT) return title;
  return { ...title, from, to, text: block.text.slice(from, to) };
}

/** Characters of what is left. */
const SHORTEST_LEFT = 14;

const QUOTED = /^["“„«][^"“”„»«]+[.!?…]["”“»]$/u;

const isOther = (rest: string, seam: Seam, page: ReadPage): boolean =>
  isDay(rest, seam, page) || (seam === 'line' && QUOTED.test(rest));

/** Letters beside the day, of `Last updated` and a time zone; what has more, or any before a dash, says something. */
const MOST_LETTERS = 18;

function isDay(rest: string, seam: Seam, { order }: ReadPage): boolean {
  const text = rest.replace(/^[\s|•·–—-]+|[\s|•·–—-]+$/gu, '');
  const hint = hintOf(text, order);
  const [date] = hint?.kind === 'meta' ? hint.line.dates : [];
  if (date === undefined) return false;
  const beside = `${text.slice(0, date.start)} ${text.slice(date.end)}`;
  const letters = (beside.match(/\p{L}/gu) ?? []).length;
  return letters <= (seam === 'dash' || seam === 'colon' ? 0 : MOST_LETTERS);
}

const isOnlyLines = ({ prose, hints }: Page): boolean =>
  hints.every((hint) => hint === null) && prose.every((one) => weightOf(one) < 100);

/** A text whose first block was taken for body may still begin with its headline. */
function leadingLine(page: Page, zones: readonly Zone[]): TitleCandidate | null {
  const first = zones.indexOf('body');
  const prose = page.prose[first];
  const next = zones.indexOf('body', first + 1);
  if (prose === undefined || first < 0 || next < 0) return null;
  const is = weightOf(prose) < 160 && !/[.。]$/.test(page.blocks[first]?.text ?? '.');
  return is ? wholeBlock(page, first) : null;
}

const isTight = (text: string, at: number): boolean => !/\s/.test(text.charAt(at - 1) + text.charAt(at));

const jointOf = (before: Block, after: Block): Block['atoms'][number][] =>
  after.glued ? [] : [{ start: endOf(before), end: startOf(after), text: ' ', reason: REASON.lineBreak }];

/** Puts blocks in the place of a candidate's; the one at `title` among them gives no hint any more. */
function replace(
  { blocks, prose, hints, order }: ReadPage,
  zones: Zone[],
  { first, last }: TitleCandidate,
  parts: readonly Block[],
  title: number,
): void {
  const count = last - first + 1;
  const zone = zones[first] ?? 'above';
  blocks.splice(first, count, ...parts);
  prose.splice(first, count, ...parts.map(measure));
  hints.splice(first, count, ...parts.map((part, i) => (i === title ? null : hintOf(part.text, order))));
  zones.splice(first, count, ...parts.map(() => zone));
}
