/** Writing to a content folder so that a kill at any moment leaves whole files, old or new. */
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';

/** Two tasks, on one thread or on two, may write the same picture at the same moment. */
let begun = 0;

/**
 * Writes `data` at `path` whole or not at all; does nothing where the file holds it already.
 * Without fsync, which costs more than all else: {@link syncFileSystems} is called once for all. Synchronous underneath: the threads
 * that write have nothing else to do, and small files cost a third of the time.
 */
export async function writeWhole(path: string, data: string | Uint8Array): Promise<void> {
  const bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : data;
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === bytes.length && readFileSync(path).equals(bytes)) return;
  const folder = dirname(path);
  if (size === undefined) mkdirSync(folder, { recursive: true });
  const staged = `${path}.${process.pid}-${threadId}-${begun++}.new`;
  writeFileSync(staged, bytes);
  renameSync(staged, path);
}

/** How files end that are in the making. */
const STAGED = /\.\d+-\d+-\d+\.new$/;

/** Removes what a killed run left in the making below `folder`, which need not be there. */
export async function clearStaged(folder: string): Promise<void> {
  for (const name of await namesIn(folder, { recursive: true })) {
    if (STAGED.test(name)) await removeFile(join(folder, name));
  }
}

/** The names in a folder in the order of their code units; none where there is no folder. */
export async function namesIn(folder: string, options?: { readonly recursive: boolean }): Promise<string[]> {
  try {
    return (await readdir(folder, options)).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** The bytes of a file, or null where there is none. Synchronous underneath: nearly all are small, and a thread that reads one waits for it. */
export async function readOrNull(path: string | Buffer): Promise<Buffer | null> {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

export async function removeFile(path: string): Promise<void> {
  await rm(path, { force: true });
}

/**
 * Sees to it that what was written is on the disk, should the power go: once for the file systems of these folders,
 * where the system can. What it cannot is no error: the next build clears what was cut short.
 */
export async function syncFileSystems(folders: readonly string[]): Promise<void> {
  const devices = new Map(folders.map((folder) => [statSync(folder).dev, folder]));
  await Promise.all(
    [...devices.values()].map(
      (folder) =>
        new Promise<void>((done) => {
          execFile('sync', ['--file-system', folder], () => done());
        }),
    ),
  );
}
