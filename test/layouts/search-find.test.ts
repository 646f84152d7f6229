import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { divisionOf } from '../../layouts/client/division.ts';
import { readSearch } from '../../layouts/client/search-address.ts';
import { findArticles } from '../../layouts/client/search-find.ts';
import { openRealIndexes, type RealIndexes, type Text } from './real-index.ts';

const texts: readonly Text[] = [
  { title: 'Astrolabe', text: 'The clock-mender of Saltholm ran as she said it is so. He was late.' },
  { title: 'Line', text: 'A ferry and a harbour with a lock keeper.' },
  {
    title: 'Towpath',
    text: 'Her keeper lost the lock. The fishmarket shut, e-mail says, in the to-day of it.',
  },
  { title: 'Port', language: 'ar', text: 'تسير العبّارة إلى ميناء المدينة عند النهر' },
  { title: 'Comète', language: 'fr', text: 'Sur la montagne, l’observatoire attend l’automne.' },
  {
    title: 'Gol',
    language: 'tr',
    text: 'Top direğe çarptı, Kapalıçarşı sustu.',
    subjects: [{ name: 'MV Halcyon', kind: 'organisation' }],
  },
  { title: 'Nineties', text: 'A groyne.', published: '199X', sortKey: '1990' },
  { title: 'Since', text: 'A groyne.', published: '2017/..', sortKey: '20170000' },
  { title: 'Century', text: 'A groyne.', published: '19XX', sortKey: '1900' },
  { title: 'Łódź', language: 'pl', text: 'Miasto włókniarzy.' },
  { title: '彗星', language: 'ja', text: '天文台から彗星が見えた。' },
  { title: '11月5日の雪', language: 'ja', text: '初雪は 27 年ぶり、ABC放送が　伝えた。 次の雪は3月。' },
];
const buoys: readonly Text[] = Array.from({ length: 14 }, (_, n) => ({
  title: `Buoy ${n}`,
  text: n % 7 === 0 ? 'A red buoy.' : 'A green buoy.',
  publisher: n < 6 ? 'Courier' : 'Coastwire',
  published: `${2010 + (n % 3)}-06`,
  sortKey: `${2010 + (n % 3)}0600`,
}));

let real: RealIndexes;

beforeAll(async () => {
  real = await openRealIndexes([...texts, ...buoys]);
});

afterAll(() => real.close());

const findBy = (query: string) =>
  findArticles(
    { indexes: real.indexes, failed: [] },
    readSearch(query.startsWith('?') ? query : `?q=${encodeURIComponent(query)}`),
  );

