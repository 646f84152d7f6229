import type { Block } from './block.ts';
import type { Candidate } from './byline-candidates.ts';
import { type BylineCandidates, describeBylines, keyOf } from './byline-features.ts';
import type { Hint } from './hints.ts';
import type { Label } from './label.ts';
import { isPersonName } from './names.ts';
import { type Network, readerOf } from './network.ts';
import type { Page } from './zones.ts';

/** How sure (as a logit) the network must be of the surest name, of the others, and of those listed with one. */
const SURE = { first: -0.8, other: 1.5, listed: -2 };

/** The authors that a labelled page names, each at the place that says it best, in the page's order. */
export function findAuthors(page: Page, labels: readonly Label[], model: Network): Candidate[] {
  const described = describeBylines(page, labels);
  const chosen = chooseAuthors(described, model);
  if (chosen.length > 0) return chosen;
  const lone = described.places.find((place) => isBetweenHeadlineAndDate(page, labels, place));
  return lone === undefined ? [] : [lone];
}

/** A name alone right below the headline and right above the date is the author's in any language. */
function isBetweenHeadlineAndDate(page: Page, labels: readonly Label[], place: Candidate): boolean {
  const { block, from, to } = place;
  if (from > 0 || to < (page.blocks[block]?.text.length ?? 0) || labels[block - 1]?.role !== 'title')
    return false;
  const next = page.hints[block + 1];
  return next?.kind === 'meta' && next.line.dates.length > 0 && isPersonName(place.name);
}

/** The names that a network takes for authors'. */
export function chooseAuthors({ places, rows }: BylineCandidates, model: Network): Candidate[] {
  const read = readerOf(model);
  const best = new Map<string, { readonly place: Candidate; readonly score: number }>();
  places.forEach((place, n) => {
    const own = read(rows, n);
    const key = keyOf(place.name);
    if (own > (best.get(key)?.score ?? Number.NEGATIVE_INFINITY)) best.set(key, { place, score: own });
  });
  const [first, ...others] = [...best.values()].sort((a, b) => b.score - a.score);
  if (first === undefined || first.score < SURE.first) return [];
  const chosen = [first.place];
  for (const { place, score: own } of others) {
    const listed = chosen.some(({ list }) => list === place.list);
    if (own > (listed ? SURE.listed : SURE.other)) chosen.push(place);
  }
  return chosen.sort((a, b) => a.block - b.block || a.from - b.from);
}

/** A short block that was taken for a paragraph but names an author is a byline. Changes `labels` and `hints`. */
export function adoptBylines(
  authors: readonly Candidate[],
  blocks: readonly Block[],
  labels: Label[],
  hints: (Hint | null)[],
): void {
  for (const { block, name, word } of authors) {
    const role = labels[block]?.role;
    const length = blocks[block]?.text.length ?? 0;
    if (role === 'title' || role === 'meta' || role === 'closing' || hints[block]?.kind === 'meta') continue;
    if (role !== 'cut' && length > (word === null ? 2 : 3) * name.length + 30) continue;
    if (role === 'cut' && length > 200) continue;
    hints[block] = { kind: 'meta', line: { names: [name], agency: null, dates: [], byline: true } };
    labels[block] = { role: 'meta' };
  }
}

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
