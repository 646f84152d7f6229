/**
 * Puts a finished site in its place so that a reader never sees half of one. The site is made in a folder
 * beside it; then the old one steps aside and the new one takes its name, both by renaming. The old one is kept
 * as the folder to make the next in: only what differs has to be written, and what did not change is shared
 * between the two by hard links.
 */
import {
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
} from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { PressmarkError } from '../errors.ts';
import { readOrNull, syncFileSystems } from '../write/keep-files.ts';
import { digestOf, EMPTY, type MadeUnit, type SiteState, siteStates } from './site-state.ts';

/** Stands in every site that Pressmark made, and says that it may be replaced. */
export const MARKER = '.pressmark';

const MARKER_TEXT = 'This folder was made by Pressmark and is replaced whole by the next build.\n';

/**
 * Brings back the site that a killed run left aside. Throws a {@link PressmarkError} where `out` holds files
 * that Pressmark did not make: it would destroy them.
 */
export async function reclaim(out: string): Promise<void> {
  const { target, retired, staging } = placesOf(out);
  await recover(target, retired, staging);
  await refuseForeignFiles(target, out);
}

/** A folder to make a site in, and what of it is there already. */
export interface Staging {
  readonly folder: string;
  readonly kept: SiteState;
  /** Ids of the units that have to be made. */
  readonly missing: ReadonlySet<string>;
}

/**
 * Prepares the folder for a site of these units, by id and key: what the folder or the present site has of them
 * is kept, everything else is cleared away. Null where the present site consists of just these units. With
 * `fresh` nothing is kept. `states` is the folder where sites' states are kept. Throws as {@link reclaim}.
 */
export async function stage(
  out: string,
  wanted: ReadonlyMap<string, { readonly key: string }>,
  { states, fresh }: { readonly states: string; readonly fresh: boolean },
): Promise<Staging | null> {
  const { target, staging } = placesOf(out);
  await reclaim(out);
  const live = fresh ? null : await stateOf(target, states);
  if (live !== null && digestOf(live) === digestOf(wanted)) return null;
  const spare = fresh ? null : await stateOf(staging, states);
  if (spare === null) await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  // From here on the folder is no whole site: a run that is killed leaves nothing that looks like one.
  await rm(join(staging, MARKER), { force: true });
  return fill(staging, spare ?? EMPTY, target, live ?? EMPTY, wanted);
}

/** Puts the staged site in the place of `out`, and keeps the one that was there to make the next in. */
export async function publish(out: string, state: SiteState, states: string): Promise<void> {
  const { target, staging, retired } = placesOf(out);
  await refuseForeignFiles(target, out);
  await siteStates(states).write(state);
  await writeFile(join(staging, MARKER), `${MARKER_TEXT}${digestOf(state)}\n`);
  await rm(retired, { recursive: true, force: true });
  await syncFileSystems([staging, states]);
  const replaces = (await namesIn(target)) !== null;
  // One right after the other: between the two a reader finds nothing.
  if (replaces) renameSync(target, retired);
  renameSync(staging, target);
  if ((await namesIn(retired)) !== null) await rename(retired, staging);
}

/** Throws away what was staged, after a failure. */
export async function discard(out: string): Promise<void> {
  await rm(placesOf(out).staging, { recursive: true, force: true });
}

/** Beside `out`, so that renaming never crosses file systems; fixed names, so that the next run finds them. */
function placesOf(out: string): {
  readonly target: string;
  readonly staging: string;
  readonly retired: string;
} {
  const target = realPlace(resolve(out));
  const beside = (suffix: string) => join(dirname(target), `${basename(target)}.${suffix}`);
  return { target, staging: beside('staging-pressmark'), retired: beside('retired-pressmark') };
}

/** Where a link leads, though there be nothing for the moment: the folder that readers see is to be replaced, not the link. */
function realPlace(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
    return isLink ? resolve(dirname(path), readlinkSync(path)) : path;
  }
}

/** Null for a folder that is not there, or no whole site, or one whose state is not kept any more. */
async function stateOf(folder: string, states: string): Promise<SiteState | null> {
  const marker = await readOrNull(join(folder, MARKER)).catch(() => null);
  const digest = marker?.toString('utf8').split('\n')[1] ?? '';
  return siteStates(states).read(digest);
}

