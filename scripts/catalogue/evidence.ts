/** Evidence of what the bearer of a name is. */
import { LEXICON } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { CAPITAL_NOUNS, isGermanTitle } from './words/german.ts';
import { ROLES } from './words/people.ts';
import { isSlavicRole } from './words/slavic.ts';

/** Weights, to be added up over all mentions; how much each is worth was set by hand, not measured. */
export interface Evidence {
  person: number;
  organisation: number;
  place: number;
}

export interface Setting {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The name's tokens: from this one … */
  readonly from: number;
  /** … to before this one. */
  readonly to: number;
  readonly possessive: boolean;
  readonly language: string | null;
}

/** Words for people that say nothing of a name beside them, or are used of things as well. */
const ANYONE = new Set(
  (
    'child kid boy girl guy man woman lady gentleman baby adult teen teenager person human people fan hero body user buyer ' +
    'customer consumer reader viewer star winner loser member parent mom dad sibling twin android robot machine nature ' +
    'cleanser cleaner starter beginner player maker provider rival ' +
    'major principal fiscal general'
  ).split(' '),
);
export function noEvidence(): Evidence {
  return { person: 0, organisation: 0, place: 0 };
}

export function addEvidence(to: Evidence, more: Readonly<Evidence>): void {
  to.person += more.person;
  to.organisation += more.organisation;
  to.place += more.place;
}

/** Whether a word says what a person is, in whatever language; German ones may be compounds. */
export function isRole(word: string, language?: string | null): boolean {
  if (language !== undefined && language !== null && CAPITAL_NOUNS.test(language) && isGermanTitle(word))
    return true;
  if (isSlavicRole(word, language)) return true;
  return !ANYONE.has(word) && (ROLES.has(word) || LEXICON.roles.has(word));
}
