/** People, organisations and places in Arabic: by titles and speech, by heads, by nouns for places and a list of them. */
import { lookForNames, type Sighting } from './sightings.ts';
import {
  ARABIC_GIVEN_NAMES,
  ARABIC_HEADS,
  ARABIC_JOINTS,
  ARABIC_NO_PART,
  ARABIC_OWN,
  ARABIC_PLACE_NOUNS,
  ARABIC_PLACE_OPENINGS,
  ARABIC_PLACES,
  ARABIC_PLACES_OF_TWO,
  ARABIC_SPEECH,
  ARABIC_TITLES,
  plain,
} from './words/arabic.ts';
import { stopwordsOf } from './words/stopwords.ts';

type Names = Map<string, { readonly name: string; readonly kind: Sighting['kind'] }>;

interface Word {
  readonly text: string;
  /** As the lists have it. */
  readonly plain: string;
  readonly start: number;
  /** Whether nothing but a space stands between it and the word before. */
  readonly isClose: boolean;
}

const WORD = /[\p{Script=Arabic}\p{M}]+/gu;
/** Of a name, so many words at most. */
const LONGEST = 5;
/** More names than this no article has. */
const MOST = 400;

/** @see Finder */
export function findArabicNames(texts: readonly string[]): readonly (readonly Sighting[])[] {
  const names: Names = new Map();
  const read = texts.map(readWords);
  for (const name of ARABIC_PLACES_OF_TWO) names.set(name, { name, kind: 'place' });
  const times = new Map<string, number>();
  for (const { plain: word } of read.flat())
    for (const form of new Set([word, word.replace(/^[وفبل]/, '')]))
      times.set(form, (times.get(form) ?? 0) + 1);
  const people = new Set<string>();
  for (const words of read) {
    for (let at = 0; at < words.length && names.size + people.size < MOST; at++) {
      const word = words[at];
      if (word === undefined) continue;
      if (ARABIC_PLACES.has(bare(word.plain, ARABIC_PLACES))) {
        const name = word.text.slice(word.text.length - bare(word.plain, ARABIC_PLACES).length);
        names.set(name, { name, kind: 'place' });
      }
      const place = placeAfter(words, at);
      if (place !== null) names.set(place, { name: place, kind: 'place' });
      const organisation = organisationAt(words, at);
      if (organisation !== null) names.set(organisation, { name: organisation, kind: 'organisation' });
      const person = personAfter(words, at, times);
      if (person !== null) people.add(person);
    }
  }
  for (const name of people) names.set(name, { name, kind: 'person' });
  for (const [family, name] of familyNames(people)) names.set(family, { name, kind: 'person' });
  return texts.map((text) => lookForNames(text, names).filter((each) => isWhole(text, each)));
}

function readWords(text: string): Word[] {
  const found = [...text.matchAll(WORD)];
  return found.map(({ 0: word, index }, at) => {
    const before = found[at - 1];
    const end = before === undefined ? 0 : before.index + before[0].length;
    return {
      text: word,
      plain: plain(word),
      start: index,
      isClose: before !== undefined && /^[ \u00a0]$/.test(text.slice(end, index)),
    };
  });
}

/** Without what is written together with a word’s beginning (and, so, in, to, as), where the rest is in a list. */
function bare(word: string, list: ReadonlySet<string>): string {
  if (list.has(word)) return word;
  const rest = word.replace(/^[وف]?[بلك]?/, '');
  return list.has(rest) ? rest : word.slice(1);
}

const hasArticle = (word: string): boolean => /^و?(?:ال|لل)/.test(word);
const STOPWORDS = new Set([...stopwordsOf('ar')].map(plain));

/** Whether a word may be part of a name. */
function isPart({ plain: word }: Word): boolean {
  if (ARABIC_GIVEN_NAMES.has(word) || ARABIC_JOINTS.has(word)) return true; // `علي` is also how some write `على`
  if (word.length < 2 || STOPWORDS.has(word) || ARABIC_NO_PART.has(word) || ARABIC_SPEECH.has(word))
    return false;
  return !/^ي/.test(word); // what begins so is most often a verb
}

/** After a title, with what the office is for between, or after a verb of saying. */
function personAfter(words: readonly Word[], at: number, times: ReadonlyMap<string, number>): string | null {
  const first = words[at];
  if (first === undefined) return null;
  const isSpeech = ARABIC_SPEECH.has(bare(first.plain, ARABIC_SPEECH));
  const isTitle = isTitleWord(first.plain);
  if (!isSpeech && !isTitle) return null;
  for (let index = at + 1; index <= at + (isTitle ? 5 : 1); index++) {
    const word = words[index];
    if (word?.isClose !== true) return null;
    const isKnown = ARABIC_GIVEN_NAMES.has(word.plain) || /^عبد(?:ال|$)/.test(word.plain);
    if (isKnown || (isTitle && isForeign(words, index, times))) return nameAt(words, index);
    if (!hasArticle(word.plain) && !isWithinOffice(word)) return null;
  }
  return null;
}

function isTitleWord(word: string): boolean {
  const rest = word.replace(/^[وفبلك]?(?:ال)?/, '').replace(/^لل/, '');
  return ARABIC_TITLES.has(word) || ARABIC_TITLES.has(rest);
}

/** `رئيس مجلس الوزراء`, `نائب رئيس`, `المتحدث باسم الشرطة` */
const isWithinOffice = ({ plain: word }: Word): boolean =>
  ARABIC_HEADS.has(word) || ARABIC_TITLES.has(word) || word === 'باسم' || word === 'عام' || word === 'وزراء';

