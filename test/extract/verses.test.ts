/** Poems among furniture, and pages that are no article at all. */
import { expect, it } from 'vitest';
import { extract } from '../../scripts/extract/extract.ts';

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

const extracted = (...lines: readonly string[]) => withTitle(undefined, lines);

function withTitle(title: string | undefined, lines: readonly string[]) {
  const text = lines.join('\n');
  const facts = title === undefined ? {} : { title };
  const found = extract({ path: 'a.txt', sha256: '', bytes: text.length, encoding: 'utf-8', text, facts });
  expect(found.ledger.map((span) => span.text).join('')).toBe(text);
  return found;
}

it('keep all verses of a poem', () => {
  const head = ['Skip to main content', 'News', 'Sport', 'The Ferry', 'By Edith Halm', '21 May 2023'];
  const { blocks, authors } = extracted(...head, ...VERSES, 'Share', 'Privacy policy');
  expect(blocks.map((block) => block.text)).toEqual(VERSES);
  expect(authors).toEqual(['Edith Halm']);
});

it('keep all verses of a poem in a letter', () => {
  const head = ['Skip to main content', 'News', 'Sport', 'Log in', 'Letter: A verse for the ferry'];
  const letter =
    'On hearing that the ferry is to be withdrawn, I wrote this on the slip, where I had fifty minutes to do it.';
  const foot = ['Published 21 May 2023', 'About us', 'Contact us', 'Privacy policy'];
  const texts = extracted(...head, letter, ...VERSES, ...foot).blocks.map((block) => block.text);
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
  expect(extracted(...page).blocks).toEqual([]);
  expect(withTitle('The day in Wexmoor', page).blocks).not.toEqual([]);
});
