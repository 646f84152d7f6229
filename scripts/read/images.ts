/** The pictures that belong to a text. */
import { realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { SidecarImage } from '../model.ts';
import { asUtf8, type Entry, pathIn } from './folder.ts';
import { systemCode } from './quarantine.ts';
import { badSidecar } from './sidecar-file.ts';

export interface Surroundings {
  /** The real path of the folder that is being read. */
  readonly root: string;
  /** The real path of the text's own folder. */
  readonly folder: string | Buffer;
  /** The pictures there that have the text's name. */
  readonly beside: readonly Entry[];
}

/** Pictures that a sidecar names, with paths relative to the sidecar's folder, and where it does so. */
export interface Named {
  /** The real path of that folder. */
  readonly folder: string | Buffer;
  readonly images: readonly SidecarImage[];
  readonly file: string;
  readonly line: number;
}

/**
 * The pictures named in a sidecar, then those beside the text that have its name; their paths are
 * relative to the root, with `/`. What cannot be shown is left out and noted in `notes`. Throws
 * `bad-sidecar` where a sidecar names a file outside the root.
 */
export async function imagesFor(
  around: Surroundings,
  named: Named | null,
  notes: string[],
): Promise<SidecarImage[]> {
  const found: SidecarImage[] = [];
  for (const image of named?.images ?? []) {
    const file = await placeOf(around, image.file, named as Named, notes);
    if (file !== null) found.push({ ...image, file });
  }
  for (const { name } of around.beside) {
    const path = pathIn(around.folder, name);
    if (typeof path !== 'string') notes.push('the picture’s name or folder is not UTF-8; left out');
    else if (!found.some(({ file }) => file === fromRoot(around.root, path))) {
      found.push({ file: fromRoot(around.root, path) });
    }
  }
  return found;
}

/** What browsers show or sharp converts. No SVG: it can carry scripts. */
export const PICTURE = /\.(?:jpe?g|png|webp|gif|avif|tiff?)$/i;

/** Where a picture named in a sidecar lies, relative to the root, or null where it cannot be used. */
async function placeOf(
  { root }: Surroundings,
  file: string,
  { folder, file: sidecar, line }: Named,
  notes: string[],
): Promise<string | null> {
  const leaveOut = (why: string) => {
    notes.push(`\`image\` ${why}; left out`);
    return null;
  };
  if (/^[a-z][a-z0-9+.-]+:/i.test(file))
    return leaveOut('is a web address, and nothing is fetched from the web');
  if (/^[/\\]|^[a-z]:|\0/i.test(file) || file.split(/[/\\]/).includes('..')) {
    throw badSidecar(
      sidecar,
      line,
      `\`image\` must be a path inside the folder: “${file}” leads out of it`,
      COPY,
    );
  }
  if (!PICTURE.test(file)) return leaveOut('is not a JPEG, PNG, WebP, GIF, AVIF or TIFF file');
  const base = typeof folder === 'string' ? folder : asUtf8(folder);
  if (base === null) return leaveOut('lies in a folder whose name is not UTF-8');
  const path = join(base, file);
  const real = await whereItLies(path);
  if (real === null) return leaveOut('names a file that is not there');
  if (!real.startsWith(root.endsWith(sep) ? root : root + sep)) {
    throw badSidecar(sidecar, line, `\`image\` leads out of the folder by a link: “${file}”`, COPY);
  }
  return fromRoot(root, path);
}

const COPY = 'Copy the picture into the folder of texts and name it there.';

/** The real path of a regular file, or null where there is none. */
async function whereItLies(path: string): Promise<string | null> {
  try {
    return (await stat(path)).isFile() ? await realpath(path) : null;
  } catch (error) {
    systemCode(error); // missing, forbidden or a circle of links: not there for us
    return null;
  }
}

function fromRoot(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}
