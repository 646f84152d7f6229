/** What is to be marked in an article that a search found: told in the article's address, and read there. */
import { parseQuery } from './search-query.ts';
import { foldWord } from './spelling-buckets.ts';

/** Words that stand one after another. */
export interface Term {
  readonly words: readonly string[];
  /** Whether inflected forms and longer words are no answer. */
  readonly isWhole: boolean;
}

/** What is told of an article that was found. */
interface Found {
  readonly raw_content: string;
  /** Where the words found stand in it, counted in words. */
  readonly locations?: readonly number[];
}

/** More words than these make an address that nobody can read. */
const MOST_WORDS = 5;

/**
 * What to mark in an article: the query, and what else it found. Only the search has the stemmer that knows `city` for
 * `cities`, so it names the words that it found where the query does not show them.
 */
export function marksIn(found: Found, query: string): readonly string[] {
  const terms = termsOf([query]);
  return terms.length === 0 ? [] : [query.trim(), ...unlikeThe(terms, wordsAt(found))];
}

/** The terms of the parameters: each word by itself, phrases whole; nothing of what was left out. */
export function termsOf([query = '', ...found]: readonly string[]): readonly Term[] {
  const { words, phrases } = parseQuery(query);
  // The words of the phrases come last among the words.
  const loose = words.slice(0, words.length - phrases.join(' ').length).split(' ');
  return [
    ...[...loose, ...phrases].flatMap((text) => termOf(text, false)),
    ...found.flatMap((text) => termOf(text, true)),
  ];
}

/** Scripts without spaces between words. */
export const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

/** Words of a text: `l’observatoire` is one, `clock-mender` two. */
export const WORDS = /[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{N}\p{M}]+)*/gu;

function termOf(text: string, isWhole: boolean): readonly Term[] {
  if (UNSPACED.test(text)) return text.split(/\s+/).map((run) => ({ words: [run], isWhole }));
  const words = text.match(WORDS) ?? [];
  return words.length === 0 ? [] : [{ words, isWhole }];
}

const wordsAt = ({ raw_content, locations = [] }: Found): readonly string[] => {
  const words = raw_content.split(/\s+/);
  return [...new Set(locations.flatMap((place) => words[place]?.match(WORDS) ?? []))];
};

/** Those words found that answer a word of the query and yet would not be marked for it. */
function unlikeThe(terms: readonly Term[], found: readonly string[]): readonly string[] {
  const asked = terms
    .flatMap(({ words }) => (words.length === 1 ? words : []))
    .filter((word) => !SHORT.test(plain(word)));
  const unlike = found.filter(
    (word) =>
      !UNSPACED.test(word) &&
      !asked.some((one) => answers(one, word, false)) &&
      asked.some((one) => beginsLike(one, word)),
  );
  return [...new Set(unlike.map((word) => word.toLowerCase()))].slice(0, MOST_WORDS);
}

/** Shorter beginnings share no stem: `cit` is half of `cities`, `as` is 0.22 of `astrolabe`. */
const LEAST_SHARE = 0.4;

function beginsLike(asked: string, word: string): boolean {
  const [a, b] = [plain(asked), plain(word)];
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared >= Math.max(2, LEAST_SHARE * a.length);
}

/** Whether a word of a text answers a word that was asked for, whatever their case, accents and apostrophes. */
export function answers(asked: string, word: string, isWhole: boolean): boolean {
  const forms = formsOf(word);
  return formsOf(asked).some((term) => forms.some((form) => (isWhole ? term === form : isLike(term, form))));
}

/** So short, a word begins too many others. */
const SHORT = /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{N}]{1,3}$/u;
/** Longest difference between forms of a word, in letters. */
const ENDING = 2;

/** Words that begin so, and forms that share most of it. */
function isLike(term: string, word: string): boolean {
  if (term === word) return true;
  if (SHORT.test(term)) return false;
  if (word.startsWith(term)) return true;
  const stem = term.slice(0, Math.max(4, Math.ceil(term.length * 0.75)));
  return term.length > 4 && word.startsWith(stem) && word.length <= term.length + ENDING;
}

/** A word as it is compared: without apostrophes, and without what an apostrophe sets off, `l’` or `’s`. */
function formsOf(word: string): readonly string[] {
  const spelled = word.normalize('NFC').replace(UMLAUT, (letter) => `${plain(letter)}e`);
  return spelled === word ? partsOf(word) : [...partsOf(word), ...partsOf(spelled)];
}

/** `Faehre` is how `Fähre` is typed without the letter, and the search finds it. */
const UMLAUT = /[äöü]/giu;

function partsOf(word: string): readonly string[] {
  const parts = plain(word).split(/['’ʼ]/);
  const [first = '', second] = parts;
  if (second === undefined) return parts;
  if (second === 's') return [parts.join(''), first];
  return [parts.join(''), ...parts.filter((part, at) => part.length > 3 || (at > 0 && first.length < 3))];
}

/** Syllables whole, so that none begins another. */
const plain = (word: string): string => foldWord(word).normalize('NFC');
