import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { divisionOf } from '../../layouts/client/division.ts';
import { readSearch } from '../../layouts/client/search-address.ts';
import { findArticles } from '../../layouts/client/search-find.ts';
import { openRealIndexes, type RealIndexes, type Text } from './real-index.ts';

const texts: readonly Text[] = [
  { title: 'Astrolabe', text: 'The clock-mender of Saltholm ran as she said it is so. He was late.' },
  { title: 'Line', text: 'A ferry and a harbour with a lock keeper.' },
  { title: 'Port', language: 'ar', text: 'تسير العبّارة إلى ميناء المدينة عند النهر' },
  { title: 'Comète', language: 'fr', text: 'Sur la montagne, l’observatoire attend l’automne.' },
  { title: '彗星', language: 'ja', text: '天文台から彗星が見えた。' },
];

let real: RealIndexes;

beforeAll(async () => {
  real = await openRealIndexes(texts);
});

afterAll(() => real.close());

const titlesFor = async (query: string): Promise<readonly string[]> => {
  const search = readSearch(query.startsWith('?') ? query : `?q=${encodeURIComponent(query)}`);
  const found = await findArticles({ indexes: real.indexes, failed: [] }, search);
  const results = await found.load(10);
  return results.map(({ fragment }) => fragment.meta.title ?? '').sort();
};

describe('a search', () => {
  test.each([
    ['mender', ['Astrolabe']],
    ['astrolabe', ['Astrolabe']],
    ['astrol', ['Astrolabe']],
    ['ferry astro', []],
    ['彗星', ['彗 星']],
    ['天文台', ['彗 星']],
    ['mend', ['Astrolabe']],
    ['clock mender', ['Astrolabe']],
    ['ferries', ['Line']],
    ['harb', ['Line']],
    ['الميناء', ['Port']],
    ['نهر', ['Port']],
    ['observatoire', ['Comète']],
    ["l'observatoire", ['Comète']],
    ['automnes', ['Comète']],
    ['"attend l’automne"', ['Comète']],
    ['montagne -automne', []],
  ])('finds by %s what has it', async (query, titles) => {
    expect(await titlesFor(query)).toEqual(titles);
  });

  test.each(['isola', 'heißt', 'astronomy', 'ferry 彗星'])('finds by %s no mere beginning', async (query) => {
    expect(await titlesFor(query)).toEqual([]);
  });
});

test('what is divided to be found is shown whole', async () => {
  const { indexes } = real;
  const [result] = await (await findArticles({ indexes, failed: [] }, readSearch('?q=automne'))).load(1);
  expect(divisionOf('fr').whole(result?.fragment.excerpt ?? '')).toBe(
    'Sur la montagne, l’observatoire attend l’<mark>automne.</mark>',
  );
});
