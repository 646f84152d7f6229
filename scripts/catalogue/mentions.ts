/** Every mention of a name in an article, grouped by name. */

import { addEvidence, type Evidence, noEvidence } from './evidence.ts';
import { isWithDottedForm } from './evidence-after.ts';
import { keyOf } from './fold.ts';
import { evidenceAround } from './kind-evidence.ts';
import { LEXICON } from './lexicon.ts';
import { isFirmAmongNouns, isNounHere, isTownHere } from './name-or-noun.ts';
import { findRuns } from './name-runs.ts';
import { nominativeOf } from './nominative.ts';
import type { Token } from './tokens.ts';
import { type Trimmed, trimRun } from './trim-names.ts';
import { DEMONYMS } from './words/demonyms.ts';
import { CAPITAL_NOUNS } from './words/german.ts';
import { ORGANISATION_HEADS } from './words/organisations.ts';
import { OF, STREETS } from './words/places.ts';
import { stopwordsOf } from './words/stopwords.ts';

/** What is known of one name in one article; filled in as the article is read. */
export interface NameEntry {
  readonly key: string;
  /** How it is written, with counts. */
  readonly spellings: Map<string, number>;
  count: number;
  /** Mentions whose capitals nothing but a name explains. */
  firm: number;
  inHeadline: boolean;
  inLead: boolean;
  /** Where it is first mentioned: number of the stretch of text, from 0. */
  first: number;
  readonly evidence: Evidence;
  /** Whether it is said like any noun, in languages that write these with a capital: `seinen Strand`. */
  isNoun: boolean;
  /** Firm mentions that only the sort of organisations before it shows to be names. */
  bySort: number;
  /** Keys of names in the same list (`X, Y and Z`). */
  readonly beside: Set<string>;
}

/** A stretch of the article; names are looked for in running text only, not where Every Word Has A Capital. */
export interface Passage {
  readonly text: string;
  readonly isHeadline: boolean;
  readonly isLead: boolean;
}

export interface ReadPassage extends Passage {
  readonly tokens: readonly Token[];
}

export interface Mentions {
  readonly names: Map<string, NameEntry>;
  /** `[acronym, full name]`, as keys, where the text defines one: `World Health Organization (WHO)`. */
  readonly definitions: (readonly [string, string])[];
  /** Mentions of countries by their demonyms: code and count. */
  readonly demonyms: Map<string, number>;
  /** Words without capitals, with counts. */
  readonly small: ReadonlyMap<string, number>;
}

interface Found extends Trimmed {
  readonly entry: NameEntry;
}

const LIST_GAP = /^(?: [—–] |,? (?:and|und|y|e|et|en|och|og|i|ve|dan|и|as well as) |, | ?& ?)$/;
/** In characters: `, as well as `. */
const LONGEST_GAP = 13;

export function collectMentions(read: readonly ReadPassage[], language: string | null): Mentions {
  const small = countSmall(read);
  const stopwords = stopwordsOf(language);
  const mentions: Mentions = { names: new Map(), definitions: [], demonyms: new Map(), small };
  const nounsHaveCapitals = CAPITAL_NOUNS.test(language ?? '');
  const trimming = { stopwords, nounsHaveCapitals, language, isAlsoSmall: (word: string) => small.has(word) };
  const share = (isHeadline: boolean): number => (nounsHaveCapitals ? 0.95 : isHeadline ? 0.6 : 0.7);
  read.forEach((passage, index) => {
    if (isTitleCase(passage.tokens, share(passage.isHeadline))) return;
    countDemonyms(passage.tokens, mentions.demonyms);
    const found: Found[] = [];
    for (const run of findRuns(passage.text, passage.tokens, language)) {
      for (const trimmed of trimRun(run, { ...trimming, ...passage })) {
        if (isOfStreet(trimmed, passage.tokens)) continue;
        const firm = nounsHaveCapitals
          ? isFirmAmongNouns(trimmed, passage)
          : trimmed.firm || isOrganisation(trimmed, passage);
        const entry = record(mentions.names, passage, { ...trimmed, firm }, index, language);
        if (nounsHaveCapitals && isTownHere(trimmed, passage.tokens)) entry.evidence.place++;
        if (nounsHaveCapitals) entry.isNoun ||= isNounHere(trimmed, passage.tokens);
        found.push({ ...trimmed, entry });
      }
    }
    lookBetween(passage.text, passage.tokens, found, mentions.definitions);
  });
  return mentions;
}

