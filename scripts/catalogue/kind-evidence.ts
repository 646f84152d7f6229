/** What a text says, beside a name, of what the name's bearer is. */
import { type Evidence, isRole, noEvidence, type Setting } from './evidence.ts';
import { lookAfter } from './evidence-after.ts';
import { LEXICON } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { ORGANISATION_NOUNS } from './words/organisations.ts';
import { HONORIFICS, SPEECH, STYLES } from './words/people.ts';
import { OF, PLACE_NOUNS, PLACES_OF, whereWordsOf } from './words/places.ts';
import { declines, isSlavicPlaceNoun } from './words/slavic.ts';
import { SHIPS } from './words/things.ts';

const SUCH_AS = new Set([
  'as',
  'like',
  'including',
  'namely',
  'especially',
  'wie',
  'como',
  'comme',
  'come',
  'zoals',
]);
const ARTICLES = new Set(['the']);

export function evidenceAround(setting: Setting): Evidence {
  const evidence = noEvidence();
  lookBefore(setting, evidence);
  lookAfter(setting, evidence);
  return evidence;
}

function lookBefore(setting: Setting, evidence: Evidence): void {
  const { text, tokens, from, to, language } = setting;
  const first = tokens[from];
  const before = tokens[from - 1];
  if (first === undefined || before === undefined) return;
  const gap = text.slice(before.end, first.start);
  if (!/^\.? $|^['’]$/.test(gap)) {
    if (/^,\s$/.test(gap) && isApposed(setting)) evidence.person += 2;
    listed(setting, gap, evidence);
    return;
  }
  const word = before.lower;
  if (SHIPS.has(word)) disprove(evidence);
  else if (HONORIFICS.has(word) || STYLES.has(word)) evidence.person += 3;
  else if (isRole(word, language)) evidence.person += 2.5;
  else if (SPEECH.has(word)) evidence.person += 1;
  else if (ORGANISATION_NOUNS.has(word)) evidence.organisation += 2;
  else if (PLACE_NOUNS.has(word) || isSlavicPlaceNoun(word, language)) evidence.place += 2;
  else if (whereWordsOf(language).has(word)) evidence.place += placeWeight(tokens.slice(from, to));
  else if (word === 'from' || word === 'near') evidence.place += 0.3;
  else if (word === 'beat' || word === 'against') evidence.organisation += 0.5;
  else if (ARTICLES.has(word) && !isAttribute(setting)) {
    evidence.organisation += to - from > 1 ? 1 : 0.5;
    evidence.person -= 2;
  }
  if (isNamedByOffice(setting)) evidence.person += 2.5;
  if (to - from > 1 && BY.has(word) && AGENT.test(text.slice(Math.max(0, first.start - 40), first.start)))
    evidence.person += 0.8;
  if (word === 'off' && AT_SEA.test(text.slice(Math.max(0, first.start - 100), first.start)))
    evidence.place += 1;
  if (SHIPS_ARTICLES.has(word) && VOYAGE.test(text.slice(tokens[to - 1]?.end))) disprove(evidence);
  const owner = OF.has(word) ? (tokens[from - 2]?.lower ?? '') : '';
  if (PLACE_NOUNS.has(owner)) evidence.place += 3;
  else if (PLACES_OF.has(owner)) evidence.place += 2;
  else if (OFFICES.has(owner)) evidence.organisation += 1.5;
  if (SUCH_AS.has(word)) listed(setting, ' ', evidence);
}

/** `ministro de Transporte`, `head of Norholt`: who leads something. */
const OFFICES = new Set(
  (
    'ceo chairman chairwoman head ministro ministra ministre secretario secretaria subsecretario subsecretaria titular consejero consejera ' +
    'presidente presidenta director directora portavoz directeur directrice direttore direttrice secretário secretária diretor diretora'
  ).split(' '),
);
const OF_FIRMS_TOO = /^(?:owner|host|champion|representative|opposition)$/;

/** `el alcalde, Xurxo Manuel Pardal, pidió`: between two commas stands who has the office before the first. */
function isApposed({ text, tokens, from, to, language }: Setting): boolean {
  const after = text.charAt(tokens[to - 1]?.end ?? text.length);
  if (to - from < 2 || (after !== ',' && after !== '.' && after !== '')) return false;
  for (let index = from - 1; index >= Math.max(0, from - 7); index--) {
    const token = tokens[index];
    if (token === undefined) return false;
    const gap = text.slice(token.end, tokens[index + 1]?.start);
    if (index < from - 1 && !/^[ '’-]$/.test(gap)) return false;
    if (isRole(token.lower, language) && !OF_FIRMS_TOO.test(token.lower)) return !/^['’]/.test(gap); // `the director’s last film, Slow Harbour, …`
  }
  return false;
}

/** `министра транспорта области Олега Дегтярёва`: between title and name stands what the office is for. */
function isNamedByOffice({ text, tokens, from, to, language }: Setting): boolean {
  if (to - from < 2 || !declines(language)) return false;
  for (let index = from - 1; index >= Math.max(0, from - 4); index--) {
    const token = tokens[index];
    if (token?.shape !== 'lower' || text.slice(token.end, tokens[index + 1]?.start) !== ' ') return false;
    if (isRole(token.lower, language)) return index < from - 1; // beside the name it is counted already
  }
  return false;
}

const BY = new Set(['da', 'por', 'par']);
const SHIPS_ARTICLES = new Set(['the', 'el', 'le', 'la', 'die', 'der', 'il', 'o', 'a']);
/** `dipinta nel 1587 da`, `firmado por`, `écrit par`: mostly somebody’s work. */
const AGENT =
  /\p{L}(?:[aiu][td][oaie]|[ai]d[oa]s|ritt[oaie]|crit[oae]?|é|ée|és|ées|uit|uite)(?: (?:nel|en|em) \d{4})? (?:da|por|par) $/u;
/** Where something happens at sea: `fuel off Skerry`, but not `spin off Harrow Lamps`. */
const AT_SEA =
  /\b(?:ships?|vessels?|boats?|ferry|tanker|trawler|coast|sea|islands?|miles|kilomet(?:re|er)s|anchored|aground|sank|capsized|fuel|waters|drowned|reef|wreck|sail\w*|whales?)\b[^.!?]*$/;

/** What ships do: `The Gentle Anne, registered in Cork`. */
const VOYAGE =
  /^(?:, (?:registered|flagged|laden|berthed|moored|bound for|built in)| (?:ran aground|capsized|foundered|docked|berthed|moored|steamed|set sail|lost power|took on water|sank (?:off|near|with)|was (?:towed|refloated|scuttled)|encalló|zarpó|naufragó|atracó|s[’']est échouée?|a chaviré|kenterte|lief (?:aus|auf)|si è arenat[ao]|encalhou|naufragou))\b/u;

/** A ship is neither somebody nor an organisation nor a place. */
function disprove(evidence: Evidence): void {
  for (const kind of ['person', 'organisation', 'place'] as const) evidence[kind] -= 3;
}

/** `in X`: less so the longer the name, and for what looks like a product (`in ChatGPT`, `in Windows 11`). */
function placeWeight(name: readonly Token[]): number {
  const last = name.at(-1);
  if (name.length > 2 || last?.shape === 'number' || last?.shape === 'mixed' || last?.shape === 'upper')
    return 0.2;
  return name.length === 1 ? 1 : 0.5;
}

/** In `the Biden administration` the article is the noun's. */
function isAttribute({ text, tokens, to, possessive }: Setting): boolean {
  const next = tokens[to];
  if (
    next === undefined ||
    possessive ||
    next.shape !== 'lower' ||
    next.start - (tokens[to - 1]?.end ?? 0) !== 1
  )
    return false;
  return (
    text[next.start - 1] === ' ' &&
    next.lower.length > 3 &&
    !SPEECH.has(next.lower) &&
    !LEXICON.action.has(next.lower)
  );
}

/** `organisations such as X`, `agencies of the union: X and Y`: the noun before the list says what is in it. */
function listed({ text, tokens, from }: Setting, gap: string, evidence: Evidence): void {
  const introduced = gap === ' ' || /^,? ?[—–(:-] ?$/.test(gap);
  if (!introduced) return;
  for (let index = from - 1; index >= Math.max(0, from - 9); index--) {
    const token = tokens[index];
    if (token === undefined || /[.!?;]\s/.test(text.slice(token.end, tokens[index + 1]?.start))) return;
    if (ORGANISATION_NOUNS.has(token.lower)) evidence.organisation += 2.5;
    else if (PLACE_NOUNS.has(token.lower)) evidence.place += 2;
    else continue;
    return;
  }
}
