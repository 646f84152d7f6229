/** What stands after a name and tells of its bearer. */
import { type Evidence, isRole, type Setting } from './evidence.ts';
import type { Token } from './tokens.ts';
import { ORGANISATION_NOUNS } from './words/organisations.ts';
import { SPEECH } from './words/people.ts';
import { PLACE_NOUNS, whereWordsOf } from './words/places.ts';

const INDEFINITE = new Set([
  'a',
  'an',
  'the',
  'ein',
  'eine',
  'der',
  'die',
  'un',
  'une',
  'una',
  'um',
  'uma',
  'een',
  'en',
  'ett',
]);

/** Legal forms of which not every letter is a capital, so that the name ends before them. */
const DOTTED_FORM = /^,? (?:S\. ?[pr]\. ?[AaLl]\b|s\.r\.o\b|a\.s\b)/u;

/** Whether `S.p.A.` or its like stands after a word. */
export function isWithDottedForm(text: string, { end }: Token): boolean {
  const at = text[end] === ',' ? end + 2 : end + 1;
  return text[at + 1] === '.' && DOTTED_FORM.test(text.slice(end, end + 14));
}

const BY_THE_SEA = /^(?:lido|pier|beach|harbour|harbor|lighthouse|seafront|promenade|quay|marina)$/;

export function lookAfter(setting: Setting, evidence: Evidence): void {
  const { text, tokens, from, to, possessive } = setting;
  const last = tokens[to - 1];
  const next = tokens[possessive ? to + 1 : to];
  if (last !== undefined && isWithDottedForm(text, last)) evidence.organisation += 4;
  if (last === undefined || next === undefined) return;
  const gap = text.slice(last.end, tokens[to]?.start);
  if (possessive) owned(tokens, to, evidence);
  else if (
    gap === ' ' &&
    next.lower === 'bank' &&
    /^(?:on|onto|off|over|along)$/.test(tokens[from - 2]?.lower ?? '')
  )
    evidence.place += 2; // of sand: one is in the other sort, or at it
  else if (gap === ' ' || gap === '-') nextWord(next.lower, to - from, evidence);
  else if (/^,\s$/.test(gap) && !isSetting(setting)) apposition(setting, evidence);
  else if (/^[,”"’»]+ $/.test(gap) && SPEECH.has(next.lower)) evidence.person += 1;
}

/** In `In Paris, the minister …` the comma ends what was said of the place. */
function isSetting({ tokens, from, language }: Setting): boolean {
  const before = tokens[from - 1];
  return before !== undefined && before.shape === 'capital' && whereWordsOf(language).has(before.lower);
}

/** Whom only clubs have, and what only they do: `Penford Town striker`, `Penford Town beat Ollerby`. */
const IN_A_CLUB =
  /^(?:manager|coach|striker|midfielder|defender|goalkeeper|winger|beat|drew|fans|supporters|squad)$/;

function nextWord(word: string, length: number, evidence: Evidence): void {
  if (SPEECH.has(word)) evidence.person += length > 1 ? 1.5 : 0.6;
  else if (word === 'who' || word === 'whose') evidence.person += 1.5;
  else if (ORGANISATION_NOUNS.has(word) || IN_A_CLUB.test(word)) evidence.organisation += 1.5;
  else if (PLACE_NOUNS.has(word) || BY_THE_SEA.test(word)) evidence.place += 1;
}

/** `X’s app`: what a company has, and neither a person nor a place. */
function owned(tokens: readonly Token[], to: number, evidence: Evidence): void {
  for (let index = to + 1; index < to + 5; index++) {
    const word = tokens[index]?.lower ?? '';
    if (
      /^(?:app|apps|platform|subsidiary|shareholders|shares|headquarters|customers|products|ceo|spokesman)$/.test(
        word,
      )
    ) {
      evidence.organisation += 1;
    } else if (/^(?:capital|government|population|coast|economy|border)$/.test(word)) evidence.place += 1;
    else if (
      /^(?:wife|husband|daughter|son|mother|father|career|death|lawyer|girlfriend|boyfriend)$/.test(word)
    ) {
      evidence.person += 1;
    }
  }
}

/** `X, a spokesman for …`, `X, 45, …`, `X, which …`, `X, the company that …` */
function apposition({ text, tokens, to, language }: Setting, evidence: Evidence): void {
  const next = tokens[to];
  if (next === undefined) return;
  // An age, and not `Whitby, 40 miles away`
  if (/^(?:1?\d\d|[5-9])$/.test(next.text) && !/^ ?[\p{L}\p{N}%]/u.test(text.slice(next.end, next.end + 2)))
    evidence.person += 1.5;
  if (next.lower === 'who' || next.lower === 'whose') evidence.person += 2;
  if (next.lower === 'which') evidence.organisation += 0.7;
  if (next.lower === 'saying') company(tokens, to + 1, evidence);
  const isArticle = INDEFINITE.has(next.lower) && (next.lower !== 'a' || /^(?:en|pt)/.test(language ?? 'en'));
  const begin = isArticle ? to + 1 : to;
  for (let index = begin; index < begin + (begin > to ? 5 : 2); index++) {
    if (/[.!?;]\s/.test(text.slice(tokens[index - 1]?.end, tokens[index]?.start))) return;
    const word = tokens[index]?.lower ?? '';
    if (isRole(word, language)) evidence.person += 3;
    else if (ORGANISATION_NOUNS.has(word)) evidence.organisation += 2.5;
    else if (PLACE_NOUNS.has(word)) evidence.place += 2.5;
    else continue;
    return;
  }
}

/** `… X, saying the company has …` */
function company(tokens: readonly Token[], from: number, evidence: Evidence): void {
  const noun = tokens[INDEFINITE.has(tokens[from]?.lower ?? '') ? from + 1 : from]?.lower ?? '';
  if (ORGANISATION_NOUNS.has(noun)) evidence.organisation += 1.5;
}
