/** Key words and phrases: what a text is about where that is no name. */

import { isRole } from './evidence.ts';
import { byCodeUnit, fold } from './fold.ts';
import { LEXICON } from './lexicon.ts';
import { GENERIC_NOUNS } from './words/generic.ts';
import { stopwordsOf } from './words/stopwords.ts';

export interface TopicCandidate {
  readonly phrase: string;
  readonly count: number;
  readonly inHeadline: boolean;
}

interface Reading {
  readonly title: string | null;
  /** Deck and first paragraph. */
  readonly lead: string;
  /** All of the article's running text. */
  readonly texts: readonly string[];
  /** Words without capitals, with counts. */
  readonly small: ReadonlyMap<string, number>;
  readonly language: string | null;
}

/** Fewer mentions than this, and a word is not what an article is about. */
const LEAST_MENTIONS = 3;
const MOST_TOPICS = 8;
const SHORTEST_WORD = 4;

/**
 * Words and pairs of words that stand in headline or lead and come again in the text. Only for English,
 * whose verbs and adjectives the lexicon knows: in other languages they could not be told from nouns.
 */
export function findTopics({ title, lead, texts, small, language }: Reading): TopicCandidate[] {
  if (language !== null && !/^en\b/.test(language)) return [];
  const stopwords = stopwordsOf('en');
  const isContent = (word: string): boolean =>
    word.length >= SHORTEST_WORD &&
    !stopwords.has(word) &&
    !GENERIC_NOUNS.has(word) &&
    !isRole(word) &&
    !LEXICON.action.has(word);
  const headline = ` ${fold(title ?? '')} `;
  const opening = `${headline}${fold(lead)} `;
  const topics: TopicCandidate[] = [];
  for (const [word, count] of small) {
    if (count < LEAST_MENTIONS || !opening.includes(` ${word} `) || !isContent(word)) continue;
    topics.push({ phrase: word, count, inHeadline: headline.includes(` ${word} `) });
  }
  for (const phrase of pairsIn(lead, title ?? '', isContent)) {
    const count = countIn(texts, phrase);
    if (count >= LEAST_MENTIONS)
      topics.push({ phrase, count: count + 1, inHeadline: headline.includes(` ${phrase} `) });
  }
  return topics
    .sort(
      (a, b) =>
        Number(b.inHeadline) - Number(a.inHeadline) || b.count - a.count || byCodeUnit(a.phrase, b.phrase),
    )
    .slice(0, MOST_TOPICS);
}

/** Two content words side by side, of which the first may be an adjective: `climate change`. */
function pairsIn(lead: string, title: string, isContent: (word: string) => boolean): Set<string> {
  const pairs = new Set<string>();
  for (const { 0: pair, 1: first = '', 2: second = '' } of `${title}\n${lead}`.matchAll(
    /\b(\p{Ll}{4,}) (?=(\p{Ll}{4,})\b)/gu,
  )) {
    if (isContent(first) && isContent(second)) pairs.add(`${pair}${second}`);
  }
  return pairs;
}

function countIn(texts: readonly string[], phrase: string): number {
  let count = 0;
  for (const text of texts) {
    for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + phrase.length)) count++;
  }
  return count;
}
