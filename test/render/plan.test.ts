import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, toEntry } from '../../scripts/render/entry.ts';
import { gather } from '../../scripts/render/groups.ts';
import { PAGE_LENGTH, type PagePlan, planPages, UNDIVIDED } from '../../scripts/render/plan.ts';
import { article, settings } from './sample.ts';

const entry = (slug: string, facts: Parameters<typeof article>[1]): Entry =>
  toEntry(article(slug, facts), 'en');

const many = (count: number, year: (index: number) => string, name = 'Harbour') =>
  Array.from({ length: count }, (_, index) =>
    entry(`a-${String(index).padStart(4, '0')}`, {
      published: year(index),
      subjects: [{ name, kind: 'place' }],
    }),
  );

const pagesOf = (entries: readonly Entry[]): readonly PagePlan[] => planPages(gather(entries), settings);

const pathsOf = (entries: readonly Entry[]) => pagesOf(entries).map(({ path }) => path);

describe('addresses', () => {
  it('tells apart what is written alike in two kinds', () => {
    const both = ['a', 'b'].map((slug) =>
      entry(slug, {
        subjects: [
          { name: 'Victoria', kind: 'place' },
          { name: 'Victoria', kind: 'person' },
          { name: 'Viktória', kind: 'topic' },
          { name: 'victoria!', kind: 'place' },
        ],
      }),
    );
    const slugs = [...gather(both).subjects.values()].map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(4);
    expect(slugs).toContain('victoria');
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9-]+$/);
  });

  it('gives every script an address', () => {
    const paths = pathsOf([entry('a', { publisher: '晨报', authors: ['Анна Белая', '☃'] })]);
    expect(paths.filter((path) => /^(?:sources|authors)\/[a-z0-9-]+\/$/.test(path))).toHaveLength(3);
  });

  it('has no page for a tag below the minimum', () => {
    const once = [entry('a', { subjects: [{ name: 'Rare', kind: 'topic' }] })];
    expect(pathsOf(once).some((path) => path.startsWith('tags/r'))).toBe(false);
  });

  it('never gives one address to two pages, whatever the names', () => {
    const name = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom('2', '2019', 'feed', 'a', 'A', 'á'),
    );
    const facts = fc.record({
      published: fc.constantFrom('2019-11-25', '2019', '2018-01', '../2017', '201X', '1999~'),
      publisher: name,
      authors: fc.array(name, { maxLength: 3 }),
      subjects: fc.array(fc.record({ name, kind: fc.constantFrom('person' as const, 'place' as const) }), {
        maxLength: 4,
      }),
    });
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 30 }), (list) => {
        const paths = pathsOf(list.map((each, index) => entry(`s-${index}`, each)));
        expect(new Set(paths).size).toBe(paths.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('lists', () => {
  const lists = (entries: readonly Entry[], start: string) =>
    pagesOf(entries).flatMap((page) => ('shown' in page && page.path.startsWith(start) ? page : []));

  it('pages what is longer than a page', () => {
    const pages = lists(
      many(PAGE_LENGTH + 1, () => '2019-05-01'),
      'tags/harbour/',
    );
    expect(pages.map(({ path }) => path)).toEqual(['tags/harbour/', 'tags/harbour/2/']);
    expect(pages.map(({ shown }) => shown.length)).toEqual([PAGE_LENGTH, 1]);
  });

  it('divides what is very long by year and loses no article', () => {
    const entries = many(UNDIVIDED + 40, (index) => String(2000 + (index % 7)));
    const pages = lists(entries, 'tags/harbour/');
    const [latest, ...divisions] = pages;
    expect(latest?.shown).toHaveLength(PAGE_LENGTH);
    expect(new Set(divisions.flatMap(({ shown }) => shown))).toEqual(new Set(entries));
    expect(divisions.map(({ path }) => path)).toContain('tags/harbour/2003/');
  });

  it('shows each article once in the calendar, wherever its date can be placed', () => {
    const dates = ['2019-11-25', '2019-11', '2019', '2019~', '2017/..', '../2016', '201X', undefined];
    const entries = Array.from({ length: 200 }, (_, index) => {
      const published = dates[index % dates.length];
      return entry(`c-${index}`, published === undefined ? {} : { published });
    });
    const shown = lists(entries, 'archive/').filter(({ type, month }) => type !== 'year' || month === null);
    const days = shown.flatMap(({ shown }) => shown);
    expect(new Set(days)).toEqual(new Set(entries));
    expect(days).toHaveLength(entries.length);
  });
});

it('plans the same in whatever order the articles come', () => {
  const entries = many(90, (index) => String(1990 + (index % 5)));
  const list = (all: readonly Entry[]) => JSON.stringify(planPages(gather(all), settings));
  expect(list([...entries].reverse())).toBe(list(entries));
});

describe('subjects', () => {
  const named = (count: number) =>
    Array.from({ length: 2 * count }, (_, index) =>
      entry(`a-${index}`, {
        subjects: [{ name: `${index % 3 === 0 ? 'Ånn' : 'Bo'} ${index >> 1}`, kind: 'person' }],
      }),
    );

  it('are on one page while they can be', () => {
    expect(pathsOf(named(500)).filter((path) => path.startsWith('subjects/'))).toEqual([]);
  });

  it('have a page for each letter when they are many, and further ones for a letter with too many', () => {
    const entries = Array.from({ length: 5000 }, (_, index) =>
      entry(`a-${index}`, {
        subjects: [{ name: `${index < 400 ? 'Ånn' : 'Bo'} ${index >> 1}`, kind: 'person' }],
      }),
    );
    expect(pathsOf(entries).filter((path) => path.startsWith('subjects/'))).toEqual([
      'subjects/person/a/',
      'subjects/person/b/',
      'subjects/person/b-2/',
      'subjects/person/b-3/',
    ]);
  });
});
