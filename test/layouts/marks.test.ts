import { expect, it } from 'vitest';
import { markedAddress } from '../../layouts/client/mark-parameter.ts';
import { marksIn, termsOf } from '../../layouts/client/mark-terms.ts';
import { partsOf } from '../../layouts/client/marks.ts';

const found = (text: string, ...marks: string[]) =>
  partsOf(text, termsOf(marks)).flatMap(({ part, found }) => (found ? [part] : []));

it('marks words and what begins with them, whatever their accents and case', () => {
  expect(found('The Ferries and a ferry; ferryman, différé.', 'ferry')).toEqual([
    'Ferries',
    'ferry',
    'ferryman',
  ]);
  expect(found('Café, cafés, scaffold', 'cafe')).toEqual(['Café', 'cafés']);
});

it('marks runs of characters in scripts without spaces', () => {
  expect(found('渡し船の鐘が渡し船に', '渡し船')).toEqual(['渡し船', '渡し船']);
});

it('keeps all of the text, marked or not', () => {
  const text = 'A quay, a quay, and “quays”.';
  expect(
    partsOf(text, termsOf(['quay quays']))
      .map(({ part }) => part)
      .join(''),
  ).toBe(text);
});

it('marks phrases as phrases, and nothing that was left out', () => {
  const text = 'In the fish market, in the town; the fish.';
  expect(found(text, '"in the fish market" -town')).toEqual(['In the fish market']);
  expect(found(text, 'town "the fish"')).toEqual(['the fish', 'town', 'the fish']);
});

it.each([
  ['clock-mender', 'the clock-mender’s clock', ['clock-mender’s']],
  ["l'observatoire", 'à l’observatoire', ['l’observatoire']],
  ['observatoire', 'à l’observatoire', ['l’observatoire']],
  ["St Werrin's", 'St Werrin’s stone steps stood by Werrin', ['St', 'Werrin’s', 'Werrin']],
  ['heisst', 'Wie heißt sie?', ['heißt']],
  ['Faehre', 'Die Fähre, zwei Fähren, kein Fahrer', ['Fähre', 'Fähren']],
  ['Fähre', 'FAEHRE NACH SENNET', ['FAEHRE']],
  ['lodz', 'z Łodzi do Łódź', ['Łodzi', 'Łódź']],
  ['as', 'As fast as an asp', ['As', 'as']],
  ['항구', '항구에서', ['항구에서']],
])('marks %s in “%s”', (query, text, marks) => {
  expect(found(text, query)).toEqual(marks);
});

it('marks further words that the search found, whole', () => {
  expect(found('A city and its citizens', 'cities', 'city')).toEqual(['city']);
});

it('tells an article what to mark: the query, and words found that the query does not show', () => {
  const article = { raw_content: 'The city. Two cities, a cit', locations: [1, 3] };
  const addressWith = (query: string) => markedAddress('/a/', marksIn(article, query));
  expect(addressWith('cities')).toBe('/a/?mark=cities&mark=city');
  expect(addressWith('"two cities" -town')).toBe('/a/?mark=%22two+cities%22+-town');
  expect(addressWith('-town')).toBe('/a/');
  expect(addressWith('cit')).toBe('/a/?mark=cit');
});
