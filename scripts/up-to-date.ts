/**
 * Whether anything at all has changed since the last build: told by the files' stamps alone, so that a build with
 * nothing to do is done at once.
 */
import { createHash } from 'node:crypto';
import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentFolder } from './content-folder.ts';
import { stampOf } from './file-stamp.ts';
import { MARKER } from './publish/publish.ts';
import { readOrNull, writeWhole } from './write/keep-files.ts';

export interface Inputs {
  readonly from: string;
  readonly content: string;
  readonly out: string;
  /** What else the outcome depends on: settings given on the command line. */
  readonly options: unknown;
}

/** Stamps of all that a build reads. */
export interface Stamps {
  readonly texts: string;
  readonly archive: string;
}

const CODE = ['.', '../layouts', '../package-lock.json'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/** The texts and what lies beside them. To be taken before they are read. */
export const stampTexts = ({ from }: Inputs): string => stampsBelow([from]);

/** Articles, settings, pictures and the code. To be taken before they are rendered. */
export function stampArchive({ content }: Inputs): string {
  const own = ['articles', 'images', 'layouts', 'archive.yml', 'vocabulary.yml', 'withdrawals.yml'];
  return stampsBelow([...own.map((name) => join(content, name)), ...CODE]);
}

/** What the last build gave, if it read just this and its site is still there; else null. */
export async function lastBuilt<T>(inputs: Inputs, stamps: Stamps): Promise<T | null> {
  const bytes = await readOrNull(fileOf(inputs));
  if (bytes === null) return null;
  const last = JSON.parse(bytes.toString('utf8')) as Last<T>;
  const site = await siteOf(inputs);
  return site !== '' && last.site === site && last.key === keyOf(inputs, stamps) ? last.built : null;
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

const fileOf = ({ content }: Inputs): string => join(contentFolder(content).cache, 'last-build.json');

const siteOf = async ({ out }: Inputs): Promise<string> =>
  (await readOrNull(join(out, MARKER)))?.toString('utf8') ?? '';

function keyOf({ from, content, out, options }: Inputs, { texts, archive }: Stamps): string {
  const parts = [from, content, out, options, texts, archive, process.version];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

function stampsBelow(paths: readonly string[]): string {
  const hash = createHash('sha256');
  const visit = (path: string) => {
    hash.update(`${path}\0${stampOf(path)}\n`);
    for (const entry of entriesOf(path)) {
      if (entry.name.startsWith('.')) continue;
      const below = join(path, entry.name);
      if (entry.isDirectory()) visit(below);
      else hash.update(`${below}\0${stampOf(below)}\n`);
    }
  };
  for (const path of paths) visit(path);
  return hash.digest('hex');
}

/** None for what is no folder, or cannot be read: the build itself will say so. */
function entriesOf(path: string): readonly Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return []; // its stamp says whether it is there
  }
}
