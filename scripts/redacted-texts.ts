/** Where texts hold what is to be taken out: asked of what a scraper saved, and of what it meant. */
import { findMojibake, type Mojibake, mend } from './read/mojibake.ts';
import { isQuarantined } from './read/quarantine.ts';
import { readSource } from './read/read-source.ts';
import type { Range, Redactor } from './redact.ts';

/** Where passages stand in a text as it was decoded, or would once it is mended; in order. */
export function findAsMeant(text: string, redactor: Redactor): readonly Range[] {
  const stretches = findMojibake(text);
  if (stretches.length === 0) return redactor.find(text);
  const meant = redactor.find(mend(text, stretches)).map((range) => inText(range, stretches));
  return [...redactor.find(text), ...meant].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A range of a mended text in the text itself: of a stretch that was misread the whole. */
function inText({ start, end }: Range, stretches: readonly Mojibake[]): Range {
  let shift = 0;
  const range = { start: -1, end: -1 };
  for (const stretch of [...stretches, null]) {
    const from = stretch === null ? Number.POSITIVE_INFINITY : stretch.start + shift;
    const to = stretch === null ? from : from + stretch.became.length;
    if (range.start < 0 && start < from) range.start = start - shift;
    if (range.end < 0 && end <= from) range.end = end - shift;
    if (stretch === null) break;
    if (range.start < 0 && start < to) range.start = stretch.start;
    if (range.end < 0 && end <= to) range.end = stretch.end;
    shift += stretch.became.length - (stretch.end - stretch.start);
  }
  return range;
}

/** Whether a passage stands in a text as it was decoded, or would once it is mended. */
export const touchesText = (redactor: Redactor, text: string): boolean =>
  findAsMeant(text, redactor).length > 0;

/** Whether a passage stands in the file at `open`, `bytes` long; null where it cannot be read as text. */
export async function touchesFile(
  redactor: Redactor,
  file: { readonly open: string; readonly path: string; readonly bytes: number },
): Promise<boolean | null> {
  const source = await readSource(file, {});
  return isQuarantined(source) ? null : touchesText(redactor, source.text);
}
