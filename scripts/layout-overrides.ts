/**
 * Layouts of an archive's own: a file in `content/layouts` takes the place of that with the same path in `layouts`,
 * be it a page, a part, a style sheet, words or code for the browser. All others stay as they are.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const LAYOUTS = fileURLToPath(new URL('../layouts/', import.meta.url));

/** The folder of an archive's own layouts; null where it has none. */
export function ownLayouts(content: string): string | null {
  const folder = join(resolve(content), 'layouts');
  return existsSync(folder) ? folder : null;
}

/** From now on this thread takes layouts from `folder` where it has them. To be called before any is loaded. */
export function useLayouts(folder: string): void {
  register('./layout-hooks.mjs', import.meta.url, {
    data: { layouts: pathToFileURL(LAYOUTS).href, overrides: `${pathToFileURL(folder).href}/` },
  });
}

/** The file to take for one of `layouts`: the archive's own where there is one. */
export function overriding(folder: string | null, file: string): string {
  const path = relative(LAYOUTS, file);
  if (folder === null || path.startsWith('..')) return file;
  const own = join(folder, path);
  return existsSync(own) ? own : file;
}

/** Stands for all that the archive's own layouts say; empty where it has none. */
export async function layoutsDigest(folder: string | null): Promise<string> {
  if (folder === null) return '';
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hash = createHash('sha256');
  for (const file of files.sort())
    hash
      .update(relative(folder, file).split(sep).join('/'))
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}
