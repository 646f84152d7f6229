import { authorsOf } from './byline.ts';
import type { ChosenMeta } from './compose.ts';
import type { LabelledPage } from './date-candidates.ts';
import type { DayOrder } from './dates.ts';
import { type Dating, dateArticle } from './dating.ts';

/** Who wrote it and when, by the lines near the headline that say so: which names, which dates, where. */
export function chooseMeta(
  page: LabelledPage,
  order: DayOrder,
): { readonly chosen: ChosenMeta; readonly authors: readonly string[]; readonly dating: Dating } {
  const authors = authorsOf(page.blocks, page.labels, page.hints);
  const dating = dateArticle(page, order);
  const dates = new Map<number, { field: 'published' | 'modified'; from: number; to: number }[]>();
  for (const { block, field, start, end } of dating.places) {
    const list = dates.get(block) ?? [];
    list.push({ field, from: start, to: end });
    dates.set(block, list);
  }
  return { chosen: { authors, dates }, authors: [...new Set(authors.flatMap(({ names }) => names))], dating };
}
