/** Broad subjects: which of the IPTC Media Topics an article is about, where enough of its words say so. */
import { fold } from './fold.ts';
import type { ReadPassage } from './mentions.ts';
import { singular } from './singular.ts';
import { MEDIA_TOPIC_NAMES } from './words/media-topic-names.ts';
import { MEDIA_TOPIC_WORDS, type MediaTopic, type TopicWords } from './words/media-topics.ts';

/** So many different words must tell of a topic. */
const LEAST_WORDS = 3;
/** The sum of their weights, and what it must be for each thousand words: a long text has some of everything. */
const LEAST_WEIGHT = 5;
const LEAST_DENSITY = 8;
/** A topic with less than this share of the heaviest one's weight is beside the point. */
const LEAST_SHARE = 0.7;
/** Where more topics than so many are left, the text is about none of them above all. */
const MOST_TOPICS = 2;
/** How much a word's first place adds to its weight. */
const PLACE = { headline: 2, lead: 1.4, text: 1 } as const;
const UNSPACED = /^(?:zh|ja)\b/;
/** Arabic and Hebrew write these together with the word. */
const JOINED: Readonly<Record<string, RegExp>> = { ar: /^[وفبلك]?(?:ال)?/, he: /^[ושכ]?[בלמה]?/ };

/** At most two topics, the heavier first; none in a language without words, and none where unsure. */
export function findMediaTopics(passages: readonly ReadPassage[], language: string | null): MediaTopic[] {
  const tag = language?.split('-', 1)[0]?.toLowerCase() ?? '';
  const table = tableOf(tag);
  if (table === null) return [];
  const found = new Map<string, Found>();
  const words = UNSPACED.test(tag)
    ? lookWithin(passages, table, found)
    : lookAmong(passages, table, found, tag);
  const weights = new Map<MediaTopic, { weight: number; words: number }>();
  for (const { topic, count, place } of found.values()) {
    const sum = weights.get(topic) ?? { weight: 0, words: 0 };
    weights.set(topic, { weight: sum.weight + Math.log2(1 + count) * PLACE[place], words: sum.words + 1 });
  }
  const least = Math.max(LEAST_WEIGHT, (LEAST_DENSITY * Math.min(words, MOST_TOLD)) / 1000);
  const told = [...weights].sort(([, a], [, b]) => b.weight - a.weight);
  const share = LEAST_SHARE * (told[0]?.[1].weight ?? 0);
  const topics = told.filter(([, sum]) => sum.weight >= Math.max(least, share) && sum.words >= LEAST_WORDS);
  return topics.length > MOST_TOPICS ? [] : topics.map(([topic]) => topic);
}

/** A topic's name in a language, in English where that has none here. */
export const mediaTopicName = (topic: MediaTopic, language: string): string =>
  namesIn(language)[topic] ?? topic;

const namesIn = (language: string): Readonly<Partial<Record<MediaTopic, string>>> =>
  MEDIA_TOPIC_NAMES[language.split('-', 1)[0]?.toLowerCase() ?? ''] ?? MEDIA_TOPIC_NAMES.en ?? {};

/** The name of the broad subject that a key word names as well, be it in the plural (`sports`); null where it names none. */
export function mediaTopicCalled(word: string, language: string): string | null {
  const names =
    called.get(language) ??
    new Map(Object.values(namesIn(language)).map((name) => [singular(fold(name)), name]));
  called.set(language, names);
  return names.get(singular(fold(word))) ?? null;
}

/** By language, names by what they are found by. */
const called = new Map<string, ReadonlyMap<string, string>>();

/** Of a longer text only so many words ask for more. */
const MOST_TOLD = 1500;

interface Found {
  readonly topic: MediaTopic;
  count: number;
  readonly place: keyof typeof PLACE;
}

interface Table {
  readonly whole: ReadonlyMap<string, MediaTopic>;
  readonly beginnings: ReadonlyMap<string, MediaTopic>;
  readonly shortest: number;
  readonly longest: number;
}

const tables = new Map<string, Table>();

function tableOf(tag: string): Table | null {
  const words = MEDIA_TOPIC_WORDS[tag];
  if (words === undefined) return null;
  const known = tables.get(tag) ?? readTable(words);
  tables.set(tag, known);
  return known;
}

function readTable(words: TopicWords): Table {
  const whole = new Map<string, MediaTopic>();
  const beginnings = new Map<string, MediaTopic>();
  for (const [topic, list] of Object.entries(words) as [MediaTopic, string][]) {
    for (const word of list.split(' ')) {
      if (word.endsWith('-')) beginnings.set(fold(word.slice(0, -1)), topic);
      else whole.set(fold(word), topic);
    }
  }
  const lengths = [...beginnings.keys()].map((word) => word.length);
  return { whole, beginnings, shortest: Math.min(...lengths), longest: Math.max(...lengths) };
}

/** Gives how many words were looked at. */
function lookAmong(
  passages: readonly ReadPassage[],
  table: Table,
  found: Map<string, Found>,
  tag: string,
): number {
  const answers = new Map<string, Entry | null>();
  let words = 0;
  for (const passage of passages) {
    for (const { lower, shape } of passage.tokens) {
      if (shape === 'number' || lower.length < 3) continue;
      words++;
      const before = answers.get(lower);
      const entry = before === undefined ? lookUp(lower, table, JOINED[tag]) : before;
      if (before === undefined) answers.set(lower, entry);
      if (entry !== null) note(found, entry, placeOf(passage));
    }
  }
  return words;
}

interface Entry {
  readonly word: string;
  readonly topic: MediaTopic;
}

function lookUp(lower: string, table: Table, joined: RegExp | undefined): Entry | null {
  const word = fold(lower);
  const direct = lookUpWord(word, table);
  return direct !== null || joined === undefined ? direct : lookUpWord(word.replace(joined, ''), table);
}

function lookUpWord(word: string, { whole, beginnings, shortest, longest }: Table): Entry | null {
  const exact = whole.get(word);
  if (exact !== undefined) return { word, topic: exact };
  for (let length = Math.min(longest, word.length); length >= shortest; length--) {
    const beginning = word.slice(0, length);
    const topic = beginnings.get(beginning);
    if (topic !== undefined) return { word: beginning, topic };
  }
  return null;
}

/** Two signs count as a word. */
function lookWithin(passages: readonly ReadPassage[], { whole }: Table, found: Map<string, Found>): number {
  let signs = 0;
  for (const passage of passages) {
    signs += passage.text.length;
    for (const [word, topic] of whole) {
      for (let at = passage.text.indexOf(word); at !== -1; at = passage.text.indexOf(word, at + word.length))
        note(found, { word, topic }, placeOf(passage));
    }
  }
  return signs / 2;
}

function note(found: Map<string, Found>, { word, topic }: Entry, place: Found['place']): void {
  const known = found.get(word);
  if (known === undefined) found.set(word, { topic, count: 1, place });
  else known.count++;
}

function placeOf({ isHeadline, isLead }: ReadPassage): Found['place'] {
  if (isHeadline) return 'headline';
  return isLead ? 'lead' : 'text';
}
