/** Key words and phrases: what a text is about where that is no name. */

import { isRole } from './evidence.ts';
import { byCodeUnit, fold } from './fold.ts';
import { LEXICON } from './lexicon.ts';
import { countNouns, hasNouns, stemOf } from './noun-topics.ts';
import { singular } from './singular.ts';
import { type Token, tokenise } from './tokens.ts';
import { GENERIC_NOUNS } from './words/generic.ts';
import { stopwordsOf } from './words/stopwords.ts';

export interface TopicCandidate {
  readonly phrase: string;
  /** What other articles' spellings of it share, where that is not its English singular. */
  readonly key?: string;
  readonly count: number;
  readonly inHeadline: boolean;
}

interface Reading {
  readonly title: string | null;
  /** Deck and first paragraph. */
  readonly lead: string;
  /** All of the article's running text. */
  readonly texts: readonly { readonly text: string; readonly tokens: readonly Token[] }[];
  readonly language: string | null;
  /** Folded words of names, which are no key words. */
  readonly names: () => ReadonlySet<string>;
}

/** Fewer mentions than this, and a word is not what an article is about: in its headline, in its lead, elsewhere. */
const LEAST_MENTIONS = { headline: 2, lead: 3, text: 4 } as const;
const MOST_TOPICS = 12;
const SHORTEST_WORD = 3;

/**
 * What comes again and again, the sooner taken the higher up it stands: words and pairs of words in English, whose verbs
 * and adjectives the lexicon knows; nouns where grammar shows them; nothing in other languages.
 */
export function findTopics(reading: Reading): TopicCandidate[] {
  const { title, lead, texts, language } = reading;
  if (language !== null && !/^en\b/.test(language)) return nounTopics(reading, language);
  const places: Places = {
    headline: stemsOf(title ?? ''),
    lead: stemsOf(lead),
  };
  const counts = new Map<string, Counted>();
  for (const [phrase, count] of phrasesIn(texts)) add(counts, phrase, count);
  joinShortForms(counts, places);
  dropParts(counts);
  const topics: TopicCandidate[] = [];
  for (const [key, { spellings, count }] of counts) {
    if (count < LEAST_MENTIONS.headline) continue;
    const where = placeOf(key, places);
    if (count < LEAST_MENTIONS[where]) continue;
    topics.push({ phrase: usual(spellings), count, inHeadline: where === 'headline' });
  }
  return best(topics);
}

const best = (topics: TopicCandidate[]): TopicCandidate[] =>
  topics
    .sort(
      (a, b) =>
        Number(b.inHeadline) - Number(a.inHeadline) || b.count - a.count || byCodeUnit(a.phrase, b.phrase),
    )
    .slice(0, MOST_TOPICS);

function nounTopics({ title, lead, texts, language, names }: Reading, tag: string): TopicCandidate[] {
  if (!hasNouns(tag)) return [];
  const stems = (text: string): Set<string> => new Set(tokenise(text).map(({ lower }) => stemOf(lower, tag)));
  const places = { headline: stems(title ?? ''), lead: stems(lead) };
  const topics: TopicCandidate[] = [];
  for (const [key, { spellings, count }] of countNouns(texts, language ?? tag, names())) {
    const where = places.headline.has(key) ? 'headline' : places.lead.has(key) ? 'lead' : 'text';
    if (count < LEAST_MENTIONS[where]) continue;
    topics.push({
      phrase: usual(spellings),
      key: `${tag.slice(0, 2)}:${key}`,
      count,
      inHeadline: where === 'headline',
    });
  }
  return best(topics);
}

interface Counted {
  readonly spellings: Map<string, number>;
  count: number;
}

interface Places {
  readonly headline: string;
  readonly lead: string;
}

const STOPWORDS = stopwordsOf('en');
const known = new Map<string, boolean>();

