import type { Block } from './block.ts';
import { authorsOf } from './byline.ts';
import type { ChosenMeta } from './compose.ts';
import type { DayOrder } from './dates.ts';
import { type Dating, dateArticle } from './dating.ts';
import type { Hint } from './hints.ts';
import type { Label } from './label.ts';

/** Who wrote it and when, by the lines near the headline that say so: which names, which dates, where. */
export function chooseMeta(
  blocks: readonly Block[],
  labels: readonly Label[],
  hints: readonly (Hint | null)[],
  order: DayOrder,
): { readonly chosen: ChosenMeta; readonly authors: readonly string[]; readonly dating: Dating } {
  const authors = authorsOf(blocks, labels, hints);
  const dating = dateArticle(blocks, labels, hints, order);
  const dates = new Map<number, { field: 'published' | 'modified'; from: number; to: number }[]>();
  for (const { block, field, start, end } of dating.places) {
    const list = dates.get(block) ?? [];
    list.push({ field, from: start, to: end });
    dates.set(block, list);
  }
  return { chosen: { authors, dates }, authors: [...new Set(authors.flatMap(({ names }) => names))], dating };
}
