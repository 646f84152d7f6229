/** Key words in languages whose grammar shows what is a noun: German by its capitals, French and Spanish by their articles. */
import { isRole } from './evidence.ts';
import { fold } from './fold.ts';
import { countryCode } from './gazetteer.ts';
import { LEXICON } from './lexicon.ts';
import { opensSentence, type Token } from './tokens.ts';
import { GENERIC_ELSEWHERE } from './words/generic-elsewhere.ts';
import { CAPITAL_NOUNS, isGermanTitle } from './words/german.ts';
import { CALENDAR, FURNITURE, UNITS } from './words/never.ts';
import { OTHER_PLACES } from './words/places.ts';
import { stopwordsOf } from './words/stopwords.ts';
import { wordSet } from './words/word-set.ts';

export interface Text {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** A noun with how it is written and how often. */
export interface CountedNoun {
  readonly spellings: Map<string, number>;
  count: number;
}

const SHORTEST = 4;
/** What is said but once is no key word. */
const LEAST = 2;
const ARTICLES: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: wordSet('le la les l un une des du au aux d ce cet cette ces leur leurs son sa ses notre nos'),
  es: wordSet('el la los las un una unos unas del al este esta estos estas ese esa su sus nuestro nuestra'),
};
/** Of a word's mentions so many must stand behind an article. */
const ARTICLED = 0.5;

/** Whether key words can be found in a language this way. */
export const hasNouns = (language: string): boolean =>
  CAPITAL_NOUNS.test(language) || ARTICLES[base(language)] !== undefined;

/** Nouns by their stems. `names`: folded words of what was found to be names, which are no key words. */
export function countNouns(
  texts: readonly Text[],
  language: string,
  names: ReadonlySet<string>,
): Map<string, CountedNoun> {
  const nouns = new Map<string, CountedNoun & { shown: number }>();
  const isGerman = CAPITAL_NOUNS.test(language);
  const articles = ARTICLES[base(language)];
  const small = new Set<string>();
  for (const { text, tokens } of texts) {
    for (const [index, token] of tokens.entries()) {
      if (isGerman && token.shape === 'lower') small.add(token.lower);
      if (token.shape !== (isGerman ? 'capital' : 'lower') || token.text.length < SHORTEST) continue;
      if (isJoined(token, text)) continue;
      const before = tokens[index - 1];
      const isShown = isGerman
        ? !opensSentence(text.slice(before?.end ?? 0, token.start), before)
        : articles?.has(before?.lower ?? '') === true;
      const key = stemOf(token.lower, language);
      const noun = nouns.get(key) ?? { spellings: new Map<string, number>(), count: 0, shown: 0 };
      nouns.set(key, noun);
      noun.count++;
      if (isShown) noun.shown++;
      noun.spellings.set(token.text, (noun.spellings.get(token.text) ?? 0) + 1);
    }
  }
  const isNever = neverIn(language, names);
  for (const [key, { spellings, shown, count }] of nouns) {
    if (count < LEAST) {
      nouns.delete(key);
      continue;
    }
    const words = [...spellings.keys()].map((word) => word.toLowerCase());
    const isNoun = isGerman ? shown > 0 && !words.some((word) => small.has(word)) : shown >= ARTICLED * count;
    if (!isNoun || words.some(isNever)) nouns.delete(key);
  }
  return nouns;
}

/** With a hyphen it is part of a longer word. */
const isJoined = ({ start, end }: Token, text: string): boolean =>
  text[start - 1] === '-' || text[end] === '-';

function neverIn(language: string, names: ReadonlySet<string>): (word: string) => boolean {
  const sets = [stopwordsOf(language), CALENDAR, FURNITURE, UNITS];
  const generic = GENERIC_ELSEWHERE[CAPITAL_NOUNS.test(language) ? 'de' : base(language)];
  return (word) =>
    sets.some((set) => set.has(word)) ||
    generic?.has(word) === true ||
    names.has(fold(word)) ||
    OTHER_PLACES.has(fold(word)) ||
    LEXICON.organisations.has(word) ||
    LEXICON.given.has(word) ||
    isRole(word) ||
    (CAPITAL_NOUNS.test(language) && isGermanTitle(word)) ||
    countryCode(word, language) !== null;
}

/** What a word's cases and numbers have in common: a key, and seldom a word. */
export function stemOf(word: string, language: string): string {
  const stems = CAPITAL_NOUNS.test(language) ? GERMAN_STEMS : STEMS;
  const before = stems.get(word);
  if (before !== undefined) return before;
  const stem = cutEnding(fold(word), CAPITAL_NOUNS.test(language) ? /(?:en|es|e|n|s)$/ : /(?:es|s|x)$/);
  if (stems.size < MOST_KNOWN) stems.set(word, stem);
  return stem;
}

const GERMAN_STEMS = new Map<string, string>();
const STEMS = new Map<string, string>();
/** Hostile texts must not fill the memory with words that are none. */
const MOST_KNOWN = 50_000;

function cutEnding(folded: string, ending: RegExp): string {
  let stem = folded;
  for (let round = 0; round < 2; round++) {
    const shorter = stem.replace(ending, '');
    const next = shorter.length < SHORTEST ? stem.slice(0, -1) : shorter;
    if (next === stem || next.length < SHORTEST || !ending.test(stem)) break;
    stem = next;
  }
  return stem;
}

const base = (language: string): string => language.split('-', 1)[0]?.toLowerCase() ?? '';
