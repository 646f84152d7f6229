/** A person's name in its parts, as reference managers and styles want it. */
import { parse } from '@citation-js/name';
import type { LanguageTag } from '../model.ts';
import { isHouse } from './houses.ts';
import type { Reference } from './reference.ts';

/** Empty where the name has no such part. */
export interface PersonName {
  readonly family: string;
  readonly given: string;
  /** `van` of Ludwig van Beethoven; capitalised, as in Le Guin, it is a part of the family's name. */
  readonly particle: string;
  /** `Jr.`, `III`. */
  readonly suffix: string;
}

/** A name in its parts; or whole, where it is not to be turned round. */
export type Name = { readonly literal: string } | PersonName;

/** Authors; where there are none, the agency that wrote it, as a body without a first name. */
export function namesOf({ authors, agency, publisher, language }: Reference): readonly Name[] {
  if (authors.length > 0) return authors.map((author) => nameOf(author, language, publisher));
  return agency === null ? [] : [{ literal: agency }];
}

/** Languages whose names say the family first: turned round, they would say it last. */
const FAMILY_FIRST = /^(?:hu|ja|ko|vi|zh)(?:-|$)/;
/** Scripts in which a name has a first and a last part. */
const TURNS = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\s.,'’ʿʾ‐-]+$/u;
/** Several persons in one signature. */
const SEVERAL = /\s(?:and|und|et|og|och)\s/iu;

/** Forms of address, which no style cites. Before a single name they stay: nobody knows a Sir Elton as Elton. */
const TITLES =
  /^(?:(?:sir|dame|lord|lady|dr|prof|professor|doctor|mr|mrs|ms|mx|rev|reverend|hon|herr|frau|mme|mlle|monsieur|madame|dott|dottoressa|sra?|srta|señora?)\.?\s+)+/iu;
const DEGREES = /(?:,?\s+(?:ph\.?\s?d|m\.d|md|m\.a|esq)\.?)+$/iu;
const SUFFIX = /,?\s+(jr\.?|sr\.?|II|III|IV)$/iu;

/** A name as the text has it, taken apart where its language and script allow. */
export function nameOf(text: string, language: LanguageTag, publisher: string | null = null): Name {
  if (FAMILY_FIRST.test(language) || !TURNS.test(text) || SEVERAL.test(text) || isHouse(text, publisher))
    return { literal: text };
  const untitled = text.trim().replace(TITLES, '').replace(DEGREES, '');
  const suffix = SUFFIX.exec(untitled)?.[1] ?? '';
  const bare = untitled.replace(SUFFIX, '');
  const parts = /\s/.test(bare) ? partsOf(bare) : null;
  return parts === null ? { literal: text } : { ...parts, suffix };
}

/** Capitalised particles that the library takes for a first name. */
const LAST_GIVEN = /^(.+?)\s+(Le|Les|Des|Dos|Das|El|Al|Bin|Ibn)$/u;
/** Between the two family names of a Spaniard. */
const BETWEEN = /^(?:i|y|e)$/u;

/** First and last name, without title and suffix; null where it has not both. */
function partsOf(name: string): Omit<PersonName, 'suffix'> | null {
  const parts = parse(name);
  // The library takes Ma for a degree and Dean for an office.
  if (parts.suffix !== undefined || parts.given === undefined) return lastApart(name);
  const given = [parts['dropping-particle']?.trim(), parts.given].filter(Boolean).join(' ');
  const { family = '', 'non-dropping-particle': particle = '' } = parts;
  if (family === '') return null;
  if (BETWEEN.test(particle)) {
    const [first, second] = lastWordOf(given);
    if (first !== '') return { given: first, family: `${second} ${particle} ${family}`, particle: '' };
  }
  const [, before, capitalised] = LAST_GIVEN.exec(given) ?? [];
  if (before !== undefined && particle === '')
    return { given: before, family: `${capitalised} ${family}`, particle };
  return { given, family, particle };
}

function lastApart(name: string): Omit<PersonName, 'suffix'> | null {
  const [given, family] = lastWordOf(name);
  return given === '' || !/^\p{Lu}/u.test(family) ? null : { given, family, particle: '' };
}

function lastWordOf(text: string): readonly [before: string, last: string] {
  const at = text.lastIndexOf(' ');
  return at < 0 ? ['', text] : [text.slice(0, at).trim(), text.slice(at + 1)];
}
