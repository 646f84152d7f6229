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
  const profiles = profileAll(
    [...articles].sort((a, b) => byCodeUnit(a.sortKey, b.sortKey) || byCodeUnit(a.id, b.id)),
  );
  const sharing = shareIndex(profiles);
  const scores = new Float64Array(profiles.length);
  const related = new Map<string, string[]>();
  profiles.forEach((profile, at) => {
    const shortlist = findAlike(profile, at, profiles, sharing, scores);
    related.set(
      profile.id,
      diversify(shortlist).map(({ id }) => id),
    );
  });
  return related;
}

interface Alike extends Profile {
  readonly likeness: number;
}

/** The places of the articles that have a feature, in order of time, and what it weighs in each. */
interface Sharing {
  readonly places: number[];
  readonly weights: number[];
}

function shareIndex(profiles: readonly Profile[]): Map<string, Sharing> {
  const index = new Map<string, Sharing>();
  profiles.forEach((profile, at) => {
    for (const [feature, weight] of profile.weights) {
      const sharing = index.get(feature) ?? { places: [], weights: [] };
      index.set(feature, sharing);
      sharing.places.push(at);
      sharing.weights.push(weight);
    }
  });
  return index;
}

/** `scores` has a zero for each article, and has again when it is given back. */
function findAlike(
  profile: Profile,
  at: number,
  profiles: readonly Profile[],
  index: ReadonlyMap<string, Sharing>,
  scores: Float64Array,
): Alike[] {
  const touched: number[] = [];
  for (const [feature, weight] of profile.weights) {
    const { places = [], weights = [] } = index.get(feature) ?? {};
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
    if (other === undefined || place === at || likeness < LEAST_LIKENESS) continue;
    keepBest(shortlist, { profile: other, likeness, distance: Math.abs(place - at) });
  }
  return shortlist.map(({ profile: other, likeness }) => ({ ...other, likeness }));
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
function nearest(places: readonly number[], at: number): readonly [number, number] {
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

/** Maximal marginal relevance (Carbonell and Goldstein 1998): the next best that does not say the same again. */
function diversify(shortlist: readonly Alike[]): Alike[] {
  const left = shortlist.map((article) => ({ article, sameness: 0 }));
  const chosen: Alike[] = [];
  while (chosen.length < MOST_RELATED && left.length > 0) {
    let best = 0;
    left.forEach((each, index) => {
      const leader = left[best];
      if (leader !== undefined && value(each) > value(leader)) best = index;
    });
    const [next] = left.splice(best, 1);
    if (next === undefined) break;
    chosen.push(next.article);
    for (const each of left)
      each.sameness = Math.max(each.sameness, product(each.article.weights, next.article.weights));
  }
  return chosen;
}

function value({ article, sameness }: { readonly article: Alike; readonly sameness: number }): number {
  return article.likeness - SAMENESS * sameness;
}

function product(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [feature, weight] of a) sum += weight * (b.get(feature) ?? 0);
  return sum;
}
