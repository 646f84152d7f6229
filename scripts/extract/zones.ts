import { type Blend, runBlend } from './blend.ts';
import type { Block } from './block.ts';
import { blockWords } from './block-words.ts';
import type { Hint } from './hints.ts';
import type { Layout } from './layout.ts';
import { type Prose, weightOf } from './prose.ts';
import { REASON } from './reasons.ts';
import type { FilesOf } from './recurring.ts';
import { inTeaserList } from './teasers.ts';
import { bestPath } from './viterbi.ts';
import { zoneRows } from './zone-features.ts';

/** Where a block stands: before the article's text, in it, between its paragraphs, or after it. */
export const ZONES = ['above', 'body', 'beside', 'below'] as const;
export type Zone = (typeof ZONES)[number];

/** A page as it is looked at to tell its article from the rest; all lists are parallel. */
export interface Page {
  readonly blocks: readonly Block[];
  readonly prose: readonly Prose[];
  readonly hints: readonly (Hint | null)[];
  readonly layout: Layout;
  readonly filesOf: FilesOf;
  /** The headline, where a sidecar tells it. */
  readonly headline: string | null;
}

/** A page's blocks by what they say themselves. */
export type SaidBlocks = Pick<Page, 'blocks' | 'prose' | 'hints'>;

/** The zone of each block, as one sequence above → body (and beside) → below. */
export function zonesOf(page: Page, model: Blend): Zone[] {
  const { hints } = page;
  if (isBare(page)) return hints.map((hint): Zone => (hint === null ? 'body' : 'beside'));
  const zones = likeliest(page, model);
  if (!zones.includes('body') && !isIndex(page)) keepSomething(zones, hints);
  return zones;
}

/** A text without any furniture is all article, however short its lines: a poem, a telegram. */
const isBare = ({ blocks, hints, filesOf }: Page): boolean =>
  hints.every((hint) => hint === null || (hint.kind !== 'furniture' && hint.kind !== 'promotion')) &&
  hints.length <= 400 &&
  blocks.filter((block) => filesOf(block) > 0).length <= REFRAINS;

/** So many lines of a text may stand in others of its source though it has no furniture: a series' name, an amen. */
const REFRAINS = 2;

/** So many labels of furniture stand around an article, or around a list of articles. */
const LABELS = 5;

/** A page with menus and without a sentence lists articles and is none, unless a person says that it is one. */
function isIndex({ prose, hints, headline }: Page): boolean {
  if (headline !== null) return false;
  const labels = hints.filter((hint) => hint?.kind === 'furniture' && hint.whole).length;
  return labels >= LABELS && prose.every((one, i) => hints[i] !== null || isLabel(one));
}

const isLabel = (prose: Prose): boolean => {
  const weight = weightOf(prose);
  return weight < 40 || (weight < 120 && !prose.endsSentence && prose.unspaced < 30);
};

/** If nothing looks like an article, what is not furniture is better than nothing. */
function keepSomething(zones: Zone[], hints: readonly (Hint | null)[]): void {
  hints.forEach((hint, i) => {
    if (hint === null) zones[i] = 'body';
  });
}

function likeliest(page: Page, model: Blend): Zone[] {
  const rows = zoneRows(page, blockWords(page.blocks.map(({ text }) => text)));
  const emissions = new Float64Array(page.blocks.length * ZONES.length);
  const scores = runBlend(model, rows, NETWORK, (i) => !isNever(page.hints[i] ?? null));
  const little = littleProse(page);
  const teasers = inTeaserList(page);
  let listed = false;
  page.prose.forEach((prose, i) => {
    const hint = page.hints[i] ?? null;
    const odds = Math.max(-SUREST, Math.min(SUREST, scores[i] ?? 0));
    // Long blocks decide where the article is; a short one may be anything.
    const trust = Math.min(1.5, Math.sqrt((weightOf(prose) + 15) / 140));
    const broken = page.blocks[i + 1]?.glued === true;
    const running = isRunning(prose, hint, broken);
    listed = running && prose.endsSentence ? false : listed || isListHeading(hint);
    const offered = isOffer(page.hints[i - 1] ?? null) && weightOf(prose) < LONG_OFFER;
    const likely = offered ? -OFFER : running ? LENIENCE + little * LITTLE : LINES;
    // Bylines, dates and credits are told again too, and are fields.
    const isPlain = hint === null || hint.kind === 'furniture';
    const listedHere = teasers[i] === 1 ? -TEASER : listed ? -LISTED : likely;
    const prior = isPlain && recurs(page, i) ? -RECURS : listedHere;
    const body = isNever(hint) ? -SUREST : (odds + prior) * trust + (resumes(page, i) ? RESUMED : 0);
    emissions.set([0, body, -BESIDE, isInside(hint) ? -INSIDE : 0], i * ZONES.length);
  });
  const path = bestPath(emissions, ZONES.length, TRANSITIONS, INITIAL);
  return Array.from(path, (state) => ZONES[state] ?? 'above');
}

