/** Stretches of capitalised words: what may be a name, before anything is known of it. */

import { isHyphen } from './compound.ts';
import { isRole } from './evidence.ts';
import { fold } from './fold.ts';
import { LEXICON } from './lexicon.ts';
import { isAbbreviation, opensSentence, type Token } from './tokens.ts';
import { CAPITAL_NOUNS, GERMAN_WATERS, isGermanTitle } from './words/german.ts';
import { CALENDAR, CALENDAR_NAMES, FEASTS } from './words/never.ts';
import { ORGANISATION_HEADS } from './words/organisations.ts';
import { HONORIFICS, particlesOf } from './words/people.ts';
import { isNamedPlace } from './words/slavic.ts';
import { LAWS, MATTERS, SHIPS } from './words/things.ts';

/** Tokens `from` to `to` (not included) of a text. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** Whether the sentence's start may be why the first word has a capital. */
  readonly opening: boolean;
  /** Whether `’s` follows. */
  readonly possessive: boolean;
  /** Whether it is a feast of several words. */
  readonly isFeast: boolean;
}

const LONGEST_RUN = 8;
const SENTENCE_WORD = /^(?:the|a|an|in|on|at|he|she|it|they|we|i|but|and|this|that|there|if|when|as)$/;
const SPACE = /^[ \u00a0\u202f]+$/;
/** `al-Baghdadi`, `el-Sisi`: a small first part that belongs to the name. */
const PREFIXES = new Set(['al', 'el', 'an', 'as', 'ar', 'ad', 'az', 'ash', 'ibn', 'bin', 'ben', 'abu', 'ul']);

/** From left to right; the language tells which small words a name may have within. */
export function findRuns(text: string, tokens: readonly Token[], language: string | null): Run[] {
  const particles = particlesOf(language);
  const isTurkish = /^tr\b/.test(language ?? '');
  const isGerman = CAPITAL_NOUNS.test(language ?? '');
  const runs: Run[] = [];
  const gap = (index: number): string =>
    text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? text.length);
  for (let index = 0; index < tokens.length; index++) {
    const feast = endOfFeast(text, tokens, index);
    if (feast === null && !startsName(tokens, index)) continue;
    const end = feast ?? endOfRun({ text, tokens, gap, particles, isGerman, isTurkish }, index);
    const prefixed = gap(index) === '-' && PREFIXES.has(tokens[index - 1]?.lower ?? '');
    const from = prefixed ? index - 1 : index;
    const possessive = isPossessive(tokens, end, gap);
    const opening = opensSentence(gap(from), tokens[from - 1]);
    runs.push({ from, to: end, opening, possessive, isFeast: feast !== null });
    index = end - 1;
  }
  return runs;
}

const LONGEST_FEAST = 4;
/** Folded; `Mother’s Day` is `mothers day`, but its first word ends before the apostrophe. */
const FEAST_OPENINGS = new Set(
  [...FEASTS].flatMap((feast) => {
    const first = feast.split(' ')[0] ?? '';
    return [first, first.replace(/s$/, '')];
  }),
);

/** Where a feast ends that has more than one word (`Cyber Monday`, `New Year’s Eve`): weekdays are no names, and own nothing. */
function endOfFeast(text: string, tokens: readonly Token[], index: number): number | null {
  const first = tokens[index];
  if (first === undefined || first.shape === 'lower' || first.shape === 'number') return null;
  if (!FEAST_OPENINGS.has(fold(first.text))) return null;
  let feast: number | null = null;
  for (let end = index + 1; end < Math.min(index + LONGEST_FEAST, tokens.length); end++) {
    // `lost by Conrad Black. Friday was calm`
    if (!WITHIN_FEAST.test(text.slice(tokens[end - 1]?.end, tokens[end]?.start))) break;
    if (FEASTS.has(fold(text.slice(first.start, tokens[end]?.end)))) feast = end + 1;
  }
  return feast;
}

const WITHIN_FEAST = /^(?:[ \u00a0\u202f-]|['’])$/;

function startsName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.shape === 'lower' || token.shape === 'number') return false;
  return !isCalendar(tokens, index) && (token.text.length > 1 || isInitial(tokens, index));
}

