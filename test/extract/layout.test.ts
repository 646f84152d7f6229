/** Pages that a text browser wrote: broken at a width, with what was not, and with its list of links. */
import { expect, it } from 'vitest';
import { extracted, textsOf } from './extracted.ts';

const STORY = [
  'The council of Wexmoor voted on Tuesday night to reopen the lido, the\n   open-air pool that has stood empty since a storm cracked its western\n   wall in January.',
  'Councillors backed the restoration by seven votes to four after a debate\n   that lasted more than three hours and was twice interrupted from the\n   public gallery.',
  'The ministry will pay a third of the cost from its coastal fund. The rest\n   will be borrowed against the income from the car parks at the harbour,\n   a plan that one councillor called a mortgage on the cars of others.',
];
const whole = STORY.map((text) => text.replaceAll('\n  ', ''));
const page = (...more: readonly string[]): string =>
  [
    '   Lido to open again after eleven years',
    '   By Ada Finch, 15 March 2023',
    ...STORY.map((text) => `   ${text}`),
    ...more,
  ]
    .join('\n\n')
    .concat('\n');

it('is unwrapped though one line was not broken', () => {
  const caption =
    '   The pool in the winter of the storm, seen from the roof of the lifeboat house across the road. Photo: Jon Lind';
  expect(textsOf(page(caption)).slice(0, 3)).toEqual(whole);
});

it('is unwrapped and read without its list of links and their numbers', () => {
  const numbered = page(
    '   [3]Back to top | [4]Contact us',
    'References\n\n   Visible links\n   1. https://wexmoor.example/\n   2. https://wexmoor.example/council/2023/03/15/lido-to-open-again-after-eleven-years/index.html?ref=nav\n   3. https://wexmoor.example/#top\n   4. mailto:desk@wexmoor.example',
  )
    .replace('The council', '[1]The council')
    .replace('The ministry', 'The [2]ministry');
  expect(textsOf(numbered)).toEqual(whole);
  const { ledger } = extracted(numbered);
  const cut = ledger.filter((span) => /^\[\d\]$/.test(span.text));
  expect(cut).toHaveLength(3);
  expect(cut).toEqual(cut.map(({ text }) => ({ act: 'cut', text, reason: 'number of a link' })));
});

it('keeps numbers in brackets where no list of links follows', () => {
  expect(textsOf(page().replace('a third', 'a third[1]'))).toContainEqual(
    expect.stringContaining('a third[1] of'),
  );
});
