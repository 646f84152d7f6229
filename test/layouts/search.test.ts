import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressWords } from '../../layouts/client/not-found.ts';
import {
  facets,
  inOrder,
  readSearch,
  type Search,
  searchAddress,
} from '../../layouts/client/search-address.ts';
import { withField, withoutFilter } from '../../layouts/client/search-form.ts';
import type { Hit, Index } from '../../layouts/client/search-indexes.ts';
import { isBegun } from '../../layouts/client/search-known.ts';
import { placesIn, shortestRun, shortestSpan } from '../../layouts/client/search-near.ts';
import { ranked } from '../../layouts/client/search-order.ts';
import { formsOf, joinedForm, parseQuery, variantsOf } from '../../layouts/client/search-query.ts';
import { closestOf } from '../../layouts/client/search-suggest.ts';
import { monthNamed, reachesOut, readTime, within } from '../../layouts/client/search-time.ts';
import { scaleOf } from '../../layouts/client/search-years.ts';

describe('a query', () => {
  test.each([
    ['tide gauge', 'tide gauge', [], []],
    ['“tide gauge” Merrow', 'Merrow tide gauge', ['tide gauge'], []],
    ['tide -gauge', 'tide', [], ['gauge']],
    ['tide –gauge −mud', 'tide', [], ['gauge', 'mud']],
    ['-"harbour board" tide', 'tide', [], ['harbour board']],
    ['tide -"harbour bo', 'tide', [], ['harbour bo']],
    ['-', '', [], []],
    ['& 😀 "" ???', '', [], []],
    ['"unfinished phrase', 'unfinished phrase', [], []],
    ['"fish market",strike', 'strike fish market', ['fish market'], []],
    ['"a""b c"', 'a b c', ['a', 'b c'], []],
    ["‚a b‘ ‘c d’ 'e f' 「g h」", 'a b c d e f g h', ['a b', 'c d', 'e f', 'g h'], []],
    [
      "captain's 'the dog's bone' rock 'n' roll",
      "captain's rock roll the dog's bone n",
      ["the dog's bone", 'n'],
      [],
    ],
    ["'tis o’clock", 'tis o’clock', [], []],
    ['12" pipe', '12 pipe', [], []],
    ['ferry,harbour; <b>quay</b>', 'ferry harbour b quay b', [], []],
    ['1,400 at 12:30, U.S. R&D 1914–18', '1,400 at 12:30 U.S R&D 1914 18', [], []],
    ['', '', [], []],
  ])('%s', (text, words, phrases, excluded) => {
    expect(parseQuery(text)).toMatchObject({ words, phrases, compounds: [], excluded });
  });

  test('of one phrase is exact', () => {
    const exact = (text: string) => parseQuery(text).exact;
    expect(['"tide gauge"', '“tide gauge', '"tide gauge" mud', '"tide-gauge"'].map(exact)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test.each([
    ['"clock mender"', 'clockmender'],
    ['"clock mender" late', null],
    ['"clock"', null],
    ['"a clock mender ran"', null],
  ])('%s may stand as %s', (text, joined) => {
    expect(joinedForm(parseQuery(text))).toBe(joined);
  });

  test('has words with hyphens that may also be written apart', () => {
    expect(parseQuery('lock-keeper "fish-market hall" -co‑op')).toEqual({
      words: 'lock-keeper fish-market hall',
      phrases: ['fish-market hall'],
      compounds: ['lock-keeper'],
      excluded: ['co‑op'],
      exact: false,
    });
    expect(
      variantsOf(parseQuery('Merrow lock-keeper')).map(({ words, compounds }) => [words, compounds]),
    ).toEqual([
      ['Merrow lock-keeper', []],
      ['Merrow lock keeper', ['lock keeper']],
    ]);
    expect(variantsOf(parseQuery('lock "keeper"'))).toHaveLength(1);
    expect(formsOf('fish-market hall')).toEqual(['fish-market hall', 'fish market hall']);
    expect(formsOf('tide gauge')).toEqual(['tide gauge']);
  });

  test('without marks keeps every word', () => {
    const word = fc.stringMatching(/^[\p{L}\p{N}]{1,8}$/u);
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(parseQuery(words.join(' ')).words).toBe(words.join(' '));
      }),
    );
  });
});

test('the address holds the whole search', () => {
  const month = fc.integer({ min: 12, max: 12 * 9999 }).map(monthNamed);
  const year = fc.option(fc.oneof(fc.integer({ min: 0, max: 9999 }).map(String), month));
  const values = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 });
  const search: fc.Arbitrary<Search> = fc.record({
    query: fc.string().map((text) => text.trim()),
    sort: fc.constantFrom('relevance', 'newest', 'oldest'),
    filters: fc.dictionary(fc.constantFrom(...facets), values),
    from: year,
    to: year,
    shown: fc.integer({ min: 20, max: 1000 }),
  });
  fc.assert(
    fc.property(search, (asked) => {
      const [from = null, to = null] = inOrder([asked.from, asked.to]);
      const search = { ...asked, from, to };
      const address = new URL(searchAddress('https://archive.example/search/', search));
      expect(readSearch(address.search)).toEqual({ ...search, filters: { ...search.filters } });
    }),
  );
});