function fill(
  staging: string,
  spare: SiteState,
  target: string,
  live: SiteState,
  wanted: ReadonlyMap<string, { readonly key: string }>,
): Staging {
  const present = new Set(filesIn(staging));
  const known = new Set<string>();
  for (const [id, { key, files }] of spare) {
    if (wanted.get(id)?.key === key && files.every((file) => present.has(file)))
      for (const file of files) known.add(file);
  }
  // What no unit vouches for goes: files of units that changed, and what others put into the site.
  removeAllBut(staging, present, known);
  const kept = new Map<string, MadeUnit>();
  const missing = new Set<string>();
  const folders = new Set<string>();
  for (const [id, { key }] of wanted) {
    const mine = spare.get(id);
    const theirs = live.get(id);
    if (mine?.key === key && mine.files.every((file) => known.has(file))) kept.set(id, mine);
    else if (theirs?.key === key && linkAll(target, staging, theirs.files, folders)) kept.set(id, theirs);
    else missing.add(id);
  }
  return { folder: staging, kept, missing };
}

/** Paths of all files below a folder. */
function* filesIn(root: string, below = ''): Iterable<string> {
  for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
    const path = `${below}${entry.name}`;
    if (entry.isDirectory()) yield* filesIn(root, `${path}/`);
    else yield path;
  }
}

/** Removes files, and the folders that nothing is left in; each folder is tried but once. */
function removeAllBut(root: string, present: ReadonlySet<string>, kept: ReadonlySet<string>): void {
  const needed = foldersOf(kept);
  const removed: string[] = [];
  for (const file of present) {
    if (kept.has(file)) continue;
    unlinkSync(join(root, file));
    removed.push(file);
  }
  const empty = [...foldersOf(removed)].filter((folder) => !needed.has(folder));
  // The deepest first: one inside another has the longer path.
  for (const folder of empty.sort((a, b) => b.length - a.length)) {
    try {
      rmdirSync(join(root, folder));
    } catch {
      rmSync(join(root, folder), { recursive: true, force: true }); // somebody put a folder there
    }
  }
}

/** The folders that files lie in, and those that these lie in. */
function foldersOf(files: Iterable<string>): Set<string> {
  const folders = new Set<string>();
  for (const file of files)
    for (let folder = dirname(file); folder !== '.' && !folders.has(folder); folder = dirname(folder))
      folders.add(folder);
  return folders;
}

/** Whether all could be had: a file may be missing, or the file system may know no links. */
function linkAll(from: string, to: string, files: readonly string[], folders: Set<string>): boolean {
  try {
    for (const file of files) {
      const folder = dirname(file);
      if (!folders.has(folder)) mkdirSync(join(to, folder), { recursive: true });
      folders.add(folder);
      linkSync(join(from, file), join(to, file));
    }
    return true;
  } catch {
    for (const file of files) rmSync(join(to, file), { force: true });
    return false;
  }
}

/** A run killed between the renames: the site that stepped aside comes back, or becomes the folder for the next. */
async function recover(target: string, retired: string, staging: string): Promise<void> {
  if ((await namesIn(retired)) === null) return;
  if ((await namesIn(target)) === null) await rename(retired, target);
  else if ((await namesIn(staging)) === null) await rename(retired, staging);
  else await rm(retired, { recursive: true, force: true });
}

async function refuseForeignFiles(target: string, shown: string): Promise<void> {
  const names = await namesIn(target);
  if (names === null || names.length === 0 || names.includes(MARKER)) return;
  throw new PressmarkError('foreign-files', 'this folder holds files that Pressmark did not make', {
    file: shown,
    remedy: 'Name another folder with --out, or empty this one first: a build replaces the whole folder.',
  });
}

/** Null where there is no such folder. */
async function namesIn(folder: string): Promise<string[] | null> {
  try {
    return await readdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    if (code === 'ENOTDIR') {
      throw new PressmarkError('foreign-files', 'this is a file, not a folder', { file: folder });
    }
    throw error;
  }
}
