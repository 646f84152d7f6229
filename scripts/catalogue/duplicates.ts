/** One story once: which texts are copies or versions of another. */
import { byCodeUnit } from './fold.ts';
import { HASHES, MOST_NUMBERS, type Sketch, unpack } from './sketch.ts';

export interface Sketched extends Sketch {
  readonly id: string;
  /** Relative to the folder of scraped texts. */
  readonly path: string;
}

/**
 * Least estimated Jaccard similarity of two versions' four-word shingles. Between revised versions (about .75) and the next
 * day's story with the same background (at most .5): `npm run bench -- duplicates` makes such pairs.
 */
const SIMILAR = 0.7;
/**
 * Of two texts with one headline, day and authors so much of the longer must be in the other (with texts as long as each other, a
 * similarity of .45): a version with one of five paragraphs rewritten has about .7 of it, a follow-up at most .5.
 */
const COMMON_UNDER_ONE_HEADING = 0.62;
/**
 * So much of the numbers of the text with fewer of them the other must have: two days' lottery results have all their words in
 * common, but a shortened version has no numbers of its own.
 */
const COMMON_NUMBERS = 0.7;
/** 25 bands of 5 values: two texts as alike as {@link SIMILAR} meet in a band with a probability of 0.99. */
const ROWS = 5;
const BANDS = Math.floor(HASHES / ROWS);
/** Texts compared in one band: more share it only where a form is filled in over and over. */
const MOST_COMPARED = 32;

/**
 * The duplicates by their ids, each with the id of the text to keep: of all copies and versions the one of
 * which most is known, then the longest, then the first by path. The order of `documents` does not matter,
 * and no text is a duplicate of a duplicate. Texts are compared that meet in a band of their signatures or have one
 * heading, with few at each, so that time grows about linearly with their number.
 */
export function findDuplicates(documents: Iterable<Sketched>): Map<string, string> {
  const duplicates = new Map<string, string>();
  const byExact = new Map<string, string>();
  const meetings = new Map<string, Signed[]>();
  for (const document of [...documents].sort(byPreference)) {
    const same = byExact.get(document.exact);
    if (same !== undefined) {
      duplicates.set(document.id, same);
      continue;
    }
    const signed = sign(document);
    const original = mostAlike(signed, meetings);
    byExact.set(document.exact, original?.id ?? document.id);
    if (original !== undefined) duplicates.set(document.id, original.id);
    else for (const place of signed.places) addTo(meetings, place, signed);
  }
  return duplicates;
}

interface Signed {
  readonly id: string;
  readonly values: Uint16Array;
  readonly numbers: ReadonlySet<number>;
  readonly heading: string;
  readonly length: number;
  /** Where it meets the texts that it is compared with. */
  readonly places: readonly string[];
}

function byPreference(a: Sketched, b: Sketched): number {
  return b.facts - a.facts || b.length - a.length || byCodeUnit(a.path, b.path) || byCodeUnit(a.id, b.id);
}

function sign({ id, signature, numbers, heading, length }: Sketched): Signed {
  const values = unpack(signature);
  const places = values.length === 0 ? [] : Array.from({ length: BANDS }, (_, band) => bandOf(values, band));
  if (values.length > 0 && heading !== '') places.push(`heading:${heading}`);
  return { id, values, numbers: new Set(unpack(numbers)), heading, length, places };
}

function bandOf(values: Uint16Array, band: number): string {
  return `${band}:${values.subarray(band * ROWS, (band + 1) * ROWS).join()}`;
}

function addTo(meetings: Map<string, Signed[]>, place: string, document: Signed): void {
  const list = meetings.get(place);
  if (list === undefined) meetings.set(place, [document]);
  else if (list.length < MOST_COMPARED) list.push(document);
}

/** The most similar text that is kept already and is the same story; of equally similar ones that met first. */
function mostAlike(document: Signed, meetings: ReadonlyMap<string, readonly Signed[]>): Signed | undefined {
  const compared = new Set<Signed>();
  let best: Signed | undefined;
  let most = 0;
  for (const place of document.places) {
    for (const other of meetings.get(place) ?? []) {
      if (compared.has(other)) continue;
      compared.add(other);
      const alike = similarity(document.values, other.values);
      if (alike > most && isOneStory(document, other, alike)) [best, most] = [other, alike];
    }
  }
  return best;
}

function isOneStory(a: Signed, b: Signed, alike: number): boolean {
  const hasOneHeading = a.heading !== '' && a.heading === b.heading;
  const enough = alike >= SIMILAR || (hasOneHeading && commonShare(a, b, alike) >= COMMON_UNDER_ONE_HEADING);
  return enough && numbersAgree(a.numbers, b.numbers);
}

/** How much of the longer text is in the other, by the similarity of the two: their common part over their union. */
function commonShare(a: Signed, b: Signed, alike: number): number {
  const common = (alike / (1 + alike)) * (a.length + b.length);
  return common / Math.max(a.length, b.length);
}

/** The share of equal values estimates the share of common shingles. */
function similarity(a: Uint16Array, b: Uint16Array): number {
  let equal = 0;
  for (let index = 0; index < HASHES; index++) if (a[index] === b[index]) equal++;
  return equal / HASHES;
}

function numbersAgree(a: Signed['numbers'], b: Signed['numbers']): boolean {
  // Of many numbers each has but the least hashes: beyond those of either nothing can be said.
  const last = Math.min(lastKnown(a), lastKnown(b));
  const [ofA, ofB] = [a, b].map((numbers) => [...numbers].filter((number) => number <= last));
  const common = ofA?.filter((number) => b.has(number)).length ?? 0;
  return common >= COMMON_NUMBERS * Math.min(ofA?.length ?? 0, ofB?.length ?? 0);
}

const lastKnown = (numbers: Signed['numbers']): number =>
  numbers.size < MOST_NUMBERS ? Number.POSITIVE_INFINITY : Math.max(...numbers);
