/** Which texts hold what is to be taken out: asked of what a scraper saved, and of what it meant. */
import { findMojibake, mend } from './read/mojibake.ts';
import { isQuarantined } from './read/quarantine.ts';
import { readSource } from './read/read-source.ts';
import type { Redactor } from './redact.ts';

/** Whether a passage stands in a text as it was decoded, or would once it is mended. */
export function touchesText(redactor: Redactor, text: string): boolean {
  return redactor.touches(text) || redactor.touches(mend(text, findMojibake(text)));
}

/** Whether a passage stands in the file at `open`, `bytes` long; null where it cannot be read as text. */
export async function touchesFile(
  redactor: Redactor,
  file: { readonly open: string; readonly path: string; readonly bytes: number },
): Promise<boolean | null> {
  const source = await readSource(file, {});
  return isQuarantined(source) ? null : touchesText(redactor, source.text);
}
