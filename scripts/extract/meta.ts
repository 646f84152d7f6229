import type { Candidate } from './byline-candidates.ts';
import type { ChosenMeta } from './compose.ts';
import type { LabelledPage } from './date-candidates.ts';
import type { DayOrder } from './dates.ts';
import { type Dating, dateArticle } from './dating.ts';
import type { Network } from './network.ts';

/** Where a page says who wrote the article (`authors`) and when: which places are believed. */
export function chooseMeta(
  page: LabelledPage,
  order: DayOrder,
  authors: readonly Candidate[],
  model: Network,
): { readonly chosen: ChosenMeta; readonly dating: Dating } {
  const dating = dateArticle(page, order, model);
  const dates = new Map<number, { field: 'published' | 'modified'; from: number; to: number }[]>();
  for (const { block, field, start, end } of dating.places) {
    const list = dates.get(block) ?? [];
    list.push({ field, from: start, to: end });
    dates.set(block, list);
  }
  return { chosen: { authors, dates }, dating };
}
