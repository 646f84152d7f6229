/** A fingerprint of the code that makes something, so that what an older version made is made again. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const LOCK_FILE = fileURLToPath(new URL('../package-lock.json', import.meta.url));

/**
 * Hash over the names and contents of all files below the given folders of `scripts/`, those that lie in `scripts/`
 * itself, the packages installed, and the version of Node, which brings tables of languages and of Unicode along.
 */
export async function codeVersion(folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
    .update(process.version)
    .update(await readFile(LOCK_FILE));
  for (const folder of ['.', ...folders].sort()) {
    const root = fileURLToPath(new URL(`${folder}/`, import.meta.url));
    const entries = await readdir(root, { recursive: folder !== '.', withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`);
    for (const file of files.sort()) {
      hash
        .update(file.slice(root.length))
        .update('\0')
        .update(await readFile(file))
        .update('\0');
    }
  }
  return hash.digest('hex').slice(0, 16);
}
