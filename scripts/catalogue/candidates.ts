/** What an article may be about, before the archive is known: the half of cataloguing that workers do. */
import type { Block } from '../model.ts';
import { findCaselessCountries } from './caseless-countries.ts';
import { findCaselessNames } from './caseless-names.ts';
import { isCompound } from './compound.ts';
import { byCodeUnit, fold, keyOf } from './fold.ts';
import { isKnownPlace } from './gazetteer.ts';
import { joinNames } from './join-names.ts';
import { findMediaTopics } from './media-topics.ts';
import { collectMentions, type NameEntry, type Passage } from './mentions.ts';
import { tokenise } from './tokens.ts';
import { findTopics, type TopicCandidate } from './topics.ts';
import { CAPITAL_NOUNS } from './words/german.ts';
import type { MediaTopic } from './words/media-topics.ts';

export interface ArticleText {
  readonly id: string;
  readonly title: string | null;
  readonly deck: string | null;
  readonly blocks: readonly Block[];
  readonly language: string | null;
  readonly authors: readonly string[];
  readonly agency: string | null;
  readonly publisher: string | null;
  /** Tags that a sidecar gives; they are kept whatever the text says. */
  readonly givenTags: readonly string[];
}

export interface NameCandidate {
  /** The fullest usual spelling in this article. */
  readonly name: string;
  /** Other spellings, short forms and acronyms found here. */
  readonly forms: readonly string[];
  readonly count: number;
  /** Whether at least one mention must be a name; where not, the archive may show that it is one. */
  readonly firm: boolean;
  readonly inHeadline: boolean;
  readonly inLead: boolean;
  /** First mention as a share of the article, from 0 (its beginning) to 1. */
  readonly at: number;
  /** Mentions of the most frequent name that it stands in a list with; 0 where in none. */
  readonly company: number;
  /** Weights of what the text says of its kind. */
  readonly person: number;
  readonly organisation: number;
  readonly place: number;
}

export interface CountryMentions {
  /** ISO 3166, two capitals. */
  readonly code: string;
  readonly count: number;
  /** `demonym`: only its people and things were named (`Belgian`). */
  readonly by: 'name' | 'demonym';
  readonly inHeadline: boolean;
  readonly inLead: boolean;
}

/** Plain data, for threads and caches. */
export interface Candidates {
  readonly id: string;
  readonly language: string | null;
  /** Headline, deck and paragraphs together. */
  readonly passages: number;
  readonly names: readonly NameCandidate[];
  readonly countries: readonly CountryMentions[];
  readonly topics: readonly TopicCandidate[];
  /** Broad subjects, the surer first. */
  readonly broad: readonly MediaTopic[];
  readonly given: readonly string[];
}

/** More than this many names of one article are never tags, and would only fill the cache. */
const MOST_NAMES = 50;

/** Finds the names, countries and key words of one article. Pure; reads about 5 MB of text a second. */
export function findCandidates(article: ArticleText): Candidates {
  const { id, language, title } = article;
  const passages = passagesOf(article).map((passage) => ({ ...passage, tokens: tokenise(passage.text) }));
  const mentions = collectMentions(passages, language);
  joinNames(mentions, language);
  const credited = new Set([...article.authors, article.agency ?? '', article.publisher ?? ''].map(fold));
  const headline: Headline = {
    folded: ` ${fold(title ?? '')} `,
    words: new Set(tokenise(title ?? '').map(({ text }) => text)),
  };
  const nounsHaveCapitals = CAPITAL_NOUNS.test(language ?? '');
  const written = [...mentions.names.values()]
    .filter(({ key, count }) => (mentions.small.get(key) ?? 0) < count)
    .filter(({ key, isNoun, bySort, firm }) => !isNoun || bySort === 0 || firm > bySort || isKnownPlace(key))
    .map((entry) => toCandidate(entry, mentions.names, passages.length, headline, nounsHaveCapitals));
  const names = [...written, ...findCaselessNames(passages, language)]
    .filter(({ name, inHeadline }) => inHeadline || !credited.has(fold(name)))
    .sort(
      (a, b) =>
        Number(b.inHeadline) - Number(a.inHeadline) ||
        b.count - a.count ||
        a.at - b.at ||
        byCodeUnit(a.name, b.name),
    )
    .slice(0, MOST_NAMES);
  const demonyms = [...mentions.demonyms].map(
    ([code, count]): CountryMentions => ({ code, count, by: 'demonym', inHeadline: false, inLead: false }),
  );
  const countries = [...demonyms, ...findCaselessCountries(passages, language)];
  const topics = findTopics({
    title,
    lead: leadOf(passages),
    texts: passages,
    language,
    names: () => wordsOf(mentions.names),
  });
  const broad = findMediaTopics(passages, language);
  return {
    id,
    language,
    passages: passages.length,
    names,
    countries,
    topics,
    broad,
    given: article.givenTags,
  };
}

/** Folded words of what must be a name. */
function wordsOf(names: ReadonlyMap<string, NameEntry>): Set<string> {
  return new Set(
    [...names.values()].flatMap(({ key, firm }) => (firm > 0 ? key.toLowerCase().split(' ') : [])),
  );
}

function passagesOf({ title, deck, blocks }: ArticleText): Passage[] {
  const passages: Passage[] = [];
  if (title) passages.push({ text: title, isHeadline: true, isLead: false });
  if (deck) passages.push({ text: deck, isHeadline: false, isLead: true });
  for (const [index, { text }] of blocks.entries()) {
    passages.push({ text, isHeadline: false, isLead: index === 0 });
  }
  return passages;
}

function leadOf(passages: readonly Passage[]): string {
  return passages
    .filter(({ isLead }) => isLead)
    .map(({ text }) => text)
    .join('\n');
}

interface Headline {
  readonly folded: string;
  readonly words: ReadonlySet<string>;
}

function toCandidate(
  entry: NameEntry,
  all: ReadonlyMap<string, NameEntry>,
  passages: number,
  headline: Headline,
  nounsHaveCapitals: boolean,
): NameCandidate {
  const spellings = [...entry.spellings]
    .sort(([a, m], [b, n]) => rank(b) - rank(a) || n - m || byCodeUnit(a, b))
    .map(([name]) => name);
  const name = spellings[0] ?? entry.key;
  const inHeadline = entry.inHeadline || spellings.some((form) => isNamedIn(form, headline));
  const company = [...entry.beside].reduce((most, key) => Math.max(most, all.get(key)?.count ?? 0), 0);
  const { person, organisation, place } = entry.evidence;
  return {
    name,
    forms: spellings.slice(1),
    count: entry.count,
    firm:
      entry.firm > 0 ||
      (entry.count > 1 && entry.key.includes(' ') && (!nounsHaveCapitals || isCompound(name))),
    inHeadline,
    inLead: entry.inLead,
    at: Math.round((100 * entry.first) / passages) / 100,
    company,
    person,
    organisation,
    place,
  };
}

/** The more words, the fuller the name; an acronym is the least of a name's forms. */
function rank(name: string): number {
  return name.split(' ').length * 2 + (keyOf(name) === name ? 0 : 1);
}

/** Acronyms must have their capitals in the headline: `us` is not `US`. */
function isNamedIn(form: string, { folded, words }: Headline): boolean {
  return keyOf(form) === form ? words.has(form) : folded.includes(` ${fold(form)} `);
}
