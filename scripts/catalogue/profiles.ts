/** Articles as weighted subjects and words, to be compared. */
import type { Subject } from '../model.ts';
import { rarity } from './rarity.ts';
import { tokenise } from './tokens.ts';
import { stopwordsOf } from './words/stopwords.ts';

export interface RelatableArticle {
  readonly id: string;
  /** Best first, as chosen. */
  readonly subjects: readonly Subject[];
  readonly title: string;
  /** The deck, or the first words of the body. */
  readonly lead: string;
  readonly language: string | null;
  /** As `sortKey` of the date makes it; of two equally related articles the one nearer in time is taken. */
  readonly sortKey: string;
}

export interface Profile {
  readonly id: string;
  readonly language: string | null;
  /** Weights of features (subjects and words); the sum of their squares is 1. */
  readonly weights: ReadonlyMap<string, number>;
}

/** Of title and of lead; more of them would relate everything to everything. */
const MOST_WORDS = 24;

/** In the order given; what only one article has is left out, for it relates to nothing. */
export function profileAll(articles: readonly RelatableArticle[]): Profile[] {
  const raw = articles.map(featuresOf);
  const frequency = new Map<string, number>();
  for (const features of raw)
    for (const feature of features.keys()) frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
  return articles.map(({ id, language }, index) => {
    const weights = new Map<string, number>();
    for (const [feature, weight] of raw[index] ?? []) {
      const shared = frequency.get(feature) ?? 1;
      if (shared > 1) weights.set(feature, weight * telling(shared, articles.length));
    }
    return { id, language, weights: normalised(weights) };
  });
}

/** What all have tells nothing here, where the tag itself is not shown: {@link rarity} from 0 instead of 0.4. */
function telling(articles: number, total: number): number {
  return Math.max(0.02, (rarity(articles, total) - 0.4) / 0.6);
}

function normalised(weights: ReadonlyMap<string, number>): Map<string, number> {
  let sum = 0;
  for (const weight of weights.values()) sum += weight * weight;
  const length = Math.sqrt(sum) || 1;
  return new Map([...weights].map(([feature, weight]) => [feature, weight / length]));
}

function featuresOf({ subjects, title, lead, language }: RelatableArticle): Map<string, number> {
  const features = new Map<string, number>();
  for (const [index, { kind, name }] of subjects.entries()) {
    features.set(`${kind}:${name}`, 2.5 - 0.15 * Math.min(index, 10));
  }
  for (const word of wordsOf(title, language)) features.set(word, Math.max(features.get(word) ?? 0, 1));
  for (const word of wordsOf(lead, language)) features.set(word, Math.max(features.get(word) ?? 0, 0.5));
  return features;
}

/** Content words; in scripts without spaces, pairs of signs. */
function wordsOf(text: string, language: string | null): string[] {
  const stopwords = stopwordsOf(language);
  const words = tokenise(text.slice(0, 600)).flatMap(({ lower }) =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(lower)
      ? pairsOf(lower)
      : [lower],
  );
  return words
    .filter((word) => word.length > 1 && !stopwords.has(word) && !/^\p{N}+$/u.test(word))
    .slice(0, MOST_WORDS);
}

function pairsOf(text: string): string[] {
  const signs = [...text];
  return signs.slice(1).map((sign, index) => `${signs[index]}${sign}`);
}
