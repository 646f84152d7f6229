/** Reads a content folder: every article checked, listed small, and set aside whole for later. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PressmarkError } from '../errors.ts';
import type { Account, ArticleRecord, LanguageTag } from '../model.ts';
import { parseArticle } from '../write/front-matter.ts';
import { namesIn } from '../write/keep-files.ts';
import type { ArticleSource } from './article-view.ts';
import { type Entry, toEntry } from './entry.ts';
import { inParallel } from './in-parallel.ts';
import type { Spool } from './spool.ts';

/** Files read ahead of the parser. */
const READ_AHEAD = 16;

/** What stands in an address, so nothing that a browser or a file system reads otherwise. */
const SLUG = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._~-]{0,200}$/u;

/** All articles of the archive. Throws a {@link PressmarkError} for one that is not valid. */
export async function loadEntries(
  content: string,
  language: LanguageTag,
  spool: Spool,
  onProgress: (done: number, total: number) => void,
): Promise<readonly Entry[]> {
  const folder = join(content, 'articles');
  const names = (await namesIn(folder)).filter((name) => name.endsWith('.md'));
  let done = 0;
  const entries = await inParallel(names, READ_AHEAD, async (name) => {
    const file = join(folder, name);
    const text = await readFile(file, 'utf8');
    const article = parseArticle(file, text);
    if (!SLUG.test(article.slug)) {
      throw new PressmarkError('bad-article', `\`${name}\` cannot stand in an address`, {
        file,
        remedy: 'Name the file with letters, digits and hyphens only.',
      });
    }
    await spool.put({ ...article, sha256: createHash('sha256').update(text).digest('hex') });
    onProgress(++done, names.length);
    return toEntry(article, language);
  });
  refuseDoubles(entries, folder);
  return entries;
}

/** Everything about one article, as its pages need it. */
export async function loadSource(content: string, entry: Entry, spool: Spool): Promise<ArticleSource> {
  const { facts, markdown, sha256 } = await spool.get(entry.slug);
  const record = await readJson<ArticleRecord>(join(content, 'records', `${facts.id}.json`));
  return {
    entry,
    facts,
    markdown,
    record,
    edited: record !== null && ![record.written, record.replaces].includes(sha256),
  };
}

/** What became of every file found, or null where no text was ever scraped into this folder. */
export function loadAccount(content: string): Promise<Account | null> {
  return readJson<Account>(join(content, 'account.json'));
}

function refuseDoubles(entries: readonly Entry[], folder: string): void {
  const known = new Map<string, Entry>();
  for (const entry of entries) {
    const other = known.get(entry.id);
    if (other !== undefined) {
      throw new PressmarkError('bad-article', `\`id: ${entry.id}\` is that of \`${other.slug}.md\` already`, {
        file: join(folder, `${entry.slug}.md`),
        remedy: 'Give one of the two another id: it is what an article is cited by.',
      });
    }
    known.set(entry.id, entry);
  }
}

async function readJson<T>(file: string): Promise<T | null> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  try {
    return JSON.parse(text) as T;
  } catch (error) {
    throw new PressmarkError('bad-record', `this is not valid JSON: ${(error as Error).message}`, {
      file,
      remedy: 'Delete the file and build again: it is made anew from the scraped text.',
    });
  }
}
