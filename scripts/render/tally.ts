/** Counts over all articles that only their full text can give; filled while articles are rendered. */
import type { ArticleSource } from './article-view.ts';
import { byText } from './in-order.ts';

export interface Tally {
  readonly add: (source: ArticleSource) => void;
  /** Most frequent first. */
  readonly encodings: () => readonly (readonly [string, number])[];
  readonly cutReasons: () => readonly (readonly [string, number])[];
}

export function createTally(): Tally {
  const encodings = new Map<string, number>();
  const reasons = new Map<string, number>();
  return {
    add: ({ facts, record }) => {
      if (facts.source !== undefined) count(encodings, facts.source.encoding);
      for (const span of record?.ledger ?? []) if (span.act === 'cut') count(reasons, span.reason);
    },
    encodings: () => mostFirst(encodings),
    cutReasons: () => mostFirst(reasons),
  };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function mostFirst(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].sort(([a, x], [b, y]) => y - x || byText(a, b));
}
