/** Places in Chinese: those of a list, and others where what divides a country stands behind them. */
import { addWeight, namesWith, type Weights } from './sightings.ts';
import { CHINESE_BREAKS, CHINESE_LEVELS, CHINESE_PLACE_ENDS, CHINESE_PLACES } from './words/chinese.ts';

/** Known places that are parts of other words too: only with their level, or after `in`. */
const AMBIGUOUS =
  /^(?:大同|海口|日照|三明|中山|东营|中东|大庆|开封|大理|南通|黄石|泰安|河内|延安|德州|长春|南海|东海|黄山)$/;
/** A known place with the sign before it and those behind it, where it is none. */
export const CHINESE_NO_PLACES =
  /^(?:.?(?:大同小|海口味|三明治|大连接|南京路|北京时|北京猿|中东部|东海岸)|出海口)/u;

/** Names by how they are written, in simplified signs. */
export function findChinesePlaces(clauses: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const clause of clauses) {
    for (const { start, length } of placesWithin(clause)) {
      const place = clause.slice(start, start + length);
      const level = levelAt(clause, start + length);
      const name = CHINESE_PLACES.get(place) ?? place;
      if (level !== '') names.set(place + level, name);
      if (!AMBIGUOUS.test(place) || level !== '' || /[在于从到赴往]/u.test(clause.charAt(start - 1)))
        names.set(place, name);
    }
  }
  for (const name of findUnknown(clauses)) names.set(name, name);
  return names;
}

interface PlaceWithin {
  readonly start: number;
  readonly length: number;
  readonly isCountry: boolean;
}

const LONGEST = Math.max(...[...CHINESE_PLACES.keys()].map(({ length }) => length));

/** Known places without their levels, the longest at each place. */
export function placesWithin(clause: string): PlaceWithin[] {
  const found: PlaceWithin[] = [];
  for (let start = 0; start < clause.length; start++) {
    for (let length = Math.min(LONGEST, clause.length - start); length > 1; length--) {
      if (!CHINESE_PLACES.has(clause.slice(start, start + length))) continue;
      found.push({ start, length, isCountry: false });
      start += length - 1;
      break;
    }
  }
  return found;
}

const LEVELS = [...CHINESE_LEVELS].sort((a, b) => b.length - a.length);

const levelAt = (clause: string, at: number): string =>
  LEVELS.find(
    (level) =>
      clause.startsWith(level, at) && !/^(?:市场|区域|县长|市长|省长|区长|州长)/u.test(clause.slice(at)),
  ) ?? '';

/** Sure after another place and after `in`; elsewhere it must be seen twice. */
const LEAST = 2;

/** `东山县` after the name of another place or `in`, or twice from where a clause begins. */
function findUnknown(clauses: readonly string[]): string[] {
  const weights: Weights = new Map();
  for (const clause of clauses) {
    const ends = placesWithin(clause).map(({ start, length }) => start + length);
    const known = new Set(ends.map((end) => end + levelAt(clause, end).length));
    for (let end = 2; end < clause.length; end++) {
      const never = CHINESE_PLACE_ENDS.get(clause.charAt(end));
      if (never === undefined || never.includes(clause.charAt(end - 1))) continue;
      const start = [end - 2, end - 3].find(
        (at) => at === 0 || known.has(at) || isBreak(clause.charAt(at - 1)),
      );
      const own = clause.slice(start, end);
      if (start === undefined || start < 0 || [...own].some(isBreak) || CHINESE_PLACES.has(own)) continue;
      const isWithin = known.has(start);
      if (COMMON.test(own) || (!isWithin && COUNTED.test(own))) continue;
      const isSure = isWithin || /[在于从到]/u.test(clause.charAt(start - 1));
      addWeight(weights, clause.slice(start, end + 1), isSure ? LEAST : LEAST / 2);
    }
  }
  return namesWith(LEAST, weights);
}

const isBreak = (sign: string): boolean => sign !== '' && CHINESE_BREAKS.includes(sign);

/** What is said of towns and islands: `沿海城市`, `部分县`. */
const COMMON =
  /沿海|部分|周边|附近|相邻|边远|贫困|有关|整个|国内|地级|直辖|省会|历史|文化|旅游|港口|人工|美丽/u;
const COUNTED = /^[一二两三四五六七八九十百几多数大小新旧老东西南北中]/u;
