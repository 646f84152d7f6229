import type { Block } from './block.ts';
import type { Candidate } from './byline-candidates.ts';
import type { ChosenMeta } from './compose.ts';
import type { DayOrder } from './dates.ts';
import { type Dating, dateArticle } from './dating.ts';
import type { Hint } from './hints.ts';
import type { Label } from './label.ts';

/** Where a page says who wrote the article (`authors`) and when: which places are believed. */
export function chooseMeta(
  blocks: readonly Block[],
  labels: readonly Label[],
  hints: readonly (Hint | null)[],
  order: DayOrder,
  authors: readonly Candidate[],
): { readonly chosen: ChosenMeta; readonly dating: Dating } {
  const dating = dateArticle(blocks, labels, hints, order);
  const dates = new Map<number, { field: 'published' | 'modified'; from: number; to: number }[]>();
  for (const { block, field, start, end } of dating.places) {
    const list = dates.get(block) ?? [];
    list.push({ field, from: start, to: end });
    dates.set(block, list);
  }
  return { chosen: { authors, dates }, dating };
}