/** A single capital begins a name only as an initial: `J. Smith`. */
function isInitial(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  const isDegree = tokens[index - 1]?.shape === 'number' && /^[CF]$/.test(tokens[index]?.text ?? ''); // `14 °C Cloudy`
  return (
    !isDegree && next !== undefined && next.shape !== 'lower' && next.start - (tokens[index]?.end ?? 0) <= 2
  );
}

function isCalendar(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower ?? '';
  if (!CALENDAR.has(word)) return false;
  return !(CALENDAR_NAMES.has(word) && LEXICON.given.has(tokens[index - 1]?.lower ?? ''));
}

interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** What stands before a token. */
  readonly gap: (index: number) => string;
  /** Small words that a name may have within. */
  readonly particles: ReadonlySet<string>;
  readonly isGerman: boolean;
  readonly isTurkish: boolean;
}

function endOfRun(line: Line, start: number): number {
  let end = start + 1;
  while (end < line.tokens.length && end - start < LONGEST_RUN) {
    const next = nextPart(line, start, end);
    if (next === null) break;
    const isSuffix =
      line.isTurkish && line.tokens[next - 1]?.shape === 'lower' && /['’]/.test(line.gap(next - 1));
    end = next;
    if (isSuffix) break; // `Ankara’dan İzmir’e`
  }
  return end;
}

/** Where the run ends with its next part joined, or null where it is over. */
function nextPart(line: Line, start: number, end: number): number | null {
  const { tokens, gap } = line;
  const between = gap(end);
  const token = tokens[end];
  const last = tokens[end - 1];
  if (token === undefined || last === undefined) return null;
  if (SPACE.test(between)) return spacedPart(line, start, end);
  if (isHyphen(between))
    return startsName(tokens, end) || isLetterAtEnd(line, end) ? end + 1 : hyphenatedPart(line, end);
  if (between === "'" || between === '’') return apostrophePart(line, end);
  if (/^['’] $/.test(between) && last.lower.endsWith('s'))
    return ORGANISATION_HEADS.has(token.lower) && startsName(tokens, end) ? end + 1 : null; // `Dockers’ Union`
  if (/^ ?& ?$/.test(between)) return startsName(tokens, end) ? end + 1 : null;
  if (/^\. ?$/.test(between) && isAbbreviation(last)) return startsName(tokens, end) ? end + 1 : null;
  return null;
}

/** `Saint-Aubin-des-Eaux`, `Stratford-upon-Avon`: small words with hyphens on both sides. */
function hyphenatedPart({ tokens, gap }: Line, end: number): number | null {
  for (let index = end; index < end + 3; index++) {
    if (tokens[index]?.shape !== 'lower' || !isHyphen(gap(index + 1))) return null;
    if (startsName(tokens, index + 1)) return index + 2;
  }
  return null;
}

/** `Vitamin-C`, `Jet-A`: a single capital that a hyphen joins, with nothing joined to it. */
function isLetterAtEnd({ tokens, gap }: Line, end: number): boolean {
  const { text = '', shape } = tokens[end] ?? {};
  if (text.length !== 1 || shape !== 'capital') return false;
  const next = tokens[end + 1];
  return next === undefined || next.text === 's' || !/^['’.‐-]/.test(gap(end + 1));
}

function spacedPart(line: Line, start: number, end: number): number | null {
  const { tokens } = line;
  if (endOfFeast(line.text, tokens, end) !== null) return null; // `Harrow Lamps Cyber Monday`
  if (tokens[end - 1]?.text.endsWith('.') && SENTENCE_WORD.test(tokens[end]?.lower ?? '')) return null; // `in the U.S. The …`
  if (startsName(tokens, end)) return end + 1;
  const token = tokens[end];
  if (end - start === 1 && isNamedPlace(tokens[start]?.lower ?? '', token?.lower ?? '')) return end + 1;
  if (token?.shape === 'number') return isSerial(line, end) ? end + 1 : null;
  return particlesPart(line, start, end);
}

/** `Apollo 8`, `Windows 11`: a short number at a name's end. */
function isSerial({ tokens, gap }: Line, end: number): boolean {
  const number = tokens[end]?.text ?? '';
  if (!/^\d{1,2}$/.test(number) || CALENDAR.has(tokens[end - 1]?.lower ?? '')) return false;
  return !/^[:,.%/-]\d?$/.test(gap(end + 1));
}

/** `Health and Safety Board`: what it is for, up to a head-word. */
function pairedPart({ tokens, gap }: Line, start: number, end: number): number | null {
  if (
    end - start > 2 ||
    !tokens.slice(start, end).every(({ lower }) => MATTERS.has(lower) || lower === 'the')
  )
    return null;
  for (let index = end + 1; index < end + 4; index++) {
    if (!SPACE.test(gap(index)) || !startsName(tokens, index)) return null;
    const word = tokens[index]?.lower ?? '';
    if (index > end + 1 && (ORGANISATION_HEADS.has(word) || LAWS.has(word))) return index + 1;
  }
  return null;
}

/** `van der`, `of the`: small words with a capitalised one after them. */
function particlesPart(line: Line, start: number, end: number): number | null {
  const { tokens, gap } = line;
  if (tokens[end]?.lower === 'and') return pairedPart(line, start, end);
  let index = end;
  const headed = isHeaded(tokens, start, end) || SHIPS.has(tokens[start - 1]?.lower ?? ''); // `ferry Star of Morven`
  while (index < end + 3 && isBridge(line, index, headed) && (index === end || SPACE.test(gap(index))))
    index++;
  if (index === end || !startsName(tokens, index) || isOfNouns(line, start, end, index)) return null;
  const between = gap(index);
  return SPACE.test(between) || between === "'" || between === '’' ? index + 1 : null;
}

/**
 * German small words between nouns that are no part of a name: `Schmidt am Rande`, `Hilfe von der Europäischen Union`.
 * `Frankfurt am Main` and `Ina zur Linden` are names.
 */
function isOfNouns({ tokens, isGerman }: Line, start: number, end: number, next: number): boolean {
  if (!isGerman) return false;
  const small = tokens[end]?.lower ?? '';
  const word = tokens[next]?.lower ?? '';
  if (small === 'am' || small === 'im') return !GERMAN_WATERS.has(word);
  if (!/^(?:von|zu|zum|zur)$/.test(small)) return false;
  const isSomebody = tokens
    .slice(start, end)
    .some(
      ({ lower }) =>
        LEXICON.given.has(lower) || HONORIFICS.has(lower) || isRole(lower) || isGermanTitle(lower),
    );
  return !isSomebody || tokens[end + 1]?.lower === 'den' || /(?:schen|einten|inigten)$/.test(word);
}

function isBridge({ tokens, particles }: Line, index: number, headed: boolean): boolean {
  const token = tokens[index];
  if (token?.shape !== 'lower') return false;
  if (headed && (token.lower === 'of' || token.lower === 'the' || token.lower === 'for')) return true;
  if (token.lower === 'der' || token.lower === 'den')
    return /^(?:van|von|in|aan|op)$/.test(tokens[index - 1]?.lower ?? '');
  return token.lower !== 'e' && token.lower !== 'y' && particles.has(token.lower);
}

/** `of` joins only after a head-word: `Bank of England`, but not `Mayor of London`. */
const TRADES =
  /^(?:shipping|lines?|airlines|railways|motors|industries|technologies|systems|software|networks|studios|records|pictures|stores?)$/;

function isHeaded(tokens: readonly Token[], start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const word = tokens[index]?.lower ?? '';
    // `Delmere Shipping of Antwerp` is in that town.
    if (ORGANISATION_HEADS.has(word) && !(index > start && TRADES.test(word)))
      return index === end - 1 || end - index <= 2;
  }
  return false;
}

function apostrophePart({ tokens, gap }: Line, end: number): number | null {
  const token = tokens[end];
  if (token === undefined) return null;
  if (isPossessive(tokens, end, gap)) {
    const office = end + 1;
    if (tokens[office + 1]?.lower === 'of') return null; // `Chile’s Ministry of Health`
    const owned = startsName(tokens, office) && SPACE.test(gap(office));
    return owned && ORGANISATION_HEADS.has(tokens[office]?.lower ?? '') ? office + 1 : null;
  }
  if (startsName(tokens, end)) return end + 1;
  const contraction = /^(?:s|t|re|ve|ll|d|m)$/.test(token.lower);
  return token.shape === 'lower' && !contraction ? end + 1 : null;
}

function isPossessive(tokens: readonly Token[], end: number, gap: Line['gap']): boolean {
  return tokens[end]?.text === 's' && /^['’]$/.test(gap(end));
}
