/**
 * Text of scripts that put no spaces between words, for a search that needs them. Word division by dictionary
 * differs from program to program and goes wrong on names; a space round every character, at indexing and in
 * the query alike, finds any run of characters as a phrase. Used by the build and in the browser.
 */
import { baseLanguage } from './base-language.ts';

/** Languages written so, by the first part of their tags. */
const LANGUAGES: ReadonlySet<string> = new Set(['zh', 'yue', 'ja', 'th', 'lo', 'km', 'my']);

const CHARACTER =
  '[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]';
const MARKED = `(?:(?![\\p{M}\\p{P}])${CHARACTER})\\p{M}*`;
const AROUND = new RegExp(`(?<=${MARKED})(?=[^\\s\\p{M}])|(?<=\\S)(?=${MARKED})`, 'gu');
const STOOD = new RegExp(`(?<=${MARKED})\\s+(?=\\S)|(?<=\\S)\\s+(?=${MARKED})`, 'gu');
/** Tell the spaces that stood there, as round a number in `27 年ぶり` or between sentences, from those that are put in. */
const KEPT = '\u2060';
const KEPT_WIDE = '\u2061';
const WIDE = '\u3000';
// Pagefind's marks may stand on either side.
const SPACE = new RegExp(
  `(?<stood>[${KEPT}${KEPT_WIDE}])(?<end></mark>)? |(?<=${MARKED}(?:</mark>)?) | (?=(?:<mark>)?${MARKED})`,
  'gu',
);
const RUN = new RegExp(`(?:${MARKED})+`, 'gu');

export const isUnspaced = (language: string): boolean => LANGUAGES.has(baseLanguage(language));

/** A space between any two characters of which one belongs to such a script: so a query is asked. */
export const spread = (text: string): string => text.replace(AROUND, ' ');

/** The same for a text of which something will be shown, as it was. */
export const spreadText = (text: string): string =>
  spread(text.replace(STOOD, (space) => (space === WIDE ? `${KEPT_WIDE} ` : `${KEPT} `)));

/** Takes the spaces of {@link spreadText} away again, in an excerpt with marks too. */
export const closeUp = (text: string): string =>
  text
    .replace(SPACE, (_, stood?: string, end = '') =>
      stood === undefined ? '' : `${end}${stood === KEPT ? ' ' : WIDE}`,
    )
    .replaceAll(KEPT, '')
    .replaceAll(KEPT_WIDE, '');

/** The runs of such characters in a query, each to be found as a phrase. */
export const runsOf = (text: string): readonly string[] => text.match(RUN) ?? [];

/** Pagefind would divide a language that it knows by its own lights: such an index is filed under a private tag. */
export const indexLanguage = (language: string): string =>
  isUnspaced(language) ? `und-x-${language.toLowerCase()}` : language.toLowerCase();

/** The language that an index is in. */
export const languageOfIndex = (tag: string): string => tag.replace(/^und-x-/, '');
