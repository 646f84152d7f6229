import { divideQuery, isEliding, withoutArticles } from './elided.ts';
import { isUnspaced, runsOf, spread } from './unspaced.ts';

/** What was typed, taken apart. */
export interface Query {
  /** Everything that must be found, as plain words: what the results are ranked by. */
  readonly words: string;
  readonly phrases: readonly string[];
  /** Those of the words that have hyphens: where their parts are words of their own, they must stand together. */
  readonly compounds: readonly string[];
  /** Words and phrases that no result may have. */
  readonly excluded: readonly string[];
  /** Whether the query is one phrase and nothing else. */
  readonly exact: boolean;
}

/** `"city council" drainage -bribes`: phrases in quotation marks of any kind, a minus before what is left out. */
export function parseQuery(text: string): Query {
  const phrases: string[] = [];
  const excluded: string[] = [];
  const words: string[] = [];
  for (const { isExcluded, isPhrase, content } of tokensOf(text)) {
    const found = wordsIn(content);
    const whole = isPhrase ? [found.join(' ')] : found;
    if (found.length === 0) continue;
    (isExcluded ? excluded : isPhrase ? phrases : words).push(...whole);
  }
  return {
    words: [...words, ...phrases].join(' '),
    phrases,
    compounds: words.filter((word) => HYPHEN.test(word)),
    excluded,
    exact:
      phrases.length === 1 && words.length === 0 && excluded.length === 0 && !HYPHEN.test(phrases[0] ?? ''),
  };
}

/** Whether nothing can be searched for, though something was typed: `&`, `""`. */
export const isEmpty = ({ words, excluded }: Query): boolean => words === '' && excluded.length === 0;

/** How a phrase may be written in a text: Pagefind reads `fish-market` as `fishmarket`. */
export const formsOf = (phrase: string): readonly string[] =>
  HYPHEN.test(phrase) ? [phrase, apart(phrase)] : [phrase];

/** A short phrase as one word, if it is all that a query asks for: `"clock mender"` may stand as `clock-mender`. */
export function joinedForm({ exact, words }: Query): string | null {
  const parts = words.split(' ');
  return exact && parts.length > 1 && parts.length < 4 && runsOf(words).length === 0 ? parts.join('') : null;
}

/**
 * A query in the ways that its words with hyphens may be written in a text: joined, with a hyphen or without, which
 * Pagefind takes for the same word; and apart.
 */
export function variantsOf(query: Query): readonly Query[] {
  const together = { ...query, compounds: [] };
  if (!HYPHEN.test(query.words)) return [together];
  return [together, { ...query, words: apart(query.words), compounds: query.compounds.map(apart) }];
}

/** A query as an index of a language wants it: where words have no spaces, each run of characters is a phrase. */
export function queryFor(language: string, query: Query): Query {
  if (isEliding(language)) return elided(query);
  if (!isUnspaced(language)) return query;
  const runs = runsOf(query.words).filter((run) => run.length > 1);
  const phrases = [...new Set([...query.phrases, ...runs].map(spread))];
  const words = spread(apart(query.words));
  return {
    words,
    phrases,
    compounds: [],
    excluded: query.excluded.map(spread),
    exact: phrases.length === 1 && phrases[0] === words && query.excluded.length === 0,
  };
}

const elided = ({ words, phrases, compounds, excluded, exact }: Query): Query => ({
  words: withoutArticles(words),
  phrases: phrases.map(divideQuery),
  compounds: compounds.map(divideQuery),
  excluded: excluded.map(divideQuery),
  exact,
});

interface Token {
  readonly isExcluded: boolean;
  readonly isPhrase: boolean;
  readonly content: string;
}

function tokensOf(text: string): readonly Token[] {
  return Array.from(text.matchAll(TOKEN), ({ groups = {} }) => {
    const { minus, double, single, open, word } = groups;
    const isExcluded = minus !== undefined;
    return {
      isExcluded,
      // What is not closed yet may be typed still, and its last word be a beginning; what is left out is said at once.
      isPhrase: double !== undefined || single !== undefined || (isExcluded && open !== undefined),
      content: double ?? single ?? open ?? word ?? '',
    };
  });
}

/** Of several kinds of quotation marks any may close a phrase: languages differ in which of them opens one. */
const DOUBLE = '"＂“”„‟«»‹›「」『』';
const TOKEN = new RegExp(
  `(?<minus>(?<![^\\s${DOUBLE}])[-−–])?(?:` +
    `[${DOUBLE}](?:(?<double>[^${DOUBLE}]*)[${DOUBLE}]|(?<open>[^${DOUBLE}]+)$)|` +
    // An apostrophe is none: one that closes stands at the end of a word, one that opens before the first.
    `(?<![^\\s−–-])['‘‚‛](?=\\S)(?<single>[^${DOUBLE}]*?\\S)['’‘](?![\\p{L}\\p{N}])|` +
    `(?<word>[^\\s${DOUBLE}]+))`,
  'gu',
);

const SIGN = '[\\p{L}\\p{N}\\p{M}\\p{Cf}]';
/** What may stand inside a word: apostrophes and hyphens, a number's separators, the stops of `U.S.` and the sign in `R&D`. */
const INSIDE = `['’ʼ‐‑-]|(?<=\\p{N})[.,:/](?=\\p{N})|(?<=(?<!${SIGN})\\p{L})\\.|&`;
const WORD = new RegExp(`${SIGN}+(?:(?:${INSIDE})${SIGN}+)*`, 'gu');

const wordsIn = (text: string): readonly string[] =>
  (text.match(WORD) ?? []).filter((word) => /[\p{L}\p{N}]/u.test(word));

const HYPHEN = /(?<=[\p{L}\p{N}\p{M}])[-‐‑](?=[\p{L}\p{N}])/u;
/** Words with hyphens in them as words of their own. */
export const apart = (text: string): string => text.replace(new RegExp(HYPHEN, 'gu'), ' ');
