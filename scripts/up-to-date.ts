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
  readonly archive: string;
}

const CODE = [
  '.',
  '../layouts',
  '../.eleventy.ts',
  '../package-lock.json',
  '../node_modules/.package-lock.json',
].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/** The texts, what lies beside them, and the code. To be taken before they are read. */
export const stampTexts = ({ from }: Inputs): string =>
  hashed([from, ...CODE].flatMap((path) => stampsBelow(path)));

/**
 * All of the archive's own folder, for an article may name a picture anywhere in it. To be taken after ingest, which
 * writes there, and before anything is rendered.
 */
export function stampArchive({ from, content, out }: Inputs): string {
  const site = resolve(out);
  const apart = (path: string) => path === resolve(from) || path === site || path.startsWith(`${site}.`);
  const stamps = namedIn(resolve(content)).flatMap(({ path }) => {
    const name = path.toString();
    return apart(name) ? [] : stampsBelow(path, FOR_MACHINES.has(basename(name)));
  });
  return hashed(stamps);
}

/** Of these only what was added or taken away is seen: nobody edits them, and there is one for each article. */
const FOR_MACHINES = new Set(['records', 'originals']);

/** What the last build gave, if it read just this and its site is still there; else null. */
export async function lastBuilt<T>(inputs: Inputs, stamps: Stamps): Promise<T | null> {
  const bytes = await readOrNull(fileOf(inputs));
  const last = bytes === null ? null : parse<T>(bytes);
  const site = await siteOf(inputs);
  return site !== '' && last?.site === site && last.key === keyOf(inputs, stamps) ? last.built : null;
}

/** Keeps what a build gave. */
export async function keepBuilt<T>(inputs: Inputs, stamps: Stamps, built: T): Promise<void> {
  const last: Last<T> = { key: keyOf(inputs, stamps), site: await siteOf(inputs), built };
  await writeWhole(fileOf(inputs), JSON.stringify(last));
}

interface Last<T> {
  readonly key: string;
  /** What the site's own marker says. */
  readonly site: string;
  readonly built: T;
}

function parse<T>(bytes: Buffer): Last<T> | null {
  try {
    return JSON.parse(bytes.toString('utf8')) as Last<T>;
  } catch {
    return null; // cut short when the power went
  }
}

const fileOf = ({ content }: Inputs): string => join(contentFolder(content).cache, 'last-build.json');

const siteOf = async ({ out }: Inputs): Promise<string> =>
  (await readOrNull(join(out, MARKER)))?.toString('utf8') ?? '';

function keyOf({ from, content, out, options }: Inputs, { texts, archive }: Stamps): string {
  return hashed([from, content, out, JSON.stringify(options), texts, archive, process.version]);
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
