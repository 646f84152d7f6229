/** Names that are one within an article: short and full, acronym and full, inflected. */

import { isCompound } from './compound.ts';
import { addEvidence, type Evidence } from './evidence.ts';
import { countryCode } from './gazetteer.ts';
import { joinInflected } from './join-inflected.ts';
import { LEXICON } from './lexicon.ts';
import type { Mentions, NameEntry } from './mentions.ts';
import { isHeaded, merge, mergeUnnamed, type Names } from './merge-names.ts';
import { DEMONYMS } from './words/demonyms.ts';
import { CAPITAL_NOUNS, isGermanSortOrName } from './words/german.ts';
import { OTHER_PLACES } from './words/places.ts';

/** Languages that write a name's case or owner at its end, without an apostrophe. */
const WITH_GENITIVE = /^(?:de|nl|sv|da|no|nb|nn)\b/;
const INFLECTED = /^(?:ru|uk|be|bg|pl|cs|sk|hr|sr|bs|sl|lt|lv|fi|et|hu|el|tr)\b/;

/** Joins in place. The order matters: endings first, so that the rest sees one form of each name. */
export function joinNames({ names, definitions }: Mentions, language: string | null): void {
  dropSerials(names);
  dropOpenings(names);
  dropAdjectives(names);
  if (WITH_GENITIVE.test(language ?? '')) joinGenitives(names);
  if (CAPITAL_NOUNS.test(language ?? '')) dropSorts(names, language);
  if (INFLECTED.test(language ?? '')) joinInflected(names);
  joinAcronyms(names, definitions);
  joinHeadlineAcronyms(names);
  joinShort(names, language);
  shareEvidence(names);
}

/** `Windows 11` needs a second mention; `Smith 22` is Smith and a score. */
function dropSerials(names: Names): void {
  for (const entry of [...names.values()]) {
    const plain = /^(.*\D) \d+$/.exec(entry.key)?.[1];
    if (plain === undefined || entry.count > 1) continue;
    const base = names.get(plain);
    if (base !== undefined) merge(names, entry, base);
    else names.delete(entry.key);
  }
}

/** `Yesterday Ann Lee` is Ann Lee where she is named elsewhere. */
function dropOpenings(names: Names): void {
  for (const entry of [...names.values()]) {
    if (entry.firm > 0) continue;
    const space = entry.key.indexOf(' ');
    const rest = space === -1 ? undefined : names.get(entry.key.slice(space + 1));
    if (rest === undefined || rest.firm === 0 || LEXICON.given.has(entry.key.slice(0, space))) continue;
    if (LEXICON.common.has(entry.key.slice(0, space))) mergeUnnamed(names, entry, rest);
  }
}

/** `Stolen Vermeer`, `British Volvo`: a word before the name, not a part of it, where the name is mostly without. */
function dropAdjectives(names: Names): void {
  for (const entry of [...names.values()]) {
    const space = entry.key.indexOf(' ');
    const first = entry.key.slice(0, Math.max(0, space));
    if (!(DEMONYMS.has(first) || LEXICON.action.has(first)) || LEXICON.given.has(first)) continue;
    const rest = names.get(entry.key.slice(space + 1));
    if (rest !== undefined && rest.firm > 0 && rest.count > entry.count) mergeUnnamed(names, entry, rest);
  }
}

/** `Naturschutzbund Nabu` is Nabu where that is named elsewhere, and no place. */
function dropSorts(names: Names, language: string | null): void {
  for (const entry of [...names.values()]) {
    const [sort = '', rest = '', more] = entry.key.split(' ');
    if (rest === '' || more !== undefined || !isGermanSortOrName(sort)) continue;
    const own = names.get(rest) ?? names.get(rest.toUpperCase());
    if (own === undefined || own.evidence.place >= 1 || countryCode(rest, language) !== null) continue;
    mergeUnnamed(names, entry, own);
    own.evidence.organisation += 3;
    own.firm++;
  }
}

function joinGenitives(names: Names): void {
  for (const entry of [...names.values()]) {
    const base = entry.key.endsWith('s') ? names.get(entry.key.slice(0, -1)) : undefined;
    if (base !== undefined) merge(names, entry, base);
  }
}

function joinAcronyms(names: Names, definitions: Mentions['definitions']): void {
  for (const [left, right] of definitions) {
    const [short, full] = isAcronym(left) ? [left, right] : [right, left];
    if (!isAcronym(short) || isAcronym(full)) continue;
    const from = names.get(short);
    const to = names.get(full);
    if (from === undefined || to === undefined || short[0]?.toLowerCase() !== full[0]) continue;
    merge(names, from, to);
    to.evidence.organisation += 2;
  }
  for (const entry of [...names.values()]) {
    if (!isAcronym(entry.key)) continue;
    const full = [...names.values()].filter(({ key }) => initials(key) === entry.key);
    if (full.length !== 1 || full[0] === undefined) continue;
    merge(names, entry, full[0]);
    full[0].evidence.organisation += 1.5;
  }
}

/**
 * A headline sums up its text: an acronym that only the headline has is the name in the text whose initials
 * it begins with (`USA` of `United States`), where there is but one.
 */
function joinHeadlineAcronyms(names: Names): void {
  for (const entry of [...names.values()]) {
    if (!isAcronym(entry.key) || !entry.inHeadline || entry.count > 1) continue;
    const full = [...names.values()].filter(
      ({ key }) => initials(key).length > 1 && entry.key.startsWith(initials(key)),
    );
    if (full.length === 1 && full[0] !== undefined) merge(names, entry, full[0]);
  }
}

