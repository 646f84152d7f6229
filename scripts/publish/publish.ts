/**
 * Puts a finished site in its place so that a reader never sees half of one. The site is made in a folder
 * beside it; then the old one steps aside and the new one takes its name, both by renaming.
 */
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { PressmarkError } from '../errors.ts';

/** Stands in every site that Pressmark made, and says that it may be replaced. */
export const MARKER = '.pressmark';

const MARKER_TEXT = 'This folder was made by Pressmark and is replaced whole by the next build.\n';

/**
 * Brings back the site that a killed run left aside. Throws a {@link PressmarkError} where `out` holds files
 * that Pressmark did not make: it would destroy them.
 */
export async function reclaim(out: string): Promise<void> {
  const { target, retired } = placesOf(out);
  await recover(target, retired);
  await refuseForeignFiles(target, out);
}

/** An empty folder to make the site in; what a killed run left behind goes first. Throws as {@link reclaim}. */
export async function stage(out: string): Promise<string> {
  const { staging } = placesOf(out);
  await reclaim(out);
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  await writeFile(join(staging, MARKER), MARKER_TEXT);
  return staging;
}

/** Puts the staged site in the place of `out`. */
export async function publish(out: string): Promise<void> {
  const { target, staging, retired } = placesOf(out);
  await refuseForeignFiles(target, out);
  await rm(retired, { recursive: true, force: true });
  if ((await namesIn(target)) !== null) await rename(target, retired);
  await rename(staging, target);
  await rm(retired, { recursive: true, force: true });
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
  const target = resolve(out);
  const beside = (suffix: string) => join(dirname(target), `${basename(target)}.${suffix}`);
  return { target, staging: beside('staging-pressmark'), retired: beside('retired-pressmark') };
}

/** A run killed between the two renames left no site at all: the one that stepped aside comes back. */
async function recover(target: string, retired: string): Promise<void> {
  if ((await namesIn(retired)) === null) return;
  if ((await namesIn(target)) === null) await rename(retired, target);
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
