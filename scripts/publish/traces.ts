/** Whether anything of what was removed or redacted is left in a site: in pages, feeds and data, and in what is compressed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeHTML } from 'entities';
import type { Redactor } from '../redact.ts';

/** Pictures and fonts hold no text. */
const WITHOUT_TEXT = /\.(?:avif|webp|png|jpe?g|gif|woff2?|ico)$/i;

/** The files below `folder` in which one of the sentences stands, as paths with `/`. */
export async function findTraces(folder: string, sentences: readonly string[]): Promise<readonly string[]> {
  if (sentences.length === 0) return [];
  const wanted = sentences.map(lettersOf);
  const traces: string[] = [];
  for (const { path, text } of textsBelow(folder)) {
    const letters = lettersOf(text);
    if (wanted.some((sentence) => letters.includes(sentence))) traces.push(path);
  }
  return traces.sort();
}

/** The files below `folder` in which a passage stands, as paths with `/`; those of the site's own code aside. */
export async function findPassages(folder: string, redactor: Redactor): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { path, text } of textsBelow(folder)) {
    if (path.startsWith('assets/')) continue;
    const said = decodeHTML(
      text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    );
    const isIndex = /\.pf_index$/.test(path);
    const stands = isIndex
      ? redactor.words.some((word) => text.includes(inIndex(word)))
      : redactor.touches(said) || redactor.touches(said.replace(TAG, ''));
    if (stands) found.push(path);
  }
  return found.sort();
}

const ESCAPED = /\\u([\da-f]{4})/gi;
const TAG = /<[^<>]*>/g;

/** Pagefind's index is CBOR: a short text stands behind a byte that tells its length. */
const inIndex = (word: string): string =>
  `${String.fromCharCode(0x60 + Math.min(23, Buffer.byteLength(word)))}${word}`;

/** Every file that holds text, unpacked. */
function* textsBelow(folder: string): Iterable<{ readonly path: string; readonly text: string }> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || WITHOUT_TEXT.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    yield { path: relative(folder, file).split(sep).join('/'), text: unpacked(readFileSync(file)) };
  }
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
