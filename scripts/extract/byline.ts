import { type BylineCandidates, keyOf } from './byline-features.ts';
import type { Candidate } from './byline-candidates.ts';
import { type Network, runNetwork } from './network.ts';
import type { Block } from './block.ts';
import type { Hint } from './hints.ts';
import type { Label } from './label.ts';
import { isPersonName, namesIn } from './names.ts';
import { nearness } from './nearness.ts';

/** Names that a block gives as the authors'. */
export interface Byline {
  readonly block: number;
  readonly names: readonly string[];
}

/** The first byline with names, and those right after it; one by the headline rather than one far from it. */
export function authorsOf(
  blocks: readonly Block[],
  labels: readonly Label[],
  hints: readonly (Hint | null)[],
): Byline[] {
  const isNear = nearness(labels);
  const all = blocks.flatMap((_, block) => {
    const hint = hints[block];
    const is = labels[block]?.role === 'meta' && hint?.kind === 'meta' && hint.line.byline;
    return is && hint.line.names.length > 0 ? [{ block, names: hint.line.names }] : [];
  });
  const near = all.filter(({ block }) => isNear(block));
  const first = near[0]?.block ?? -1;
  return near.filter(({ block }, i) => block === first || block - (near[i - 1]?.block ?? 0) <= 2);
}

/**
 * Without a byline that says so, a name that stands by itself between headline and body, beside a date or right
 * below the headline, is the author's. Changes `labels` and `hints` for that block.
 */
export function adoptByline(blocks: readonly Block[], labels: Label[], hints: (Hint | null)[]): void {
  if (authorsOf(blocks, labels, hints).length > 0) return;
  const title = labels.findIndex(({ role }) => role === 'title');
  const first = labels.findIndex(({ role }, i) => role === 'paragraph' && i > title);
  if (title < 0 || first < 0) return;
  for (let i = Math.max(0, title - 2); i <= Math.min(first + 1, title + 12, blocks.length - 1); i++) {
    if (hints[i] !== null || i === title) continue;
    const text = blocks[i]?.text.replace(/^[-–—•|]\s*/, '') ?? '';
    const head = text.split(/\s[•|·–—-]\s|@/)[0] ?? '';
    const names = text.length > 90 ? [] : namesIn(head);
    const dated = [-3, -2, -1, 1, 2, 3].some((offset) => hasDate(hints[i + offset]));
    if (names.length === 0 || !(dated || i === title + 1 || i === title + 2)) continue;
    hints[i] = { kind: 'meta', line: { names, agency: null, dates: [], byline: true } };
    labels[i] = { role: 'meta' };
    return;
  }
}

const hasDate = (hint: Hint | null | undefined): boolean =>
  hint?.kind === 'meta' && hint.line.dates.length > 0;

/** A byline's word alone (`By`) takes the name in the next block. */
export function joinBylines(blocks: readonly Block[], hints: (Hint | null)[]): void {
  for (let i = 0; i + 1 < blocks.length; i++) {
    const hint = hints[i];
    const next = blocks[i + 1]?.text ?? '';
    if (
      hint?.kind !== 'meta' ||
      !hint.line.byline ||
      hint.line.names.length > 0 ||
      hint.line.agency !== null ||
      hints[i + 1] !== null
    )
      continue;
    if (isPersonName(next))
      hints[i + 1] = { kind: 'meta', line: { names: [next], agency: null, dates: [], byline: true } };
  }
}

/** How sure the network must be, as a logit; chosen by cross-validation by site. */
const SURE = 0;
/** How much less sure than of the surest name. */
const BEHIND = 3;

/** The names that the network takes for authors', each at its best place, in the page's order. */
export function chooseAuthors({ places, rows }: BylineCandidates, model: Network): Candidate[] {
  const scratch = new Float64Array(model.hidden);
  const score = new Float64Array(1);
  const best = new Map<string, { place: Candidate; score: number }>();
  places.forEach((place, n) => {
    runNetwork(model, rows, n, scratch, score, 0);
    const own = score[0] ?? 0;
    const known = best.get(keyOf(place.name));
    if (known === undefined || own > known.score) best.set(keyOf(place.name), { place, score: own });
  });
  const most = Math.max(...[...best.values()].map((one) => one.score));
  return [...best.values()]
    .filter((one) => one.score > SURE && one.score > most - BEHIND)
    .map((one) => one.place)
    .sort((a, b) => a.block - b.block || a.from - b.from);
}
