import type { Hint } from './hints.ts';
import { weightOf } from './prose.ts';
import { SEAMS, type TitleCandidate } from './title-candidates.ts';
import { keyOf, type TitleContext } from './title-context.ts';
import type { Page } from './zones.ts';

/** A row of numbers for each candidate. */
export function titleRows(context: TitleContext): Float32Array {
  const { candidates, page } = context;
  const words = candidates.map((candidate, n) => wordFeatures(candidate, context.words[n] ?? [], context));
  const best = [0, 1, 2].map((f) => words.reduce((most, row) => Math.max(most, row[f] ?? 0), 0.001));
  const rows = candidates.map((candidate, n) => [
    ...(words[n] ?? []),
    ...best.map((most, f) => (words[n]?.[f] ?? 0) / most),
    ...textFeatures(candidate),
    ...placeFeatures(candidate, n, context),
    ...echoFeatures(candidate, context),
    ...layoutFeatures(candidate, page),
    ...distances(context, candidate),
    ...neighbours(context, candidate),
  ]);
  return Float32Array.from(rows.flat());
}

/** Numbers in a row. */
export const TITLE_WIDTH = 103;

/** How many of its words come back in the article. */
function wordFeatures(
  { text, first, last }: TitleCandidate,
  words: readonly string[],
  context: TitleContext,
): number[] {
  // A headline that was taken for body is no evidence for itself.
  const own = first === last && context.compared.has(first) ? 1 : 0;
  const ownLead = first === last && context.inLead.has(first) ? 1 : 0;
  let shared = 0;
  let often = 0;
  let lead = 0;
  let rare = 0;
  let weight = 0;
  let long = 0;
  let frequent = 0;
  for (const word of words) {
    const count = (context.vocabulary.get(word) ?? 0) - own;
    const worth = 1 / (1 + (context.common.get(word) ?? 0));
    weight += worth;
    if (count > 0) {
      shared++;
      rare += worth;
      if (word.length > 5) long++;
    }
    if (count > 2) often++;
    frequent += Math.min(12, count);
    if ((context.lead.get(word) ?? 0) > ownLead) lead++;
  }
  const all = Math.max(1, words.length);
  const key = keyOf(text);
  const phrase = key.length > 3 ? countOf(key, context.body, 6) - own : 0;
  return [
    shared,
    rare,
    lead,
    shared / all,
    rare / Math.max(0.01, weight),
    lead / all,
    often,
    long,
    own,
    frequent / all,
    phrase,
  ];
}

/** What it is by itself. */
function textFeatures({ text, prose, first, last, before, after }: TitleCandidate): number[] {
  return [
    weightOf(prose),
    prose.words,
    endingOf(text),
    /:\s/.test(text) ? 1 : 0,
    /[|›»→•·]/.test(text) ? 1 : 0,
    /\s[-–—]\s/.test(text) ? 1 : 0,
    openingOf(text),
    /[.!?]\s\p{Lu}/u.test(text) ? 1 : 0,
    prose.small / Math.max(1, prose.words),
    prose.words > 1 && text === text.toUpperCase() && text.toLowerCase() !== text ? 1 : 0,
    prose.unspaced,
    prose.digits,
    prose.commas,
    last - first,
    SEAMS.indexOf(before),
    SEAMS.indexOf(after),
  ];
}

function endingOf(text: string): number {
  if (/[.。]$/.test(text)) return 1;
  if (/[?!？！…]$/.test(text)) return 2;
  if (/:$/.test(text)) return 3;
  return /[,;–—-]$/.test(text) ? 4 : 0;
}

