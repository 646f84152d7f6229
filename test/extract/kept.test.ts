/** What looks like furniture or a headline, and is the article's. */
import { expect, it } from 'vitest';
import { extracted, textsOf } from './extracted.ts';

const STORY = [
  'The mail boat came on Thursday with the newspapers of the week before, two sacks of coal and a bride.',
  'She had married by post, she told us, and had never seen her husband except in a photograph with a cow.',
  'He was on the quay with his hat in his hands, and the cow was there as well, which nobody had expected.',
];
const HEAD = [
  'Home',
  'News',
  'Sport',
  'The bride of Mew comes by the mail boat',
  'By Ada Finch',
  '3 May 2019',
];
const FOOT = ['Share this article', 'Most read', 'Contact us', 'Privacy policy'];

it('keeps the first paragraph where a sidecar’s headline stands nowhere in the text', () => {
  const text = STORY.join('\n\n');
  expect(textsOf(text, { title: 'A letter from the island of Mew' })).toEqual(STORY);
  expect(extracted(text, { title: 'A letter from the island of Mew' }).title).toBe(
    'A letter from the island of Mew',
  );
});

it('keeps a list without list marks', () => {
  const list = [
    'Three things were sent back with the same boat on Friday:',
    'a trunk that belonged to somebody else',
    'the coal, which was wet',
    'a letter to the post office in Wexmoor',
  ];
  expect(textsOf([...HEAD, STORY[0], STORY[1], ...list, STORY[2], ...FOOT].join('\n'))).toEqual([
    STORY[0],
    STORY[1],
    ...list,
    STORY[2],
  ]);
});

it('keeps a subheading below a promoted headline', () => {
  const between = ['Read more:', 'Ferry cancelled for the third weekend', 'A photograph and a cow'];
  const { blocks, related } = extracted(
    [...HEAD, STORY[0], ...between, STORY[1], STORY[2], ...FOOT].join('\n'),
  );
  expect(related.map(({ title }) => title)).toEqual(['Ferry cancelled for the third weekend']);
  expect(blocks.map(({ kind, text }) => [kind, text])).toContainEqual([
    'subheading',
    'A photograph and a cow',
  ]);
});

it('keeps the year of a day that may be two', () => {
  const head = ['Home', 'News', 'Sport', 'The bride of Mew comes by the mail boat', 'Posted 03/04/2018'];
  const { published, blocks } = extracted([...head, ...STORY, ...FOOT].join('\n'));
  expect(published).toBe('2018');
  expect(blocks.map(({ text }) => text)).toEqual(STORY);
});

it('takes no section’s name for a headline', () => {
  const text = ['Home', 'Culture', 'The bride of Mew comes by the mail boat', ...STORY, ...FOOT].join('\n');
  expect(extracted(text).title).toBe('The bride of Mew comes by the mail boat');
});

it('keeps the first verse where a sidecar has the headline', () => {
  const verses = ['The ferry never came on time', 'It came in fog', 'It came in rime', 'And smelled of tar'];
  expect(textsOf(verses.join('\n'), { title: 'The Ferry' })).toEqual(verses);
});