/** `plaza del Muelle`, `rue de Verdun` */
const isOfStreet = ({ from }: Trimmed, tokens: readonly Token[]): boolean =>
  OF.has(tokens[from - 1]?.lower ?? '') && STREETS.has(tokens[from - 2]?.lower ?? '');

/** `Ege Tarım Üniversitesi` where a sentence begins: the head-word has a capital of its own; or a legal form follows. */
function isOrganisation({ from, to }: Trimmed, { text, tokens }: ReadPassage): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined) return false;
  if (isWithDottedForm(text, last)) return true;
  const isHead = to - from > 1 && last.shape === 'capital' && ORGANISATION_HEADS.has(last.lower);
  return isHead && !LEXICON.action.has(first.lower);
}

/** Whether so many words have capitals that capitals say nothing: a headline in title case, a shout. */
function isTitleCase(tokens: readonly Token[], share: number): boolean {
  let long = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (token.text.length < 4 || token.shape === 'number') continue;
    long++;
    if (token.shape !== 'lower') capitals++;
  }
  return long > 2 && capitals >= share * long;
}

function countSmall(read: readonly ReadPassage[]): Map<string, number> {
  const small = new Map<string, number>();
  for (const { tokens } of read) {
    for (const { shape, lower } of tokens)
      if (shape === 'lower') small.set(lower, (small.get(lower) ?? 0) + 1);
  }
  return small;
}

function countDemonyms(tokens: readonly Token[], demonyms: Map<string, number>): void {
  for (const token of tokens) {
    const code = token.shape === 'capital' ? DEMONYMS.get(token.lower) : undefined;
    if (code !== undefined) demonyms.set(code, (demonyms.get(code) ?? 0) + 1);
  }
}

function record(
  names: Map<string, NameEntry>,
  { text, tokens, isHeadline, isLead }: ReadPassage,
  { from, to, firm, titled, possessive, isPlace, isOrganisation }: Trimmed,
  passage: number,
  language: string | null,
): NameEntry {
  const written = text.slice(tokens[from]?.start, tokens[to - 1]?.end).replace(/\s+/g, ' ');
  const isTurkish = language?.startsWith('tr') ?? false;
  const nominative = nominativeOf(written, language);
  const name = isTurkish ? written.replace(/['’]\p{Ll}+$/u, '') : (nominative?.name ?? written);
  const key = keyOf(name);
  const entry = names.get(key) ?? newEntry(key, passage);
  names.set(key, entry);
  entry.spellings.set(name, (entry.spellings.get(name) ?? 0) + 1);
  entry.count++;
  if (firm) entry.firm++;
  entry.inHeadline ||= isHeadline;
  entry.inLead ||= isLead;
  if (isTurkish && /['’][dt][ae]n?$/.test(written)) entry.evidence.place++; // `Ankara’da` is in Ankara
  if (isPlace) entry.evidence.place += 4;
  else if (!isOrganisation)
    addEvidence(entry.evidence, evidenceAround({ text, tokens, from, to, possessive, language }));
  if (nominative !== null) entry.evidence[nominative.kind] += 2;
  if (titled) entry.evidence.person += 3;
  if (isOrganisation) entry.bySort++;
  if (isOrganisation) entry.evidence.organisation += 3;
  return entry;
}

function newEntry(key: string, first: number): NameEntry {
  return {
    key,
    spellings: new Map(),
    count: 0,
    firm: 0,
    inHeadline: false,
    inLead: false,
    first,
    evidence: noEvidence(),
    isNoun: false,
    bySort: 0,
    beside: new Set(),
  };
}

/** Lists and definitions show between a name and the next. */
function lookBetween(
  text: string,
  tokens: readonly Token[],
  found: readonly Found[],
  definitions: (readonly [string, string])[],
): void {
  for (let index = 1; index < found.length; index++) {
    const left = found[index - 1];
    const right = found[index];
    if (left === undefined || right === undefined) continue;
    const end = tokens[right.to - 1]?.end ?? 0;
    const from = tokens[left.to - 1]?.end ?? 0;
    const to = tokens[right.from]?.start ?? 0;
    if (to - from > LONGEST_GAP) continue;
    const gap = text.slice(from, to);
    if (LIST_GAP.test(gap)) {
      left.entry.beside.add(right.entry.key);
      right.entry.beside.add(left.entry.key);
    } else if (/^(?:['’]s)? ?\(["“]?$/.test(gap) && /^["”]?\)/.test(text.slice(end, end + 2))) {
      definitions.push([left.entry.key, right.entry.key]);
    }
  }
}
