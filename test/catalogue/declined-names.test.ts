import { describe, expect, it } from 'vitest';
import { nominativeOf } from '../../scripts/catalogue/nominative.ts';
import { article, tagsOf } from './articles.ts';

describe('the nominative', () => {
  it.each([
    ['ru', 'Олега Рябова', 'Олег Рябов'],
    ['ru', 'Анне Корниловой', 'Анна Корнилова'],
    ['ru', 'Павла Дурникова', 'Павел Дурников'],
    ['ru', 'Ильёй Щукиным', 'Илья Щукин'],
    ['ru', 'Александре Ильиной', 'Александра Ильина'],
    ['ru', 'Александре Ильине', 'Александр Ильин'],
    ['ru', 'Игоря Петровича Заречного', null],
    ['ru', 'Галины Петровны Ракитской', 'Галина Петровна Ракитская'],
    ['ru', 'Светлоборска', 'Светлоборск'],
    ['ru', 'Верхнем Новгороде', 'Верхний Новгород'],
    ['uk', 'Тараса Вишненка', 'Тарас Вишненко'],
    ['uk', 'Олени Садовської', 'Олена Садовська'],
    ['pl', 'Marka Zatockiego', 'Marek Zatocki'],
    ['pl', 'Barbary Łąckiej-Wolskiej', 'Barbara Łącka-Wolska'],
    ['pl', 'Tomasza Bielawy', 'Tomasz Bielawa'],
    ['pl', 'Wysokiej Górce', 'Wysoka Górka'],
    ['pl', 'Nowogrodzie', 'Nowogród'],
    ['pl', 'Ministerstwa Zdrowia', 'Ministerstwo Zdrowia'],
  ])('is found where the ending leaves but one: %s %s', (language, name, nominative) => {
    expect(nominativeOf(name, language)?.name ?? null).toBe(nominative);
  });

  it.each([
    ['ru', 'Виктор Лапин'],
    ['ru', 'Александра Ильина'],
    ['ru', 'Аляске'],
    ['pl', 'Karolina Wrona'],
    ['pl', 'Brzozowa'],
    ['de', 'Olega Rjabowa'],
  ])('is left alone where it may be there already, or might be several: %s %s', (language, name) => {
    expect(nominativeOf(name, language)).toBeNull();
  });
});

it('tells Russian people by titles, patronymics and surnames, and places by their nouns', () => {
  const text = article(
    'В Светлоборске открыли маяк у входа в Щучий залив',
    [
      'Щучий залив осветили в пятницу, сообщил капитан Виктор Лапин. До острова Ближний плыть час.',
      '«Ждали как Нового года», — рассказала учительница Галина Петровна Ракитина из Светлоборска.',
      'По словам министра транспорта области Олега Рябова, маяк будет работать круглый год.',
    ],
    { language: 'ru' },
  );
  expect(tagsOf(text).sort()).toEqual([
    'person: Виктор Лапин',
    'person: Галина Петровна Ракитина',
    'person: Олег Рябов',
    'place: Ближний',
    'place: Светлоборск',
    'place: Щучий залив',
  ]);
});

it('tells Polish people by titles before them, and names places in the nominative', () => {
  const text = article(
    'Most w Nowogrodzie zamknięty',
    [
      'Kierowcy pojadą przez most w Wysokiej Górce. O remoncie poinformowała dyrektorka zarządu Barbara Łącka.',
      'Starosta Tomasz Bielawa zapowiedział objazd. W Nowogrodzie nikt nie protestował – mówi mieszkanka Karolina Wrona.',
    ],
    { language: 'pl' },
  );
  expect(tagsOf(text)).toEqual(
    expect.arrayContaining([
      'person: Barbara Łącka',
      'person: Karolina Wrona',
      'person: Tomasz Bielawa',
      'place: Nowogród',
      'place: Wysoka Górka',
    ]),
  );
});
