/** The subjects of each article, chosen with the whole archive in view. */
import type { Subject, Vocabulary } from '../model.ts';
import { type ArchiveNames, type ArchiveSubject, surveyNames } from './archive-names.ts';
import { type ArchiveTopics, surveyTopics } from './archive-topics.ts';
import type { Candidates, NameCandidate } from './candidates.ts';
import { byCodeUnit, fold } from './fold.ts';
import { mediaTopicCalled, mediaTopicName } from './media-topics.ts';
import { rarity } from './rarity.ts';
import type { SubjectKey } from './subject-keys.ts';

export interface SubjectOptions {
  /** The archive's own language: that of countries' names; English unless told. */
  readonly language?: string;
  /** Most subjects an article; those given by a person are not counted out. */
  readonly most?: number;
}

interface Weighed extends Subject {
  readonly key: SubjectKey;
  readonly weight: number;
  /** What the article says but once, and not where it says what it is about. */
  readonly inPassing?: boolean;
  /** What the text says without a capital. */
  readonly isKeyWord?: boolean;
}

const MOST = 10;
/** Always kept, if there are so many. */
const LEAST = 3;
/** A subject with less weight is not what the article is about: about that of a sure name mentioned once, at the end. */
const LEAST_WEIGHT = 0.35;
/** Nor is one with less than this share of the best one's weight. */
const LEAST_SHARE = 0.1;
/** Of an article's key words, the best so many; names of unknown kind, which are topics as well, are not counted. */
const MOST_KEY_WORDS = 6;
/**
 * In an article of more passages a name that is said but once, and not in headline, deck or first paragraph, is a subject only
 * where there is hardly another: in a large archive such names would be most of the index, and lead to nothing about them.
 */
const SHORT = 8;
/** In a smaller archive nothing shows what is rare: there a topic needs a second article. */
const TELLING = 20;
/** A topic of this article alone must be said so often in it, less often if its headline has it. */
const LONE_TOPIC = { headline: 3, text: 4 } as const;
/** In a smaller archive so often, and in the headline; then it counts for no more than a name said in passing. */
const LONE_IN_FEW = { mentions: 6, weight: 0.9 } as const;

/**
 * The subjects of every article by its id, best first: those given by people, then names and topics by how
 * much the article is about them and how rare they are in the archive. `all` is gone through twice, so it
 * must be an array or start afresh each time; its order does not matter.
 */
export function chooseSubjects(
  all: Iterable<Candidates>,
  vocabulary: Vocabulary,
  { language = 'en', most = MOST }: SubjectOptions = {},
): Map<string, Subject[]> {
  const names = surveyNames(all, vocabulary, language);
  const topics = surveyTopics(all, vocabulary);
  const chosen = new Map<string, Subject[]>();
  for (const candidates of all) {
    const given = givenSubjects(candidates.given, names);
    const found = [
      ...weighNames(candidates, names),
      ...weighTopics(candidates, topics, names, language),
    ].sort(
      (a, b) =>
        Number(a.inPassing ?? false) - Number(b.inPassing ?? false) ||
        b.weight - a.weight ||
        byCodeUnit(a.key, b.key),
    );
    const broad = broadSubjects(candidates, names, language);
    // Broad subjects divide a large archive; in a small one they only fill up.
    const kept = topics.articles < TELLING ? 0 : broad.length;
    chosen.set(candidates.id, select({ given, found, broad }, most, most - kept));
  }
  return chosen;
}

function givenSubjects(tags: readonly string[], names: ArchiveNames): Weighed[] {
  const subjects: Weighed[] = [];
  for (const tag of tags) {
    const key = names.keyOfTag(tag);
    if (key === null || tag.trim() === '') continue;
    const known = names.subject(key);
    subjects.push({
      key,
      name: known?.name ?? tag.trim(),
      kind: known?.kind ?? 'topic',
      weight: Number.POSITIVE_INFINITY,
    });
  }
  return subjects;
}

/** Whatever an article is about in particular comes first. */
function broadSubjects({ broad }: Candidates, names: ArchiveNames, language: string): Weighed[] {
  return broad.flatMap((topic) => {
    const subject = broadSubject(mediaTopicName(topic, language), names);
    return subject === null ? [] : [{ ...subject, weight: 0 }];
  });
}

/** A broad subject as the vocabulary has it; null where it is hidden there. */
function broadSubject(name: string, names: ArchiveNames): Omit<Weighed, 'weight'> | null {
  const key = names.keyOfTag(name);
  if (key === null) return null;
  const ruled = names.ruled(name) === null ? undefined : names.subject(key);
  return { key, name: ruled?.name ?? name, kind: ruled?.kind ?? 'topic' };
}

interface Choice {
  readonly given: readonly Weighed[];
  readonly found: readonly Weighed[];
  readonly broad: readonly Weighed[];
}

