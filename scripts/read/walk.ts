/** Finds the texts below a folder. */
import { lstat, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FoundFile, Quarantined } from '../model.ts';
import { type Entry, pathIn, readFolder } from './folder.ts';
import { notAFile, quarantineForError, systemCode } from './quarantine.ts';
import { noSuchFolder, resolveRoot } from './root.ts';

/**
 * Yields every `.txt` and `.text` file (in any case) below `root` in the byte order of their paths, and a
 * quarantine record for every link or device of such a name, link to a folder, and unreadable folder.
 * Hidden entries are passed over and links are never followed. `root` may also be a file, of any name;
 * its path is then its own name. Holds one folder's names at a time (and those above it).
 * Throws a {@link PressmarkError} `no-such-folder` where `root` does not exist or cannot be opened.
 */
export async function* walk(root: string): AsyncGenerator<FoundFile | Quarantined> {
  const { open, isFolder } = await resolveRoot(root);
  if (!isFolder) {
    yield await describeFile(open, basename(root));
    return;
  }
  let entries: Entry[];
  try {
    entries = await readFolder(open);
  } catch (error) {
    throw noSuchFolder(root, error);
  }
  yield* walkEntries(open, '', entries);
}

/** How many files are asked for their size at once: enough to keep the system's threads busy. */
const BATCH = 64;

async function* walkEntries(
  open: string | Buffer,
  prefix: string,
  entries: readonly Entry[],
): AsyncGenerator<FoundFile | Quarantined> {
  for (let at = 0; at < entries.length; at += BATCH) {
    const batch = entries.slice(at, at + BATCH);
    const found = await Promise.all(batch.map((entry) => describe(open, prefix, entry)));
    for (const [index, entry] of batch.entries()) {
      const thing = found[index];
      if (entry.kind === 'folder') yield* walkFolder(pathIn(open, entry.name), prefix + entry.label);
      else if (thing) yield thing;
    }
  }
}

async function* walkFolder(open: string | Buffer, path: string): AsyncGenerator<FoundFile | Quarantined> {
  let entries: Entry[];
  try {
    entries = await readFolder(open);
  } catch (error) {
    yield quarantineForError(path, error);
    return;
  }
  yield* walkEntries(open, `${path}/`, entries);
}

const TEXT_NAME = /\.te?xt$/i;

/** What an entry other than a folder is to the archive; null where it is no text and no concern. */
async function describe(
  open: string | Buffer,
  prefix: string,
  entry: Entry,
): Promise<FoundFile | Quarantined | null> {
  const path = prefix + entry.label;
  const target = pathIn(open, entry.name);
  const named = TEXT_NAME.test(entry.label);
  if (entry.kind === 'link') {
    if (await leadsToFolder(target))
      return notAFile(path, 'it is a link to a folder, and links are not followed');
    return named ? notAFile(path, 'it is a link, and links are not followed') : null;
  }
  if (!named || entry.kind === 'folder') return null;
  return entry.kind === 'file'
    ? describeFile(target, path)
    : notAFile(path, 'it is a device, pipe or socket');
}

async function leadsToFolder(link: string | Buffer): Promise<boolean> {
  try {
    return (await stat(link)).isDirectory();
  } catch (error) {
    systemCode(error); // a link that leads nowhere leads to no folder
    return false;
  }
}

async function describeFile(open: string | Buffer, path: string): Promise<FoundFile | Quarantined> {
  try {
    const status = await lstat(open);
    if (status.isFile()) return { open, path, bytes: status.size };
    return notAFile(path, 'it is a link, a folder or a device');
  } catch (error) {
    return quarantineForError(path, error);
  }
}
