import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divide, isEliding, rejoin, withoutArticles } from '../../layouts/client/elided.ts';

describe('words joined by an apostrophe', () => {
  test.each([
    ['l’observatoire', 'l’\u2060 observatoire'],
    ['dell’isola, un po’ di sale', 'dell’\u2060 isola, un po’ di sale'],
    ["« C’est l'été »", "« C’\u2060 est l'\u2060 été »"],
  ])('are divided in %s', (text, divided) => {
    expect(divide(text)).toBe(divided);
    expect(divide(divided)).toBe(divided);
  });

  test('are joined again', () => {
    expect(rejoin('à l’\u2060 <mark>observatoire</mark>, <mark>d’\u2060</mark> <mark>été</mark>')).toBe(
      'à l’<mark>observatoire</mark>, <mark>d’</mark><mark>été</mark>',
    );
    const text = fc.stringMatching(/^[a-zé’' .,]*$/u);
    fc.assert(
      fc.property(text, (text) => {
        expect(rejoin(divide(text))).toBe(text);
      }),
    );
  });

  test.each([
    ['l’observatoire', 'observatoire'],
    ["dell'isola qu’elle", 'isola elle'],
    ['aujourd’hui', 'aujourd’ hui'],
    ['s’il Jack’s', 's’ il Jack’ s'],
    ['plain words', 'plain words'],
  ])('%s: a query asks for %s', (words, asked) => {
    expect(withoutArticles(words)).toBe(asked);
  });

  test('are those of some languages', () => {
    expect(['fr', 'it-CH', 'en', 'fy'].map(isEliding)).toEqual([true, true, false, false]);
  });
});
