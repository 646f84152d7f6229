/** Notes about the author, as papers set them beside a byline or below an article: `Ann Bell is a reporter at …`. */
import type { Block } from './block.ts';
import type { Candidate } from './byline-candidates.ts';
import { isBodyLabel } from './compose.ts';
import type { Label } from './label.ts';
import { REASON } from './reasons.ts';
import { isToldOf } from './told.ts';

/**
 * What such a note goes on with right after the name, in the present: what news says of somebody is mostly in the past.
 */
const GOES_ON =
  /^(?:['’]s)?(?:,[^.]{3,80},)?\s(?:(?:is|writes|covers|reports|works|edits|leads|hosts|oversees|specializes|specialises|can be reached)\b|(?:ist|schreibt|arbeitet|berichtet|leitet|betreut|verantwortet)\b|(?:est|écrit|travaille|couvre|collabore)\b|(?:es|escribe|trabaja|cubre|dirige)\b|(?:è|scrive|lavora|collabora|dirige)\s|(?:é|escreve|trabalha|cobre|dirige)\s|(?:is|schrijft|werkt|volgt)\b|(?:är|skriver|jobbar|arbetar|er|arbejder|dækker)\s)/u;
/** A whole name may also be followed by what its bearer has done for the paper. */
const HAS_DONE =
  /^\s(?:(?:has (?:been|written|covered|worked|reported)|joined|began (?:her|his|their))\b|(?:(?:hat|wurde) (?:in|an)|studierte|volontierte|kam \d{4})\b)/u;
/** What journalists are called, and what they do … */
const TRADE =
  '(?:staff |senior |freelance |science |news )?writers?|reporters?|editors?|journalists?|correspondents?|columnists?|contributors?|contributing|bloggers?|freelancers?|photographers?|covers|covering|writes about|can be reached|redakteur\\w*|redaktion|reporter\\w*|journalist\\w*|korrespondent\\w*|volontär\\w*|schreibt|journalistes?|rédact\\w+|correspondante?s?|chroniqueu\\w+|periodistas?|redactor\\w*|corresponsal|columnistas?|giornalist\\w+|redattor\\w+|redattrice|jornalistas?|repórter|correspondente|colunista|redacteur|verslaggever|skribent|redaktör|journalister?';
/** … and other authors. */
const OTHERS =
  'authors?|producers?|critics?|novelists?|historians?|professors?|fellows?|directors?|co-?founders?|chef|autor(?:in)?|auteure?s?|autora?|scrittor\\w+|autrice|schrijver';
const IN_TRADE = new RegExp(`\\b(?:${TRADE})\\b`, 'iu');
const CALLING = new RegExp(`\\b(?:${TRADE}|${OTHERS})\\b`, 'iu');
const LONGEST = 700;
/** It says at once who it is about. */
const SOON = 200;

/** Whether a text is a note about an author of this name, said whole or by the given name. */
export function describesAuthor(name: string, text: string): boolean {
  if (!name.includes(' ') || text.length > LONGEST || isToldOf(text)) return false;
  const beginning = text.slice(0, SOON);
  if (beginning.startsWith(name)) {
    const rest = beginning.slice(name.length);
    return (GOES_ON.test(rest) || HAS_DONE.test(rest)) && CALLING.test(rest);
  }
  const given = givenOf(name);
  if (given === null || !beginning.startsWith(given)) return false;
  // By a given name news calls children and kings, and not by their trade.
  const rest = beginning.slice(given.length);
  return GOES_ON.test(rest) && IN_TRADE.test(rest);
}

/** Cuts the notes about the authors of a page, once it is known who they are. Changes `labels`. */
export function cutAuthorNotes(
  authors: readonly Candidate[],
  blocks: readonly Block[],
  labels: Label[],
): void {
  const bylines = authors.filter(({ block }) => !isBodyLabel(labels[block]));
  const notes = notesBeside(bylines, blocks, labels);
  if (notes.size === 0) return;
  // The name itself may stand above the note.
  const isStory = (i: number): boolean =>
    !notes.has(i) &&
    (labels[i]?.role === 'title' || isBodyLabel(labels[i])) &&
    !bylines.some(({ name }) => blocks[i]?.text === name);
  const told = new Set(blocks.flatMap(({ text }, i) => (isStory(i) ? text.split(NO_NAME) : [])));
  for (const [i, name] of notes)
    if (!isToldBy(told, name, blocks[i]?.text ?? '')) labels[i] = { role: 'cut', reason: REASON.aboutAuthor };
}

/** Which blocks of the body are such notes by their place and words, and whose: below the text, or above it. */
function notesBeside(
  bylines: readonly Candidate[],
  blocks: readonly Block[],
  labels: readonly Label[],
): Map<number, string> {
  const body = Array.from(blocks.keys()).filter((i) => isBodyLabel(labels[i]));
  const authorOf = (i: number): string | undefined =>
    bylines.find(({ name }) => describesAuthor(name, blocks[i]?.text ?? ''))?.name;
  const notes = new Map<number, string>();
  const first = body[0] ?? -1;
  const above = authorOf(first);
  if (above !== undefined && bylines.some(({ block }) => block < first && first - block <= BESIDE))
    notes.set(first, above);
  for (const i of body.slice(1).reverse()) {
    const name = authorOf(i);
    if (name === undefined) break;
    notes.set(i, name);
  }
  return notes.size < body.length ? notes : new Map();
}

/** Whether the story has somebody of the name by which a note calls its author: it may be about them. */
function isToldBy(words: ReadonlySet<string>, name: string, note: string): boolean {
  const parts = name.split(/\s+/);
  return words.has(parts[parts.length - 1] ?? '') || (!note.startsWith(name) && words.has(parts[0] ?? ''));
}

/** What is in no name, nor an ending of the genitive. */
const NO_NAME = /['’]s(?![\p{L}])|[^\p{L}\p{M}'’.-]+|[.'’]+(?![\p{L}])/u;

/** The first of two names or more, if it is written out. */
function givenOf(name: string): string | null {
  const [given, ...others] = name.split(/\s+/);
  return given === undefined || others.length === 0 || given.length < 3 || given.endsWith('.') ? null : given;
}

/** So many blocks below its byline a note may stand: dates, share bars and pictures' credits come between. */
const BESIDE = 16;
