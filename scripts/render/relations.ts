/** What the catalogue finds between articles and between subjects, for the pages that show it. */
import { companions, subjectKey } from '../catalogue/companions.ts';
import { relate } from '../catalogue/relate.ts';
import type { Subject } from '../model.ts';
import type { Entry } from './entry.ts';
import type { Group } from './groups.ts';

export interface Relations {
  /** Addresses of articles like this one, the likest first. */
  readonly related: (slug: string) => readonly string[];
  /** Subjects that stand beside this one, with the number of articles that have both. */
  readonly companions: (group: Group) => readonly (Subject & { readonly count: number })[];
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
  const beside = companions(articles);
  return {
    related: (slug) => related.get(slug) ?? [],
    companions: ({ kind, name }) => {
      if (kind === 'publisher' || kind === 'author') return [];
      const found = beside.get(subjectKey({ kind, name })) ?? [];
      return found.map(({ subject, together }) => ({ ...subject, count: together }));
    },
  };
}
