/** The way on: for each article those that a reader of it may want next. */
import { byCodeUnit } from './fold.ts';
import { type Profile, profileAll, type RelatableArticle } from './profiles.ts';

export type { RelatableArticle };

const MOST_RELATED = 5;
/** Candidates looked at closely. */
const SHORTLIST = 20;
/** Of what more articles share, only the nearest so many in time are looked at: what bounds the work. */
const MOST_SHARING = 80;
/** Less alike than this, and two articles have no more in common than any two. */
const LEAST_LIKENESS = 0.06;
const OTHER_LANGUAGE = 0.6;
/** How much likeness to an article that is listed already counts against the next. */
const SAMENESS = 0.35;

/**
 * Up to five related articles for each, best first, by shared subjects and by words of title and lead,
 * the rarer the more. Give it no duplicates: it knows none. The order of `articles` does not matter.
 */
export function relate(articles: Iterable<RelatableArticle>): Map<string, string[]> {
  const { profiles, features } = profileAll(
    [...articles].sort((a, b) => byCodeUnit(a.sortKey, b.sortKey) || byCodeUnit(a.id, b.id)),
  );
  const sharing = shareIndex(profiles, features);
  const scores = new Float64Array(profiles.length);
  const chosen = new Float64Array(features);
  const related = new Map<string, string[]>();
  profiles.forEach((profile, at) => {
    const shortlist = findAlike(profile, at, profiles, sharing, scores);
    related.set(
      profile.id,
      diversify(shortlist, chosen).map(({ profile: { id } }) => id),
    );
  });
  return related;
}

/** The places of the articles that have a feature, in order of time, and what it weighs in each. */
interface Sharing {
  readonly places: Int32Array;
  readonly weights: Float64Array;
}

function shareIndex(profiles: readonly Profile[], features: number): readonly Sharing[] {
  const counts = new Int32Array(features);
  for (const profile of profiles)
    for (const feature of profile.features) counts[feature] = (counts[feature] ?? 0) + 1;
  const index = Array.from(counts, (count) => ({
    places: new Int32Array(count),
    weights: new Float64Array(count),
  }));
  counts.fill(0);
  profiles.forEach((profile, at) => {
    profile.features.forEach((feature, n) => {
      const sharing = index[feature];
      const place = counts[feature] ?? 0;
      if (sharing === undefined) return;
      sharing.places[place] = at;
      sharing.weights[place] = profile.weights[n] ?? 0;
      counts[feature] = place + 1;
    });
  });
  return index;
}

/** `scores` has a zero for each article, and has again when it is given back. */
function findAlike(
  profile: Profile,
  at: number,
  profiles: readonly Profile[],
  index: readonly Sharing[],
  scores: Float64Array,
): Found[] {
  const touched: number[] = [];
  for (let n = 0; n < profile.features.length; n++) {
    const sharing = index[profile.features[n] ?? 0];
    const weight = profile.weights[n] ?? 0;
    if (sharing === undefined) continue;
    const { places, weights } = sharing;
    const [from, to] = nearest(places, at);
    for (let entry = from; entry < to; entry++) {
      const place = places[entry] ?? 0;
      const score = scores[place] ?? 0;
      if (score === 0) touched.push(place); // weights are positive, so zero means not met before
      scores[place] = score + weight * (weights[entry] ?? 0);
    }
  }
  const shortlist: Found[] = [];
  for (const place of touched) {
    const other = profiles[place];
    const likeness = (scores[place] ?? 0) * (other?.language === profile.language ? 1 : OTHER_LANGUAGE);
    scores[place] = 0;
    const least = shortlist.length < SHORTLIST ? LEAST_LIKENESS : (shortlist.at(-1)?.likeness ?? 0);
    if (other === undefined || place === at || likeness < least) continue;
    keepBest(shortlist, { profile: other, likeness, distance: Math.abs(place - at) });
  }
  return shortlist;
}

interface Found {
  readonly profile: Profile;
  readonly likeness: number;
  /** In articles, in order of time. */
  readonly distance: number;
}

/** Inserts in order, and lets the last fall where there are too many: most do not come in at all. */
function keepBest(shortlist: Found[], found: Found): void {
  const last = shortlist.at(-1);
  if (shortlist.length === SHORTLIST && last !== undefined && byLikeness(last, found) < 0) return;
  let index = shortlist.length;
  while (index > 0 && byLikeness(found, shortlist[index - 1] ?? found) < 0) index--;
  shortlist.splice(index, 0, found);
  if (shortlist.length > SHORTLIST) shortlist.pop();
}

function byLikeness(a: Found, b: Found): number {
  return b.likeness - a.likeness || a.distance - b.distance || byCodeUnit(a.profile.id, b.profile.id);
}

/** From where to where the {@link MOST_SHARING} places around `at` stand in a sorted list. */
function nearest(places: Int32Array, at: number): readonly [number, number] {
  if (places.length <= MOST_SHARING) return [0, places.length];
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const from = Math.min(Math.max(0, low - MOST_SHARING / 2), places.length - MOST_SHARING);
  return [from, from + MOST_SHARING];
}

/**
 * Maximal marginal relevance (Carbonell and Goldstein 1998): the next best that does not say the same again.
 * `weights` has a zero for each feature, and has again when it is given back.
 */
function diversify(shortlist: readonly Found[], weights: Float64Array): Found[] {
  const left = shortlist.map((found) => ({ found, sameness: 0 }));
  const chosen: Found[] = [];
  while (chosen.length < MOST_RELATED && left.length > 0) {
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (const [index, each] of left.entries()) {
      if (value(each) <= most) continue;
      [best, most] = [index, value(each)];
    }
    const [next] = left.splice(best, 1);
    if (next === undefined) break;
    chosen.push(next.found);
    if (chosen.length === MOST_RELATED) break;
    const { features, weights: own } = next.found.profile;
    for (let n = 0; n < features.length; n++) weights[features[n] ?? 0] = own[n] ?? 0;
    for (const each of left) each.sameness = Math.max(each.sameness, product(each.found.profile, weights));
    for (let n = 0; n < features.length; n++) weights[features[n] ?? 0] = 0;
  }
  return chosen;
}

function value({ found, sameness }: { readonly found: Found; readonly sameness: number }): number {
  return found.likeness - SAMENESS * sameness;
}

function product({ features, weights }: Profile, others: Float64Array): number {
  let sum = 0;
  for (let n = 0; n < features.length; n++) sum += (weights[n] ?? 0) * (others[features[n] ?? 0] ?? 0);
  return sum;
}
