/** Poems among furniture, and pages that are no article at all. */
import { expect, it } from 'vitest';
import { extracted } from './extracted.ts';

const VERSES = [
  'The ferry never came on time,',
  'It came in fog, it came in rime,',
  'It smelled of tar and sodden coats,',
  'Of dogs and boys and smaller boats.',
  'And now they say it shall not come',
  'At all, which is the usual sum',
  'Of what we got; but all the same',
  'I liked to see it had a name.',
];

const ofLines = (lines: readonly string[], title?: string) =>
  extracted(lines.join('\n'), title === undefined ? {} : { title });

it('keep all verses of a poem', () => {
  const head = ['Skip to main content', 'News', 'Sport', 'The Ferry', 'By Edith Halm', '21 May 2023'];
  const { blocks, authors } = ofLines([...head, ...VERSES, 'Share', 'Privacy policy']);
  expect(blocks.map((block) => block.text)).toEqual(VERSES);
  expect(authors).toEqual(['Edith Halm']);
});

it('keep all verses of a poem in a letter', () => {
  const head = ['Skip to main content', 'News', 'Sport', 'Log in', 'Letter: A verse for the ferry'];
  const letter =
    'On hearing that the ferry is to be withdrawn, I wrote this on the slip, where I had fifty minutes to do it.';
  const foot = ['Published 21 May 2023', 'About us', 'Contact us', 'Privacy policy'];
  const texts = ofLines([...head, letter, ...VERSES, ...foot]).blocks.map((block) => block.text);
  expect(texts).toEqual([letter, ...VERSES]);
});

it('find no article on a page that lists some, unless a sidecar has its title', () => {
  const menu = ['News', 'Sport', 'Business', 'Subscribe', 'Log in'];
  const list = [
    'Man rescued from mudflats by hovercraft',
    '3 hours ago',
    'Ferry to be cut from June',
    'Yesterday',
    'Chip shop wins national prize',
  ];
  const foot = ['Load more', 'About us', 'Contact us', 'Privacy policy', '© 2023 The Nordholm Press'];
  const page = [...menu, 'Top stories', ...list, 'Weather', ...foot];
  expect(ofLines(page).blocks).toEqual([]);
  expect(ofLines(page, 'The day in Wexmoor').blocks).not.toEqual([]);
});
