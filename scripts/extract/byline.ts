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
