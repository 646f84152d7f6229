import { describe, expect, it, test } from 'vitest';
import { describesAuthor } from '../../scripts/extract/author-notes.ts';
import { extract } from '../../scripts/extract/extract.ts';
import { noticeIn } from '../../scripts/extract/notices.ts';

/** Running text of an article about a bridge. */
const STORY = [
  'The harbour board voted on Tuesday to close the old swing bridge for two years, so that its bearings can be replaced.',
  'Lorries will have to use the coast road, which adds nine miles to the way into town and passes the primary school.',
  'Traders on the quay said that they had been told of the plan only last week, and asked the council to pay for a bus.',
  'The board expects the work to begin in March and to cost four million crowns, most of which the ministry will bear.',
];

/** The paragraphs that are kept of a page with this byline and these. */
function bodyOf(authors: readonly string[], texts: readonly string[], credit = ''): string[] {
  const head = [
    'Swing bridge in Wexmoor to close for two years',
    ...authors.map((name) => `By ${name}`),
    credit,
    '3 October 2023',
  ];
  return extractFrom([...head.filter(Boolean), ...texts].join('\n\n')).blocks.map(({ text }) => text);
}

const extractFrom = (text: string) =>
  extract({ path: 'a.txt', sha256: '', bytes: text.length, encoding: 'utf-8', text, facts: {} });

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
      'What you read here is for informational purposes only and is no medical advice; ask your doctor.',
    ],
    ['newsletter', 'Sign up for the harbour letter and have it in your inbox every Friday.'],
    ['newsletter', 'Get the day’s local headlines in your inbox every morning.'],
    ['newsletter', 'Erhalten Sie unsere wichtigsten Nachrichten jeden Morgen per E-Mail.'],
    ['newsletter', 'Recevez chaque matin l’essentiel de la côte dans votre boîte mail.'],
    ['newsletter', 'Recibe cada mañana las noticias de la ría en tu correo.'],
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
  const isOfAuthor = (text: string): boolean =>
    ['Marian Tait', 'Jörg Ahlers', 'Cher'].some((name) => describesAuthor(name, text));

  test.each([
    'Marian Tait is a reporter for the Hollin Gazette. She lives by the sea.',
    'Marian covers courts and fisheries for the paper.',
    'Marian Tait, who grew up in Hollin, is a freelance writer.',
    'Marian Tait is a novelist. She has written for this paper since 2011.',
    'Jörg Ahlers ist Redakteur im Ressort Küste.',
  ])('is told: %s', (text) => {
    expect(isOfAuthor(text)).toBe(true);
  });

  test.each([
    'Marian Tait said that she would not stand again.',
    'Marian Quill is a reporter for the Hollin Gazette.',
    'Marian is a novelist and critic. She was born in Hollin in 1950, and she has never left.',
    'Marian has worked for twenty years on the fleet, and writers have asked her for the names of its boats.',
    'Mariana is a reporter of whom little is known.',
    'Cher is an author of songs.',
    'A reporter of this paper, Marian Tait, is on strike.',
  ])('is none: %s', (text) => {
    expect(isOfAuthor(text)).toBe(false);
  });

  const NOTE = 'Marian covers courts and fisheries for the paper.';

  test.each([
    ['below the text', [...STORY, NOTE]],
    ['between byline and text', [NOTE, ...STORY]],
  ])('is cut %s', (_, texts) => {
    expect(bodyOf(['Marian Tait'], texts)).toEqual(STORY);
  });

  test.each([
    ['amid the text', [...STORY.slice(0, 2), NOTE, ...STORY.slice(2)]],
    ['where the story has another of that name', [...STORY, 'The judge is Marian Quill, aged 50.', NOTE]],
    ['where the story is about the author', [...STORY, 'The prize of the harbour goes to Tait.', NOTE]],
  ])('stays %s', (_, texts) => {
    expect(bodyOf(['Marian Tait'], texts)).toEqual(texts);
  });

  test('is none about who is only credited with a photo', () => {
    const texts = [...STORY, 'Marian Tait is a reporter, and she has been on strike since May.'];
    expect(bodyOf(['Ada Finch'], texts, 'Photo: Marian Tait')).toEqual(texts);
  });
});

describe('a text that hardly says anything but what notices say', () => {
  test.each([
    'Agents in this town agree: if you buy a house through a link on our site, we may earn a commission.',
    'To remember what you have read we use cookies on this site, and so do others; you can refuse them.',
  ])('keeps %s', (text) => {
    expect(bodyOf([], [text])).toEqual([text]);
  });
});

describe('a notice is cut only from an article about something else', () => {
  const notice =
    'We use cookies and similar technologies to remember what you have read and to count visits.';

  test('which it stands in', () => {
    expect(bodyOf(['Ada Finch'], [...STORY.slice(0, 2), notice, ...STORY.slice(2)])).toEqual(STORY);
  });

  test('and stays where others of its paragraphs speak of the same', () => {
    const texts = [
      ...STORY.slice(0, 2),
      notice,
      'So many a page begins, and few people read what cookies do.',
    ];
    expect(bodyOf(['Ada Finch'], texts)).toEqual(texts);
  });
});

it('is cut from a page whose headline had to be cut out of its block', () => {
  const notice =
    'Our testers choose what they like. If you buy a lamp through a link on this page, we may earn a small commission.';
  const text = [
    'Home',
    'Swing bridge in Wexmoor to close for two years | The Nordholm Press',
    'By Ada Finch',
    '3 October 2023',
    STORY[0],
    notice,
    ...STORY.slice(1),
    'Most read',
    '© 2023 The Nordholm Press',
  ].join('\n');
  const { title, blocks } = extractFrom(text);
  expect(title).toBe('Swing bridge in Wexmoor to close for two years');
  expect(blocks.map((block) => block.text)).toEqual(STORY);
});
