/** What is a name in languages that write every noun with a capital: German and its like. */
import { LEXICON } from './lexicon.ts';
import type { ReadPassage } from './mentions.ts';
import type { Token } from './tokens.ts';
import type { Trimmed } from './trim-names.ts';
import { GERMAN_WHERE, isGermanOrganisation, isGermanTown } from './words/german.ts';
import { LEGAL_FORMS, ORGANISATION_HEADS } from './words/organisations.ts';
import { SPEECH } from './words/people.ts';

/** Adjectives have a capital in names only. */
const NAMING_ADJECTIVE =
  /^(?:deutsche|europäische|bayerische|sächsische|österreichische|schweizerische|nationale|internationale|freie|freiwillige|vereinte|vereinigte|rote|grüne|neue|große|kleine|alte|sankt|st|bad|ober|unter|evangelische|katholische|hohe|heilige)[nrsm]?$/;

/** Endings that make German nouns: `Abteilungen`, `Innovation`. */
const ABSTRACT = /.(?:ung|ion|heit|keit|schaft|ismus|tät)(?:en|s)?$/;

/**
 * Among capitalised nouns only a title, speech, a given name, an acronym, a head-word after a name or a town's ending
 * after `in` shows a name.
 */
export function isFirmAmongNouns(name: Trimmed, { text, tokens }: ReadPassage): boolean {
  const { from, to, titled, firm } = name;
  const own = tokens.slice(from, to);
  if (own.length < 2 && ABSTRACT.test(own[0]?.lower ?? '')) return false;
  const hasGivenName = own.length > 1 && LEXICON.given.has(own[0]?.lower ?? '');
  if (!firm) return hasGivenName && own[1]?.shape === 'capital'; // `Robert Habeck` also where a sentence begins
  if (titled || name.isOrganisation || own.some(({ shape }) => shape === 'upper' || shape === 'mixed'))
    return true;
  if (isSpeech(text, tokens, from - 1) || isSpeech(text, tokens, to)) return true;
  if (own.length < 2) return isTownHere(name, tokens);
  if (NAMING_ADJECTIVE.test(own[0]?.lower ?? '')) return true;
  const last = own.at(-1)?.lower ?? '';
  return hasGivenName || isGermanOrganisation(last) || ORGANISATION_HEADS.has(last) || LEGAL_FORMS.has(last);
}

/** Nothing but a space between a name and who speaks: `an dieser Stelle«, sagte sie` tells nothing of the place. */
function isSpeech(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !SPEECH.has(token.lower)) return false;
  return (
    text[token.start - 1] === ' ' &&
    /[\p{L}\p{N}]/u.test(text[token.start - 2] ?? '') &&
    text[token.end] === ' '
  );
}

/** `in Moorburg` */
export function isTownHere({ from }: Trimmed, tokens: readonly Token[]): boolean {
  const before = tokens[from - 1];
  return before !== undefined && GERMAN_WHERE.has(before.lower) && isGermanTown(tokens[from]?.lower ?? '');
}

const DETERMINER = /^(?:[msd]?ein|ihr|unser|euer|kein|jed|manch|welch|dies)(?:e[mnrs]?)?$/;

/** `seinen Strand`: what somebody has, and of what there are several. */
export function isNounHere({ from, to }: Trimmed, tokens: readonly Token[]): boolean {
  const before = tokens[from - 1];
  return to - from === 1 && tokens[from]?.shape === 'capital' && DETERMINER.test(before?.lower ?? '');
}
