/** Finds mojibake: UTF-8 that some program took for windows-1252 (`â€™` for `’`). */
import { findMisread } from './misread-sequences.ts';
import { characterFor } from './windows-1252.ts';

/** A stretch of a text, in UTF-16 code units, and what it was before it was misread. */
export interface Mojibake {
  readonly start: number;
  readonly end: number;
  readonly became: string;
}

/**
 * The stretches of `text` that are certainly mojibake, in order; text misread several times comes back
 * whole. Also control characters U+0080–U+009F, which are windows-1252 misread as ISO 8859-1. What could
 * be meant (`É…`, `é »`) is touched only where other stretches show that the text was misread.
 */
export function findMojibake(text: string): Mojibake[] {
  let found: Mojibake[] = [];
  let mended = text;
  for (let times = 0; times < MOST_TIMES; times++) {
    const more = findMisread(mended).map((group) => ({
      start: group[0]?.start ?? 0,
      end: group.at(-1)?.end ?? 0,
      became: group.map(({ became }) => became).join(''),
    }));
    if (more.length === 0) break;
    found = compose(found, more, mended);
    mended = mend(mended, more);
  }
  const controls = findControls(mended);
  return controls.length === 0 ? found : compose(found, controls, mended);
}

/** Each misreading doubles the text's length: nobody reads what was misread five times. */
const MOST_TIMES = 4;

/** Without NEL (85), which may be meant as a line end, and what follows a lead byte: half a sequence. */
function findControls(text: string): Mojibake[] {
  const controls = [...text.matchAll(/(?<![\u00c2-\u00f4])[\x80\x82-\x84\x86-\x8c\x8e\x91-\x9c\x9e\x9f]/g)];
  return controls.map(({ 0: control, index }) => ({
    start: index,
    end: index + 1,
    became: characterFor(control),
  }));
}

/** The text with what the stretches, found in it, were before they were misread. */
export function mend(text: string, stretches: readonly Mojibake[]): string {
  let mended = '';
  let at = 0;
  for (const { start, end, became } of stretches) {
    mended += text.slice(at, start) + became;
    at = end;
  }
  return mended + text.slice(at);
}

/**
 * One list of stretches for two passes: `earlier` made `between` out of the text, `later` are places in
 * `between`. Where they overlap they become one stretch of the text.
 */
function compose(earlier: readonly Mojibake[], later: readonly Mojibake[], between: string): Mojibake[] {
  let shift = 0;
  const placed = earlier.map(({ start, end, became }) => {
    const from = start + shift;
    shift += became.length - (end - start);
    return { start: from, end: from + became.length, grown: became.length - (end - start), mends: null };
  });
  const changed = later.map((mends) => ({ start: mends.start, end: mends.end, grown: 0, mends }));
  const all = [...placed, ...changed].sort((a, b) => a.start - b.start || a.end - b.end);
  const clusters: { start: number; end: number; grown: number; mends: Mojibake[] }[] = [];
  for (const { start, end, grown, mends } of all) {
    let cluster = clusters.at(-1);
    if (!cluster || start >= cluster.end) {
      cluster = { start, end, grown: 0, mends: [] };
      clusters.push(cluster);
    }
    cluster.end = Math.max(cluster.end, end);
    cluster.grown += grown;
    if (mends) cluster.mends.push(mends);
  }
  let offset = 0;
  return clusters.map(({ start, end, grown, mends }) => {
    const inside = mends.map((one) => ({ ...one, start: one.start - start, end: one.end - start }));
    const stretch = {
      start: start - offset,
      end: end - offset - grown,
      became: mend(between.slice(start, end), inside),
    };
    offset += grown;
    return stretch;
  });
}
