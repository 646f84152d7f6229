import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery, queryFor } from '../../layouts/client/search-query.ts';
import {
  closeUp,
  indexLanguage,
  languageOfIndex,
  spread,
  spreadText,
} from '../../layouts/client/unspaced.ts';

describe('scripts without spaces', () => {
  test.each([
    ['待つ仕事　花村', '待 つ 仕 事　花 村'],
    ['「戻られました。」とABC 123年', '「 戻 ら れ ま し た 。」 と ABC 123 年'],
    ['ภาษา', 'ภ า ษ า'],
    ['only Latin, and 123', 'only Latin, and 123'],
  ])('%s', (text, spaced) => {
    expect(spread(text)).toBe(spaced);
    expect(spread(spaced)).toBe(spaced);
  });

  test('close up again, with marks or without', () => {
    expect(closeUp('雪 か き が <mark>仕</mark> <mark>事</mark> で す 。')).toBe(
      '雪かきが<mark>仕</mark><mark>事</mark>です。',
    );
    expect(closeUp('the ferry line')).toBe('the ferry line');
  });

  test.each([
    '天文台を離れて、四年。長野',
    '11月5日に27 年ぶり',
    '11 月 5 日　長野 (ABC放送)',
    '手机 iPhone 与 iPad。 Apple 说：“好”',
    'ภาษาไทย กับ 3 คน',
  ])('are shown as they were: %s', (text) => {
    expect(closeUp(spreadText(text))).toBe(text);
    expect(spreadText(text).split(/\s+/)).toEqual(
      expect.arrayContaining(
        spread(text)
          .split(/\s+/)
          .filter((word) => !/[\p{L}\p{N}]/u.test(word)),
      ),
    );
  });

  test('are shown as they were, with marks round any words', () => {
    const text = '27 年ぶりに ABC　放送';
    const marked = spreadText(text).replace(/\S+/g, '<mark>$&</mark>');
    expect(closeUp(marked).replace(/<\/?mark>/g, '')).toBe(text);
  });

  test('whatever they hold, give it back', () => {
    const unit = fc.constantFrom(...'月日、。「」かナ 5A.ภา\u3000'.split(''), 'が');
    fc.assert(
      fc.property(fc.string({ unit }), (string) => {
        const text = string.trim().replace(/[ \u3000]{2,}/g, ' ');
        expect(closeUp(spreadText(text))).toBe(text);
      }),
    );
  });

  test('other scripts stay as they are', () => {
    const latin = fc.stringMatching(/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic} .,]*$/u);
    fc.assert(
      fc.property(latin, (text) => {
        expect([spread(text), closeUp(text)]).toEqual([text, text]);
      }),
    );
  });

  test('are filed under tags that Pagefind does not divide by itself', () => {
    expect(['ja', 'zh-Hant', 'en', 'pt-BR'].map(indexLanguage)).toEqual([
      'und-x-ja',
      'und-x-zh-hant',
      'en',
      'pt-br',
    ]);
    expect(languageOfIndex('und-x-zh-hant')).toBe('zh-hant');
  });
});

describe('a query', () => {
  test('is left alone where words have spaces', () => {
    const query = parseQuery('tide "the gauge" -mud');
    expect(queryFor('en', query)).toBe(query);
  });

  test('finds each run of characters as a phrase where they have none', () => {
    expect(queryFor('ja', parseQuery('待つ仕事 花村由紀子'))).toEqual({
      words: '待 つ 仕 事 花 村 由 紀 子',
      phrases: ['待 つ 仕 事', '花 村 由 紀 子'],
      compounds: [],
      excluded: [],
      exact: false,
    });
    expect(queryFor('zh', parseQuery('"图书馆"'))).toEqual({
      words: '图 书 馆',
      phrases: ['图 书 馆'],
      compounds: [],
      excluded: [],
      exact: true,
    });
  });
});
