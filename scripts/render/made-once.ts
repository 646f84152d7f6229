/** A cache of folders: what is dear to make is made once and kept under a key that says what it was made from. */

import { constants } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { namesIn, readOrNull } from '../write/keep-files.ts';

const MANIFEST = 'made.json';

/** Two files with the same bytes may be in the making at once. */
let begun = 0;

/**
 * What `make` returned when it filled `folder`, from this run or an earlier one. A folder appears whole or
 * not at all, so a run that is killed leaves nothing half made.
 */
export async function cached<T extends NonNullable<unknown>>(
  folder: string,
  make: (staging: string) => Promise<T>,
): Promise<T> {
  const known = await readManifest<T>(folder);
  if (known !== null) return known;
  const staging = `${folder}.${process.pid}-${begun++}`; // as HALF_MADE
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  try {
    const made = await make(staging);
    await writeFile(join(staging, MANIFEST), JSON.stringify(made));
    await replaceFolder(staging, folder);
    return made;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** How folders end that are in the making. */
const HALF_MADE = /\.\d+-\d+$/;

/** Removes what a killed run left in the making below `folder`, which need not be there. */
export async function clearHalfMade(folder: string): Promise<void> {
  for (const name of await namesIn(folder, { recursive: true }))
    if (HALF_MADE.test(name)) await rm(join(folder, name), { recursive: true, force: true });
}

/** Copies what was made into a folder of the site; gives the names of the files. */
export async function copyMade(folder: string, to: string): Promise<readonly string[]> {
  await mkdir(to, { recursive: true });
  const names = (await readdir(folder)).filter((name) => name !== MANIFEST).sort();
  for (const name of names) await copyFile(join(folder, name), join(to, name), AS_NEW).catch(unlessThere);
  return names;
}

/** Never over a file: its name tells what is in it, and the site that readers see may have it too, by a link. */
const AS_NEW = constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE;

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

async function readManifest<T>(folder: string): Promise<T | null> {
  const bytes = await readOrNull(join(folder, MANIFEST));
  try {
    return bytes === null ? null : (JSON.parse(bytes.toString('utf8')) as T);
  } catch {
    await rm(folder, { recursive: true, force: true }); // cut short when the power went, and so may the rest be
    return null;
  }
}

/** Another process may have made the same meanwhile: then its folder stays. */
async function replaceFolder(staging: string, folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  try {
    await rename(staging, folder);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
