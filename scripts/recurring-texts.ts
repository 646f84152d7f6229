/**
 * The pass over all texts before any is extracted: what recurs in those of one source. A source is a publisher, or,
 * where nobody says who published a text, the outermost folder that it lies in.
 */
import type { PieceSketch } from './extract/pieces.ts';
import { findRecurring, LEAST_STORIES } from './extract/recurrence.ts';
import { NOTHING_RECURS, type Recurring } from './extract/recurring.ts';
import type { FoundFile } from './model.ts';

/** What has to be known of a text for that. */
export interface OfSource {
  readonly file: FoundFile;
  readonly publisher: string | null;
}

/**
 * For each text, in their order, what of it recurs. `sketch` is asked, once, about those of sources with enough texts
 * to tell; it gives null for what cannot become an article. The order of the texts does not matter.
 */
export async function compareTexts<Text extends OfSource>(
  texts: readonly Text[],
  sketch: (texts: readonly Text[]) => Promise<readonly (PieceSketch | null)[]>,
): Promise<Recurring[]> {
  const sources = bySource(texts).filter((places) => places.length >= LEAST_STORIES);
  const places = sources.flat();
  const sketches = await sketch(places.flatMap((at) => texts[at] ?? []));
  const sketchAt = new Map(places.map((at, i) => [at, sketches[i] ?? null]));
  const recurring: Recurring[] = texts.map(() => NOTHING_RECURS);
  for (const source of sources) {
    const known = source.flatMap((at) => {
      const one = sketchAt.get(at) ?? null;
      return one === null ? [] : [{ at, sketch: one }];
    });
    const found = findRecurring(known.map((one) => one.sketch));
    known.forEach(({ at }, i) => {
      recurring[at] = found[i] ?? NOTHING_RECURS;
    });
  }
  return recurring;
}

/** The places of the texts of each source. */
function bySource(texts: readonly OfSource[]): number[][] {
  const sources = new Map<string, number[]>();
  texts.forEach(({ file, publisher }, at) => {
    const folder = file.path.includes('/') ? file.path.slice(0, file.path.indexOf('/')) : '';
    const name = publisher === null ? `folder ${folder}` : `publisher ${publisher}`;
    const known = sources.get(name);
    if (known === undefined) sources.set(name, [at]);
    else known.push(at);
  });
  return [...sources.values()];
}