const titlesFor = async (query: string): Promise<readonly string[]> => {
  const results = await (await findBy(query)).load(10);
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
    ['ferry,harbour', ['Line']],
    ['lock-keeper', ['Line']],
    ['clock-mend', ['Astrolabe']],
    ['e-mail', ['Towpath']],
    ['today', ['Towpath']],
    ['lock keeper', ['Line', 'Towpath']],
    ['"lock-keeper"', ['Line']],
    ['-lock-keeper -astrolabe -observatoire -彗星 -初雪 -ميناء -buoy -miasto -top -groyne', ['Towpath']],
    ['"Fish-market"', ['Towpath']],
    ['"fish market"', ['Towpath']],
    ['"clock mender"', ['Astrolabe']],
    ['email', ['Towpath']],
    ['&', []],
    ['""', []],
    ['الميناء', ['Port']],
    ['carpti', ['Gol']],
    ['çarptı', ['Gol']],
    ['Kapalicarsi', ['Gol']],
    ['lodz', ['Łódź']],
    ['wlokniarz', ['Łódź']],
    ['MV Halcyon', ['Gol']],
    ['halcy', ['Gol']],
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

test('a text without spaces is shown as it was', async () => {
  const { whole } = divisionOf('ja');
  for (const query of ['27 年ぶり', '初雪', 'ABC放送', '3月', '27']) {
    const [result] = await (await findBy(query)).load(1);
    expect(whole(result?.fragment.meta.title ?? '')).toBe('11月5日の雪');
    expect(whole(result?.fragment.excerpt ?? '').replace(/<\/?mark>/g, '')).toBe(
      '初雪は 27 年ぶり、ABC放送が　伝えた。 次の雪は3月。',
    );
  }
});

test('what is divided to be found is shown whole', async () => {
  const [result] = await (await findBy('automne')).load(1);
  expect(divisionOf('fr').whole(result?.fragment.excerpt ?? '')).toBe(
    'Sur la montagne, l’observatoire attend l’<mark>automne.</mark>',
  );
});

test.each([
  ['from=1994-06&to=1994-09', ['Century', 'Nineties']],
  ['from=2018', ['Since']],
  ['from=2017-03&to=2017-10', ['Since']],
  ['to=1950', ['Century']],
  ['to=1899', []],
])('a date that may mean several months is found by %s', async (range, titles) => {
  expect(await titlesFor(`?q=groyne&${range}`)).toEqual(titles);
});

describe('counts', () => {
  test.each([
    ['buoy', 14, { Courier: 6, Coastwire: 8 }, { 2010: 5, 2011: 5, 2012: 4 }],
    ['buoy -red', 12, { Courier: 5, Coastwire: 7 }, { 2010: 4, 2011: 4, 2012: 4 }],
    ['buoy -green', 2, { Courier: 1, Coastwire: 1 }, { 2010: 1, 2011: 1 }],
    ['"green buoy" buoy', 12, { Courier: 5, Coastwire: 7 }, { 2010: 4, 2011: 4, 2012: 4 }],
    ['?q=buoy+-red&source=Courier', 5, { Courier: 5, Coastwire: 7 }, { 2010: 1, 2011: 2, 2012: 2 }],
    ['?q=buoy+-red&from=2011&to=2011', 4, { Courier: 2, Coastwire: 2 }, { 2011: 4 }],
  ])('of %s are those of what is found', async (query, total, source, year) => {
    const found = await findBy(query);
    const counts = await found.counts();
    const some = (counts: Readonly<Record<string, number>> = {}) =>
      Object.fromEntries(Object.entries(counts).filter(([, n]) => n > 0));
    expect(found.total).toBe(total);
    expect(some(counts.source)).toEqual(source);
    expect(some(counts.year)).toEqual(year);
  });

  test('of times are those of what would be found at any time', async () => {
    const { times } = await findBy('?q=buoy+-red&from=2011&to=2011');
    expect((await times?.())?.year).toEqual({ 2010: 4, 2011: 4, 2012: 4 });
  });

  test('of several runs of characters are those of what is found', async () => {
    const found = await findBy('彗星 天文台');
    expect(found.total).toBe(1);
    expect((await found.counts()).language).toMatchObject({ 日本語: 1, English: 0 });
  });
});

describe('an archive in two parts', () => {
  const years = (from: number, to: number): readonly Text[] =>
    Array.from({ length: to - from + 1 }, (_, n) => ({
      title: `Year ${from + n}`,
      text: `A lantern of ${from + n}.`,
      published: `${from + n}`,
      sortKey: `${from + n}0000`,
    }));
  const undated: readonly Text[] = [{ title: 'Undated', text: 'A lantern.' }];
  let parts: RealIndexes;

  beforeAll(async () => {
    parts = await openRealIndexes([...undated, ...years(1950, 1975)], years(1976, 1983));
  });

  afterAll(() => parts.close());

  const titles = async (address: string, n: number) => {
    const found = await findArticles({ indexes: parts.indexes, failed: [] }, readSearch(address));
    return (await found.load(n)).map(({ fragment }) => fragment.meta.title);
  };

  test.each(['?q=lantern&sort=newest', '?sort=newest'])(
    'shows the newest of both first (%s)',
    async (address) => {
      const list = Array.from({ length: 12 }, (_, n) => `Year ${1983 - n}`);
      expect(await titles(address, 12)).toEqual(list);
      expect((await titles(address, 40)).at(-1)).toBe('Undated');
    },
  );

  test('shows the oldest of both first', async () => {
    expect(await titles('?q=lantern&sort=oldest', 3)).toEqual(['Year 1950', 'Year 1951', 'Year 1952']);
    expect((await titles('?q=lantern&sort=oldest', 40)).slice(-2)).toEqual(['Year 1983', 'Undated']);
  });

  test.each(['newest', 'oldest', 'relevance'])('adds more to what is shown already (%s)', async (sort) => {
    const address = `?q=lantern&sort=${sort}`;
    expect((await titles(address, 20)).slice(0, 5)).toEqual(await titles(address, 5));
  });
});
