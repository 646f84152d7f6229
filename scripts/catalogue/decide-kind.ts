/** Whether a name is a person's, an organisation's or a place's; a topic's where nothing says. */
import type { SubjectKind } from '../model.ts';
import { isCompound } from './compound.ts';
import type { Evidence } from './evidence.ts';
import { fold, keyOf } from './fold.ts';
import { isKnownPlace, isTown } from './gazetteer.ts';
import { LEXICON } from './lexicon.ts';
import { isGermanOrganisation } from './words/german.ts';
import { FEASTS, TOPIC_ACRONYMS } from './words/never.ts';
import { LEGAL_FORMS, ORGANISATION_HEADS } from './words/organisations.ts';
import { PARTICLES, STYLES } from './words/people.ts';
import { PLACE_HEADS } from './words/places.ts';
import { LAWS, SHIP_PREFIX } from './words/things.ts';

export interface Decision {
  readonly kind: SubjectKind;
  /** From 0 (a guess) to 1 (as good as certain). */
  readonly certainty: number;
}

/** Less than this in sum, and a name stays a topic. */
const LEAST_EVIDENCE = 1;
/** One word alone is a person's name more seldom: two mentions beside `said` do not make it one. */
const LEAST_FOR_ONE_WORD = 1.5;
/** `in X` so often by itself. */
const SAID_OFTEN = 2;
/** And weighed against all mentions. */
const LEAST_SAID = 0.5;
/** As much as this, and one need not doubt. */
const CERTAIN = 4;

/** Weighs the name's own words and what all texts say beside it (sums over the articles, each capped). */
export function decideKind(name: string, beside: Readonly<Evidence>, mentions: number): Decision {
  if (FEASTS.has(fold(name)) || TOPIC_ACRONYMS.has(fold(name))) return { kind: 'topic', certainty: 1 };
  if (isThing(name, beside)) return { kind: 'topic', certainty: 1 };
  const own = evidenceWithin(name, beside);
  const scale = 4 / Math.max(4, mentions); // many mentions must not drown what the name itself says
  const sums: readonly (readonly [SubjectKind, number])[] = [
    ['person', personhood(name) * (own.person + beside.person * scale)],
    ['organisation', own.organisation + beside.organisation * scale],
    ['place', own.place + beside.place * scale],
  ];
  const [[kind, most], [, second]] = [...sums].sort((a, b) => b[1] - a[1]) as [
    readonly [SubjectKind, number],
    readonly [SubjectKind, number],
  ];
  const least = kind === 'person' && !name.includes(' ') ? LEAST_FOR_ONE_WORD : LEAST_EVIDENCE;
  if (most < least) {
    // Said rarely beside many mentions, but nothing else is said: `in Tarnmouth`, as its own paper calls it.
    const isPlace =
      most >= LEAST_SAID &&
      beside.place >= SAID_OFTEN &&
      beside.place > 3 * Math.max(beside.person, beside.organisation);
    return { kind: isPlace ? 'place' : 'topic', certainty: 0 };
  }
  return { kind, certainty: Math.min(1, Math.max(0, most - Math.max(0, second) / 2) / CERTAIN) };
}

/** A ship by its prefix, a law by its last word: `Harbours Act`, but not `Wild Bill`, who speaks. */
function isThing(name: string, { person }: Readonly<Evidence>): boolean {
  if (SHIP_PREFIX.test(name)) return true;
  const words = fold(name).split(' ');
  return words.length > 1 && LAWS.has(words.at(-1) ?? '') && person <= 0;
}

/** How far a name can be a person's at all: an acronym is none, and a common noun alone is hardly one. */
function personhood(name: string): number {
  if (keyOf(name) === name && /\p{Lu}/u.test(name)) return 0;
  const folded = fold(name);
  if (/. (?:street|road|avenue|lane|square)$/.test(folded) && !LEXICON.given.has(folded.split(' ')[0] ?? ''))
    return 0;
  return LEXICON.common.has(folded) && !LEXICON.given.has(folded) ? 0.4 : 1;
}

