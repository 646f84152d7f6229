/** Countries in texts whose script has no capitals, where nothing else shows a name safely. */
import type { CountryMentions } from './candidates.ts';
import { fold } from './fold.ts';
import { countriesIn } from './gazetteer.ts';
import type { Passage } from './mentions.ts';
import { KOREAN_PARTICLE } from './words/korean.ts';

/** Scripts without capitals that write no spaces between words. */
const UNSPACED = /^(?:zh|ja|th|lo|km|my)\b/;
const CASELESS =
  /^(?:zh|ja|ko|th|lo|km|my|ar|fa|ur|ps|ckb|he|yi|hi|bn|mr|ne|ta|te|ml|kn|gu|pa|si|ka|am|ti)\b/;
/** What Arabic and Hebrew write together with the word: and, in, to, from, the. */
const JOINED = /^(?:و|ف|ب|ل|ك|ול|וב|ו|ב|ל|מ|ה|ש)/;
/** What is written together with the end of the word. */
const ENDINGS: Readonly<Record<string, RegExp>> = { ko: KOREAN_PARTICLE };
/** A name of one sign (`中`) is an abbreviation that stands in many other words. */
const SHORTEST = 2;

export function findCaselessCountries(
  passages: readonly Passage[],
  language: string | null,
): CountryMentions[] {
  if (language === null || !CASELESS.test(language)) return [];
  const names = countriesIn(language);
  const found = new Map<string, { count: number; inHeadline: boolean; inLead: boolean }>();
  for (const { text, isHeadline, isLead } of passages) {
    for (const code of UNSPACED.test(language)
      ? countriesWithin(text, names)
      : countriesAmong(fold(text), names, ENDINGS[language.slice(0, 2)])) {
      const before = found.get(code) ?? { count: 0, inHeadline: false, inLead: false };
      found.set(code, {
        count: before.count + 1,
        inHeadline: before.inHeadline || isHeadline,
        inLead: before.inLead || isLead,
      });
    }
  }
  return [...found].map(([code, places]) => ({ code, by: 'name', ...places }));
}

/** In unspaced text: the longest name at each place. */
function countriesWithin(text: string, names: ReadonlyMap<string, string>): string[] {
  const longest = Math.max(0, ...[...names.keys()].map((name) => name.length));
  const codes: string[] = [];
  for (let start = 0; start < text.length; start++) {
    for (let length = Math.min(longest, text.length - start); length >= SHORTEST; length--) {
      const code = names.get(text.slice(start, start + length));
      if (code === undefined) continue;
      codes.push(code);
      start += length - 1;
      break;
    }
  }
  return codes;
}

/** In spaced text: names of up to four words, with or without what is joined to them. */
function countriesAmong(text: string, names: ReadonlyMap<string, string>, ending: RegExp = JOINED): string[] {
  const words = text.split(' ');
  const codes: string[] = [];
  for (let start = 0; start < words.length; start++) {
    for (let length = Math.min(4, words.length - start); length > 0; length--) {
      const phrase = words.slice(start, start + length).join(' ');
      const code =
        names.get(phrase) ??
        names.get(phrase.replace(JOINED, '')) ??
        names.get(phrase.replace(ending, '')) ??
        names.get(phrase.replace(/^لل/, 'ال'));
      if (code === undefined) continue;
      codes.push(code);
      start += length - 1;
      break;
    }
  }
  return codes;
}