/** Whether a block says of itself that it is nothing of an article's text, wherever it stands. */
const isNever = (hint: Hint | null): boolean =>
  hint?.kind === 'promotion' ||
  (hint?.kind === 'furniture' && hint.whole) ||
  (hint?.kind === 'caption' && hint.parts.isSure === true);

/** Says that other articles follow, up to the next running text. */
const isListHeading = (hint: Hint | null): boolean =>
  hint?.kind === 'furniture' &&
  hint.whole &&
  (hint.reason === REASON.related || hint.reason === REASON.mostRead);

const OFFERS: ReadonlySet<string> = new Set([REASON.newsletter, REASON.subscription, REASON.appOffer]);

const isOffer = (hint: Hint | null): boolean =>
  hint?.kind === 'furniture' && hint.whole && OFFERS.has(hint.reason);

/** What something was glued to may have been broken off in mid-sentence. */
const isRunning = (prose: Prose, hint: Hint | null, broken: boolean): boolean =>
  hint === null &&
  (prose.endsSentence || broken) &&
  weightOf(prose) > 30 &&
  (prose.small > prose.words * 0.4 || prose.unspaced > 10);

/** From 1 where a page has hardly any running text to 0 where it has as much as most. */
function littleProse({ prose, hints }: Page): number {
  let weight = 0;
  prose.forEach((one, i) => {
    if (isRunning(one, hints[i] ?? null, false)) weight += weightOf(one);
  });
  return Math.max(0, Math.min(1, (USUAL - weight) / (USUAL - SHORT)));
}

/** So much running text a dispatch has, and a usual article with what stands around it. */
const SHORT = 1000;
const USUAL = 3000;
/** On a page with little running text, that is the article's: the pages that were learnt from have more. */
const LITTLE = 3;
/** The share of the network in the odds of a block. */
const NETWORK = 0.3;
/** No block is surer than this, so that many may outvote one. */
const SUREST = 5;
/** A paragraph lost is worse than a line too many. */
const LENIENCE = 0.7;
/** The same for what is no running text. */
const LINES = 0.6;
/** What stands right below `Newsletter` or `Subscribe` is mostly what it offers, if it is not long. */
const OFFER = 2;
const LONG_OFFER = 170;
/** Lines below a heading such as `Related stories` are most likely what it says. */
const LISTED = 1;
/** What stands in a long list of headlines looks more like an article than most of what is none. */
const TEASER = 2;
/** What other files of a source have too is none of an article's text, however much it looks like it. */
const RECURS = 6;
/** What each block that stands beside an article costs: what is far from all else is not of it. */
const BESIDE = 0.02;
/** What promotes or credits stands in an article or right at its end. */
const INSIDE = 1;
/** What goes on in mid-sentence was in it. */
const RESUMED = 3;
const NEVER = Number.NEGATIVE_INFINITY;
// From a row's zone to a column's. An article has one beginning and one end; between them things stand beside it.
const TRANSITIONS = [
  [0, 0, NEVER, NEVER],
  [NEVER, 0, -0.4, 0],
  [NEVER, -0.4, 0, NEVER],
  [NEVER, NEVER, NEVER, 0],
];
const INITIAL = [0, 0, NEVER, NEVER];

/** Whether other files of the source have this block too. */
export const recurs = ({ blocks, filesOf }: Page, i: number): boolean => {
  const block = blocks[i];
  return block !== undefined && filesOf(block) > 0;
};

const isInside = (hint: Hint | null): boolean => hint?.kind === 'promotion' || hint?.kind === 'closing';

/** How many blocks may stand between the two halves of a sentence that something was spliced into. */
const SPLICE = 8;

/** Begins with a small letter where the last text block, with only furniture since, stopped in mid-sentence. */
function resumes({ blocks, prose, hints }: Page, i: number): boolean {
  if (prose[i]?.startsSmall !== true || hints[i - 1] === null || blocks[i]?.glued === true) return false;
  for (let j = i - 1; j >= Math.max(0, i - SPLICE); j--)
    if (hints[j] === null) return prose[j]?.endsSentence === false && blocks[j + 1]?.glued === true;
  return false;
}
