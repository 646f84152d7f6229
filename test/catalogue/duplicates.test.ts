import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDuplicates, type Sketched } from '../../scripts/catalogue/duplicates.ts';
import { type Sketchable, sketchArticle } from '../../scripts/catalogue/sketch.ts';

const SUBJECTS = [
  'the harbour',
  'a baker',
  'the old mill',
  'our teacher',
  'a grey heron',
  'the night train',
  'a clerk',
];
const VERBS = ['kept', 'found', 'repaired', 'counted', 'painted', 'carried', 'forgot', 'described'];
const OBJECTS = [
  'seven lanterns',
  'the ledger',
  'a broken oar',
  'letters from abroad',
  'the winter maps',
  'salt',
];

/** A text of its own for each number: sentences drawn in an order that the number decides. */
function story(seed: number, sentences = 60): string {
  let state = seed + 1;
  const draw = (from: readonly string[]): string => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return from[Math.floor((state / 2 ** 32) * from.length)] ?? '';
  };
  return Array.from(
    { length: sentences },
    () => `${draw(SUBJECTS)} ${draw(VERBS)} ${draw(OBJECTS)} ${draw(SUBJECTS)}.`,
  ).join(' ');
}

function document(
  path: string,
  text: string,
  facts = 0,
  title = 'Title',
  { authors = [], published = null }: Partial<Pick<Sketchable, 'authors' | 'published'>> = {},
): Sketched {
  return {
    ...sketchArticle({ title, authors, published, blocks: [{ kind: 'paragraph', text }], facts }),
    id: `id:${path}`,
    path,
  };
}