describe('a change to a field', () => {
  const search = readSearch('?q=ferry&source=Coastwire&from=2018&sort=oldest&shown=30');
  test.each([
    ['q', 'ferry ', true, {}],
    ['q', 'soup', true, { query: 'soup', shown: 10 }],
    ['sort', '', true, { sort: 'relevance', shown: 10 }],
    ['to', '2019-6', true, { to: '2019-06', shown: 10 }],
    ['source', 'Courier', true, { filters: { source: ['Coastwire', 'Courier'] }, shown: 10 }],
    ['source', 'Coastwire', false, { filters: {}, shown: 10 }],
    ['other', 'x', true, {}],
  ])('%s to %j changes nothing else', (name, value, isOn, changed) => {
    expect(withField(search, { name, value }, isOn)).toEqual({ ...search, ...changed });
  });

  test.each([
    ['source', 'Coastwire', { filters: {}, shown: 10 }],
    ['from', '2018', { from: null, shown: 10 }],
    ['*', '', { filters: {}, from: null, shown: 10 }],
  ])('takes away %s %s', (name, value, changed) => {
    expect(withoutFilter(search, name, value)).toEqual({ ...search, ...changed });
  });
});

test.each([
  ['2019', '2019'],
  ['2019-6', '2019-06'],
  ['2019-06-30', '2019-06'],
  ['30 June 2019', null],
  ['2019-13', null],
])('%s is the time %s', (text, time) => {
  expect(readTime(text)).toBe(time);
});

test('what an address says wrongly counts as not said', () => {
  expect(readSearch('?sort=sideways&from=2019-13&to=-3&shown=1e9&__proto__=x&language=')).toEqual({
    query: '',
    sort: 'relevance',
    filters: {},
    from: null,
    to: null,
    shown: 10,
  });
});

test.each([
  ['/articles/river-rises-2019/', '/', 'river rises 2019'],
  ['/p/tags/m%C3%A9t%C3%A9o', '/p/', 'météo'],
  ['/%E0%A4%A/x.html', '/', 'E0 A4 A x'],
  ['/404.html', '/', ''],
])('the words of %s', (path, prefix, words) => {
  expect(addressWords(path, prefix)).toBe(words);
});

test.each([
  ['water', ['w', 'wodą'], false],
  ['isola', ['is'], false],
  ['astrolabe', ['as', 'astronomer'], false],
  ['harb', ['the', 'Harbours.'], true],
  ['mend', ['clock-mender'], true],
  ['cartney', ['McCartney'], true],
  ['étud', ['Etudes'], true],
  ['a', ['and'], true],
  ['harbour', [], false],
])('%s begins one of %j: %s', (asked, found, expected) => {
  expect(isBegun(asked, found)).toBe(expected);
});

describe('a range', () => {
  const times = {
    years: ['2018', '2019', '2020', '2021'],
    months: ['2018-12', '2019-01', '2019-06', '2020-03', '2021-02', '2021-08'],
    spans: ['1990-01/1999-12', '2017-01/..', '../2018-12'],
  };
  test.each([
    ['2019', '2020', ['2019', '2020'], [], ['2017-01/..']],
    ['2018-11', '2021-02', ['2019', '2020'], ['2018-12', '2021-02'], ['2017-01/..', '../2018-12']],
    [null, '2019-05', ['2018'], ['2019-01'], ['1990-01/1999-12', '2017-01/..', '../2018-12']],
    ['1994-06', '1994-09', [], [], ['1990-01/1999-12', '../2018-12']],
  ])(
    'from %s to %s has years that lie in it, months of the others, and spans that reach into it',
    (from, to, years, months, spans) => {
      expect(within({ from, to }, times)).toEqual({ years, months, spans });
    },
  );

  test.each([
    ['2019-01/2019-12', false],
    ['2018-12/2019-01', true],
    ['2019-06/..', true],
  ])('of 2019 is left by %s: %s', (span, expected) => {
    expect(reachesOut({ from: '2019', to: '2019' }, span)).toBe(expected);
  });
});

