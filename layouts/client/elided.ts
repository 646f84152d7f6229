/**
 * Text of languages that join a word to the next by an apostrophe, for a search that finds either: Pagefind takes
 * `l’observatoire` for one word, `lobservatoire`. Used by the build and in the browser.
 */
import { baseLanguage } from './base-language.ts';

/** Languages that do so, by the first part of their tags. */
const LANGUAGES: ReadonlySet<string> = new Set(['fr', 'it', 'ca', 'oc', 'co', 'wa']);

const JOINT = /(?<=\p{L}\p{M}*['’ʼ])(?=\p{L})/gu;

/** Tells the spaces that are put in from those that stood there, as in Italian `un po’ di`. */
const PUT_IN = '\u2060 ';
// Pagefind's marks may stand on either side.
const JOINED_AGAIN = /\u2060(<\/mark>)? /g;

export const isEliding = (language: string): boolean => LANGUAGES.has(baseLanguage(language));

/** A space after each apostrophe inside a word. */
export const divide = (text: string): string => text.replace(JOINT, PUT_IN);

/** The same in a query, of which nothing is shown. */
export const divideQuery = (text: string): string => text.replace(JOINT, ' ');

/** Takes the spaces of {@link divide} away again, in an excerpt with marks too. */
export const rejoin = (text: string): string => text.replace(JOINED_AGAIN, '$1').replaceAll('\u2060', '');

/** Longer ones mean something by themselves: `aujourd’hui`, `lorsqu’il`. */
const LONGEST_ARTICLE = 4;
/** Before a shorter end they are needed: `s’il`, `Jack’s`. */
const SHORTEST_WORD = 3;

/** The words of a query without articles: of `l’observatoire` what it is about, as of `les observatoires`. */
export const withoutArticles = (words: string): string =>
  words
    .split(/\s+/)
    .map((word) => {
      const [article = '', ...others] = word.split(JOINT);
      const rest = others.join(' ');
      const isArticle = article.length <= LONGEST_ARTICLE + 1 && rest.length >= SHORTEST_WORD;
      return isArticle ? rest : [article, ...others].join(' ');
    })
    .join(' ');