describe('findDuplicates', () => {
  it('finds the same text whatever its case, spaces and punctuation', () => {
    const documents = [
      document('a', story(1)),
      document('b', story(1).toUpperCase().replace(/[. ]+/g, ' — ')),
    ];
    expect(findDuplicates(documents)).toEqual(new Map([['id:b', 'id:a']]));
  });

  it('keeps the one with most facts, then the longest, then the first by path', () => {
    expect(findDuplicates([document('a', story(1), 1), document('b', story(1), 2)]).get('id:a')).toBe('id:b');
    expect(findDuplicates([document('b', story(1)), document('a', story(1))]).get('id:b')).toBe('id:a');
    const longer = `${story(1)} A last line was added.`;
    expect(findDuplicates([document('a', story(1)), document('b', longer)]).get('id:a')).toBe('id:b');
  });

  it('finds a revised version, and tells other texts of the same words apart', () => {
    const revised = story(1)
      .replace('seven lanterns', 'eight lanterns')
      .replace('a clerk', 'the clerk of the court');
    const others = Array.from({ length: 50 }, (_, seed) => document(`other-${seed}`, story(seed + 10)));
    expect(findDuplicates([document('a', story(1)), document('b', revised), ...others]).size).toBe(1);
  });

  describe('under one headline, with one day and authors', () => {
    /** Paragraphs of 60 words each, of which no two have four in a row in common. */
    const parts = (seeds: readonly number[]) =>
      seeds
        .map((seed) => Array.from({ length: 60 }, (_, at) => `w${letters(seed * 61 + at * at)}`).join(' '))
        .join('. ');
    const letters = (number: number) =>
      String(number).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');
    const heading = (path: string, text: string, published: string | null, title = 'The mill turns again') =>
      document(path, text, 0, title, { authors: ['Ada Finch'], published });
    const before = parts([11, 12, 13, 14, 15]);
    const rewritten = parts([11, 12, 99, 14, 15]);
    const followUp = parts([97, 98, 99, 14, 15]);

    it('finds a version with one of five paragraphs rewritten, and only there', () => {
      const joined = (a: Sketched, b: Sketched) => findDuplicates([a, b]).size === 1;
      const first = heading('a', before, '2019-11-25');
      expect(joined(first, heading('b', rewritten, '2019-11-25'))).toBe(true);
      expect(joined(first, heading('b', rewritten, '2019-11-26'))).toBe(false);
      expect(joined(first, heading('b', rewritten, '2019-11-25', 'The mill stands still'))).toBe(false);
      expect(joined(heading('a', before, '2019-11'), heading('b', rewritten, '2019-11'))).toBe(false);
      expect(joined(heading('a', before, null), heading('b', rewritten, null))).toBe(false);
    });

    it('takes a follow-up for a story of its own, though it has two of five paragraphs of the other', () => {
      const documents = [heading('a', before, '2019-11-25'), heading('b', followUp, '2019-11-25')];
      expect(findDuplicates(documents).size).toBe(0);
    });

    it('does not go by the headline of a column', () => {
      const column = (path: string, text: string) => heading(path, text, '2019-11-25', 'Police log');
      expect(findDuplicates([column('a', before), column('b', rewritten)]).size).toBe(0);
    });

    it('takes two forms filled in on one day for two', () => {
      const form = (path: string, [one, two, three]: readonly number[]) =>
        heading(
          path,
          `${rewritten} At ${one} o’clock ${two} boats lay there, and ${three} sailed.`,
          '2019-11-25',
        );
      expect(findDuplicates([form('a', [6, 17, 31]), form('b', [18, 22, 40])]).size).toBe(0);
    });
  });

  it('finds a version that was shortened, with fewer numbers', () => {
    const whole = `${story(1)} It was built in 1961 and cost 4200 kroner, of 17 in all, at 9 and 11.`;
    const short = `${story(1, 52)} It cost 4200 kroner.`;
    expect(findDuplicates([document('a', whole), document('b', short)]).size).toBe(1);
  });

  it('finds a version that was shortened, of a text with more numbers than are kept', () => {
    const lines = Array.from({ length: 60 }, (_, at) => `${story(at, 3)} In all ${1000 + 37 * at}.`);
    const shortened = lines.slice(0, 48).join(' ');
    expect(findDuplicates([document('a', lines.join(' ')), document('b', shortened)]).size).toBe(1);
  });

  it('finds a revised version in a script without spaces', () => {
    const signs = [...'春夏秋冬山川草木花鳥風月東西南北天地人海空星雲雨雪光影音声心手足目耳口'];
    const text = Array.from(
      { length: 400 },
      (_, index) => signs[(index * index + 3 * index) % signs.length],
    ).join('');
    expect(findDuplicates([document('a', text), document('b', `${text}終`)]).size).toBe(1);
  });

  it('takes two reports made by one form for two', () => {
    const report = (numbers: readonly number[]) =>
      `${story(3)} The numbers drawn on that evening were ${numbers.join(', ')} and the bonus ball.`;
    expect(
      findDuplicates([document('a', report([3, 11, 17, 28, 40])), document('b', report([2, 9, 21, 33, 47]))])
        .size,
    ).toBe(0);
  });

  it('does not take two short notes for one unless their titles agree', () => {
    const note = (path: string, title: string) => document(path, 'See the gallery.', 0, title);
    expect(findDuplicates([note('a', 'Floods'), note('b', 'Elections')]).size).toBe(0);
    expect(findDuplicates([note('a', 'Floods'), note('b', 'Floods')]).size).toBe(1);
  });

  it('gives the same answer in any order, and never a duplicate of a duplicate', () => {
    const text = fc
      .tuple(fc.nat(5), fc.nat(3))
      .map(([seed, edits]) => story(seed) + ' It was late. '.repeat(edits));
    const archive = fc.array(fc.tuple(text, fc.nat(2)), { maxLength: 12 });
    fc.assert(
      fc.property(archive, fc.nat(), (texts, turn) => {
        const documents = texts.map(([body, facts], index) =>
          document(`path-${index}`, body, facts, 'One headline of many', {
            published: `2019-11-2${facts}`,
          }),
        );
        const turned = documents
          .map((_, index) => documents[(index + turn) % documents.length] as Sketched)
          .reverse();
        const found = findDuplicates(documents);
        expect(new Map([...findDuplicates(turned)].sort())).toEqual(new Map([...found].sort()));
        for (const original of found.values()) expect(found.has(original)).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
});

describe('sketchArticle', () => {
  it('estimates similarity: the more two texts share, the more values agree', () => {
    const half = `${story(1, 100)} ${story(2, 100)}`;
    const whole = `${story(1, 100)} ${story(5, 100)}`;
    const [a, b] = [document('a', half), document('b', whole)];
    expect(a.signature).not.toBe(b.signature);
    expect(a.signature.length).toBe(b.signature.length);
  });

  it('makes no signature of a text too short to compare', () => {
    expect(document('a', 'A few words only, and no more of them.').signature).toBe('');
  });
});