test('more years than there is room for stand together by tens', () => {
  const scale = scaleOf({ from: '1850', to: '1865' }, { year: { 1801: 1, 1809: 2, 1865: 1, 1999: 4 } });
  expect([...(scale?.counts ?? [])]).toEqual([
    [180, 3],
    [186, 1],
    [199, 4],
  ]);
  expect([scale?.first, scale?.length, scale?.from(186), scale?.to(186)]).toEqual([180, 20, '1860', '1869']);
  expect([184, 185, 186, 187].map((step) => scale?.isChosen(step))).toEqual([false, true, true, false]);
});

test.each([
  ['harbuor', 'harbour'],
  ['fahre', 'Fähre'],
  ['clader', 'Calder'],
  ['xyz', undefined],
  ['mil', 'mill'],
  // Words of one article: near enough, or long.
  ['lanten', 'lantern'],
  ['lamtein', undefined],
  ['observtorium', 'observatorium'],
  ['harbow', 'harbour'],
])('who types %s means %s', (typed, meant) => {
  const words = [
    ['harbour', 9],
    ['harbours', 2],
    ['Fähre', 4],
    ['Calder', 3],
    ['colder', 2],
    ['mill', 5],
    ['milk', 2],
    ['lantern', 1],
    ['observatorium', 1],
    ['harbowr', 1],
  ] as const;
  expect(closestOf(typed, words)?.word).toBe(meant);
});

test.each([
  ['the old mill by the harbour burned', ['mill', 'harbour'], 4],
  ['the old mill by the harbour burned', ['harbour', 'mill'], 8],
  ['Harbours! And mills, harbour mill', ['mill', 'harbour'], 2],
  ['Harbours! And mills, harbour mill', ['harbour', 'mill'], 2],
  ['the mill', ['mill', 'harbour'], Number.POSITIVE_INFINITY],
  ['Am Café vorbei zum Hafen', ['cafe', 'Häfen'], 4],
  ['天 文 台 の 町', ['文', '台'], 2],
])('in %j the shortest run with %j', (text, words, length) => {
  expect(shortestRun(placesIn(text, words))).toBe(length);
});

test.each([
  [[], Number.POSITIVE_INFINITY],
  [[[3, 9], []], Number.POSITIVE_INFINITY],
  [[[7]], 1],
  [
    [
      [4, 90],
      [5, 200],
      [80, 92],
    ],
    77,
  ],
  [
    [
      [4, 90],
      [91, 200],
      [80, 92],
    ],
    3,
  ],
  [[[90], [91], [89]], 6],
  [[[90], [3], [5]], 176],
])('of the places %j of each word, the shortest run is %i', (places, length) => {
  expect(shortestRun(places)).toBe(length);
});

test.each([
  [[], 3, Number.POSITIVE_INFINITY],
  [[4, 90, 5, 7, 200], 3, 4],
  [[4, 4, 4, 80], 3, Number.POSITIVE_INFINITY],
  [[12], 1, 1],
])('of places %j, %i span %i words', (places, count, length) => {
  expect(shortestSpan(places, count)).toBe(length);
});

test.each([
  ['grey harbour lantern', 'in order'],
  ['lantern harbour grey', 'in another order'],
  ['grey grey harbour lantern', 'in order'],
  ['grey harbour lantern of the old sea wall', 'in order'],
])('of many articles with the words of %j, that comes first in which they stand %s', async (query, best) => {
  const places: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = {
    'in order': { grey: [2, 50], harbour: [51], lantern: [52, 400] },
    'in another order': { grey: [62], harbour: [61], lantern: [60] },
    'far apart': { grey: [1], harbour: [40], lantern: [90] },
  };
  const hits = Array.from({ length: 40 }, (_, n): Hit => {
    const id = ({ 20: 'in another order', 30: 'in order' } as Record<number, string>)[n] ?? `far apart ${n}`;
    const words = Object.values(places[id] ?? places['far apart'] ?? {}).flat();
    return { id, score: 1, words, data: () => Promise.reject(new Error('no text is read')) };
  });
  const index: Index = {
    language: 'en',
    totals: async () => ({}),
    byPart: async (all) => [all],
    search: async (term) => ({
      results: hits.flatMap((hit) => {
        const words = (places[hit.id] ?? places['far apart'])?.[term ?? ''];
        return words === undefined ? [] : [{ ...hit, words }];
      }),
      filters: {},
    }),
  };
  const [first, second, third, fourth] = await ranked(index, hits, parseQuery(query));
  // The first three of Pagefind's are read in any case.
  expect([first, second, third].map((one) => one?.hit.id)).toEqual([0, 1, 2].map((n) => `far apart ${n}`));
  expect(fourth?.hit.id).toBe(best);
});

test.each([
  ['?from=2019&to=1990-05', '1990-05', '2019'],
  ['?from=1990&to=1990-05', '1990', '1990-05'],
  ['?to=1990', null, '1990'],
])('%s is a time from %s to %s', (address, from, to) => {
  expect(readSearch(address)).toMatchObject({ from, to });
});
