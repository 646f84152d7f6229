/** People, organisations and places in Japanese: stretches of signs between hiragana, by what they end in. */
import { addWeight, lookForNames, namesWith, type Sighting, type Weights } from './sightings.ts';
import {
  JAPANESE_GENERIC,
  JAPANESE_HONORIFICS,
  JAPANESE_LEVEL,
  JAPANESE_ORGANISATION_ENDS,
  JAPANESE_PLACES,
  JAPANESE_SURNAMES,
  JAPANESE_TITLES,
} from './words/japanese.ts';

type Names = Map<string, { readonly name: string; readonly kind: Sighting['kind'] }>;

/** Signs without hiragana: a name stands whole in one of these. */
const STRETCH = /[\p{Script=Han}々ヶ〆\p{Script=Katakana}ー・A-Za-z]+/gu;
const COMPANY =
  /株式会社([\p{Script=Han}々ヶ\p{Script=Katakana}ー・A-Za-z]{2,16})|([\p{Script=Han}々ヶ\p{Script=Katakana}ー・A-Za-z]{2,16})株式会社/gu;

/** @see Finder */
export function findJapaneseNames(texts: readonly string[]): readonly (readonly Sighting[])[] {
  const names: Names = new Map();
  for (const [written, name] of JAPANESE_PLACES) names.set(written, { name, kind: 'place' });
  const people: Weights = new Map();
  for (const text of texts) {
    for (const name of companies(text)) names.set(name, { name, kind: 'organisation' });
    for (const { 0: stretch, index } of text.matchAll(STRETCH)) {
      const rest = text.slice(index + stretch.length);
      for (const name of towns(stretch)) names.set(name, { name: knownTown(name), kind: 'place' });
      const organisation = organisationIn(stretch);
      if (organisation !== null) names.set(organisation, { name: organisation, kind: 'organisation' });
      const person = personIn(stretch, rest);
      if (person !== null) addWeight(people, person, 1);
    }
  }
  for (const name of namesWith(1, people)) names.set(name, { name, kind: 'person' });
  for (const [short, name] of familyNames(namesWith(1, people))) names.set(short, { name, kind: 'person' });
  return texts.map((text) => lookForNames(text, names).filter((each) => isWhole(text, each)));
}

function companies(text: string): string[] {
  return [...text.matchAll(COMPANY)].map(([, after, before]) => after ?? before ?? '');
}

/** `佐藤真由美社長`, `田中花子さん`: who has but four signs before `さん` needs no known family name. */
function personIn(stretch: string, rest: string): string | null {
  const honoured = JAPANESE_HONORIFICS.find((each) => rest.startsWith(each) || stretch.endsWith(each));
  const title = JAPANESE_TITLES.find((each) => stretch.endsWith(each) && stretch.length > each.length + 2);
  const ending = title ?? (honoured !== undefined && stretch.endsWith(honoured) ? honoured : '');
  if (title === undefined && honoured === undefined) return null;
  const whole = stretch.slice(0, stretch.length - ending.length);
  const name = title === undefined ? whole : whole.replace(NO_LONGER, '$1');
  if (/^\p{Script=Katakana}[\p{Script=Katakana}ー]+(?:・[\p{Script=Katakana}ー]+)+$/u.test(name)) return name;
  if (!/^[\p{Script=Han}々ヶ]{3,6}$/u.test(name) || JAPANESE_LEVEL.test(name)) return null;
  if (JAPANESE_TITLES.some((each) => name.includes(each))) return null;
  if (surnameOf(name) !== null) return name;
  return title === undefined && (name.length === 4 || /^.{4}[子美郎助夫雄介江代恵香奈]$/u.test(name))
    ? name
    : null;
}

/** `安倍晋三元首相`, `前副社長`: former, present, new, deputy or late, between name and title. */
const NO_LONGER = /^(.{3,}?)[元前現新副故]+$/u;

function surnameOf(name: string): string | null {
  const surname = [3, 2, 1]
    .map((length) => name.slice(0, length))
    .find((each) => JAPANESE_SURNAMES.has(each));
  return surname === undefined || name.length - surname.length > 3 || name.length === surname.length
    ? null
    : surname;
}

/** `山中市長` is the 山中健一 of whom there is but one. */
function familyNames(people: readonly string[]): [string, string][] {
  const bearers = new Map<string, string[]>();
  for (const name of people) {
    const surname = surnameOf(name) ?? (name.length === 4 ? name.slice(0, 2) : null);
    if (surname !== null && !name.includes('・'))
      bearers.set(surname, [...(bearers.get(surname) ?? []), name]);
  }
  return [...bearers].flatMap(([surname, [name, other]]) =>
    name === undefined || other !== undefined
      ? []
      : [...JAPANESE_TITLES, ...JAPANESE_HONORIFICS].map((title): [string, string] => [
          surname + title,
          name,
        ]),
  );
}

/** `尾道市`, and `沖野町` after a prefecture. */
function towns(stretch: string): string[] {
  const town = /^(?:.{2,3}[県府]|東京都|北海道)?([\p{Script=Han}ヶ]{2,3}[市町村])(?![場民議])/u.exec(
    stretch,
  )?.[1];
  if (town === undefined || /^(?:[各同両全元都港]|中心|地元|自治|沿岸|周辺|近隣)/u.test(town)) return [];
  return /市$/.test(town) || stretch.indexOf(town) > 0 ? [town] : [];
}

/** `横浜市` is 横浜. */
const knownTown = (town: string): string => JAPANESE_PLACES.get(town.replace(/市$/u, '')) ?? town;

function organisationIn(stretch: string): string | null {
  const ending = JAPANESE_ORGANISATION_ENDS.find((each) => stretch.endsWith(each));
  if (ending === undefined) return null;
  const own = stretch.slice(0, -ending.length);
  if (own.length < 2 || own.length > 12 || JAPANESE_GENERIC.test(own) || /^[各同両某当]|[・]$/u.test(own))
    return null;
  return stretch;
}

/** A place within a longer word is another: `横浜港`. After its own name its level may stand. */
function isWhole(text: string, { start, end, name, kind }: Sighting): boolean {
  if (kind !== 'place') return true;
  const sort = /\p{Script=Katakana}/u.test(name) ? /[\p{Script=Katakana}ー]/u : /[\p{Script=Han}々]/u;
  const before = text.charAt(start - 1);
  if (sort.test(before) && !/[県府都道]/u.test(before)) return false;
  return !sort.test(text.charAt(end)) || /^[市都](?![場役])/u.test(text.slice(end));
}