function isAcronym(key: string): boolean {
  return key.length > 1 && key === key.toUpperCase() && /^\p{Lu}+$/u.test(key);
}

function initials(key: string): string {
  const words = key
    .split(' ')
    .filter((word) => !/^(?:of|the|and|for|de|del|la|le|les|des|du|et|y|und|für|der|di|&)$/.test(word));
  return words.length < 2 ? '' : words.map((word) => word[0]?.toUpperCase()).join('');
}

/** `Van Der Sypt` is Eric Van Der Sypt where only one full name ends so; `Harvard` is Harvard University. */
function joinShort(names: Names, language: string | null): void {
  const longer = indexByEnds(names);
  const nounsHaveCapitals = CAPITAL_NOUNS.test(language ?? '');
  const shortestFirst = [...names.values()].sort(
    (a, b) => a.key.length - b.key.length || (a.key < b.key ? -1 : 1),
  );
  for (const entry of shortestFirst) {
    // `Corona-Krise` is a kind of `Krise`, and nobody of that family name.
    const fulls = (longer.get(entry.key) ?? []).filter(
      ({ key, spellings }) =>
        names.has(key) && !(nounsHaveCapitals && [...spellings.keys()].every(isCompound)),
    );
    const persons = fulls.filter(
      (full) => !isHeaded(full.key) && !beginsWithAcronym(full) && (!nounsHaveCapitals || isSomebody(full)),
    );
    const [full] = persons.length > 0 ? persons : fulls;
    if (full === undefined || (persons.length || fulls.length) > 1) {
      if (persons.length > 1 && !isOwnName(entry, persons)) names.delete(entry.key);
      continue;
    }
    if (!mayStandFor(entry, full) || countryCode(entry.key, language) !== null) continue;
    if (persons.length > 0) full.evidence.person += 0.6;
    merge(names, entry, full);
  }
}

/** Full names by the shorter ones that they begin or end with. */
function indexByEnds(names: Names): Map<string, NameEntry[]> {
  const longer = new Map<string, NameEntry[]>();
  for (const entry of names.values()) {
    const words = entry.key.split(' ');
    if (words.length < 2 || words.length > 5) continue;
    const ends = new Set([
      words[0] ?? '',
      ...words.slice(1).map((_, index) => words.slice(index + 1).join(' ')),
    ]);
    for (const end of ends) {
      const list = longer.get(end);
      if (list === undefined) longer.set(end, [entry]);
      else list.push(entry);
    }
  }
  return longer;
}

/** `IHK Flensburg`: what its place is called is not its short form. */
const beginsWithAcronym = ({ spellings }: NameEntry): boolean =>
  [...spellings.keys()].every((name) => /^\p{Lu}{3,} /u.test(name));

/** `Weiche Ware` is nobody of the family of Ware. */
const isSomebody = ({ key, evidence }: NameEntry): boolean =>
  evidence.person > 0 || LEXICON.given.has(key.slice(0, key.indexOf(' ')));

function mayStandFor(short: NameEntry, full: NameEntry): boolean {
  const isFirst = full.key.startsWith(`${short.key} `);
  if (isHeaded(full.key)) return isFirst && short.evidence.place < 0.5 && short.count < 3 * full.count;
  if (isHeaded(short.key) || beginsWithAcronym(full)) return false;
  if (OTHER_PLACES.has(short.key) && !isSomebody(full)) return false; // `Junta de Andalucía`
  if (isFirst) return isGivenName(short, full) && full.key.split(' ').length < 4;
  return full.key.split(' ').length < 5 && short.evidence.place < 2;
}

function isGivenName({ key, evidence: own }: NameEntry, { evidence }: NameEntry): boolean {
  return LEXICON.given.has(key) || [own, evidence].some(isPersonal);
}

/**
 * A family name of two people is nobody's: whose, the text does not say. But Morgrath, the monster, is not of Crimson
 * Morgrath's family: nothing speaks for people, and it is named by itself more often than with any other word.
 */
function isOwnName(short: NameEntry, fulls: readonly NameEntry[]): boolean {
  const isAnyPerson = fulls.some(({ key }) => LEXICON.given.has(key.slice(0, key.indexOf(' '))));
  if (isAnyPerson || [short, ...fulls].some(({ evidence }) => evidence.person > 0)) return false;
  return short.count > fulls.reduce((sum, { count }) => sum + count, 0);
}

function isPersonal({ person, organisation, place }: Evidence): boolean {
  return person - organisation - place >= 1;
}

/** In `Europol and Eurojust` what is known of the one says something of the other. */
function shareEvidence(names: Names): void {
  const gifts: (readonly [NameEntry, NameEntry])[] = [];
  for (const entry of names.values()) {
    if (total(entry) >= 1) continue;
    for (const key of entry.beside) {
      const other = names.get(key);
      if (other !== undefined && total(other) >= 1) gifts.push([entry, other]);
    }
  }
  for (const [entry, { evidence }] of gifts) {
    addEvidence(entry.evidence, {
      person: evidence.person / 2,
      organisation: evidence.organisation / 2,
      place: evidence.place / 2,
    });
  }
}

function total({ evidence }: NameEntry): number {
  return Math.max(evidence.person, evidence.organisation, evidence.place);
}
