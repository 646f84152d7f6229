import { describe, expect, test } from 'vitest';
import { type DayOrder, findDates } from '../../scripts/extract/dates.ts';
import { dayOrder } from '../../scripts/extract/day-order.ts';

const daysIn = (text: string, order: DayOrder = null): string[] =>
  findDates(text, order).map(({ day }) => day);

test.each([
  ['English', 'Thursday, December 14th, 2023 at 5pm'],
  ['English capitals', 'DEC. 14, 2023'],
  ['English, the year short', '14-Dec-23'],
  ['German', 'Do, 14.12.2023, 17:10 Uhr'],
  ['German, the year short', '14.12.23'],
  ['German with spaces', '14. 12. 2023 22:38'],
  ['Austrian', '14. Dezember 2023'],
  ['Dutch', 'donderdag 14 december 2023'],
  ['French', 'le 14 décembre 2023 à 10h05'],
  ['Spanish', '14 de diciembre de 2023'],
  ['Portuguese capitals', '14 DE DEZEMBRO DE 2023'],
  ['Italian', '14 dicembre 2023'],
  ['Catalan', '14 de desembre de 2023'],
  ['Romanian', '14 decembrie 2023'],
  ['Danish', '14. december 2023'],
  ['Norwegian', '14. desember 2023'],
  ['Finnish', '14. joulukuuta 2023'],
  ['Lithuanian', '2023 m. gruodžio 14 d.'],
  ['Polish', '14 grudnia 2023'],
  ['Czech', '14. prosince 2023'],
  ['Croatian', '14. prosinca 2023.'],
  ['Russian', '14 декабря 2023 г.'],
  ['Ukrainian', '14 грудня 2023'],
  ['Bulgarian', '14 декември 2023'],
  ['Hungarian', '2023. december 14.'],
  ['Greek', '14 Δεκεμβρίου 2023'],
  ['Turkish', '14 Aralık 2023'],
  ['Arabic', '١٤ ديسمبر ٢٠٢٣'],
  ['Arabic of the Levant', '14 كانون الأول 2023'],
  ['Persian', '۱۴ دسامبر ۲۰۲۳'],
  ['Urdu', '14 دسمبر 2023'],
  ['Hebrew', '14 בדצמבר 2023'],
  ['Hindi', '14 दिसंबर 2023'],
  ['Thai', '14 ธันวาคม 2566'],
  ['Vietnamese', '14 tháng 12 năm 2023'],
  ['Indonesian', '14 Desember 2023'],
  ['Chinese', '2023年12月14日'],
  ['Japanese', '２０２３年１２月１４日'],
  ['Korean', '2023년 12월 14일'],
  ['ISO 8601', '2023-12-14T10:00:00Z'],
  ['a machine', 'Thu Dec 14 10:20:00 2023'],
])('reads a day: %s', (_, text) => {
  expect(daysIn(text)).toEqual(['2023-12-14']);
});

test.each([
  ['By Ann OtherPublished 14 December 2023'],
  ['By Ann Other14 December 2023'],
  ['December 14, 2023Updated 5:10 PM'],
  ['updatedDec 14, 2023'],
  ['Dec 14, 20235 min read'],
  ['Dec 14, 202317:30'],
])('reads a day that is glued to what stands beside it: %s', (text) => {
  expect(daysIn(text)).toEqual(['2023-12-14']);
});

test.each([
  ['a day that there is not', '30 February 2023'],
  ['a month', 'December 2023'],
  ['a relative date', '3 days ago'],
  ['an address', 'https://example.org/2023/12/14/story'],
  ['a number', '192.168.10.2019'],
  ['a time', '14 Dec 23:15'],
  ['a number that could be either', '12/11/2023'],
])('reads no day from %s', (_, text) => {
  expect(daysIn(text)).toEqual([]);
});

test('listopada is November in Polish and October in Croatian, which marks the number', () => {
  expect(daysIn('25 listopada 2019')).toEqual(['2019-11-25']);
  expect(daysIn('25. listopada 2019.')).toEqual(['2019-10-25']);
});

test('finds all the days of a longer text, in order', () => {
  const text = `From 1 May 2019${' and then some more words'.repeat(9)} to 05/06/2019, not to 2020.`;
  expect(daysIn(text, 'dmy')).toEqual(['2019-05-01', '2019-06-05']);
});

describe('the order of day and month', () => {
  test.each<[string, string | null, string, DayOrder]>([
    ['other languages put the day first', 'fr', 'Le 12/11/2023', 'dmy'],
    ['a date that can only be read one way', 'en', '12/11/23 and 25/12/23', 'dmy'],
    ['how dates are spelled out', 'en', '12/11/23. December 25, 2023', 'mdy'],
    ['American spelling', 'en', '12/11/23. The center of labor; in color.', 'mdy'],
    ['British spelling', 'en', '12/11/23. The centre of Labour’s programme.', 'dmy'],
    ['one word is not enough', 'en', '12/11/23. The centre.', null],
    ['both', 'en', '12/11/23. The centre and the center, the colour and the color.', null],
    ['nothing', 'en', '12/11/23.', null],
  ])('%s', (_, language, text, order) => {
    expect(dayOrder(language, text)).toBe(order);
  });
});
