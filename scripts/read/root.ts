/** What a person names to be read: a folder of texts, or one text. */
import { realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PressmarkError } from '../errors.ts';
import { systemCode } from './quarantine.ts';

export interface Root {
  /** Its real path: what a person names may be a link, what is found below it may not. */
  readonly open: string;
  readonly isFolder: boolean;
  /** The folder itself, or the one that the text is in. */
  readonly folder: string;
}

/** Throws a {@link PressmarkError} `no-such-folder` where `root` does not exist or cannot be opened. */
export async function resolveRoot(root: string): Promise<Root> {
  try {
    const open = await realpath(root);
    const isFolder = (await stat(open)).isDirectory();
    return { open, isFolder, folder: isFolder ? open : dirname(open) };
  } catch (error) {
    throw noSuchFolder(root, error);
  }
}

/** The error for a root whose opening failed with `error`, a Node system error. */
export function noSuchFolder(root: string, error: unknown): PressmarkError {
  const code = systemCode(error);
  const missing = code === 'ENOENT' || code === 'ENOTDIR';
  return new PressmarkError(
    'no-such-folder',
    missing ? 'there is no such file or folder' : `this cannot be opened (${code})`,
    { file: root, remedy: 'Give the path of a folder that holds the scraped .txt files.' },
  );
}
