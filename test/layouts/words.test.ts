import { describe, expect, it } from 'vitest';
import { interfaceLanguages, wordsFor } from '../../layouts/words/index.ts';
import { REASON } from '../../scripts/extract/reasons.ts';

/** Names that are the same in English. */
const SAME = new Set(['Navigation', 'Pages', 'Sources', 'Articles', 'Ticker', 'menu', 'Organisations']);

const others = interfaceLanguages.filter((language) => language !== 'en');

/** Every text with the path to it; functions are asked with numbers and names that no language has words for. */
function textsIn(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const said = [0, 1, 2, 5, 11, 100].map((n) => String(value(n, n, n)));
    return said.map((text, at) => [`${path}(${at})`, text]);
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, path === '' ? key : `${path}.${key}`));
}

const askable = ({
  enumerate: _,
  percent: __,
  bytes: ___,
  reason: ____,
  languageName: _____,
  ...rest
}: object & {
  [key: string]: unknown;
}) => rest;

describe.each(others)('%s', (language) => {
  const words = wordsFor(language);
  const english = new Map(textsIn(askable(wordsFor('en'))));

  it('leaves no English over, and no number unsaid', () => {
    const left = textsIn(askable(words)).filter(
      ([path, text]) => /\p{L}{4,}.*\s\p{L}{3,}/u.test(text) && english.get(path) === text && !SAME.has(text),
    );
    expect(left).toEqual([]);
    for (const [path, text] of textsIn(askable(words))) expect(text, path).not.toContain('#');
  });

  it('gives every reason of the ledger, also those with a number', () => {
    for (const reason of Object.values(REASON))
      if (!SAME.has(reason)) expect(words.reason(reason)).not.toBe(reason);
    expect(words.reason('repeats across 30 or more files of this source')).toMatch(/30/);
    expect(words.reason('something new')).toBe('something new');
  });

  it('has twelve months and seven days', () => {
    expect(words.months).toHaveLength(12);
    expect(words.monthsShort).toHaveLength(12);
    expect(words.weekdays).toHaveLength(7);
  });
});
