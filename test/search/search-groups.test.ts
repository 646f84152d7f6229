import fc from 'fast-check';
import { expect, it } from 'vitest';
import { searchGroups } from '../../scripts/search/search-groups.ts';

const articles = (counts: readonly number[]) =>
  counts.flatMap((count, index) =>
    Array.from({ length: count }, (_, at) => ({
      slug: `a-${index}-${at}`,
      place: { year: 1990 + Math.floor(index / 12), month: (index % 12) + 1 },
    })),
  );

it('holds every article once, in order, in groups of bounded size and names of their own', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(300), fc.nat(7000)), { maxLength: 30 }), (counts) => {
      const all = articles(counts);
      const groups = searchGroups(all);
      expect(groups.flatMap((group) => group.articles)).toEqual(all);
      expect(new Set(groups.map(({ name }) => name)).size).toBe(groups.length);
      for (const group of groups) {
        expect(group.articles.length).toBeGreaterThan(0);
        expect(group.articles.length).toBeLessThanOrEqual(6_000);
      }
    }),
    { numRuns: 50 },
  );
});

it('leaves the groups of other times alone when an article comes', () => {
  const before = searchGroups(articles(Array.from({ length: 120 }, () => 160)));
  const after = searchGroups([
    ...articles(Array.from({ length: 120 }, () => 160)),
    { slug: 'new', place: { year: 1999, month: 12 } },
  ]);
  expect(before.length).toBeGreaterThan(2);
  expect(after.slice(0, -1)).toEqual(before.slice(0, -1));
});
