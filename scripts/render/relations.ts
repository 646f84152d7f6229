/** What the catalogue finds between articles and between subjects, for the pages that show it. */
import { type Companion, companions, subjectKey } from '../catalogue/companions.ts';
import { relate } from '../catalogue/relate.ts';
import type { Subject } from '../model.ts';
import type { Entry } from './entry.ts';
import type { Group } from './groups.ts';

/** Plain data, so that it can be handed to another thread. */
export interface Relations {
  /** For each address of an article those of articles like it, the likest first. */
  readonly related: ReadonlyMap<string, readonly string[]>;
  /** For each subject, by its key in the catalogue, those that stand beside it. */
  readonly beside: ReadonlyMap<string, readonly Companion[]>;
}

export function findRelations(articles: readonly Entry[]): Relations {
  const related = relate(
    articles.map((entry) => ({
      id: entry.slug,
      title: entry.title,
      lead: entry.excerpt,
      subjects: entry.subjects,
      sortKey: entry.order,
      language: entry.language,
    })),
  );
  return { related, beside: companions(articles) };
}

/** Subjects that stand beside this one, with the number of articles that have both. */
export function companionsOf(
  { beside }: Relations,
  { kind, name }: Group,
): readonly (Subject & { readonly count: number })[] {
  if (kind === 'publisher' || kind === 'author') return [];
  const found = beside.get(subjectKey({ kind, name })) ?? [];
  return found.map(({ subject, together }) => ({ ...subject, count: together }));
}
