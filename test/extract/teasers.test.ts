/** Long lists of other articles' headlines, which are as long as sentences and end none. */
import { describe, expect, it } from 'vitest';
import { measure } from '../../scripts/extract/prose.ts';
import { inTeaserList } from '../../scripts/extract/teasers.ts';
import { extracted } from './extracted.ts';

const WHO = ['Harbour pilot', 'Retired baker', 'Choir of the old mill', 'Village postwoman', 'Ferry captain'];
const DID = [
  'finds a lost bell under the floor of the boathouse after forty years',
  'walks from coast to coast to pay for a new roof over the reading room',
  'tells how the flood of the spring came through the kitchen in the night',
  'shows off a garden of blue poppies that nobody thought would grow here',
  'wins the prize for the longest letter that was ever sent to the council',
];
const HEADLINES = WHO.flatMap((who) => DID.map((did) => `${who} ${did}`));
const STORY = [
  'The harbour board voted on Tuesday to close the old swing bridge for two years, so that its bearings can be replaced.',
  'Lorries will have to use the coast road, which adds nine miles to the way into town and passes the primary school.',
  'Traders on the quay said that they had been told of the plan only last week, and asked the council to pay for a bus.',
  'The board expects the work to begin in March and to cost four million crowns, most of which the ministry will bear.',
];

const found = (texts: readonly string[]): string[] => {
  const blocks = texts.map((text) => ({ text }) as never);
  const page = { blocks, prose: texts.map((text) => measure({ text })), hints: texts.map(() => null) };
  return texts.filter((_, i) => inTeaserList(page)[i] === 1);
};

describe('a long list of headlines', () => {
  it('is told from the paragraphs before it', () => {
    expect(found([...STORY, ...HEADLINES])).toEqual(HEADLINES);
  });

  it('is one also where one of them ends like a sentence, or is cut off', () => {
    const cut = HEADLINES.map((text, i) => (i % 3 === 0 ? `${text.slice(0, -9)}...` : text));
    const list = [
      ...cut.slice(0, 12),
      'Could this be the oldest ferry of the whole coast?',
      ...cut.slice(12),
    ];
    expect(found([...STORY, ...list])).toEqual(list);
  });

  it('is none where there are but a few of them, or where paragraphs stand between them', () => {
    expect(found([...STORY, ...HEADLINES.slice(0, 12)])).toEqual([]);
    expect(found(HEADLINES.flatMap((text) => [text, `The ${text}, as everybody there knows.`]))).toEqual([]);
  });

  it('is left to Chinese and Japanese, which may have no full stops', () => {
    expect(
      found(HEADLINES.map((_, i) => `港務局決定在明年春天關閉舊橋${i}年以便更換軸承並重建兩岸道路與碼頭`)),
    ).toEqual([]);
  });
});

it('is cut from the end of a page with its reason', () => {
  const lines = [
    'Home',
    'News',
    'Sport',
    'Swing bridge to close for two years',
    'By Ada Finch',
    '3 October 2023',
  ];
  const text = [...lines, ...STORY, 'Share this', 'Most read', ...HEADLINES, 'Privacy policy'].join('\n');
  const { title, blocks, ledger } = extracted(text);
  expect(title).toBe('Swing bridge to close for two years');
  expect(blocks.map((block) => block.text)).toEqual(STORY);
  const reasons = ledger.flatMap((span) =>
    HEADLINES.some((headline) => span.text.startsWith(headline)) ? [JSON.stringify(span)] : [],
  );
  expect(reasons).toHaveLength(HEADLINES.length);
  for (const reason of reasons) expect(reason).toContain('list of other articles');
});
