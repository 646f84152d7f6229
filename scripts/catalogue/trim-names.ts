/** From stretches of capitalised words to names: without what stands before them, and without what is none. */

import { isHyphen } from './compound.ts';
import { isRole } from './evidence.ts';
import { fold } from './fold.ts';
import { LEXICON } from './lexicon.ts';
import type { Run } from './name-runs.ts';
import type { Token } from './tokens.ts';
import { BARE_ADJECTIVES, DEMONYMS } from './words/demonyms.ts';
import { isGermanSort, isGermanTitle } from './words/german.ts';
import { AGENCIES, CALENDAR, EMPTY_ACRONYMS, FURNITURE, PAGE_WORDS, UNITS } from './words/never.ts';
import { ALONE, LEGAL_FORMS, ORGANISATION_HEADS } from './words/organisations.ts';
import { HONORIFICS, POST_NOMINALS, ROLES, STYLES } from './words/people.ts';
import { PLACE_HEADS } from './words/places.ts';
import { isCyrillic, isSlavicRole } from './words/slavic.ts';
import { wordSet } from './words/word-set.ts';

/** A name's tokens, as in {@link Run}. */
export interface Trimmed {
  readonly from: number;
  readonly to: number;
  /** Whether something other than a sentence's start gives it its capital. */
  readonly firm: boolean;
  /** Whether a role or a form of address stood before it. */
  readonly titled: boolean;
  readonly possessive: boolean;
  /** Whether its place in the run shows it to be a place. */
  readonly isPlace?: boolean;
  /** Whether a sort of organisations stood before it. */
  readonly isOrganisation?: boolean;
}

export interface Trimming {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly stopwords: ReadonlySet<string>;
  readonly language: string | null;
  /** As in German. */
  readonly nounsHaveCapitals: boolean;
  /** Whether a word also stands in the article without a capital. */
  readonly isAlsoSmall: (word: string) => boolean;
}

/** The longest run of words that a reader takes for one name. */
const LONGEST_NAME = 6;
const EMPHATIC = wordSet(
  'not all and the for you now new any can out off our his her she are was but how why no so my me we do if to be or of',
  'in on at up go big one two des les und der die das los las uno una per non che',
);
const GENITIVE_PLACE =
  /^(?:\p{Script=Cyrillic}+[аяиыуё]|[A-ZŁŚŻŹĆ]\p{L}+(?:ska|wa|owa|icy|ic|ska|zi|nia|dzi|ina|aja))$/u;
const ARTICLES = new Set(['the', 'a', 'an']);

/** The names in a run: most often one, none where nothing remains, two in `Ajax Manager Jan Smit`. */
export function trimRun(run: Run, trimming: Trimming): Trimmed[] {
  for (let index = run.from; index < run.to; index++) {
    if (PAGE_WORDS.has(trimming.tokens[index]?.lower ?? ''))
      return betweenPageWords(run, trimming.tokens).flatMap((part) => namesIn(part, trimming));
  }
  return namesIn(run, trimming);
}

/** `Élodie Vasseur Publié`, where a page’s notes ran together with its text. */
function betweenPageWords(run: Run, tokens: readonly Token[]): Run[] {
  const parts: Run[] = [];
  let { from } = run;
  for (let index = run.from; index <= run.to; index++) {
    if (index < run.to && !PAGE_WORDS.has(tokens[index]?.lower ?? '')) continue;
    const opening = run.opening || from > run.from;
    if (index > from)
      parts.push({ ...run, from, to: index, opening, possessive: index === run.to && run.possessive });
    from = index + 1;
  }
  return parts;
}

function namesIn(run: Run, trimming: Trimming): Trimmed[] {
  const { tokens } = trimming;
  const { from, firm } = withoutOpening(run, trimming);
  if (from >= run.to) return [];
  const whole: Trimmed = { from, to: run.to, firm, titled: false, possessive: run.possessive };
  if (LEXICON.organisations.has(lowerText(tokens, from, run.to))) return [whole];
  // The mother of `Mother’s Day` is nobody's role.
  if (run.isFeast) return [whole];
  const parts = trimming.nounsHaveCapitals
    ? [withoutSort(whole, trimming)].flatMap((part) =>
        part.isOrganisation ? [part] : withoutRoles(part, trimming),
      )
    : withoutRoles(whole, trimming);
  return parts.map((part) => withoutDemonym(part, tokens)).filter((part) => isName(part, trimming));
}

