/** The entries of all articles; those of files that have not changed since the last build come from a cache. */
import { deserialize, serialize } from 'node:v8';
import { contentFolder } from '../content-folder.ts';
import { type Crews, inBatches } from '../crew.ts';
import { PressmarkError } from '../errors.ts';
import { stampOf } from '../file-stamp.ts';
import type { LanguageTag, Subject } from '../model.ts';
import { namesIn, readOrNull, writeWhole } from '../write/keep-files.ts';
import type { Entry } from './entry.ts';
import { type Listed, refuseDoubles, stampBeside } from './load.ts';
import { isRefusal } from './render-steps.ts';

export interface Reading {
  readonly content: string;
  /** The archive's own, for articles that do not say theirs. */
  readonly language: LanguageTag;
  /** Fingerprint of the code that makes entries. */
  readonly version: string;
  readonly onProgress: (done: number, total: number) => void;
}

/** Throws a {@link PressmarkError} for the first article that is not valid. */
export async function loadEntries(crews: Crews, reading: Reading): Promise<readonly Entry[]> {
  const { content, language, onProgress } = reading;
  const folder = contentFolder(content);
  const known = await readCache(reading);
  const names = (await namesIn(folder.articles)).filter((name) => name.endsWith('.md'));
  const listed = names.map((name) => {
    const article = stampOf(folder.article(name.slice(0, -3)));
    const before = known.get(name);
    // Record and original are found by what the article says: one that was seen before may be taken at its word.
    const fresh = before?.article === article && before.beside === stampBeside(content, before.entry);
    return { name, article, known: fresh ? before : null };
  });
  const stale = listed.filter(({ known }) => known === null).map(({ name }) => name);
  const report = (done: number) => onProgress(names.length - stale.length + done, names.length);
  if (stale.length === 0) report(0);
  const crew = crews.for(stale.length);
  const run = (batch: readonly string[]) => crew.describeArticles({ content, language, names: batch });
  const described = new Map<string, Listed>();
  (await inBatches(stale, crew.threads, run, report)).forEach((result, at) => {
    if (isRefusal(result)) {
      const { code, message, where } = result.refused;
      throw new PressmarkError(code, message, where);
    }
    described.set(stale[at] ?? '', result);
  });
  const share = sharing();
  const cached = new Map<string, Cached>();
  for (const { name, article, known } of listed) {
    const found = known ?? described.get(name);
    if (found === undefined) continue;
    const subjects = found.entry.subjects.map(share);
    cached.set(name, { article, beside: found.beside, entry: { ...found.entry, subjects } });
  }
  const entries = Array.from(cached.values(), ({ entry }) => entry);
  refuseDoubles(entries, content);
  if (stale.length > 0 || known.size !== names.length)
    await writeWhole(cacheOf(reading), serialize({ key: keyOf(reading), cached }));
  return entries;
}

/** One object for each subject, however many articles have it: a fifth of what all entries would take else. */
function sharing(): (subject: Subject) => Subject {
  const known = new Map<string, Subject>();
  return (subject) => {
    const key = JSON.stringify(subject);
    const same = known.get(key) ?? subject;
    known.set(key, same);
    return same;
  };
}

interface Cached extends Listed {
  /** Stamp of the article's file before it was read. */
  readonly article: string;
}

const cacheOf = ({ content }: Reading): string => `${contentFolder(content).cache}/entries.v8`;

async function readCache(reading: Reading): Promise<ReadonlyMap<string, Cached>> {
  const bytes = await readOrNull(cacheOf(reading));
  if (bytes === null) return new Map();
  try {
    const { key, cached } = deserialize(bytes) as { key: string; cached: Map<string, Cached> };
    return key === keyOf(reading) ? cached : new Map();
  } catch {
    return new Map(); // made by another version of Node, or cut short: no cache
  }
}

const keyOf = ({ version, language }: Reading): string => `${version} ${language}`;