/** At most so many subjects, of which so many that are given or found; more only if more are given. */
function select({ given, found, broad }: Choice, most: number, room: number): Subject[] {
  const cut = Math.max(LEAST_WEIGHT, LEAST_SHARE * (found[0]?.weight ?? 0));
  const keys = new Set<string>();
  const subjects: Subject[] = [];
  let keyWords = 0;
  for (const { key, name, kind, weight, inPassing = false, isKeyWord = false } of [...given, ...found]) {
    const isGiven = weight === Number.POSITIVE_INFINITY;
    if (keys.has(key) || keys.has(fold(name))) continue;
    if (!isGiven && kind === 'topic' && isWithin(name, subjects)) continue;
    if (!isGiven && (subjects.length >= room || (subjects.length >= LEAST && (inPassing || weight < cut))))
      continue;
    if (!isGiven && isKeyWord && ++keyWords > MOST_KEY_WORDS) continue;
    keys.add(key).add(fold(name));
    subjects.push({ name, kind });
  }
  for (const { key, name, kind } of broad) {
    if (!keys.has(key) && !keys.has(fold(name)) && subjects.length < most) subjects.push({ name, kind });
  }
  return subjects;
}

/** Whether a topic's words are part of a subject that is chosen already, or the other way round. */
function isWithin(name: string, subjects: readonly Subject[]): boolean {
  const own = ` ${fold(name)} `;
  return subjects.some((subject) => {
    const other = ` ${fold(subject.name)} `;
    return other.includes(own) || own.includes(other);
  });
}

function weighNames({ names, countries, language, passages }: Candidates, archive: ArchiveNames): Weighed[] {
  const mentions = new Map<SubjectKey, Weight>();
  for (const name of names) {
    const key = archive.keyOfName(name, language);
    if (key !== null) add(mentions, key, name);
  }
  for (const { code, count, by, inHeadline, inLead } of countries) {
    const key = archive.keyOfCountry(code);
    if (key === null || (by === 'demonym' && !mentions.has(key) && count < 3)) continue;
    add(mentions, key, {
      count: by === 'demonym' ? count / 2 : count,
      inHeadline,
      inLead,
      at: 0.5,
      company: 0,
    });
  }
  const weighed: Weighed[] = [];
  for (const [key, weight] of mentions) {
    const subject = archive.subject(key);
    if (!subject?.firm) continue;
    weighed.push({
      key,
      name: subject.name,
      kind: subject.kind,
      weight: weigh(weight, subject, archive.articles),
      inPassing:
        archive.articles >= TELLING &&
        passages > SHORT &&
        weight.count <= 1 &&
        !weight.inHeadline &&
        !weight.inLead,
    });
  }
  return weighed;
}

type Weight = Pick<NameCandidate, 'count' | 'inHeadline' | 'inLead' | 'at' | 'company'>;

function add(mentions: Map<SubjectKey, Weight>, key: SubjectKey, more: Weight): void {
  const before = mentions.get(key);
  if (before === undefined) mentions.set(key, more);
  else {
    mentions.set(key, {
      count: before.count + more.count,
      inHeadline: before.inHeadline || more.inHeadline,
      inLead: before.inLead || more.inLead,
      at: Math.min(before.at, more.at),
      company: Math.max(before.company, more.company),
    });
  }
}

/** What nothing tells the kind of is taken for an organisation: such a name is less sure to be a subject. */
const KIND_WEIGHT = { person: 1.2, organisation: 0.85, place: 1 } as const;

/** Frequency, place in the article, how sure it is what it is, and rarity; factors set by hand. */
function weigh(
  { count, inHeadline, inLead, at, company }: Weight,
  { certainty, articles, kind }: ArchiveSubject,
  total: number,
): number {
  const frequency = Math.log2(1 + count) + (company > count ? Math.log2(1 + company) / 6 : 0);
  const position = (inHeadline ? 1.5 : 1) * (inLead ? 1.25 : 1) * (1 - 0.3 * at);
  const sureness = kind === 'topic' ? 0.8 : (0.7 + 0.4 * certainty) * KIND_WEIGHT[kind];
  return frequency * position * sureness * rarity(articles, total);
}

function weighTopics(
  { topics }: Candidates,
  archive: ArchiveTopics,
  names: ArchiveNames,
  language: string,
): Weighed[] {
  const weighed: Weighed[] = [];
  for (const candidate of topics) {
    const { phrase, count, inHeadline } = candidate;
    const ruled = names.ruled(phrase);
    const subject = ruled === null ? undefined : names.subject(ruled);
    const topic = archive.topic(candidate);
    const articlesWithIt = topic?.articles ?? 1;
    const isLone = ruled === null && articlesWithIt < 2;
    const least =
      archive.articles >= TELLING
        ? LONE_TOPIC[inHeadline ? 'headline' : 'text']
        : inHeadline
          ? LONE_IN_FEW.mentions
          : Number.POSITIVE_INFINITY;
    if (isLone && count < least) continue;
    const position = inHeadline ? 1.7 : 1.2;
    const isFiller = isLone && archive.articles < TELLING;
    const full =
      (isLone ? 0.6 : 0.8) * Math.log2(1 + count) * position * rarity(articlesWithIt, archive.articles);
    const weight = isFiller ? Math.min(LONE_IN_FEW.weight, full) : full;
    if (ruled !== null && subject !== undefined)
      weighed.push({ ...subject, key: ruled, weight, isKeyWord: true });
    else if (topic !== null) {
      const broad = mediaTopicCalled(topic.name, language);
      const named =
        broad === null
          ? { key: topic.key, name: topic.name, kind: 'topic' as const }
          : broadSubject(broad, names);
      if (named !== null) weighed.push({ ...named, weight, isKeyWord: true });
    }
  }
  return weighed;
}
