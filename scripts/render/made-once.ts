/** A cache of folders: what is dear to make is made once and kept under a key that says what it was made from. */

import { constants } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const MANIFEST = 'made.json';

/** Two files with the same bytes may be in the making at once. */
let begun = 0;

/**
 * What `make` returned when it filled `folder`, from this run or an earlier one. A folder appears whole or
 * not at all, so a run that is killed leaves nothing half made.
 */
export async function cached<T>(folder: string, make: (staging: string) => Promise<T>): Promise<T> {
  const known = await readManifest<T>(folder);
  if (known !== null) return known;
  const staging = `${folder}.${process.pid}-${begun++}`;
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

/** Copies what was made into a folder of the site; gives the names of the files. */
export async function copyMade(folder: string, to: string): Promise<readonly string[]> {
  await mkdir(to, { recursive: true });
  const names = (await readdir(folder)).filter((name) => name !== MANIFEST).sort();
  for (const name of names) await copyFile(join(folder, name), join(to, name), constants.COPYFILE_FICLONE);
  return names;
}

async function readManifest<T>(folder: string): Promise<T | null> {
  try {
    return JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
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
