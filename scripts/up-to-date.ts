/**
 * Whether anything at all has changed since the last build: told by the files' stamps alone, so that a build with
 * nothing to do is done at once.
 */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentFolder } from './content-folder.ts';
import { stampOf } from './file-stamp.ts';
import { MARKER } from './publish/publish.ts';
import { pathIn } from './read/folder.ts';
import { readOrNull, writeWhole } from './write/keep-files.ts';

export interface Inputs {
  readonly from: string;
  readonly content: string;
  readonly out: string;
  /** What else the outcome depends on: settings and vocabulary as they were read. */
  readonly options: unknown;
}

/** Stamps of all that a build reads. */
export interface Stamps {
  readonly texts: string;
  /** Of Pressmark itself. */
  readonly code: string;
  /** By the names of what lies in the archive's folder. */
  readonly archive: ArchiveStamps;
}

export type ArchiveStamps = Readonly<Record<string, string>>;

/** What is not as the last build read it. */
export interface Changes {
  /** A text, or what lies beside one. */
  readonly texts: boolean;
  readonly code: boolean;
  /** Whether the site is not the one that was built. */
  readonly site: boolean;
  /** Names of what lies in the archive's folder. */
  readonly archive: readonly string[];
}

const CODE = [
  '.',
  '../layouts',
  '../.eleventy.ts',
  '../package-lock.json',
  '../node_modules/.package-lock.json',
].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/** The texts and what lies beside them. To be taken before they are read. */
export const stampTexts = (from: string): string => hashed(stampsBelow(resolve(from)));

export const stampCode = (): string => hashed(CODE.flatMap((path) => stampsBelow(path)));

/**
 * All of the archive's own folder, for an article may name a picture anywhere in it. To be taken after ingest, which
 * writes there, and before anything is rendered; what `before` has of people's decisions stays, for those were read first.
 */
export function stampArchive(
  { from, content, out }: Pick<Inputs, 'from' | 'content' | 'out'>,
  before: ArchiveStamps | null = null,
): ArchiveStamps {
  const site = resolve(out);
  const apart = (path: string) => path === resolve(from) || path === site || path.startsWith(`${site}.`);
  const stamps: Record<string, string> = {};
  for (const { path } of namedIn(resolve(content))) {
    const name = basename(path.toString());
    if (!apart(path.toString())) stamps[name] = hashed(stampsBelow(path, FOR_MACHINES.has(name)));
  }
  if (before === null) return stamps;
  for (const name of DECISIONS) {
    delete stamps[name];
    if (before[name] !== undefined) stamps[name] = before[name];
  }
  return stamps;
}

/** What people decide: read before anything is done, and never written by a build. */
const DECISIONS = ['archive.yml', 'vocabulary.yml', 'withdrawals.yml', 'layouts'] as const;

/** Null where no build is known. */
export async function changesSince({
  from,
  content,
}: Pick<Inputs, 'from' | 'content'>): Promise<Changes | null> {
  const last = await readLast(content);
  if (last === null) return null;
  const { out, site, stamps } = last;
  const archive = stampArchive({ from, content, out });
  const names = [...new Set([...Object.keys(archive), ...Object.keys(stamps.archive)])].sort();
  return {
    texts: stampTexts(from) !== stamps.texts,
    code: stampCode() !== stamps.code,
    site: (await siteOf({ out })) !== site,
    archive: names.filter((name) => archive[name] !== stamps.archive[name]),
  };
}

/** Of these only what was added or taken away is seen: nobody edits them, and there is one for each article. */
const FOR_MACHINES = new Set(['records', 'originals']);

/** What the last build gave, if it read just this and its site is still there; else null. */
export async function lastBuilt<T>(inputs: Inputs, stamps: Stamps): Promise<T | null> {
  const last = await readLast<T>(inputs.content);
  const site = await siteOf(inputs);
  return site !== '' && last?.site === site && last.key === keyOf(inputs, stamps) ? last.built : null;
}

/** Keeps what a build gave. */
export async function keepBuilt<T>(inputs: Inputs, stamps: Stamps, built: T): Promise<void> {
  const { content, out } = inputs;
  const site = await siteOf(inputs);
  const last: Last<T> = { key: keyOf(inputs, stamps), stamps, out: resolve(out), site, built };
  await writeWhole(fileOf(content), JSON.stringify(last));
}

interface Last<T> {
  readonly key: string;
  readonly stamps: Stamps;
  readonly out: string;
  /** What the site's own marker says. */
  readonly site: string;
  readonly built: T;
}

async function readLast<T>(content: string): Promise<Last<T> | null> {
  const bytes = await readOrNull(fileOf(content));
  try {
    const last = bytes === null ? null : (JSON.parse(bytes.toString('utf8')) as Last<T>);
    return last?.stamps?.archive === undefined ? null : last; // an older version kept less
  } catch {
    return null; // cut short when the power went
  }
}

const fileOf = (content: string): string => join(contentFolder(content).cache, 'last-build.json');

const siteOf = async ({ out }: Pick<Inputs, 'out'>): Promise<string> =>
  (await readOrNull(join(out, MARKER)))?.toString('utf8') ?? '';

function keyOf({ from, content, out, options }: Inputs, { texts, code, archive }: Stamps): string {
  const asked = [from, content, out, JSON.stringify(options)];
  return hashed([...asked, texts, code, JSON.stringify(Object.entries(archive).sort()), process.version]);
}

/** A line for a file or folder, and for each that lies below it and is not hidden. */
function stampsBelow(path: string | Buffer, foldersOnly = false): string[] {
  const lines = [`${path}\0${stampOf(path)}`];
  for (const { path: inner, isFolder } of namedIn(path)) {
    if (isFolder) for (const line of stampsBelow(inner, foldersOnly)) lines.push(line);
    else if (!foldersOnly) lines.push(`${inner}\0${stampOf(inner)}`);
  }
  return lines;
}

interface Named {
  readonly path: string | Buffer;
  readonly isFolder: boolean;
}

/** Nothing for what is no folder, or cannot be read: the build itself will say so. */
function namedIn(folder: string | Buffer): readonly Named[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    if (typeof folder !== 'string' || entries.some(({ name }) => name.includes('\ufffd'))) {
      return readdirSync(folder, { withFileTypes: true, encoding: 'buffer' })
        .filter(({ name }) => !name.toString().startsWith('.'))
        .map((entry) => ({ path: pathIn(folder, entry.name), isFolder: entry.isDirectory() }));
    }
    return entries
      .filter(({ name }) => !name.startsWith('.'))
      .map((entry) => ({ path: join(folder, entry.name), isFolder: entry.isDirectory() }));
  } catch {
    return []; // its stamp says whether it is there
  }
}

function hashed(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}
