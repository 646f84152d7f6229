/** Key words over the whole archive: which of them many articles share, and few enough for a tag to tell apart. */
import type { Vocabulary } from '../model.ts';
import type { Candidates } from './candidates.ts';
import { byCodeUnit, fold, keyOf } from './fold.ts';
import { isKnownPlace } from './gazetteer.ts';
import { singular } from './singular.ts';
import type { TopicCandidate } from './topics.ts';

export interface ArchiveTopic {
  readonly key: string;
  readonly name: string;
  readonly articles: number;
}

export interface ArchiveTopics {
  readonly articles: number;
  /** The topic that a phrase belongs to; null where it is none in this archive. */
  readonly topic: (candidate: Pick<TopicCandidate, 'phrase' | 'key'>) => ArchiveTopic | null;
}

/** A topic that more than this share of a larger archive has tells nothing apart. */
const LARGEST_SHARE = 0.15;
/** In a small archive a share says nothing. */
const ALWAYS_FEW = 12;

/** The same for all spellings of one key word. */
const keyOfTopic = ({ phrase, key }: Pick<TopicCandidate, 'phrase' | 'key'>): string =>
  key ?? singular(fold(phrase));

export function surveyTopics(all: Iterable<Candidates>, { hidden }: Vocabulary): ArchiveTopics {
  const never = new Set(hidden.map(keyOf));
  const spellings = new Map<string, Map<string, number>>();
  let articles = 0;
  for (const { topics } of all) {
    articles++;
    for (const candidate of topics) {
      const { phrase } = candidate;
      const key = keyOfTopic(candidate);
      const counts = spellings.get(key) ?? new Map<string, number>();
      spellings.set(key, counts.set(phrase, (counts.get(phrase) ?? 0) + 1));
    }
  }
  const most = Math.max(ALWAYS_FEW, Math.floor(LARGEST_SHARE * articles));
  const topic: ArchiveTopics['topic'] = (candidate) => {
    const { phrase } = candidate;
    const key = keyOfTopic(candidate);
    if (never.has(keyOf(phrase))) return null;
    if (candidate.key !== undefined && isKnownPlace(fold(phrase))) return null; // the capital tells only German nouns
    const counts = [...(spellings.get(key) ?? [])].sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]));
    const sum = counts.reduce((total, [, count]) => total + count, 0);
    if (sum > most) return null;
    return { key: `topic:${key}`, name: counts[0]?.[0] ?? phrase, articles: sum };
  };
  return { articles, topic };
}
