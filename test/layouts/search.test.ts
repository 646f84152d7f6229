import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressWords } from '../../layouts/client/not-found.ts';
import { facets, readSearch, type Search, searchAddress } from '../../layouts/client/search-address.ts';
import { isSense } from '../../layouts/client/search-known.ts';
import { parseQuery } from '../../layouts/client/search-query.ts';

describe('a query', () => {
  test.each([
    ['tide gauge', 'tide gauge', [], [], false],
    ['"tide gauge"', 'tide gauge', ['tide gauge'], [], true],
    ['“tide gauge” Merrow', 'Merrow tide gauge', ['tide gauge'], [], false],
    ['tide -gauge', 'tide', [], ['gauge'], false],
    ['-"harbour board" tide', 'tide', [], ['harbour board'], false],
    ['lock-keeper', 'lock-keeper', [], [], false],
    ['-', '', [], [], false],
    ['"unfinished phrase', 'unfinished phrase', [], [], false],
    ['', '', [], [], false],
  ])('%s', (text, words, phrases, excluded, exact) => {
    expect(parseQuery(text)).toEqual({ words, phrases, excluded, exact });
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
  const year = fc.option(fc.integer({ min: 0, max: 9999 }));
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
    fc.property(search, (search) => {
      const address = new URL(searchAddress('https://archive.example/search/', search));
      expect(readSearch(address.search)).toEqual({ ...search, filters: { ...search.filters } });
    }),
  );
});

test('what an address says wrongly counts as not said', () => {
  expect(readSearch('?sort=sideways&from=soon&to=-3&shown=1e9&__proto__=x&language=')).toEqual({
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
  ['water', 'W', false],
  ['water', 'waters.', true],
  ['astrolabe', 'as', false],
  ['running', 'run', true],
  ['goes', 'go', true],
  ['النهر', 'نهر', true],
  ['Météo', 'meteo', true],
  ['気候変動', '気', true],
])('asked for %s, %s is an answer: %s', (asked, found, expected) => {
  expect(isSense(asked, found)).toBe(expected);
});