function openingOf(text: string): number {
  if (/^["“„«'‘「『]/.test(text)) return 1;
  if (/^\p{N}/u.test(text)) return 2;
  return /^\p{Ll}/u.test(text) ? 3 : /^[^\p{L}]/u.test(text) ? 4 : 0;
}

/** Where it stands among the zones and the other candidates. */
function placeFeatures({ first, last }: TitleCandidate, n: number, context: TitleContext): number[] {
  const { page, bodyBefore, proseBefore, bulk, zones, candidates, densest } = context;
  const total = Math.max(1, bodyBefore[bodyBefore.length - 1] ?? 0);
  const proseTotal = Math.max(1, proseBefore[proseBefore.length - 1] ?? 0);
  const within = (before: Float64Array, whole: number, blocks: number): number =>
    ((before[Math.min(before.length - 1, last + 1 + blocks)] ?? 0) - (before[last + 1] ?? 0)) / whole;
  return [
    context.first - last,
    bulk - last,
    densest - last,
    (bodyBefore[first] ?? 0) / total,
    (proseBefore[first] ?? 0) / proseTotal,
    ...[3, 8, 20].map((blocks) => within(bodyBefore, total, blocks)),
    ...[3, 8, 20].map((blocks) => within(proseBefore, proseTotal, blocks)),
    first / page.blocks.length,
    first,
    ['above', 'body', 'beside', 'below'].indexOf(zones[first] ?? ''),
    n,
    candidates.length - n,
    candidates.length,
    Math.log2(proseTotal),
    longNear(context, n, 1),
    longNear(context, n, -1),
  ];
}

/** How many headline-long candidates come after this one before the body, or before it. */
function longNear({ candidates, first, page }: TitleContext, n: number, step: 1 | -1): number {
  const self = candidates[n];
  let count = 0;
  for (let k = 1; k < 14; k++) {
    const other = candidates[n + k * step];
    if (other === undefined || (step > 0 && other.first >= first)) break;
    const whole = other.before === 'end' && other.after === 'end' && other.first === other.last;
    if (
      whole &&
      other.first !== self?.first &&
      weightOf(other.prose) > 28 &&
      page.hints[other.first] === null
    )
      count++;
  }
  return count;
}

/** Whether the page says it elsewhere: alone, with the site's name, in a comment's or a share button's text. */
function echoFeatures({ text, first, last }: TitleCandidate, context: TitleContext): number[] {
  const { keys, seen, echoes } = context;
  const key = keyOf(text);
  const long = key.length > 14;
  const said = long ? countOf(key, echoes, 6) : 0;
  const around = (i: number): number => seen.get(keys[i] ?? '\n') ?? 0;
  return [
    seen.get(key) ?? 0,
    context.parts.has(key) ? (long ? 2 : 1) : 0,
    said,
    said - (seen.get(key) ?? 0),
    long && keys[first - 1]?.includes(key) === true ? 1 : 0,
    around(first - 1),
    around(last + 1),
  ];
}

/** How often a text is in another, up to a number. */
function countOf(key: string, text: string, most: number): number {
  let count = 0;
  for (let at = text.indexOf(key); at >= 0 && count < most; at = text.indexOf(key, at + key.length)) count++;
  return count;
}

function layoutFeatures({ first, last }: TitleCandidate, { blocks, hints, layout }: Page): number[] {
  const block = blocks[first];
  const next = blocks[last + 1];
  return [
    layout === 'wrapped' ? (block?.indent ?? 0) : -1,
    block?.bullet ? 1 : 0,
    (block?.blankBefore ? 1 : 0) + (next?.blankBefore === true ? 2 : 0),
    (block?.glued ? 1 : 0) + (next?.glued === true ? 2 : 0),
    hintCode(hints[first] ?? null),
    ['blocks', 'glued', 'nodes', 'wrapped'].indexOf(layout),
  ];
}

const FAR = 30;

/** How many blocks away dates, bylines, prose and furniture are, after it and before it. */
function distances({ page }: TitleContext, { first, last }: TitleCandidate): number[] {
  const away = (is: (page: Page, i: number) => boolean, from: number, step: 1 | -1): number => {
    for (let k = 1; k < FAR; k++) if (is(page, from + k * step)) return k;
    return FAR;
  };
  return [hasDate, hasByline, isParagraph, isFurniture].flatMap((is) => [
    away(is, last, 1),
    away(is, first, -1),
  ]);
}

function hasDate({ hints }: Page, i: number): boolean {
  const hint = hints[i];
  return hint?.kind === 'meta' && hint.line.dates.length > 0;
}

function hasByline({ hints }: Page, i: number): boolean {
  const hint = hints[i];
  return hint?.kind === 'meta' && hint.line.byline;
}

function isParagraph({ hints, prose }: Page, i: number): boolean {
  const measured = prose[i];
  return hints[i] === null && measured?.endsSentence === true && weightOf(measured) > 120;
}

const isFurniture = ({ hints }: Page, i: number): boolean => hints[i]?.kind === 'furniture';

const AROUND = [-4, -3, -2, -1, 1, 2, 3, 4];

/** What kinds of blocks stand around it: cards stand among cards, a headline above deck, byline and prose. */
function neighbours({ page, shares }: TitleContext, { first, last }: TitleCandidate): number[] {
  return AROUND.flatMap((offset) => {
    const i = offset < 0 ? first + offset : last + offset;
    const prose = page.prose[i];
    if (prose === undefined) return [-1, -1, -1, -1];
    return [
      Math.log2(1 + weightOf(prose)),
      hintCode(page.hints[i] ?? null),
      (prose.endsSentence ? 2 : 0) + prose.small / Math.max(1, prose.words),
      shares(i),
    ];
  });
}

function hintCode(hint: Hint | null): number {
  if (hint === null) return 0;
  if (hint.kind === 'meta') return hint.line.dates.length > 0 ? 2 : 1;
  if (hint.kind === 'furniture') return hint.whole ? 7 : 6;
  return ['closing', 'promotion', 'caption'].indexOf(hint.kind) + 3;
}
