import { expect, it } from 'vitest';
import { evenly, knownItemsOf } from './known-items.ts';

const article = (slug: string, markdown: string) => ({
  slug,
  facts: { id: slug, title: `On ${slug}`, language: 'en' },
  markdown,
});

it('takes different content words from the middle of each text', () => {
  const items = knownItemsOf([
    article('mills', 'Weirs of the river, old mills, mills and 12 sluices on *quiet* water below a ford.\n'),
    article(
      'trams',
      'Trams rang bells, rails shone, depots opened, drivers waited, river ferries stopped.\n',
    ),
    article('owls', 'Owls hunt voles above meadows.\n'),
    article('short', 'Two words.\n'),
  ]);
  expect(items).toEqual([
    { path: '/articles/mills/', headline: 'On mills', words: 'mills sluices quiet', common: false },
    { path: '/articles/trams/', headline: 'On trams', words: 'rails shone depots drivers', common: false },
  ]);
});

it('tells words that a third of the texts have', () => {
  const texts = ['ford', 'weir', 'mill'].map((slug) => article(slug, `Council ${slug} barges.\n`));
  expect(knownItemsOf(texts).map(({ common }) => common)).toEqual([true]);
});

it('takes some of many, evenly', () => {
  expect(evenly([1, 2, 3, 4, 5, 6], 3)).toEqual([1, 3, 5]);
  expect(evenly([1, 2], 3)).toEqual([1, 2]);
});