function evidenceWithin(name: string, beside: Readonly<Evidence>): Evidence {
  const folded = fold(name);
  const words = isCompound(name) ? folded.split(' ').slice(-1) : folded.split(' ');
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const many = folded.includes(' ');
  const evidence: Evidence = { person: 0, organisation: 0, place: 0 };
  if (LEXICON.organisations.has(folded)) evidence.organisation += 5;
  if (isKnownPlace(folded)) evidence.place += many ? 5 : 3;
  else if (beside.place >= 1 && isTown(folded)) evidence.place += 1.5;
  if (many && LEGAL_FORMS.has(last)) evidence.organisation += 5;
  if (many && isOrganisationHead(words)) evidence.organisation += 4;
  else if (many && (PLACE_HEADS.has(first) || PLACE_HEADS.has(last)))
    evidence.place += /^(?:town|city|county)$/.test(last) && beside.organisation >= 1.5 ? 0.5 : 3; // `Penford Town` plays
  else if (many) evidence.person += personWithin(name, words);
  if (ACRONYM_FIRST.test(name)) evidence.organisation += 2;
  if (!many && /^\p{Lu}{2,}$/u.test(name)) evidence.organisation += 0.7;
  else if (!many && /\p{Ll}\p{Lu}/u.test(name)) evidence.organisation += 0.7;
  if (!many && LEXICON.given.has(first)) evidence.person += 1;
  return evidence;
}

/** `NHS England`; two letters may be somebody’s initials, and a number makes a thing of it. */
const ACRONYM_FIRST = /^\p{Lu}{3,5} \p{Lu}\p{L}+$/u;

/** As last word or first, or before `of` and its like. */
function isOrganisationHead(words: readonly string[]): boolean {
  const ends = [words[0] ?? '', words.at(-1) ?? ''];
  if (ends.some((word) => ORGANISATION_HEADS.has(word) || isGermanOrganisation(word))) return true;
  return words.some(
    (word, index) =>
      /^(?:of|de|for|für|di|del|van)$/.test(words[index + 1] ?? '') && ORGANISATION_HEADS.has(word),
  );
}

function personWithin(name: string, words: readonly string[]): number {
  const [first = '', second = ''] = words;
  let weight = 0;
  if (LEXICON.given.has(first)) weight += 3;
  if (STYLES.has(first)) weight += 2.5;
  weight += personhoodBySlavicForm(words);
  if (/^\p{Lu}\S+ \p{Lu}\.? \p{Lu}/u.test(name)) weight += 2;
  if (words.length > 2 && PARTICLES.has(second) && /^(?:van|von|bin|ibn|al|el|der)$/.test(second))
    weight += 1;
  if (words.length < 4 && words.every((word) => /^\p{L}+$/u.test(word) && word.length > 1)) weight += 0.3;
  return weight;
}

const PATRONYMIC = /\p{Script=Cyrillic}{2}(?:вич|ович|евич|иович|овна|евна|ична|івна)$/u;
const CYRILLIC_SURNAME =
  /\p{Script=Cyrillic}{2}(?:[оеё]в|[оеё]ва|ин|ина|ын|ына|[сц]кии|[сц]кая|ськии|ська|енко|чук)$/u;
const POLISH_SURNAME = /\p{L}{2}(?:[sc]k[ia]|dzk[ia]|wicz|czyk|czak)$/u;
const CYRILLIC_ADJECTIVE = /(?:ыи|ая|яя|ое|ее|ые|ие|ого|его|их|ых|ои|[кнршж]ии|ском|ему|ому)$/u;

/** Patronymics and usual endings of family names, as they are folded; before them stands no adjective, as in `Великий Ростов`. */
function personhoodBySlavicForm(words: readonly string[]): number {
  const [first = '', second = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.length > 3) return 0;
  if (PATRONYMIC.test(second)) return 4;
  if (POLISH_SURNAME.test(last)) return words.length === 2 ? 1 : 0;
  return words.length === 2 && CYRILLIC_SURNAME.test(last) && !CYRILLIC_ADJECTIVE.test(first) ? 1.5 : 0;
}
