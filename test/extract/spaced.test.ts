/** Pages whose text nodes were joined by spaces, so that all of it stands on one line. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { extracted } from './extracted.ts';

interface Page {
  readonly above: string;
  readonly title: string;
  readonly byline: string;
  readonly author: string;
  readonly date: string;
  readonly published: string;
  readonly story: readonly string[];
  readonly below: string;
}

const PAGES: Readonly<Record<string, Page>> = {
  English: {
    above: 'Skip to main content Home News Sport Business Culture Log in Subscribe',
    title: 'Swing bridge at Wexmoor to close for two years',
    byline: 'By Ada Finch',
    author: 'Ada Finch',
    date: 'October 3, 2023',
    published: '2023-10-03',
    story: [
      'The harbour board voted on Tuesday to close the old swing bridge for two years, so that its bearings can be replaced before another winter comes down the river.',
      'Lorries will have to use the coast road, which adds nine miles to the way into town and passes the primary school twice a day.',
      '“Nobody asked us,” said Marian Tait, who keeps the shop of lamps on the quay. “We read it in the paper like everybody else.”',
      'The board expects the work to begin in March and to cost four million crowns, most of which the ministry of transport will bear.',
    ],
    below:
      'Share on Facebook Share on Twitter Email Most read Sign up for our newsletter Privacy policy Contact us © 2023 The Nordholm Press',
  },
  German: {
    above: 'Zum Inhalt springen Startseite Politik Wirtschaft Sport Kultur Anmelden Abo',
    title: 'Die alte Drehbrücke wird für zwei Jahre gesperrt',
    byline: 'Von Henning Aldag',
    author: 'Henning Aldag',
    date: '3. Oktober 2023',
    published: '2023-10-03',
    story: [
      'Der Hafenrat hat am Dienstag beschlossen, die alte Drehbrücke für zwei Jahre zu sperren, damit ihre Lager noch vor dem nächsten Winter erneuert werden können.',
      'Lastwagen müssen bis dahin über die Küstenstraße fahren, die neun Kilometer länger ist und zweimal am Tag an der Grundschule vorbeiführt.',
      '„Uns hat niemand gefragt“, sagte Frauke Thedinga, die am Kai einen Laden für Lampen hat. „Wir haben es aus der Zeitung erfahren.“',
      'Die Arbeiten sollen im März beginnen und vier Millionen kosten, von denen das Verkehrsministerium den größten Teil übernimmt.',
    ],
    below: 'Artikel teilen Drucken Meistgelesen Newsletter Impressum Datenschutz AGB',
  },
  French: {
    above: 'Aller au contenu principal Accueil Politique Économie Sport Culture Se connecter S’abonner',
    title: 'Le vieux pont tournant sera fermé pendant deux ans',
    byline: 'Par Paul Oudin',
    author: 'Paul Oudin',
    date: '3 octobre 2023',
    published: '2023-10-03',
    story: [
      'Le conseil du port a décidé mardi de fermer le vieux pont tournant pendant deux ans, afin que ses roulements soient remplacés avant le prochain hiver.',
      'Les camions devront emprunter la route de la côte, plus longue de neuf kilomètres, qui passe deux fois par jour devant l’école primaire.',
      '« Personne ne nous a rien demandé », a déclaré Ruth Amery, qui tient une boutique de lampes sur le quai. « Nous l’avons lu dans le journal. »',
      'Les travaux doivent commencer en mars et coûter quatre millions, dont le ministère des transports paiera la plus grande part.',
    ],
    below: 'Partager sur Facebook Imprimer Les plus lus Newsletter Mentions légales Nous contacter',
  },
};

it.each(Object.entries(PAGES))(
  'are taken apart: %s',
  (_, { above, title, byline, date, story, below, ...known }) => {
    const found = extracted([above, title, byline, date, ...story, below].join(' '));
    expect(found.title).toBe(title);
    expect(found.authors).toEqual([known.author]);
    expect(found.published).toBe(known.published);
    expect(found.blocks.map((block) => block.text).join(' ')).toBe(story.join(' '));
  },
);

it('are one paragraph where nothing stands around it', () => {
  const story = Object.values(PAGES)[0]?.story.join(' ') ?? '';
  expect(extracted(`${story} ${story.replaceAll('bridge', 'ferry')}`).blocks).toHaveLength(1);
});

it('are accounted for to the last character, whatever they say', () => {
  const words = fc.constantFrom(
    'Home',
    'bridge',
    'By',
    'Ada',
    'Finch',
    '2023',
    'closed.',
    '—',
    '“No,”',
    'Share',
    '12:30',
    '|',
    '海',
    'ß',
    ',',
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 150, maxLength: 400 }), (list) => {
      extracted(list.join(' '));
    }),
    { numRuns: 30 },
  );
});

it('are divided at a headline that a sidecar tells, and it is none of the text', () => {
  const page = PAGES.English;
  if (page === undefined) throw new Error('there is a page in English');
  const deck = 'Wexmoor Harbour Board Votes To Close Bridge';
  const text = [
    page.above,
    'Towns Farming',
    deck,
    'Traders On The Quay Are Angry',
    ...page.story,
    page.below,
  ].join(' ');
  const { title, blocks, ledger } = extracted(text, { title: deck });
  expect(title).toBe(deck);
  expect(ledger).toContainEqual(expect.objectContaining({ act: 'kept', field: 'title', text: deck }));
  expect(blocks.map((block) => block.text).join(' ')).not.toContain(deck);
});
