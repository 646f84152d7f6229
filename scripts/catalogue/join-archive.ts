/** Names that are one over the archive: `NASA` and `Nasa`, an acronym and its full name, a lone surname. */

import { addEvidence, type Evidence } from './evidence.ts';
import { byCodeUnit } from './fold.ts';
import { isKnownPlace } from './gazetteer.ts';
import { LEXICON } from './lexicon.ts';
import type { SubjectKey } from './subject-keys.ts';

/** What all articles together say of a name. */
export interface Tally {
  readonly spellings: Map<string, number>;
  readonly evidence: Evidence;
  articles: number;
  firm: number;
  mentions: number;
}

/** Where less than this share of the archive means the same, the short form stays by itself. */
const DOMINANT = 0.8;

/** Acronyms, capitalised acronyms (`Nasa`) and lone surnames, where the archive leaves no doubt whose they are. */
export function joinAcrossArchive(
  tallies: Map<SubjectKey, Tally>,
  acronyms: Map<string, Map<string, number>>,
): Map<string, string> {
  const aliases = new Map<string, string>();
  const surnames = new Map<string, Map<string, number>>();
  for (const [key, { articles, firm }] of tallies) {
    const last = key.slice(key.lastIndexOf(' ') + 1);
    if (last !== key && firm > 0 && key.split(' ').length < 4) {
      const counts = surnames.get(last) ?? new Map<string, number>();
      surnames.set(last, counts.set(key, articles));
    }
    if (key === key.toUpperCase() && key !== key.toLowerCase()) joinCapitals(aliases, tallies, key);
  }
  for (const key of tallies.keys()) {
    // `Ellen Corrigan` is the ship of which another article says so.
    const ship = /^(?:hms|uss|rms|mv|mfv|rrs|hmcs|hmas) (.+ .+)$/.exec(key)?.[1];
    if (ship !== undefined && (tallies.get(ship)?.evidence.person ?? 1) <= 0) aliases.set(ship, key);
  }
  for (const [short, votes] of acronyms) addDominant(aliases, short, votes, 1);
  for (const [surname, votes] of surnames) {
    const own = tallies.get(surname);
    if (own === undefined || isKnownPlace(surname) || LEXICON.organisations.has(surname)) continue;
    addDominant(aliases, surname, votes, 2);
  }
  for (const [from, to] of aliases) absorb(tallies, from, to);
  return aliases;
}

/** `NASA` and `Nasa` are the acronym; `PARIS` and `Paris` are the place. */
function joinCapitals(
  aliases: Map<string, string>,
  tallies: ReadonlyMap<SubjectKey, Tally>,
  key: SubjectKey,
): void {
  const small = key.toLowerCase();
  if (isKnownPlace(small) || LEXICON.given.has(small)) aliases.set(key, small);
  else if (tallies.has(small)) aliases.set(small, key);
}

function addDominant(
  aliases: Map<string, string>,
  short: string,
  votes: ReadonlyMap<string, number>,
  least: number,
): void {
  const total = [...votes.values()].reduce((sum, count) => sum + count, 0);
  const [best] = [...votes].sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]));
  if (best !== undefined && best[1] >= least && best[1] >= DOMINANT * total && !aliases.has(best[0]))
    aliases.set(short, best[0]);
}

function absorb(tallies: Map<SubjectKey, Tally>, from: SubjectKey, to: SubjectKey): void {
  const source = tallies.get(from);
  const target = tallies.get(to);
  if (source === undefined) return;
  if (target === undefined) {
    tallies.set(to, {
      ...source,
      spellings: new Map([...source.spellings].map(([name, count]) => [inSmallLetters(name), count])),
    });
    return;
  }
  target.articles += source.articles;
  target.firm += source.firm;
  target.mentions += source.mentions;
  addEvidence(target.evidence, source.evidence);
}

/** `LONDON` as a reader would write it. */
function inSmallLetters(name: string): string {
  return name === name.toUpperCase() ? name.slice(0, 1) + name.slice(1).toLowerCase() : name;
}
