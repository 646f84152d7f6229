/** People, organisations and places in Chinese, by titles and speech, by endings and by a list of places. */
import { findChineseOrganisations } from './chinese-organisations.ts';
import { CHINESE_NO_PLACES, findChinesePlaces } from './chinese-places.ts';
import { addWeight, lookForNames, type Sighting, type Weights } from './sightings.ts';
import {
  CHINESE_BREAKS,
  CHINESE_NO_PEOPLE,
  CHINESE_SAYS,
  CHINESE_SPEECH,
  CHINESE_SURNAMES,
  CHINESE_TITLES,
  simplify,
  TRANSCRIBING,
} from './words/chinese.ts';

/** Stretches of Chinese signs: what stands between punctuation, digits and spaces. */
const CLAUSE = /[\p{Script=Han}·•]+/gu;
/** One title beside a common family name is enough, or that somebody speaks and is named again. */
const LEAST = 2.5;
/** Words too: these need to be seen twice. */
const WEAK_SURNAME = /^[于向时成任常曾单席位何方高万安白金石江关连]/u;
const LEAST_FOR_WEAK = 4;
/** More people than this no article has. */
const MOST = 300;

/** @see Finder */
export function findChineseNames(texts: readonly string[]): readonly (readonly Sighting[])[] {
  const plain = texts.map(simplify);
  const clauses = plain.flatMap((text) => text.match(CLAUSE) ?? []);
  const all = plain.join('\n');
  const names = new Map<string, { readonly name: string; readonly kind: Sighting['kind'] }>();
  for (const [written, name] of findChinesePlaces(clauses)) names.set(written, { name, kind: 'place' });
  for (const name of findChineseOrganisations(clauses)) names.set(name, { name, kind: 'organisation' });
  for (const name of findPeople(clauses, all)) names.set(name, { name, kind: 'person' });
  return plain.map((text, index) => {
    const sightings = lookForNames(text, names).filter(({ start, kind }) => {
      return kind !== 'place' || !CHINESE_NO_PLACES.test(text.slice(Math.max(0, start - 1), start + 4));
    });
    return sightings.map((each) => asWritten(each, texts[index] ?? '', text));
  });
}

/** With the traditional signs that the text has. */
function asWritten(sighting: Sighting, text: string, plain: string): Sighting {
  const { name, start, end } = sighting;
  if (!plain.startsWith(name, start)) return sighting;
  return { ...sighting, name: text.slice(start, Math.min(end, start + name.length)) };
}

function findPeople(clauses: readonly string[], all: string): string[] {
  const weights: Weights = new Map();
  for (const clause of clauses) {
    for (const name of titled(clause)) addWeight(weights, name, 3);
    const speaker = nameAt(clause, 0);
    if (speaker !== null && beginsWith(clause.slice(speaker.length), CHINESE_SAYS))
      addWeight(weights, speaker, 1.5);
    for (const name of transcribed(clause)) addWeight(weights, name, LEAST_FOR_WEAK);
  }
  // Hostile texts may have a hundred thousand.
  return [...weights].slice(0, MOST).flatMap(([name, weight]) => {
    const again = all.indexOf(name) === all.lastIndexOf(name) ? 0 : 1;
    return weight + again >= (WEAK_SURNAME.test(name) ? LEAST_FOR_WEAK : LEAST) ? [name] : [];
  });
}

/** `市长李建国` */
function titled(clause: string): string[] {
  const names: string[] = [];
  for (let at = 0; at < clause.length - 3; at++) {
    const title = CHINESE_TITLES.find((each) => clause.startsWith(each, at));
    if (title === undefined) continue;
    const name = nameAt(clause, at + title.length);
    if (name !== null) names.push(name);
  }
  return names;
}

/** A family name with one sign or two, the first that something after it ends; null where there is none. */
function nameAt(clause: string, start: number): string | null {
  const family = [2, 1].map((length) => clause.slice(start, start + length));
  const surname = family.find((each) => CHINESE_SURNAMES.has(each));
  if (surname === undefined) return null;
  for (const length of [1, 2]) {
    const end = start + surname.length + length;
    const given = clause.slice(start + surname.length, end);
    const rest = clause.slice(end);
    if (given.length < length || (rest !== '' && !beginsWith(rest, CHINESE_SPEECH))) continue;
    if (CHINESE_BREAKS.includes(given.slice(-1))) continue;
    const name = surname + given;
    return [2, 3].some((part) => CHINESE_NO_PEOPLE.has(name.slice(0, part))) ? null : name;
  }
  return null;
}

const beginsWith = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.startsWith(word));

const FOREIGN = new RegExp(`[${TRANSCRIBING}]{1,6}(?:[·•][${TRANSCRIBING}]{1,7})+`, 'gu');

/** `玛丽·琼斯`: the raised dot stands in names only. A title before it has signs that the first part has not. */
function transcribed(clause: string): string[] {
  if (!/[·•]/.test(clause)) return [];
  return (clause.match(FOREIGN) ?? []).map((name) => {
    const title = CHINESE_TITLES.find((each) => name.startsWith(each));
    return title === undefined ? name : name.slice(title.length);
  });
}