const OF_THE = new Set(['des', 'eines', 'dieses', 'seines', 'ihres', 'unseres']);

/** `Gewerkschaft Verdi` is Verdi, and an organisation; `Tonnen Dorsch` and `des Senats Dorsch` are Dorsch. */
function withoutSort(name: Trimmed, { text, tokens }: Trimming): Trimmed {
  const { from, to } = name;
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (first === undefined || second === undefined || to - from < 2) return name;
  const isOwner = OF_THE.has(tokens[from - 1]?.lower ?? '') && first.lower.endsWith('s');
  if (UNITS.has(first.lower) || isOwner) return { ...name, from: from + 1 };
  const rest = text.slice(second.start, tokens[to - 1]?.end);
  if (!isGermanSort(first.lower) || /\s/.test(rest) || isHyphen(text.charAt(first.end))) return name;
  return { ...name, from: from + 1, firm: true, isOrganisation: true };
}

/** Words that stand first in a sentence and are none of the name's. */
function withoutOpening(
  run: Run,
  { tokens, stopwords, isAlsoSmall }: Trimming,
): { from: number; firm: boolean } {
  let { from } = run;
  let opening = run.opening;
  for (; from < run.to; from++, opening = false) {
    const word = tokens[from]?.lower ?? '';
    const isSmallWord = opening ? stopwords.has(word) : ARTICLES.has(word) || isLeftOver(from, run, tokens);
    const isVerbLike = opening && run.to - from > 1 && isAlsoSmall(word) && LEXICON.action.has(word);
    if (!isSmallWord && !isVerbLike) break;
  }
  const shape = tokens[from]?.shape;
  return { from, firm: !opening || shape === 'mixed' || shape === 'upper' };
}

/** `In der Nacht` without its first word does not begin with the small one that followed. */
function isLeftOver(index: number, run: Run, tokens: readonly Token[]): boolean {
  return index > run.from && run.opening && tokens[index]?.shape === 'lower';
}

function withoutRoles(name: Trimmed, { text, tokens, nounsHaveCapitals, language }: Trimming): Trimmed[] {
  const { from, to } = name;
  const last = tokens[to - 1]?.lower ?? '';
  if (ORGANISATION_HEADS.has(last) || LEGAL_FORMS.has(last) || PLACE_HEADS.has(last)) return [name];
  let role = -1;
  for (let index = from; index < Math.min(to, from + 5); index++) {
    const isJoined = isHyphen(text.charAt(tokens[index]?.end ?? 0)); // `Chef-Sätze`
    const isRoleHere =
      isTitle(tokens[index]) ||
      isSlavicRole(tokens[index]?.lower ?? '', language) ||
      (nounsHaveCapitals && isGermanTitleHere(tokens, index, to));
    if (isRoleHere && !isJoined && !isGivenNameHere(tokens, index, name)) role = index;
  }
  if (role === -1) return [name];
  const parts: Trimmed[] = [];
  const beforeRole = firstRole(tokens, from, role);
  const prefix = { ...name, to: beforeRole, possessive: false };
  if (beforeRole - from > 1 || (beforeRole > from && !LEXICON.common.has(tokens[from]?.lower ?? '')))
    parts.push(prefix);
  const person = { ...name, from: role + 1, firm: true, titled: true };
  if (role + 1 < to) parts.push(...withoutGenitive(person, tokens));
  return parts;
}

/** `Мэр Казани Ильсур Метшин`: in Slavic languages the city that he is mayor of stands between, without `of`. */
function withoutGenitive(person: Trimmed, tokens: readonly Token[]): Trimmed[] {
  const { from, to } = person;
  if (to - from === 1 && GENITIVE_PLACE.test(tokens[from]?.text ?? '')) return [{ ...person, titled: false }];
  const isPatronymic = /(?:вич|вна|ович|івна)$/.test(tokens[to - 2]?.lower ?? '');
  if (to - from !== 3 || isPatronymic || !GENITIVE_PLACE.test(tokens[from]?.text ?? '')) return [person];
  return [
    { ...person, to: from + 1, titled: false, isPlace: true },
    { ...person, from: to - 2 },
  ];
}

function isTitle(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return !STYLES.has(token.lower) && (HONORIFICS.has(token.lower) || ROLES.has(token.lower));
}

