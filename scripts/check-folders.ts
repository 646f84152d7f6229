/** Refuses folders that stand in each other in ways that would destroy texts or double them. */
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { PressmarkError } from './errors.ts';

export interface Folders {
  /** The folder of scraped texts. */
  readonly from: string;
  readonly content: string;
  /** The folder that a build replaces whole. */
  readonly out: string;
}

/**
 * The site may lie in the archive's folder, and the texts may; no other way round. Links are followed.
 * Throws a {@link PressmarkError} `unsafe-folders` that names the folder to choose anew.
 */
export async function checkFolders({ from, content, out }: Folders): Promise<void> {
  const texts = await realPlace(from);
  const archive = await realPlace(content);
  const site = await realPlace(out);
  if (holds(site, archive) || holds(site, texts)) {
    refuse(out, 'the texts or the archive lie in this folder, and a build replaces it whole', OTHER_OUT);
  }
  if (holds(texts, site)) {
    refuse(
      out,
      'this lies in the folder of scraped texts: files of the site would be taken for texts',
      OTHER_OUT,
    );
  }
  if (holds(texts, archive)) {
    refuse(
      content,
      'the archive lies in the folder of scraped texts: its copies of them would be taken for texts',
      'Name another folder with --content, or move the texts into a folder of their own.',
    );
  }
  if ((await stat(texts).catch(absent))?.isFile()) {
    refuse(from, 'this is a file, not a folder of texts', 'Name the folder that it is in with --from.');
  }
}

/** For commands that read an archive. Throws a {@link PressmarkError} `no-such-folder` where there is none. */
export async function refuseNowhere(content: string): Promise<void> {
  if ((await stat(content).catch(absent))?.isDirectory()) return;
  throw new PressmarkError('no-such-folder', 'there is no such folder, so there is no archive in it', {
    file: content,
    remedy: 'Name the folder of the archive with --content.',
  });
}

/** The folder of the texts that a command reads; throws a {@link PressmarkError} `no-such-folder` where there is none. */
export async function textsOf(content: string, from?: string): Promise<string> {
  await refuseNowhere(content);
  const folder = from ?? join(content, 'scraped');
  if ((await stat(folder).catch(absent)) !== null) return folder;
  throw new PressmarkError('no-such-folder', 'there is no such folder of texts', {
    file: folder,
    remedy: 'Put the scraped texts there, or name their folder with --from.',
  });
}

function refuse(file: string, message: string, remedy: string): never {
  throw new PressmarkError('unsafe-folders', message, { file, remedy });
}

const OTHER_OUT = 'Name another folder with --out.';

/** The real path that a folder has or, where it is not there yet, will have. */
async function realPlace(folder: string): Promise<string> {
  const path = resolve(folder);
  const real = await realpath(path).catch(absent);
  return real ?? (path === dirname(path) ? path : join(await realPlace(dirname(path)), basename(path)));
}

/** Whether `inner` is `outer` or lies in it. */
function holds(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
  throw error;
}
