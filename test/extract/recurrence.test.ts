import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../scripts/extract/extract.ts';
import { sketchPieces } from '../../scripts/extract/pieces.ts';
import { findRecurring, LEAST_STORIES } from '../../scripts/extract/recurrence.ts';

/** Pages of a paper that asks for support between its paragraphs, in words that no list of furniture has. */
const PAPERS = {
  en: {
    plea: 'The lamp in our window burns on what our readers put into the tin by the door.',
    stories: [
      'The ferry to the outer island has been given back its old bell, which a farmer had used to call his cows.',
      'A baker on the quay has stopped selling rye bread on Mondays, and nobody in the street can say why.',
      'Three chairs from the town hall were found floating in the canal, still tied to one another with string.',
      'The school on the hill will open a week late because a pair of owls has moved into the boiler room.',
      'Surveyors measured the church tower twice and got two heights, and the parish has kept the larger one.',
      'A clockmaker has offered to mend the station clock if the trains agree to wait until he is finished.',
    ],
    more: 'Nobody at the council wanted to say more about it on Tuesday, but a meeting has been called for next week.',
  },
  de: {
    plea: 'Dass hier noch Licht brennt, liegt an der Büchse, die neben unserer Tür an einem Nagel hängt.',
    stories: [
      'Der Leuchtturm von Nordersand bekommt eine neue Treppe, weil die alte seit dem Frühjahr im Garten des Pastors steht.',
      'Ein Imker hat seine Bienenstöcke auf das Dach des Rathauses gestellt und wartet auf eine Antwort des Bürgermeisters.',
      'Im Hafenbecken wurde eine Orgelpfeife gefunden, die in keine der sieben Kirchen der Gegend zu gehören scheint.',
      'Die Feuerwehr von Süderdeich übt künftig sonntags, damit die Bäckerei am Samstag ungestört verkaufen kann.',
      'Zwei Kapitäne streiten seit Wochen darüber, wem der Steg gehört, an dem keiner von beiden anlegen darf.',
      'Der Männerchor sucht einen zweiten Bass und würde notfalls auch eine Tuba nehmen, wie der Vorstand mitteilt.',
    ],
    more: 'Im Gemeinderat wollte sich am Dienstag niemand dazu äußern, doch für die kommende Woche ist eine Sitzung angesetzt.',
  },
};

const pageOf = (plea: string, story: string, more: string): string => {
  const words = story.split(' ');
  const headline = words.slice(1, 6).join(' ').replace(/,$/, '');
  return ['Facebook', 'Twitter', headline, story, plea, `${words.toReversed().join(' ')}. ${more}`].join(
    '\n',
  );
};

const read = (text: string) => ({
  path: 'page.txt',
  sha256: '',
  bytes: 0,
  encoding: 'utf-8',
  text,
  facts: {},
});

describe.each(Object.entries(PAPERS))('%s', (_, { plea, stories, more }) => {
  const pages = stories.map((story) =>
    pageOf(plea, story, `${story.split(' ').slice(-4).join(' ')}: ${more}`),
  );
  const recurring = findRecurring(pages.map(sketchPieces));

  it('cuts what a paper says in all its stories, and says so', () => {
    for (const [at, text] of pages.entries()) {
      const bodyOf = (extraction: ReturnType<typeof extract>) => extraction.blocks.map((block) => block.text);
      expect(bodyOf(extract(read(text)))).toContain(plea);
      const known = extract(read(text), [], recurring[at] ?? []);
      expect(bodyOf(known)).not.toContain(plea);
      expect(known.ledger).toContainEqual(
        expect.objectContaining({
          act: 'cut',
          text: plea,
          reason: 'repeats across 5 or more files of this source',
        }),
      );
      expect(bodyOf(known)).toContain(stories[at]);
    }
  });

  it('knows nothing of fewer stories, however often each was captured', () => {
    const few = pages.slice(0, LEAST_STORIES - 1);
    expect(findRecurring(few.map(sketchPieces)).flat()).toEqual([]);
    const captured = [...few, ...few.map((page) => `${page}\n`), ...few];
    expect(findRecurring(captured.map(sketchPieces)).flat()).toEqual([]);
  });
});

it('says the same of each text in whatever order they come', () => {
  const lines = fc.constantFrom(
    'Home',
    'Share this',
    '12 comments',
    'All rights reserved by the quay',
    'Weather',
  );
  const story = fc.string({ minLength: 70, maxLength: 90, unit: fc.constantFrom(...'abcdefg hij') });
  const text = fc
    .tuple(fc.array(lines, { maxLength: 4 }), story)
    .map(([all, own]) => [...all, own].join('\n'));
  fc.assert(
    fc.property(
      fc
        .array(text, { minLength: 5, maxLength: 12 })
        .chain((texts) =>
          fc.tuple(
            fc.constant(texts),
            fc.shuffledSubarray(Array.from(texts.keys()), { minLength: texts.length }),
          ),
        ),
      ([texts, order]) => {
        const found = findRecurring(texts.map(sketchPieces));
        const shuffled = findRecurring(order.map((at) => sketchPieces(texts[at] ?? '')));
        expect(shuffled).toEqual(order.map((at) => found[at]));
      },
    ),
  );
});
