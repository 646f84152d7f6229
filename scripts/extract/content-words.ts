import { LETTER, NUMBER, wordsIn } from './letters.ts';

/** Words that carry meaning, as their first six letters; pairs of characters where words are not spaced. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const word of wordsIn(text.toLowerCase(), LETTER | NUMBER, 3)) {
    if (!/[\u3040-\u9fff]/.test(word)) {
      if (word.length > 3) words.push(word.slice(0, 6));
    } else for (let i = 0; i + 2 <= word.length; i++) words.push(word.slice(i, i + 2));
  }
  return words;
}
