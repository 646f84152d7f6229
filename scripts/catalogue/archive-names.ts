/** Names over the whole archive: which spellings are one subject, of what kind, in how many articles. */
import type { SubjectKind, Vocabulary } from '../model.ts';
import type { Candidates, NameCandidate } from './candidates.ts';
import { type Decision, decideKind } from './decide-kind.ts';
import { addEvidence, noEvidence } from './evidence.ts';
import { byCodeUnit, keyOf } from './fold.ts';
import { countryName, isKnownPlace, isTown } from './gazetteer.ts';
import { joinAcrossArchive, type Tally } from './join-archive.ts';
import { LEXICON } from './lexicon.ts';
import { COUNTRY, keyFinder, type SubjectKey } from './subject-keys.ts';
import { type Rules, readVocabulary } from './vocabulary-rules.ts';
import { ALSO_NOUNS } from './words/places.ts';

export interface ArchiveSubject {
  readonly name: string;
  readonly kind: SubjectKind;
  readonly certainty: number;
  /** In how many articles it is mentioned. */
  readonly articles: number;
  /** Whether some article shows it to be a name. */
  readonly firm: boolean;
}

export interface ArchiveNames {
  /** How many articles there are. */
  readonly articles: number;
  /** The subject that a name of an article belongs to; null where it is never one. */
  readonly keyOfName: (name: NameCandidate, language: string | null) => SubjectKey | null;
  /** The same for a tag that a person gave, and for a country's code. */
  readonly keyOfTag: (tag: string) => SubjectKey | null;
  readonly keyOfCountry: (code: string) => SubjectKey | null;
  /** The vocabulary's subject of which a phrase is a name; null where the vocabulary does not know it. */
  readonly ruled: (phrase: string) => SubjectKey | null;
  readonly subject: (key: SubjectKey) => ArchiveSubject | undefined;
}

const CAP = 6; // of the evidence that one article can give

export function surveyNames(
  all: Iterable<Candidates>,
  vocabulary: Vocabulary,
  language: string,
): ArchiveNames {
  const rules = readVocabulary(vocabulary, keyFinder());
  const tallies = new Map<SubjectKey, Tally>();
  const acronyms = new Map<string, Map<string, number>>();
  let articles = 0;
  for (const candidates of all) {
    articles++;
    for (const name of candidates.names) {
      const key = rules.keyOf([name.name, ...name.forms], candidates.language);
      tally(tallies, key, name);
      for (const form of name.forms)
        if (keyOf(form) === form && form !== name.name) vote(acronyms, form, key);
    }
  }
  const aliases = joinAcrossArchive(tallies, acronyms);
  const toKey = (names: readonly string[], from: string | null): SubjectKey | null => {
    const own = rules.keyOf(names, from);
    const key = aliases.get(own) ?? own;
    return rules.isHidden(names[0] ?? '') || rules.isHidden(key) ? null : key;
  };
  const subjects = new Map<SubjectKey, ArchiveSubject>();
  return {
    articles,
    // Of `Gutes Essen` in one article and `in Essen` in another only the second is the city.
    keyOfName: ({ name, forms, firm, place }, from) =>
      ALSO_NOUNS.has(keyOf(name)) && !firm && place <= 0 ? null : toKey([name, ...forms], from),
    keyOfTag: (tag) => toKey([tag], language),
    keyOfCountry: (code) => toKey([countryName(code, language)], language),
    ruled: rules.ruled,
    subject: (key) => {
      const known = subjects.get(key) ?? describe(key, tallies, rules, language);
      if (known !== undefined) subjects.set(key, known);
      return known;
    },
  };
}

function tally(tallies: Map<SubjectKey, Tally>, key: SubjectKey, name: NameCandidate): void {
  const sum = tallies.get(key) ?? {
    spellings: new Map(),
    evidence: noEvidence(),
    articles: 0,
    firm: 0,
    mentions: 0,
  };
  tallies.set(key, sum);
  sum.articles++;
  if (name.firm) sum.firm++;
  sum.mentions += Math.min(name.count, 4);
  sum.spellings.set(name.name, (sum.spellings.get(name.name) ?? 0) + name.count);
  addEvidence(sum.evidence, {
    person: Math.min(CAP, name.person),
    organisation: Math.min(CAP, name.organisation),
    place: Math.min(CAP, name.place),
  });
}

function vote(votes: Map<string, Map<string, number>>, short: string, full: string): void {
  const counts = votes.get(short) ?? new Map<string, number>();
  votes.set(short, counts.set(full, (counts.get(full) ?? 0) + 1));
}

function describe(
  key: SubjectKey,
  tallies: ReadonlyMap<SubjectKey, Tally>,
  rules: Rules,
  language: string,
): ArchiveSubject | undefined {
  const sum = tallies.get(key);
  const ruled = rules.subjects.get(key);
  const country = key.startsWith(COUNTRY) ? key.slice(COUNTRY.length) : null;
  if (sum === undefined && ruled === undefined && country === null) return undefined;
  const name = ruled?.name ?? (country === null ? spelling(sum) : countryName(country, language));
  const certain: Decision = { kind: 'place', certainty: 1 };
  const decided =
    country === null ? decideKind(name, sum?.evidence ?? noEvidence(), sum?.mentions ?? 0) : certain;
  return {
    name,
    kind: ruled?.kind ?? decided.kind,
    certainty: ruled === undefined ? decided.certainty : 1,
    articles: sum?.articles ?? 0,
    firm: ruled !== undefined || country !== null || isFirm(key, sum),
  };
}

function spelling(sum: Tally | undefined): string {
  const [best] = [...(sum?.spellings ?? [])].sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]));
  return best?.[0] ?? '';
}

function isFirm(key: SubjectKey, sum: Tally | undefined): boolean {
  if (LEXICON.organisations.has(key)) return true;
  // `Gutes Essen`: what is not only a city's name needs something that says so.
  const isPlain = !LEXICON.common.has(key) && !ALSO_NOUNS.has(key);
  if (isKnownPlace(key) && (isPlain || (sum !== undefined && sum.evidence.place > 0))) return true;
  if (
    sum !== undefined &&
    sum.evidence.place >= Math.max(1, 0.7 * sum.articles) &&
    isPlain &&
    isTown(key) &&
    !LEXICON.given.has(key)
  )
    return true;
  return sum !== undefined && sum.firm > 0 && (key.includes(' ') || sum.firm >= 0.4 * sum.articles);
}
