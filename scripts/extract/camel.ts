import { classOf, countWords, LETTER } from './letters.ts';
import { furnitureOf } from './lexicon.ts';
import { isMonthName } from './months.ts';

/** After so many questions it is quicker to count all words than to look for one more. */
const QUESTIONS = 60;

/** How often a word stands in a text by itself, as it is written; asked only where glue is suspected. */
export class Lexis {
  readonly #known = new Map<string, number>();
  #words: ReadonlyMap<string, number> | null = null;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** 0, 1, or 2 for more. */
  count(word: string): number {
    if (this.#words !== null) return this.#words.get(word) ?? 0;
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    if (this.#known.size >= QUESTIONS) {
      this.#words = countWords([this.#text]);
      return this.#words.get(word) ?? 0;
    }
    const count = countIn(this.#text, word);
    this.#known.set(word, count);
    return count;
  }

  /** Whether the word stands in the midst of a sentence somewhere: `with DataHub’s old staff`. */
  isInSentence(word: string): boolean {
    let at = this.#text.indexOf(word);
    for (let look = 0; at >= 0 && look < LOOKS; look++) {
      const end = at + word.length;
      if (
        IN_SENTENCE_BEFORE.test(this.#text.slice(Math.max(0, at - 3), at)) &&
        IN_SENTENCE_AFTER.test(this.#text.slice(end, end + 6))
      )
        return true;
      at = this.#text.indexOf(word, end);
    }
    return false;
  }
}

/** What stands before and after a word in running text. */
const IN_SENTENCE_BEFORE = /\p{Ll}\s["“„«(]?$/u;
const IN_SENTENCE_AFTER = /^[”“"»)]?(?:['’]s)?,?\s\p{Ll}/u;
/** A name that is none of the first so many times is none. */
const LOOKS = 20;

function countIn(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0 && count < 2; at = text.indexOf(word, at + word.length)) {
    const inside = (classOf(text.charCodeAt(at - 1)) | classOf(text.charCodeAt(at + word.length))) & LETTER;
    if (inside === 0) count++;
  }
  return count;
}

/** Words of one letter that begin sentences in English, French, Spanish, Portuguese, Italian, Russian, Greek. */
const ONE_LETTER_WORDS = 'AIÀYOEÉАВИКОСУЯΗΟ';

/** Turkish and Finnish inflect a year after an apostrophe or a colon; an English `’s` may be a product's. */
const INFLECTED_YEAR = "(?:19|20)\\p{N}{2}['’:](?!s\\s)\\p{Ll}{1,6}\\s";

// Where a word may end and another begin without anything between: `HomeNews`, `2023By`, `LOGINThe`,
// `Style2023 Was`, `lakeA body`, `einfach!17 Feb 2020`, `görülmüş1994’te`, `Opinion|I`.
const SEAM = new RegExp(
  [
    '(?<=\\p{Ll}{2}|[\\p{N})?!”])(?=\\p{Lu}\\p{Ll}|\\p{Lu}{2,}\\b|[“„«]\\p{Lu})',
    '(?<=\\p{Lu}{2})(?=\\p{Lu}\\p{Ll}{2})',
    '(?<=\\p{L}{3})(?=\\p{N}{1,4}\\.?\\s[\\p{Lu}(])',
    `(?<=\\p{Ll}{3})(?=${INFLECTED_YEAR})`,
    `(?<=\\p{Ll}{3})(?=[${ONE_LETTER_WORDS}]\\s\\p{Ll})`,
    `(?<=\\p{Ll}{2})(?=[${ONE_LETTER_WORDS}]\\s\\p{Lu}{2})`,
    '(?<=[\\p{Ll}!?])(?=\\p{N}{1,2}[. ]{1,2}(?:\\p{N}{1,2}\\.\\s?|\\p{L}{3,9}\\.?\\s)\\p{N}{4})',
    '(?<=\\p{N})(?=(?:by|von|por|par|di|door)\\s\\p{Lu})',
    '(?<=[\\p{Ll}!?])(?=©)',
    '(?<=\\p{L}[|›»])(?=\\p{L})',
  ].join('|'),
  'yu',
);
// Names that are written so: a few prefixes, and what trade calls itself.
const NAME =
  /(?:^|[^\p{L}])(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|O’|You|Linked|Whats|Pay|Tik|Java|Type|Git|Face|Word|Power|Snap|Sound|Deep|Open|Chat|Master|Mega|Micro|Air|Fed|Get|Eco|Bio|Next|Black|Space|Door|We|Play|Net|Post|My|Quick|Red|Ever|Live|Light|Stack|Group|Drop|Home|Health|Team|Smart|Bit|Mac|Web|App)$/u;
// `DataHub` in a sentence may be a name; `HomeNews` among other capitals is not.
const CAPITALISED = /(?:^|[^\p{L}])(\p{Lu}\p{Ll}+)$/u;

/**
 * Where a text is to be split inside its words, as offsets; `lexis` is of the whole source. In a text that is
 * not known to be `glued`, only where both halves stand elsewhere in it by themselves, and the whole does not.
 */
export function camelCuts(text: string, lexis: Lexis, glued: boolean): number[] {
  const cuts: number[] = [];
  let before = text.charCodeAt(0);
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (mayBeSeam(before, code)) {
      SEAM.lastIndex = at;
      if (SEAM.test(text) && (glued ? isSeam(text, at, lexis) : isProven(text, at, lexis))) cuts.push(at);
    }
    before = code;
  }
  if (glued) for (const cut of monthCuts(text)) cuts.push(cut);
  return cuts;
}

/** `Yaneckaaugust 2022`: a month in small letters that a name runs into. */
function monthCuts(text: string): number[] {
  const cuts: number[] = [];
  for (const { 0: word, index } of text.matchAll(BEFORE_YEAR))
    for (let at = 4; at <= word.length - 4; at++)
      if (isMonthName(word.slice(at)) && word.slice(at) === word.slice(at).toLowerCase()) {
        cuts.push(index + at);
        break;
      }
  return cuts;
}

const BEFORE_YEAR = /\p{Lu}\p{Ll}{7,30}(?=[ \u00a0](?:19|20)\p{N}{2}(?!\p{N}))/gu;

/** Quick: most places between two characters are none, and the expression above is slow to say so. */
function mayBeSeam(before: number, code: number): boolean {
  if (
    before <= 32 ||
    code <= 32 ||
    (code >= 97 && code <= 122 && !isDigit(before) && before < 0xbb && before !== 0x7c)
  )
    return false;
  if (code < 128)
    return (
      (code >= 65 && code <= 90) || isDigit(code) || isDigit(before) || before === 0x7c || before >= 0xbb
    );
  return code !== 0x2019 && !(code >= 0xdf && code <= 0xff);
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function isSeam(text: string, at: number, lexis: Lexis): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  const after = text.slice(at, at + 60);
  const right = /^[\p{L}\p{M}]+/u.exec(after)?.[0] ?? '';
  if (/[|›»]$/.test(before) || after.startsWith('©')) return true;
  if (/\p{N}$/u.test(before))
    return /^(?:\p{Lu}\p{Ll}{2}|[“„«]|\p{Ll}+\s)/u.test(after) || /\.\p{N}{4}$/u.test(before);
  if (/^\p{N}/u.test(after)) return startsNumber(before, after);
  if (/\p{Lu}{2}$/u.test(before)) return stands(right, lexis);
  if (NAME.test(before)) return false;
  const left = CAPITALISED.exec(before)?.[1];
  if (left !== undefined && lexis.count(left + right) > 1 && lexis.isInSentence(left + right)) return false;
  if (left === undefined || !isProse(text.slice(Math.max(0, at - 60), at) + after)) return true;
  if (lexis.count(left + right) > 1) return false;
  // A headline or name ends and a sentence begins: `Jane Doe` + `What the`.
  if (/\p{Lu}[\p{L}’.-]*\s\p{Lu}\p{Ll}+$/u.test(before) && /^\p{Lu}\p{Ll}*\s\p{Ll}/u.test(after)) return true;
  // A headline ends with a name, and its byline begins: `at Mill Lane` + `By Jane Doe`.
  if (BYLINE.test(after)) return true;
  // A button, a box or a name before a sentence or a date: `PrintThe ferry`, `DoeOctober 3`.
  if (furnitureOf(left)?.whole === true || isMonthName(right)) return true;
  return stands(right, lexis) && stands(left, lexis);
}

const BYLINE = /^(?:By|Von|Par|Por|Door)\s\p{Lu}[\p{L}\p{M}.’'-]*\s\p{Lu}\p{Ll}/u;

function isProven(text: string, at: number, lexis: Lexis): boolean {
  const left = /[\p{L}\p{M}]+$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  const right = /^[\p{L}\p{M}]+/u.exec(text.slice(at, at + 40))?.[0] ?? '';
  if (left.length < 3 || right.length < 3 || NAME.test(left)) return false;
  return lexis.count(left + right) < 2 && stands(left, lexis) && stands(right, lexis);
}

const YEAR_INFLECTED = new RegExp(`^${INFLECTED_YEAR}`, 'u');

/** A year or count that opens a headline, or a date. */
const startsNumber = (before: string, after: string): boolean =>
  YEAR_INFLECTED.test(after) ||
  /^\p{N}{1,2}[. ]{1,2}(?:\p{N}|\p{L})/u.test(after) ||
  (/(?:^|[^\p{L}])\p{L}{3,}$/u.test(before) &&
    /^(?:(?:19|20)?\p{N}{2}\s|\p{N}{1,3}\.?\s[\p{Lu}(])/u.test(after));

/** Whether the text has a word by itself too, capitalised or small. */
const stands = (word: string, lexis: Lexis): boolean =>
  word === '' || lexis.count(word) > 0 || lexis.count(word.toLowerCase()) > 0;

function isProse(text: string): boolean {
  const words = text.split(/\s+/).slice(1, -1);
  let small = 0;
  for (const word of words) if (/^\p{Ll}/u.test(word)) small++;
  return words.length > 5 && small >= words.length / 2;
}
