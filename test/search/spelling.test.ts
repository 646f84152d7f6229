import { expect, it } from 'vitest';
import { openSpelling } from '../../scripts/search/spelling.ts';

/** The words that are listed of so many articles, of which one has a word that no other has. */
function wordsOf(articles: number): readonly string[] {
  const spelling = openSpelling();
  for (let at = 0; at < articles; at++)
    spelling.add({ language: 'en', title: '', text: at === 0 ? 'harbour astrolabe' : 'harbour' });
  return [...spelling.lists().values()].flat().map(([word]) => word);
}

it('lists words of one article where there are few', () => {
  expect(wordsOf(2)).toEqual(['harbour', 'astrolabe']);
  expect(wordsOf(1_001)).toEqual(['harbour']);
});
