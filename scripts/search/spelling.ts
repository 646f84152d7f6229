/**
 * The words of a search group, for readers who mistype one: small lists by first letter, of which a browser loads those
 * that it needs when a search finds nothing.
 */

import { divisionOf } from '../../layouts/client/division.ts';
import { bucketOf, foldWord } from '../../layouts/client/spelling-buckets.ts';
import { isUnspaced } from '../../layouts/client/unspaced.ts';

/** A word as articles have it, and how many have it; in order of the words. */
export type WordList = readonly (readonly [word: string, articles: number])[];

/** A word that one article has is as likely a slip of its own; but not in a headline. */
const LEAST_ARTICLES = 2;
/** Of so few articles most words are in one only, and the lists are small with them too: readers' browsers weigh what is rare. */
const FEW_ARTICLES = 1_000;
const SHORTEST = 4;
const LONGEST = 30;
/** More of one letter than this are rare words: the commonest are kept. */
const MOST_WORDS = 4_000;

const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;

export interface SpellingText {
  readonly language: string;
  readonly title: string;
  readonly text: string;
}

/** Texts wait to be read until so many characters have come together, or until their words are asked for. */
const MOST_WAITING = 50_000_000;

/** Gathers words of articles as they come; `lists` gives them by the name of the list that they go to. */
export function openSpelling() {
  const counts = new Map<string, number>();
  const waiting: SpellingText[] = [];
  let length = 0;
  let articles = 0;
  const note = (words: Iterable<string>, weight: number) => {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + weight);
  };
  const read = () => {
    for (const { language, title, text } of waiting.splice(0)) {
      const { divide } = divisionOf(language);
      const inTitle = wordsIn(divide(title));
      note(inTitle, LEAST_ARTICLES);
      note(
        [...wordsIn(divide(text))].filter((word) => !inTitle.has(word)),
        1,
      );
    }
    length = 0;
  };
  return {
    add(article: SpellingText): void {
      // Where each character is a word by itself, there is nothing to misspell.
      if (isUnspaced(article.language)) return;
      articles++;
      waiting.push(article);
      length += article.text.length;
      if (length > MOST_WAITING) read();
    },
    lists(): ReadonlyMap<string, WordList> {
      read();
      const least = articles <= FEW_ARTICLES ? 1 : LEAST_ARTICLES;
      const lists = new Map<string, [string, number][]>();
      for (const [word, count] of counts) {
        if (count < least) continue;
        const bucket = bucketOf(foldWord(word));
        if (bucket === null) continue;
        const list = lists.get(bucket) ?? [];
        list.push([word, count]);
        lists.set(bucket, list);
      }
      return new Map([...lists].map(([bucket, list]) => [bucket, commonest(list)]));
    },
  };
}

function commonest(list: readonly [string, number][]): WordList {
  const byCount = list.toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return byCount.slice(0, MOST_WORDS).sort((a, b) => (a[0] < b[0] ? -1 : 1));
}

function wordsIn(text: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of text.normalize('NFC').toLowerCase().matchAll(WORD))
    if (word.length >= SHORTEST && word.length <= LONGEST) words.add(word);
  return words;
}