/** Two words that may be a name, of which the second is said again by itself: `إيمانويل ماكرون`, then `ماكرون`. */
function isForeign(words: readonly Word[], at: number, times: ReadonlyMap<string, number>): boolean {
  const [one, two] = [words[at], words[at + 1]];
  if (one === undefined || two?.isClose !== true) return false;
  if ([one, two].some((word) => hasArticle(word.plain) || !isPart(word) || isWithinOffice(word)))
    return false;
  return two.plain.length > 3 && (times.get(two.plain) ?? 0) > 1;
}

/** With what is written together with a noun, and adjectives. */
const NO_FAMILY = /^(?:و|لل|[بف]ال)|ية$/;

/** To the family name, which has the article or stands second. */
function nameAt(words: readonly Word[], from: number): string | null {
  const parts: string[] = [];
  for (let index = from; index < from + LONGEST; index++) {
    const word = words[index];
    if (word === undefined || (index > from && !word.isClose) || !isPart(word)) break;
    const isJoined = index > from && ARABIC_JOINTS.has(words[index - 1]?.plain ?? '');
    const isOwn = isJoined || ARABIC_JOINTS.has(word.plain) || ARABIC_GIVEN_NAMES.has(word.plain);
    const isAfterFather = ARABIC_JOINTS.has(words[index - 2]?.plain ?? '') && index > from + 1;
    const mayFollow = isAfterFather ? hasArticle(word.plain) : /^ال.+ي$/.test(word.plain); // `محمد شياع السوداني`
    if (!isOwn && parts.length > 1 && !mayFollow) break;
    if (!isOwn && (NO_FAMILY.test(word.plain) || (index > from && isTitleWord(word.plain)))) break;
    parts.push(word.text);
    if (!isJoined && hasArticle(word.plain)) break;
  }
  if (ARABIC_JOINTS.has(plain(parts.at(-1) ?? ''))) parts.pop();
  return parts.length > 1 ? parts.join(' ') : null;
}

/** `وزارة الثقافة`, `جامعة الملك سعود`, `الاتحاد الأوروبي` */
function organisationAt(words: readonly Word[], at: number): string | null {
  const head = words[at];
  const next = words[at + 1];
  if (head === undefined || next?.isClose !== true || !isPart(next)) return null;
  const own = bare(head.plain, ARABIC_HEADS);
  const definite = head.plain.replace(/^[وفبك]?ال/, '');
  if (definite !== head.plain && ARABIC_HEADS.has(definite))
    return ARABIC_OWN.has(next.plain) ? join(words, at, head.text.replace(/^[وفبك](?=ال)/, '')) : null;
  if (!ARABIC_HEADS.has(own) || own === 'محافظه' || !/^ال/.test(next.plain)) return null;
  return join(words, at, head.text.slice(head.text.length - own.length));
}

/** Head, the word after it, and the further ones with the article that belong to that. */
function join(words: readonly Word[], at: number, head: string): string {
  const parts = [head, words[at + 1]?.text ?? ''];
  for (let index = at + 2; index < at + LONGEST - 1; index++) {
    const word = words[index];
    if (word?.isClose !== true || !isPart(word)) break;
    const isKing = /^(?:الملك|الامير|السلطان|الامام|الشيخ)$/.test(words[index - 1]?.plain ?? '');
    if (!isKing && (!/^(?:ال|لل|وال)/.test(word.plain) || isTitleWord(word.plain))) break;
    parts.push(word.text);
  }
  return parts.join(' ');
}

/** `مدينة رأس الدانة`: one word, or two where the first is the beginning of such names. */
function placeAfter(words: readonly Word[], at: number): string | null {
  const [noun, first, second] = [words[at], words[at + 1], words[at + 2]];
  if (noun === undefined || first?.isClose !== true || !isPart(first)) return null;
  if (!ARABIC_PLACE_NOUNS.has(bare(noun.plain, ARABIC_PLACE_NOUNS))) return null;
  if (ARABIC_PLACE_OPENINGS.has(first.plain))
    return second?.isClose === true && isPart(second) ? `${first.text} ${second.text}` : null;
  const isAdjective = /ة$/.test(first.plain) && !/^ال/.test(first.plain) && !ARABIC_PLACES.has(first.plain);
  const isSmall = /^[وبلفك](?:ال|لل)/.test(first.plain) || first.plain.length < 3;
  return isAdjective || isSmall ? null : first.text;
}

/** `الكعبي` is the سالم الكعبي of whom there is but one. */
function familyNames(people: ReadonlySet<string>): [string, string][] {
  const bearers = new Map<string, string[]>();
  for (const name of people) {
    const family = name.slice(name.lastIndexOf(' ') + 1);
    if (family.length > 4 && !ARABIC_GIVEN_NAMES.has(plain(family)))
      bearers.set(family, [...(bearers.get(family) ?? []), name]);
  }
  return [...bearers].flatMap(([family, [name, other]]): [string, string][] =>
    name === undefined || other !== undefined ? [] : [[family, name]],
  );
}

/** From a word’s beginning but for one letter that is written together with it, to its end. */
function isWhole(text: string, { start, end }: Sighting): boolean {
  if (/[\p{Script=Arabic}\p{M}]/u.test(text.charAt(end))) return false;
  const before = /[\p{Script=Arabic}\p{M}]*$/u.exec(text.slice(Math.max(0, start - 12), start))?.[0] ?? '';
  return /^[وف]?[بلك]?$/.test(before);
}
