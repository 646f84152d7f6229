import { describe, expect, it, test } from 'vitest';
import { describesAuthor } from '../../scripts/extract/author-notes.ts';
import { extract } from '../../scripts/extract/extract.ts';
import { noticeIn } from '../../scripts/extract/notices.ts';

describe('a notice of the publisher', () => {
  test.each([
    [
      'note that the publisher earns by links',
      'Our testers choose what they like. If you buy a lamp through a link on this page, we may earn a small commission.',
    ],
    [
      'note that the publisher earns by links',
      'Die mit Stern gekennzeichneten Hinweise sind Affiliate-Links: Wird darüber gekauft, erhalten wir eine Provision.',
    ],
    [
      'note that the publisher earns by links',
      'Si vous achetez par ces liens, nous pouvons toucher une petite commission.',
    ],
    [
      'cookie notice',
      'We use cookies and similar technologies to remember what you have read and to count visits.',
    ],
    ['cookie notice', 'Wir verwenden Cookies, damit diese Seiten schneller laden.'],
    ['cookie notice', 'Nous utilisons des cookies pour mesurer la fréquentation de nos pages.'],
    ['legal notice', 'Nothing on these pages may be copied. All rights reserved by the Nordholm Press.'],
    [
      'legal notice',
      'What is told here is for informational purposes only and is no medical advice; ask your doctor.',
    ],
    ['newsletter', 'Sign up for the harbour letter and have it in your inbox every Friday.'],
  ])('is told: %s', (reason, text) => {
    expect(noticeIn(text)).toBe(reason);
  });

  test.each([
    'The broker may receive a commission of two per cent, the court heard on Monday.',
    'Agents may receive a commission from the seller when a family buys a house through them, and most do.',
    'The company changed the terms of service last month, and privacy groups asked users not to accept them.',
    'Site owners must tell visitors that cookies are set, and may be fined where they do not.',
    'Bake the cookies for ten minutes, until their edges are brown, and let them cool on a rack.',
    'The council voted for the plan, and all seats reserved for farmers were taken.',
    '“We use cookies to follow you, and our advertisers pay for it,” the engineer said.',
    'The party sent a newsletter to its members and asked them to vote.',
  ])('is none: %s', (text) => {
    expect(noticeIn(text)).toBe(null);
  });
});

describe('a note about the author', () => {
  const isOfAuthor = describesAuthor(['Marian Tait', 'Jörg Ahlers', 'Cher']);

  test.each([
    'Marian Tait is a reporter for the Hollin Gazette. She lives by the sea.',
    'Marian covers courts and fisheries for the paper.',
    'Marian Tait, who grew up in Hollin, is a freelance writer.',
    'Jörg Ahlers ist Redakteur im Ressort Küste.',
  ])('is told: %s', (text) => {
    expect(isOfAuthor(text)).toBe(true);
  });

  test.each([
    'Marian Tait said that she would not stand again.',
    'Marian Quill is a reporter for the Hollin Gazette.',
    'Mariana is a reporter of whom little is known.',
    'Cher is an author of songs.',
    'A reporter of this paper, Marian Tait, is on strike.',
  ])('is none: %s', (text) => {
    expect(isOfAuthor(text)).toBe(false);
  });
});

it('is cut from a page whose headline had to be cut out of its block', () => {
  const story = [
    'The harbour board voted on Tuesday to close the old swing bridge for two years, so that its bearings can be replaced.',
    'Lorries will have to use the coast road, which adds nine miles to the way into town and passes the primary school.',
    'Traders on the quay said that they had been told of the plan only last week, and asked the council to pay for a bus.',
    'The board expects the work to begin in March and to cost four million crowns, most of which the ministry will bear.',
  ];
  const notice =
    'Our testers choose what they like. If you buy a lamp through a link on this page, we may earn a small commission.';
  const text = [
    'Home',
    'Swing bridge in Wexmoor to close for two years | The Nordholm Press',
    'By Ada Finch',
    '3 October 2023',
    story[0],
    notice,
    ...story.slice(1),
    'Most read',
    '© 2023 The Nordholm Press',
  ].join('\n');
  const source = {
    path: 'a.txt',
    sha256: '',
    bytes: text.length,
    encoding: 'utf-8',
    text,
    facts: {},
  } as const;
  const { title, blocks } = extract(source);
  expect(title).toBe('Swing bridge in Wexmoor to close for two years');
  expect(blocks.map((block) => block.text)).toEqual(story);
});
