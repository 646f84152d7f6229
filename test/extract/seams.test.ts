/** Where a glued headline, deck or byline ends and the next thing begins. */
import { expect, it } from 'vitest';
import { extracted } from './extracted.ts';

const page = (menu: string, head: string, body: string, tail: string): string =>
  `\n${menu}\n\n\nAdvertisement\n${head}${body}\n\n\n${tail}\n`;

it('is told by a byline behind a name that stands nowhere else', () => {
  const body =
    'FacebookTwitterEmailThe bakery that fed the night shift of the mill for sixty years has baked its last loaf.Its oven went out on Friday, an hour before dawn, and nobody knew what to say, so they sang.“We will be back in the spring,” said the owner, and shook flour out of her sleeves.';
  const head =
    'The last loafSixty years of bread for the night shift come to an end on a Friday at the corner of WexmoorBy Ada Finch and Jon LindOctober 3, 2023';
  const { title, deck, authors } = extracted(
    page(
      'Skip to contentHomeNewsSportBusinessLog in',
      head,
      body,
      'Most readSign up for our newsletterPrivacy policy',
    ),
  );
  expect([title, deck].join(' ')).not.toContain('By Ada');
  expect([title, deck]).toContainEqual(expect.stringMatching(/corner of Wexmoor$/));
  expect(authors).toEqual(['Ada Finch', 'Jon Lind']);
});

it('is told by a year that is inflected', () => {
  const body =
    'PaylaşTweetleYazdırİskelenin saati otuz yıl boyunca aynı dakikayı gösterdi.Geçen hafta bir çırak kapağını açtı ve içinde bir kuş yuvası buldu.“Saat değil, ev olmuş,” dedi ustası, yuvayı yerinden almadan önce uzun uzun baktı.Belediye saatin baharda yeniden çalışacağını söyledi.';
  const head =
    'İskele saatinin içinden kuş yuvası çıkmış1991’de duran saat, geçen hafta bir çırağın elinde açıldıHaber: Defne Yıldız27 Kasım 2017 Pazartesi 11:45';
  const { title, authors } = extracted(
    page('İçeriğe geçAnasayfaGündemSporGiriş yap', head, body, 'Çok okunanlarKünyeİletişimGizlilik'),
  );
  expect(title).toBe('İskele saatinin içinden kuş yuvası çıkmış');
  expect(authors).toEqual(['Defne Yıldız']);
});

it('is not taken for one inside a product’s name', () => {
  const body =
    'They asked for the album2019’s sleeve and for the song HollinBy day, which nobody at the shop in Wexmoor had ever heard of.';
  const text = `${'HomeNewsSport'.repeat(3)}\nA shop of records\nBy Ada Finch3 May 2019\n${body} It closed at six.The owner went home.`;
  const whole = extracted(text).blocks.map((block) => block.text);
  expect(whole.join('\n')).toContain('album2019’s sleeve');
  expect(whole.join('\n')).toContain('HollinBy day');
});

const STORY =
  'The harbour board voted on Tuesday to close the old swing bridge for two years.\nLorries will have to use the coast road, which adds nine miles to the way into town.\nTraders on the quay said that they had been told of the plan only last week.';
const titled = (title: string, foot: string): string | null =>
  extracted(`Home\nNews\n${title}\nBy Ada Finch\n3 October 2023\n${STORY}\nMost read\n${foot}\n`).title;

it.each([
  ['Swing bridge to close for two years | The Nordholm Press', '© 2023 The Nordholm Press. Privacy'],
  ['The Nordholm Press | Swing bridge to close for two years', 'The Nordholm Press'],
  ['Swing bridge to close for two years - The Nordholm Press', 'Copyright The Nordholm Press 2023'],
])('is told by the site’s name that stands elsewhere: %s', (title, foot) => {
  expect(titled(title, foot)).toBe('Swing bridge to close for two years');
});

it.each([
  ['Swing bridge to close - two years of detours ahead', '© 2023 The Nordholm Press'],
  ['Swing bridge review - two years of detours ahead', 'Swing bridge review'],
])('is none where nothing says that the rest is a site’s name: %s', (title, foot) => {
  expect(titled(title, foot)).toBe(title);
});

it('of a paragraph is told by the next line that is set in', () => {
  const text =
    '    The harbour board voted on Tuesday to close the old swing bridge for\ntwo years, so that its bearings can be replaced before another winter\ncomes down the river.\n    Lorries will have to use the coast road, which adds nine miles to the\nway into town and passes the primary school twice a day.\n    Nobody had told the traders on the quay.\n';
  expect(extracted(text).blocks.map((block) => block.text)).toEqual([
    'The harbour board voted on Tuesday to close the old swing bridge for two years, so that its bearings can be replaced before another winter comes down the river.',
    'Lorries will have to use the coast road, which adds nine miles to the way into town and passes the primary school twice a day.',
    'Nobody had told the traders on the quay.',
  ]);
});

it('between names is a comma’s where a byline stands in nodes', () => {
  const head =
    'Levee holds as the river crests\nSandbag crews worked through the night; two roads remain under water';
  const text = `News\nSports\n${head}\nHank Ostrow\n,\nAda Finch\n11 April 2019\nThe river crested early on Thursday, said the\nWeather Office\n, four inches below the top of the levee.\nA\nspokesman of the office\nsaid that it will fall until Sunday, and that nobody was hurt in the night.\nNobody has to leave their house.`;
  const { deck, authors, blocks } = extracted(text);
  expect(deck).toMatch(/under water$/);
  expect(authors).toEqual(['Hank Ostrow', 'Ada Finch']);
  expect(blocks.map((block) => block.text).join('\n')).toContain('A spokesman of the office said that');
});

it.each([
  '23.01.2022 - Swing bridge to close for two years',
  'Last updated Oct. 3, 2023, 7:58 AM UTCSwing bridge to close for two years',
  'Oct 3, 2023 9:00 AMSwing bridge to close for two years',
])('cuts the day from a headline that it was put to: %s', (title) => {
  expect(titled(title, 'Privacy policy')).toBe('Swing bridge to close for two years');
});

it.each([
  'Report on the floods of 22 April 2020',
  'What 2024 brings – and what it takes',
  'Bericht zur Lage vom 22.04.2020 – worauf wartet die Stadt?',
  '2023: a year of ferries',
])('leaves a headline its own day: %s', (title) => {
  expect(titled(title, 'Privacy policy')).toBe(title);
});
