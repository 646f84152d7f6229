/**
 * Paragraphs in which a publisher asks its readers for money: they are prose, stand right below an article or in its
 * midst, and are no part of it.
 */
import { APPEALS, STEMS } from './appeal-wordings.ts';
import { type Prose, weightOf } from './prose.ts';
import { isToldOf } from './told.ts';

/** Shorter lines are the lexicon's, and a longer paragraph has more to say. */
const LENGTH = { least: 40, most: 900 } as const;
/** So much of a stretch speaks of the publisher, from its first appeal to its last; else only its appeals are cut. */
const DENSE = 0.7;
/** What is asked may be longer than the article, but there must be one: as long as a short dispatch. */
const DISPATCH = 400;

/**
 * Whether each block is part of an appeal, told by what the blocks say. `isText` tells which of them may be an article's
 * running text. Takes time in proportion to the blocks.
 */
export function findAppeals(
  blocks: readonly { readonly text: string }[],
  prose: readonly Prose[],
  isText: (i: number) => boolean,
): readonly boolean[] {
  const found = blocks.map(() => false);
  const texts = Array.from(blocks.keys()).filter(isText);
  const said = texts.map((i) => saysOf(blocks[i]?.text ?? ''));
  const weights = texts.map((i) => weightOf(prose[i] as Prose));
  const isAsked = texts.map(() => false);
  const isNews = (at: number): boolean => isToldOf(blocks[texts[at] ?? -1]?.text ?? '');
  for (const [from, to] of stretchesOf(said, isNews)) {
    const whole = isCampaign(said.slice(from, to + 1), weights.slice(from, to + 1));
    for (let at = from; at <= to; at++) isAsked[at] = whole || said[at] === 'appeal';
  }
  const others = weights.reduce(
    (sum, weight, at) => (isAsked[at] || said[at] !== null ? sum : sum + weight),
    0,
  );
  // A letter to the readers asks in all of its parts, on purpose.
  if (others < DISPATCH) return found;
  texts.forEach((i, at) => {
    found[i] = isAsked[at] === true;
  });
  return found;
}

/** Whether a stretch asks more than once, and most of it speaks of the publisher: then the rest of it belongs to that. */
function isCampaign(said: readonly Said[], weights: readonly number[]): boolean {
  let own = 0;
  let all = 0;
  weights.forEach((weight, at) => {
    all += weight;
    if (said[at] !== null) own += weight;
  });
  return own >= DENSE * all && said.filter((what) => what === 'appeal').length > 1;
}

/** From where to where appeals go on, with at most one paragraph between that is not told to be one, nor news. */
function stretchesOf(
  said: readonly Said[],
  isNews: (at: number) => boolean,
): readonly (readonly [number, number])[] {
  const stretches: [number, number][] = [];
  let open: { readonly from: number; to: number; asks: boolean } | null = null;
  said.forEach((what, at) => {
    if (what === null) return;
    if (open === null || at > open.to + 2 || (at === open.to + 2 && isNews(at - 1)))
      open = { from: at, to: at, asks: false };
    open.to = at;
    const asks: boolean = open.asks || what === 'appeal';
    if (!asks) return;
    if (open.asks) stretches.pop();
    open.asks = true;
    stretches.push([open.from, at]);
  });
  return stretches;
}

/** What a paragraph says: asks the reader, speaks of the publisher's own work, or neither. */
type Said = 'appeal' | 'own work' | null;

function saysOf(text: string): Said {
  if (text.length < LENGTH.least || text.length > LENGTH.most) return null;
  const lower = text.toLowerCase();
  if (!STEMS.some((stem) => lower.includes(stem))) return null;
  const wording = APPEALS.find(({ work }) => work.test(text));
  if (wording === undefined || isToldOf(text)) return null;
  return wording.asks.test(text) ? 'appeal' : 'own work';
}
