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
  /** Numbers of its features (subjects and words), from 0, and at the same places what each weighs. */
  readonly features: Int32Array;
  /** The sum of their squares is 1. */
  readonly weights: Float64Array;
}

export interface Profiles {
  readonly profiles: readonly Profile[];
  /** One more than the highest number of a feature. */
  readonly features: number;
}

/** Of title and of lead; more of them would relate everything to everything. */
const MOST_WORDS = 24;

/** In the order given; what only one article has is left out, for it relates to nothing. */
export function profileAll(articles: readonly RelatableArticle[]): Profiles {
  const raw = articles.map(featuresOf);
  const frequency = new Map<string, number>();
  for (const features of raw)
    for (const feature of features.keys()) frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
  const numbers = new Map<string, { readonly number: number; readonly telling: number }>();
  for (const [feature, shared] of frequency) {
    if (shared > 1) numbers.set(feature, { number: numbers.size, telling: telling(shared, articles.length) });
  }
  const profiles = articles.map(({ id, language }, index) => {
    const known = [...(raw[index] ?? [])].flatMap(([feature, weight]) => {
      const shared = numbers.get(feature);
      return shared === undefined ? [] : [{ number: shared.number, weight: weight * shared.telling }];
    });
    return {
      id,
      language,
      features: Int32Array.from(known, ({ number }) => number),
      weights: normalised(Float64Array.from(known, ({ weight }) => weight)),
    };
  });
  return { profiles, features: numbers.size };
}

/** What all have tells nothing here, where the tag itself is not shown: {@link rarity} from 0 instead of 0.4. */
function telling(articles: number, total: number): number {
  return Math.max(0.02, (rarity(articles, total) - 0.4) / 0.6);
}

function normalised(weights: Float64Array): Float64Array {
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return weights.map((weight) => weight / length);
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
