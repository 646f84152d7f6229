/** People, organisations and places in Korean, whose words have spaces between them and particles at their ends. */
import { lookForNames, type Sighting } from './sightings.ts';
import {
  KOREAN_GENERIC,
  KOREAN_LEVEL,
  KOREAN_NO_PEOPLE,
  KOREAN_ORGANISATION_ENDS,
  KOREAN_PARTICLE,
  KOREAN_PLACES,
  KOREAN_SURNAMES,
  KOREAN_TITLES,
  KOREAN_WEAK_TITLES,
} from './words/korean.ts';

type Names = Map<string, { readonly name: string; readonly kind: Sighting['kind'] }>;

const WORD = /[가-힣]+/g;

/** @see Finder */
export function findKoreanNames(texts: readonly string[]): readonly (readonly Sighting[])[] {
  const names: Names = new Map();
  for (const name of KOREAN_PLACES) names.set(name, { name, kind: 'place' });
  const read = texts.map((text) => readWords(text));
  const words = read.flat();
  const known = { written: new Set(words.map(({ word }) => word)), addressed: familyNamesWithTitles(words) };
  for (const each of words) {
    const organisation = organisationIn(each.word);
    if (organisation !== null) names.set(organisation, { name: organisation, kind: 'organisation' });
    if (isPerson(each, known)) names.set(each.word, { name: each.word, kind: 'person' });
  }
  return texts.map((text) => lookForNames(text, names).filter((each) => isWhole(text, each)));
}

interface Word {
  readonly word: string;
  /** What stands beside it with nothing but spaces between; empty where nothing does. */
  readonly before: string;
  readonly next: string;
  readonly second: string;
}

function readWords(text: string): Word[] {
  const found = [...text.matchAll(WORD)];
  const isClose = (from: number, to: number) =>
    /^[가-힣 ]*$/.test(text.slice(found[from]?.index, found[to]?.index));
  return found.map(({ 0: word }, at) => {
    const beside = (far: number): string => {
      const isNear = far < 0 ? isClose(at + far, at) : isClose(at, at + far);
      return isNear ? (found[at + far]?.[0] ?? '') : '';
    };
    return { word, before: beside(-1), next: beside(1), second: beside(2) };
  });
}

/** `오 시장은`, as somebody is called who was named before. */
function familyNamesWithTitles(words: readonly Word[]): Set<string> {
  return new Set(
    words.flatMap(({ word, next }) => {
      const titled = KOREAN_SURNAMES.has(word) ? titleIn(next) : null;
      return titled === null ? [] : [`${word} ${titled.title}`];
    }),
  );
}

interface Known {
  readonly written: ReadonlySet<string>;
  /** Family names with the titles after them. */
  readonly addressed: ReadonlySet<string>;
}

/** `박정민 부산시장은`, `이상호 부산항만공사 사장은` */
function isPerson({ word, before, next, second }: Word, known: Known): boolean {
  const surname = [2, 1].map((length) => word.slice(0, length)).find((each) => KOREAN_SURNAMES.has(each));
  if (surname === undefined || word.length !== surname.length + 2) return false;
  if (KOREAN_NO_PEOPLE.has(word) || /[의에를을는들]$/.test(word)) return false;
  const titled = titleIn(next);
  if (titled === null) return organisationIn(next) === next && titleIn(second) !== null;
  const { title, office } = titled;
  if (!KOREAN_WEAK_TITLES.has(title)) return true;
  if (known.addressed.has(`${surname} ${title}`)) return true;
  return title === MAYOR
    ? isTown(office, known) || (before.endsWith('시') && isTown(before.slice(0, -1), known))
    : [before, office].some((each) => organisationIn(each) !== null);
}

const MAYOR = '시장';

/** Known, or `평택시` somewhere in the text. */
const isTown = (name: string, { written }: Known): boolean =>
  KOREAN_PLACES.has(name) ||
  (name.length > 1 && ['', '는', '가', '의', '에', '에서'].some((end) => written.has(`${name}시${end}`)));

/** A title at a word’s end, and what stands before it in the word. */
function titleIn(word: string): { readonly title: string; readonly office: string } | null {
  for (const form of [word, word.replace(KOREAN_PARTICLE, '')]) {
    const title = KOREAN_TITLES.find((each) => form.endsWith(each) && (each.length > 1 || form === each));
    if (title !== undefined) return { title, office: form.slice(0, -title.length) };
  }
  return null;
}

function organisationIn(word: string): string | null {
  for (const form of new Set([word, word.replace(KOREAN_PARTICLE, '')])) {
    const ending = KOREAN_ORGANISATION_ENDS.find((each) => form.endsWith(each));
    const own = ending === undefined ? '' : form.slice(0, -ending.length);
    if (own.length > 1 && own.length < 9 && !KOREAN_GENERIC.has(own)) return form;
  }
  return null;
}

/** From a word’s beginning, and to its end but for particles; after a place its level may stand. */
function isWhole(text: string, { start, end, kind }: Sighting): boolean {
  if (/[가-힣]/.test(text.charAt(start - 1))) return false;
  const rest = /^[가-힣]*/.exec(text.slice(end))?.[0] ?? '';
  return [rest, rest.replace(KOREAN_PARTICLE, '')].some((left) =>
    kind === 'place' ? KOREAN_LEVEL.test(left) : left === '',
  );
}
