import { describe, expect, test } from 'vitest';
import { findAppeals } from '../../scripts/extract/appeals.ts';
import { measure } from '../../scripts/extract/prose.ts';

/** Running text of an article, as long as a dispatch. */
const STORY = [
  'The harbour board voted on Tuesday to close the old swing bridge for two years, so that its bearings can be replaced before another winter.',
  'Lorries will have to use the coast road, which adds nine miles to the way into town and passes the primary school twice a day.',
  'Traders on the quay said that they had been told of the plan only last week, and asked the council to pay for a shuttle bus.',
  'The board expects the work to begin in March and to cost four million crowns, most of which the ministry of transport will bear.',
];

const asked = (texts: readonly string[]): string[] => {
  const blocks = texts.map((text) => ({ text }));
  const found = findAppeals(blocks, blocks.map(measure), () => true);
  return texts.filter((_, i) => found[i]);
};

describe('an appeal to readers', () => {
  test.each([
    [
      'English',
      'Our newsroom belongs to nobody but its readers. Will you help us by donating today? Every gift pays for local reporting.',
    ],
    [
      'German',
      'Unsere Recherchen kosten Zeit und Geld. Wenn Sie uns unterstützen wollen: Schon eine kleine Spende hilft, unsere Redaktion unabhängig zu halten.',
    ],
    [
      'French',
      'Notre rédaction ne dépend d’aucun groupe. Soutenez-nous : votre don permet de garder nos enquêtes ouvertes à tous.',
    ],
    [
      'Spanish',
      'Nuestra redacción no cobra por leer. Si puedes, apóyanos con una donación y ayuda a que nuestro periodismo siga adelante.',
    ],
    [
      'Italian',
      'La nostra redazione vive dei suoi lettori. Sostieni il nostro giornalismo con una donazione, anche piccola.',
    ],
    [
      'Portuguese',
      'Nossa redação é pequena e precisa de você. Apoie o nosso jornalismo com uma doação mensal.',
    ],
    [
      'Dutch',
      'Onze redactie werkt zonder adverteerders. Steun ons met een donatie, dan blijven onze verhalen voor je open.',
    ],
    [
      'Swedish',
      'Vår redaktion har inga ägare att fråga. Stöd oss du också: en gåva i månaden räcker för att vår journalistik ska finnas kvar.',
    ],
    [
      'Polish',
      'Nasza redakcja utrzymuje się dzięki Czytelnikom. Wesprzyj nas darowizną, a nasze dziennikarstwo pozostanie niezależne.',
    ],
    [
      'Russian',
      'Наша редакция живёт на деньги читателей. Поддержите нас: ваше пожертвование помогает независимой журналистике.',
    ],
  ])('is told in %s', (_, appeal) => {
    expect(asked([...STORY, appeal])).toEqual([appeal]);
  });

  test('goes on in what speaks of the publisher’s work beside it', () => {
    const box = [
      'It has been a long year on the coast, and our reporters were there for all of it, from the first storm to the last vote.',
      'Nobody else sends a journalist to every meeting of the board, and we mean to go on.',
      'We can do that only with your help. Become a member and keep our newsroom where it is.',
      'Whatever you can spare goes to our reporters. Please consider a gift today.',
    ];
    expect(asked([...STORY, ...box])).toEqual(box);
    expect(asked([...box, ...STORY])).toEqual(box);
  });

  test('leaves what it stands beside, where it asks but once', () => {
    const report = 'Our reporters went north last spring, and the roads were closed for most of their way.';
    const appeal = 'Support our journalism with two crowns a month, and keep our newsroom where it is.';
    expect(asked([...STORY, report, appeal])).toEqual([appeal]);
  });

  test('may be longer than the article', () => {
    const again = Array.from(
      { length: 9 },
      (_, i) =>
        `Support our journalism with ${i + 2} crowns a month, and we will thank you for it by name in the paper.`,
    );
    expect(asked([...STORY, ...again])).toEqual(again);
  });

  test('is none that somebody else makes, or that is told of', () => {
    const told = [
      'The foundation will give two million to independent journalism in the region, its members said, and will donate printing presses too.',
      '“We need your help to keep our newsroom alive,” the editor told her readers, and asked them to contribute.',
      'The union asked its members to support the strike fund, and our reporter counted four hundred of them at the gate.',
      'Our tips for your garden: give roses a gift of compost now, and they will thank you in June.',
    ];
    expect(asked([...STORY, ...told])).toEqual([]);
  });

  test('that is all of a text is what the text is for', () => {
    const letter = [
      'Dear readers, this is the last week in which you can support our journalism and have your gift doubled.',
      'Our newsroom has grown to six people, and you have paid for each of them with your contributions.',
      'Whether you give us a little or a lot, we promise that our reporting will stay free for all of you.',
    ];
    expect(asked(letter)).toEqual([]);
  });
});
