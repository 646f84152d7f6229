/** What is kept beside an article: how its text came to be, and which file of it is Pressmark's own. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { contentFolder } from '../content-folder.ts';
import { stampOf } from '../file-stamp.ts';
import type { ArticleRecord } from '../model.ts';
import { readOrNull } from './keep-files.ts';

/** The record at `path`, or null where there is none. */
export async function readRecord(path: string): Promise<ArticleRecord | null> {
  const bytes = await readOrNull(path);
  return bytes === null ? null : (JSON.parse(bytes.toString('utf8')) as ArticleRecord);
}

/** A record as it stands in its file. */
export function stringifyRecord(record: ArticleRecord): string {
  return `${JSON.stringify(record)}\n`;
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