/** `Umweltminister` before a name; at a run’s end it is a noun like others. */
function isGermanTitleHere(tokens: readonly Token[], index: number, to: number): boolean {
  return index + 1 < to && isGermanTitle(tokens[index]?.lower ?? '');
}

/** `Dean Smith`, `Mark Baker`: what is a role's word is a name here. */
function isGivenNameHere(tokens: readonly Token[], index: number, { from, to }: Trimmed): boolean {
  if (index === from) return to - from === 2 && LEXICON.given.has(tokens[index]?.lower ?? '');
  return index === to - 1 && LEXICON.given.has(tokens[index - 1]?.lower ?? '');
}

function firstRole(tokens: readonly Token[], from: number, last: number): number {
  let index = last;
  while (index > from && (isTitle(tokens[index - 1]) || tokens[index - 1]?.shape === 'lower')) index--;
  return index;
}

/** `British Mary Jones` is Mary Jones; `British Museum` is all of it. */
function withoutDemonym(name: Trimmed, tokens: readonly Token[]): Trimmed {
  const { from, to } = name;
  if (!DEMONYMS.has(tokens[from]?.lower ?? '') || to - from < 3) return name;
  return LEXICON.given.has(tokens[from + 1]?.lower ?? '') ? { ...name, from: from + 1, firm: true } : name;
}

function isName({ from, to, titled }: Trimmed, { text, tokens, stopwords, language }: Trimming): boolean {
  const lower = lowerText(tokens, from, to);
  if (lower.length < 2 || FURNITURE.has(lower) || AGENCIES.has(lower) || HONORIFICS.has(lower)) return false;
  if (to - from > LONGEST_NAME || isShouted(tokens.slice(from, to))) return false;
  if (to - from > 1) return hasCapitalisedContent(tokens, from, to, stopwords);
  const token = tokens[from];
  if (
    token === undefined ||
    token.shape === 'number' ||
    BARE_ADJECTIVES.has(lower) ||
    DEMONYMS.has(lower) ||
    POST_NOMINALS.has(lower) ||
    EMPTY_ACRONYMS.has(lower) ||
    /^[ivx]+$/.test(lower)
  )
    return false;
  if (token.shape === 'upper' && isEmphasis(lower)) return false;
  if (token.shape !== 'upper' && (stopwords.has(lower) || CALENDAR.has(lower))) return false;
  if (!ALONE.has(lower) && (ORGANISATION_HEADS.has(lower) || PLACE_HEADS.has(lower))) return false;
  if (isSlavicRole(token.lower, language) || isOfNounAfter(text, token, tokens[to], language)) return false;
  return titled || !isRole(lower) || token.shape === 'upper';
}

/** `Нового года`: an adjective of the noun after it. Of people `-ского` is the name. */
function isOfNounAfter(
  text: string,
  token: Token,
  next: Token | undefined,
  language: string | null,
): boolean {
  if (next?.shape !== 'lower' || !isCyrillic(language)) return false;
  return (
    /(?<!ск|цк|ськ)(?:ого|его|ому|ему|ою|ої)$/u.test(token.lower) && text.slice(token.end, next.start) === ' '
  );
}

/** `WE ARE BACK`: a line of capitals, and not `BBC NEWS`. */
function isShouted(name: readonly Token[]): boolean {
  return name.length > 2 && name.every(({ shape, text }) => shape === 'upper' && text.length > 1);
}

/** A common word in capitals is SHOUTED; short ones may be acronyms (`WHO`, `IT`). */
function isEmphasis(word: string): boolean {
  return EMPHATIC.has(word) || (word.length > 3 && LEXICON.common.has(word));
}

function hasCapitalisedContent(
  tokens: readonly Token[],
  from: number,
  to: number,
  stopwords: ReadonlySet<string>,
): boolean {
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token === undefined || token.shape === 'lower' || token.shape === 'number' || token.text.length < 2)
      continue;
    if (![stopwords, CALENDAR, FURNITURE, UNITS].some((words) => words.has(token.lower))) return true;
  }
  return false;
}

function lowerText(tokens: readonly Token[], from: number, to: number): string {
  if (to - from === 1) return fold(tokens[from]?.lower ?? '');
  return fold(
    tokens
      .slice(from, to)
      .map((token) => token.lower)
      .join(' '),
  );
}
