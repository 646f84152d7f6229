/** A fingerprint of the code that makes something, so that what an older version made is made again. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** What is made from texts, from article files, and from both as a site; by the folders whose code does so. */
const PARTS = {
  texts: ['read', 'extract', 'catalogue', 'write'],
  articles: ['write'],
  site: ['render', 'search', 'catalogue', 'cite', 'deploy', 'write', '../layouts'],
} as const;

export type Part = keyof typeof PARTS;

/**
 * Hash over the names and contents of all files that a part is made with, of those that lie in `scripts/` itself,
 * the packages installed, and the version of Node, which brings tables of languages and of Unicode along.
 * It is that of the files as they were when first asked for.
 */
export function codeVersion(part: Part): Promise<string> {
  const version = known.get(part) ?? hashOf(PARTS[part]);
  known.set(part, version);
  return version;
}

/**
 * To be waited for before the code is loaded: what is changed afterwards does not run in this process, and what
 * this process makes must not pass for made by it.
 */
export async function noteCodeVersions(): Promise<void> {
  for (const part of Object.keys(PARTS)) await codeVersion(part as Part);
}

const known = new Map<Part, Promise<string>>();

async function hashOf(folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
    .update(process.version)
    .update(await packages());
  hash.update(await readFile(pathOf('../.eleventy.ts')));
  for (const folder of ['.', ...folders].sort()) {
    const root = pathOf(`${folder}/`);
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

/**
 * What npm has installed, which is not what the repository asks for between `git pull` and `npm ci`. Without what
 * stands there for one platform only: it comes with a package that all have.
 */
async function packages(): Promise<string> {
  const installed = await readFile(pathOf('../node_modules/.package-lock.json'), 'utf8').catch(() => null);
  if (installed === null) return readFile(pathOf('../package-lock.json'), 'utf8');
  const lock = JSON.parse(installed) as { readonly packages: Readonly<Record<string, Package>> };
  const lines = Object.entries(lock.packages)
    .filter(([, { dev, optional }]) => !dev && !optional)
    .map(([path, { version, integrity }]) => `${path} ${version} ${integrity}\n`);
  return lines.sort().join('');
}

interface Package {
  readonly version?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
