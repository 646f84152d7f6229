/** Reads a content folder's articles: each checked once, and listed small so that a whole archive fits in memory. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFolder } from '../content-folder.ts';
import { PressmarkError } from '../errors.ts';
import { stampOf } from '../file-stamp.ts';
import type { Account, Article, ArticleRecord, Capture, LanguageTag, Provenance } from '../model.ts';
import { parseArticle } from '../write/front-matter.ts';
import { readOrNull } from '../write/keep-files.ts';
import { keepParsed, readParsed } from '../write/parsed-articles.ts';
import { readRecord } from '../write/records.ts';
import type { ArticleSource } from './article-view.ts';
import { otherOriginals } from './captures.ts';
import { type CaptureOriginal, type Entry, toEntry } from './entry.ts';

/** What stands in an address, so nothing that a browser or a file system reads otherwise. */
const SLUG = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._~-]{0,200}$/u;

export interface Listed {
  readonly entry: Entry;
  /** Stands for the record and the original as they were before they were read. */
  readonly beside: string;
}

/** An article as every list needs it. Throws a {@link PressmarkError} for one that is not valid. */
export async function loadEntry(content: string, name: string, language: LanguageTag): Promise<Listed> {
  const { article, sha256 } = await readArticle(content, name);
  const { id, source } = article.facts;
  const record = await readRecord(contentFolder(content).record(id));
  const others = otherOriginals(article.facts, record);
  const originals = others.map((capture) => capture.source);
  const beside = stampBeside(content, { id, original: source?.original ?? null, captures: originals });
  const problems = {
    originalProblem: record?.redacted === true ? HOLDS_REDACTED : await problemWithOriginal(content, source),
    captures: await Promise.all(others.map((capture) => toCaptureOriginal(content, capture))),
  };
  const digest = digestOf(sha256, record, problems);
  const entry = toEntry(article, language, { digest, ledger: record?.ledger ?? [], ...problems });
  return { entry, beside };
}

/** Why an original is not shown though it is as it was. */
export const HOLDS_REDACTED = 'it holds what was redacted';

/** Stands for an article's record, its original and those of its other texts. */
export function stampBeside(
  content: string,
  {
    id,
    original,
    captures,
  }: Pick<Entry, 'id' | 'original'> & { readonly captures: readonly { readonly original: string }[] },
): string {
  const originals = [...(original === null ? [] : [original]), ...captures.map((one) => one.original)];
  const files = [contentFolder(content).record(id), ...originals.map((file) => join(content, file))];
  return files.map(stampOf).join('\n');
}

async function toCaptureOriginal(content: string, { source, redacted }: Capture): Promise<CaptureOriginal> {
  const { original, sha256 } = source;
  const problem = redacted === true ? HOLDS_REDACTED : await problemWithOriginal(content, source);
  return { original, sha256, problem };
}

const digestOf = (
  sha256: string,
  record: ArticleRecord | null,
  { originalProblem, captures }: Pick<Entry, 'originalProblem' | 'captures'>,
): string => hashOf(`${sha256}\n${JSON.stringify([record, originalProblem, captures])}`);

/** What an article claims can be checked against its original: other bytes than it tells of are not shown for it. */
async function problemWithOriginal(content: string, source: Provenance | undefined): Promise<string | null> {
  if (source === undefined) return null;
  const bytes = await readFile(join(content, source.original)).catch(() => null);
  if (bytes === null) return 'it cannot be read';
  return hashOf(bytes) === source.sha256 ? null : 'it has changed since the article was made from it';
}

/**
 * Everything about one article, as its pages need it: as it was when the entry was made, whatever a person has done to
 * its file since, or else its page would not be what the lists and the site's keys say.
 */
export async function loadSource(content: string, entry: Entry): Promise<LoadedSource> {
  const listed = await loadListed(content, entry);
  const { article, sha256, record } = listed ?? (await loadArticle(content, `${entry.slug}.md`));
  return {
    entry,
    facts: article.facts,
    markdown: article.markdown,
    record,
    edited: record !== null && ![record.written, record.replaces].includes(sha256),
    isAsListed: listed !== null || isListed({ sha256, record }, entry),
  };
}

export interface LoadedSource extends ArticleSource {
  /** False where a person has changed the article since, and what it was is not to be had any more. */
  readonly isAsListed: boolean;
}

const isListed = ({ sha256, record }: Omit<Loaded, 'article'>, entry: Entry): boolean =>
  digestOf(sha256, record, entry) === entry.digest;

/** What became of every file found, or null where no text was ever scraped into this folder. */
export function loadAccount(content: string): Promise<Account | null> {
  return readJson<Account>(contentFolder(content).account);
}

/** Throws a {@link PressmarkError} where two articles have one id, as after a copied file. */
export function refuseDoubles(entries: readonly Entry[], content: string): void {
  const known = new Map<string, Entry>();
  for (const entry of entries) {
    const other = known.get(entry.id);
    if (other !== undefined) {
      throw new PressmarkError('bad-article', `\`id: ${entry.id}\` is that of \`${other.slug}.md\` already`, {
        file: contentFolder(content).article(entry.slug),
        remedy:
          'Delete one of the two (that with the old name, if you renamed it), or give it another id: an article is cited by it.',
      });
    }
    known.set(entry.id, entry);
  }
}

interface Loaded {
  readonly article: Article;
  readonly sha256: string;
  readonly record: ArticleRecord | null;
}

async function loadListed(content: string, entry: Entry): Promise<Loaded | null> {
  const folder = contentFolder(content);
  const known = await readParsed(content, entry.slug);
  if (known === null) return null;
  const loaded = { ...known, record: await readRecord(folder.record(entry.id)) };
  return isListed(loaded, entry) ? loaded : null;
}

async function loadArticle(content: string, name: string): Promise<Loaded> {
  const { article, sha256 } = await readArticle(content, name);
  const record = await readRecord(contentFolder(content).record(article.facts.id));
  return { article, sha256, record };
}

async function readArticle(content: string, name: string): Promise<Omit<Loaded, 'record'>> {
  const folder = contentFolder(content);
  const file = join(folder.articles, name);
  const text = (await readOrNull(file))?.toString('utf8');
  if (text === undefined) {
    throw new PressmarkError(
      'changed-meanwhile',
      'this article was deleted while the archive was being built',
      {
        file,
        remedy: 'Build again.',
      },
    );
  }
  const sha256 = hashOf(text);
  const slug = name.replace(/\.md$/i, '');
  if (!SLUG.test(slug)) {
    throw new PressmarkError('bad-article', `\`${name}\` cannot stand in an address`, {
      file,
      remedy: 'Name the file with letters, digits and hyphens only.',
    });
  }
  const article = await parsed(content, slug, sha256, () => parseArticle(file, text));
  return { article, sha256 };
}

/** Front matter is checked once: that takes 0.5 ms an article. */
async function parsed(content: string, slug: string, sha256: string, parse: () => Article): Promise<Article> {
  const known = await readParsed(content, slug);
  if (known?.sha256 === sha256) return known.article;
  const article = parse();
  await keepParsed(content, { article, sha256 });
  return article;
}

async function readJson<T>(file: string): Promise<T | null> {
  const bytes = await readOrNull(file);
  if (bytes === null) return null;
  try {
    return JSON.parse(bytes.toString('utf8')) as T;
  } catch (error) {
    throw new PressmarkError('bad-account', `this is not valid JSON: ${(error as Error).message}`, {
      file,
      remedy: 'Delete the file and build again: it is made anew from the scraped text.',
    });
  }
}

const hashOf = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');
