/** What is kept beside an article: how its text came to be, and which file of it is Pressmark's own. */
import { createHash } from 'node:crypto';
import { isAbsolute, join } from 'node:path';
import { contentFolder } from '../content-folder.ts';
import { PressmarkError } from '../errors.ts';
import { stampOf } from '../file-stamp.ts';
import type { ArticleRecord, Capture } from '../model.ts';
import { readOrNull } from './keep-files.ts';

/** The record at `path`, or null where there is none. Throws a {@link PressmarkError} for a file that is no record. */
export async function readRecord(path: string): Promise<ArticleRecord | null> {
  const bytes = await readOrNull(path);
  if (bytes === null) return null;
  const record = parsed(bytes.toString('utf8'));
  if (isRecord(record)) return record;
  throw new PressmarkError('bad-record', 'this is no record of an article', {
    file: path,
    remedy:
      'Restore it from a copy; or delete it, and the article whose `id` is its name: both are made anew from the text.',
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // damaged
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';

function isRecord(value: unknown): value is ArticleRecord {
  if (typeof value !== 'object' || value === null) return false;
  const known = value as Partial<Record<keyof ArticleRecord, unknown>>;
  const { id, slug, written, replaces, formerly = [], captures = [], ledger } = known;
  if (![id, slug, written, replaces ?? ''].every(isText) || !Array.isArray(ledger)) return false;
  if (!Array.isArray(formerly) || !formerly.every(isText)) return false;
  if (!Array.isArray(captures) || !captures.every(isCapture)) return false;
  return ledger.every((span: Partial<Record<string, unknown>> | null) => {
    if (!isText(span?.text)) return false;
    if (span.act === 'cut') return isText(span.reason);
    const isKept = isText(span.field) && typeof span.part === 'number';
    return span.act === 'kept'
      ? isKept
      : span.act === 'repaired' && isKept && isText(span.became) && isText(span.reason);
  });
}

function isCapture(value: unknown): value is Capture {
  const { title, authors, published, publisher, language, source } = (value ?? {}) as Partial<Capture>;
  const said = [title, published, publisher, language].every((one) => one === null || isText(one));
  if (!said || !Array.isArray(authors) || !authors.every(isText)) return false;
  const { original, path, sha256: hash, bytes, encoding } = source ?? {};
  if (![original, path, hash, encoding].every(isText) || typeof bytes !== 'number') return false;
  // Its bytes are read and shown, so that it must lie in the content folder.
  return !isAbsolute(original ?? '') && !(original ?? '').split(/[\\/]/).includes('..');
}

/** A record as it stands in its file. */
export function stringifyRecord(record: ArticleRecord): string {
  const { id, slug, written, replaces, redacted, formerly, captures, ledger } = record;
  // Always in this order, however it was put together.
  return `${JSON.stringify({ id, slug, written, replaces, redacted, formerly, captures, ledger })}\n`;
}

/** Whether the article on disk is as Pressmark wrote it; otherwise a person has edited it. */
export function isAsWritten(article: Uint8Array, record: ArticleRecord | null): boolean {
  const hash = sha256(article);
  return record !== null && (hash === record.written || hash === record.replaces);
}

/** What changes when an article does, its record, or one of the `files` that it names. */
export function stampWritten(
  content: string,
  { id, slug, files }: { readonly id: string; readonly slug: string; readonly files: readonly string[] },
): string {
  const folder = contentFolder(content);
  return [folder.article(slug), folder.record(id), ...files.map((file) => join(content, file))]
    .map(stampOf)
    .join('\n');
}

/** In hexadecimal. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
