import { divideQuery, isEliding, withoutArticles } from './elided.ts';
import { isUnspaced, runsOf, spread } from './unspaced.ts';

/** What was typed, taken apart. */
export interface Query {
  /** Everything that must be found, as plain words: what the results are ranked by. */
  readonly words: string;
  readonly phrases: readonly string[];
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
  for (const match of text.matchAll(token)) {
    const [, minus = '', quoted, word = ''] = match;
    const content = (quoted ?? word).replace(/["“”„«»]/g, '').trim();
    if (!/[\p{L}\p{N}]/u.test(content)) continue;
    if (minus !== '') excluded.push(content);
    else if (quoted !== undefined) phrases.push(content);
    else words.push(content);
  }
  return {
    words: [...words, ...phrases].join(' '),
    phrases,
    excluded,
    exact: phrases.length === 1 && words.length === 0 && excluded.length === 0,
  };
}

/** A query as an index of a language wants it: where words have no spaces, each run of characters is a phrase. */
export function queryFor(language: string, query: Query): Query {
  if (isEliding(language)) return elided(query);
  if (!isUnspaced(language)) return query;
  const runs = runsOf(query.words).filter((run) => run.length > 1);
  const phrases = [...new Set([...query.phrases, ...runs].map(spread))];
  const words = spread(query.words);
  return {
    words,
    phrases,
    excluded: query.excluded.map(spread),
    exact: phrases.length === 1 && phrases[0] === words && query.excluded.length === 0,
  };
}

const elided = ({ words, phrases, excluded, exact }: Query): Query => ({
  words: withoutArticles(words),
  phrases: phrases.map(divideQuery),
  excluded: excluded.map(divideQuery),
  exact,
});

const token = /(?<!\S)([-−]?)(?:["“”„«»]([^"“”„«»]*)["“”„«»]|(\S+))/gu;
