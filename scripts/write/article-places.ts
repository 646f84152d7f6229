/** Where articles lie: people rename their files, and it is by the `id` in its front matter that an article is known. */
import { join } from 'node:path';
import { contentFolder } from '../content-folder.ts';
import type { ArticleRecord } from '../model.ts';
import { namesIn, readOrNull } from './keep-files.ts';
import { isAsWritten } from './records.ts';

/** Names of article files, without `.md`, by the ids of their articles. */
export type Places = ReadonlyMap<string, string>;

/** Looks at every article file, but for those `apart`, of which it is known what they hold. */
export async function placesOf(content: string, apart: ReadonlySet<string> = new Set()): Promise<Places> {
  const { articles } = contentFolder(content);
  const places = new Map<string, string>();
  for (const name of await namesIn(articles)) {
    const slug = name.slice(0, -'.md'.length);
    if (!name.endsWith('.md') || apart.has(slug)) continue;
    const id = idIn((await readOrNull(join(articles, name))) ?? '');
    if (id !== null && !places.has(id)) places.set(id, slug);
  }
  return places;
}

/**
 * Tells the name of an article's file: as its record has it, or as it was renamed since. Only where one is missing are
 * all looked at, and once.
 */
export function articleFinder(content: string): (record: ArticleRecord) => Promise<string> {
  let places: Promise<Places> | null = null;
  return async (record) => {
    if (await liesWhereKnown(content, record)) return record.slug;
    places ??= placesOf(content);
    return (await places).get(record.id) ?? record.slug;
  };
}

/** The name of an article's file, where it is known `where` else its id stands. */
export async function placeOf(
  content: string,
  record: ArticleRecord,
  where: string | undefined,
): Promise<string> {
  if (where === undefined || where === record.slug) return record.slug;
  return (await liesWhereKnown(content, record)) ? record.slug : where;
}

/** False also where the file is another article's by now, as when two change their names. */
async function liesWhereKnown(content: string, record: ArticleRecord): Promise<boolean> {
  const article = await readOrNull(contentFolder(content).article(record.slug));
  if (article === null) return false;
  return isAsWritten(article, record) || [null, record.id].includes(idIn(article));
}

/** The id that an article's file gives it, if it does. */
export function idIn(article: Uint8Array | string): string | null {
  const text = Buffer.from(article).toString('utf8');
  const end = text.indexOf('\n---', 3);
  return text.startsWith('---') && end !== -1 ? (ID.exec(text.slice(0, end))?.[1] ?? null) : null;
}

const ID = /^id:[ \t]+["']?([0-9a-z-]{1,64})["']?[ \t]*(?:#.*)?\r?$/m;
