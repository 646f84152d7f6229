/** Whether anything of what was removed is left in a site: in pages, feeds and data, and in what is compressed. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Pictures and fonts hold no text. */
const WITHOUT_TEXT = /\.(?:avif|webp|png|jpe?g|gif|woff2?|ico)$/i;

/** The files below `folder` in which one of the sentences stands, as paths with `/`. */
export async function findTraces(folder: string, sentences: readonly string[]): Promise<readonly string[]> {
  if (sentences.length === 0) return [];
  const wanted = sentences.map(lettersOf);
  const traces: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || WITHOUT_TEXT.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const text = lettersOf(unpacked(await readFile(file)));
    if (wanted.some((sentence) => text.includes(sentence)))
      traces.push(relative(folder, file).split(sep).join('/'));
  }
  return traces.sort();
}

/** Search indexes and data are compressed, whatever their names say. */
function unpacked(bytes: Buffer): string {
  const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isZipped ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Letters and digits only: escapes, marks and line breaks between them hide nothing. */
function lettersOf(text: string): string {
  return text
    .replace(/&(?:#\d+|#x[\da-f]+|[a-z]+);|\\u[\da-f]{4}|\\[nrt"\\/]|[^\p{L}\p{N}]+/giu, '')
    .toLowerCase();
}