/** Whether an English word may be a topic or a part of one; what was once looked up is kept, for words come again. */
function isContent(word: string): boolean {
  const before = known.get(word);
  if (before !== undefined) return before;
  const answer =
    word.length >= SHORTEST_WORD &&
    /^\p{L}+$/u.test(word) &&
    !word.endsWith('ly') &&
    ![STOPWORDS, GENERIC_NOUNS].some((words) => words.has(word)) &&
    (!LEXICON.action.has(word) || /^\p{L}{3,}ing$/u.test(word)) && // `parking` is a thing as well
    !isRole(word);
  if (known.size < MOST_KNOWN) known.set(word, answer);
  return answer;
}

/** Hostile texts must not fill the memory with words that are none. */
const MOST_KNOWN = 100_000;

function add(counts: Map<string, Counted>, phrase: string, count: number): void {
  const key = singular(phrase);
  const counted = counts.get(key);
  if (counted === undefined) counts.set(key, { spellings: new Map([[phrase, count]]), count });
  else {
    counted.count += count;
    counted.spellings.set(phrase, (counted.spellings.get(phrase) ?? 0) + count);
  }
}

function usual(spellings: ReadonlyMap<string, number>): string {
  const [first] = [...spellings].sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]));
  return first?.[0] ?? '';
}

/** A text's words in the singular, with a space on each side. */
function stemsOf(text: string): string {
  return ` ${fold(text).split(' ').map(singular).join(' ')} `;
}

function placeOf(key: string, { headline, lead }: Places): keyof typeof LEAST_MENTIONS {
  const stems = ` ${key.split(' ').map(singular).join(' ')} `;
  if (headline.includes(stems)) return 'headline';
  return lead.includes(stems) ? 'lead' : 'text';
}

/** Content words, and two of them side by side, without capitals and hyphens; with counts: `climate change`. */
function phrasesIn(texts: Reading['texts']): Map<string, number> {
  const phrases = new Map<string, number>();
  const count = (phrase: string) => phrases.set(phrase, (phrases.get(phrase) ?? 0) + 1);
  for (const { text, tokens } of texts) {
    let before: Token | null = null;
    for (const token of tokens) {
      if (!isContentHere(token, text)) {
        before = null;
        continue;
      }
      count(token.lower);
      if (before !== null && token.start === before.end + 1 && text[before.end] === ' ')
        count(`${before.lower} ${token.lower}`);
      before = token;
    }
  }
  return phrases;
}

function isContentHere({ shape, lower, start, end }: Token, text: string): boolean {
  return shape === 'lower' && isContent(lower) && text[start - 1] !== '-' && text[end] !== '-';
}

/** `the wall` is the sea wall of the headline where that is the only one there, and said often enough. */
function joinShortForms(counts: Map<string, Counted>, places: Places): void {
  const byHead = new Map<string, Counted[]>();
  for (const [key, counted] of counts) {
    const head = key.slice(key.indexOf(' ') + 1);
    if (head === key || counted.count < LEAST_MENTIONS.headline || placeOf(key, places) !== 'headline')
      continue;
    byHead.set(head, [...(byHead.get(head) ?? []), counted]);
  }
  for (const [head, [pair, other]] of byHead) {
    const alone = counts.get(head);
    if (pair === undefined || other !== undefined || alone === undefined) continue;
    if (pair.count < SHARE_OF_FULL * alone.count) continue;
    pair.count = alone.count;
    counts.delete(head);
  }
}

/** Of all mentions so many must be in full. */
const SHARE_OF_FULL = 0.34;

/** A word that is so often part of one pair is no topic beside it: `toll` of `death toll`. */
const MOSTLY = 0.8;

function dropParts(counts: Map<string, Counted>): void {
  const pairs = [...counts].filter(
    ([key, { count }]) => key.includes(' ') && count >= LEAST_MENTIONS.headline,
  );
  for (const [key, { count }] of pairs) {
    for (const word of key.split(' ')) {
      const alone = counts.get(singular(word));
      if (alone !== undefined && count >= MOSTLY * alone.count) counts.delete(singular(word));
    }
  }
}
