import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggest, type TaggedArticle } from '../../scripts/catalogue/suggest.ts';
import type { Subject, SubjectKind } from '../../scripts/model.ts';

const NOTHING = { subjects: [], hidden: [] };

function tagged(...tags: string[]): TaggedArticle {
  const subjects = tags.map((tag): Subject => {
    const [kind = 'topic', name = ''] = tag.split(': ') as [SubjectKind, string];
    return { kind, name };
  });
  return { subjects, credits: [] };
}

function mergesOf(articles: readonly TaggedArticle[]): string[] {
  return suggest(articles, NOTHING).merges.map(
    ({ subject, aliases }) =>
      `${subject.name} < ${aliases.map(({ name, likeness }) => `${name} (${likeness})`).join(', ')}`,
  );
}

describe('merging', () => {
  it.each([
    ['person: Søren Kjær', 'person: Soren Kjaer', 'spelling'],
    ['organisation: Nord-Linje', 'organisation: Nordlinje', 'spelling'],
    ['person: Игорь Лаптев', 'person: Игоря Лаптева', 'inflection'],
    ['place: Merikaupunki', 'place: Merikaupungin', 'inflection'],
    ['organisation: Baltic Rescue Service', 'organisation: BRS', 'acronym'],
    ['person: Ingrid Vaal', 'person: Ingrid Vaahl', 'letter'],
    ['place: Aurelia', 'topic: Aurelia', 'kind'],
  ])('of %s and %s is suggested', (often, seldom, likeness) => {
    const [name, other] = [often, seldom].map((tag) => tag.replace(/^.*: /, ''));
    expect(mergesOf([tagged(often), tagged(often, seldom)])).toEqual([`${name} < ${other} (${likeness})`]);
  });

  it.each([
    ['topic: police', 'topic: policy'],
    ['organisation: Model 14 Classic', 'organisation: Model 16 Classic'],
    ['organisation: Baltic Rescue Service', 'organisation: Bergen Railway Society'],
    ['person: Ada Finch', 'person: Ida Finch'],
  ])('of %s and %s is not', (one, other) => {
    expect(mergesOf([tagged(one, other)])).toEqual([]);
  });
});

describe('hiding', () => {
  it('is suggested for credits, common words, shouts and what stands everywhere', () => {
    const articles = Array.from({ length: 24 }, () => tagged('place: Norrhavn'));
    articles.push(tagged('person: Ada Finch', 'person: Strike', 'place: Nice', 'organisation: WE ARE BACK'));
    const { hide } = suggest([...articles, { subjects: [], credits: ['Ada Finch'] }], NOTHING);
    expect(hide.map(({ name, reason }) => [name, reason])).toEqual([
      ['Norrhavn', 'everywhere'],
      ['WE ARE BACK', 'capitals'],
      ['Ada Finch', 'credit'],
      ['Strike', 'common word'],
    ]);
  });

  it('is not suggested for what the vocabulary names', () => {
    const vocabulary = { subjects: [{ name: 'Strike', aliases: [] }], hidden: [] };
    expect(suggest([tagged('organisation: Strike')], vocabulary).hide).toEqual([]);
  });
});

it('lists all other tags once, most articles first, but what the vocabulary names', () => {
  const articles = [
    tagged('place: Norrhavn', 'person: Søren Kjær', 'topic: eels', 'topic: Norrhavn'),
    tagged('place: Norrhavn', 'person: Soren Kjaer', 'topic: eels', 'organisation: WE ARE BACK'),
    tagged('topic: eels', 'topic: dikes'),
  ];
  const vocabulary = { subjects: [{ name: 'Dike', aliases: ['dikes'] }], hidden: [] };
  const { rest } = suggest(articles, vocabulary);
  expect(rest).toEqual([{ name: 'eels', kind: 'topic', articles: 3 }]);
});

it('the order of the articles changes nothing', () => {
  const name = fc.stringMatching(/^[A-C][ab]{1,9}( [A-B][ab]{0,8})?$/);
  const tag = fc
    .tuple(fc.constantFrom('person', 'organisation', 'topic'), name)
    .map((pair) => pair.join(': '));
  fc.assert(
    fc.property(fc.array(fc.array(tag, { maxLength: 5 }), { maxLength: 8 }), (lists) => {
      const articles = lists.map((list) => tagged(...new Set(list)));
      expect(suggest([...articles].reverse(), NOTHING)).toEqual(suggest(articles, NOTHING));
    }),
  );
});
