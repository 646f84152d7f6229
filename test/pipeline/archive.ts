/** A small archive on disk that tests change and build. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { type BuildOptions, type Built, buildArchive } from '../../scripts/pipeline.ts';
import { isAsWritten } from '../../scripts/write/records.ts';
import { Dice, makeFile, makeWorld } from '../bench/generate.ts';

const WORLD = makeWorld(new Dice(7));

/** The text of one number, much like real ones. */
export const textOf = (number: number): string => makeFile(WORLD, number).text;

/** Writes a file, or removes it where there is no data. */
export function put(file: string, data: string | Uint8Array | null): void {
  if (data === null) rmSync(file, { force: true });
  else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, data);
  }
}

/** Builds `root/content` from `root/texts` to `root/_site`. */
export function build(root: string, options: Partial<BuildOptions> = {}): Promise<Built> {
  mkdirSync(join(root, 'texts'), { recursive: true });
  return buildArchive({
    from: join(root, 'texts'),
    content: join(root, 'content'),
    out: join(root, '_site'),
    jobs: 1,
    removeMissing: true,
    fresh: false,
    wait: false,
    onProgress: () => undefined,
    onNotice: () => undefined,
    ...options,
  });
}

/** The hash of every file below a folder, by its path; none where there is no folder. */
export function filesOf(folder: string): Map<string, string> {
  const paths = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];
  const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
  return new Map(paths.sort().map((path) => [relative(folder, path), hash(path)]));
}

/** What a build made that people keep: all but the cache. */
export const keptOf = (root: string): Map<string, string> =>
  new Map([...filesOf(join(root, 'content'))].filter(([path]) => !path.startsWith('.cache')));

/**
 * The same inputs elsewhere, as if nothing had been built from them: no cache, no account, and of the articles only
 * those that a person wrote or changed. Records stay, for they keep the addresses.
 */
export function copyInputs(root: string, to: string): void {
  cpSync(join(root, 'texts'), join(to, 'texts'), { recursive: true });
  cpSync(join(root, 'content'), join(to, 'content'), {
    recursive: true,
    filter: (path) => !['.cache', 'account.json'].includes(basename(path)),
  });
  const records = join(to, 'content', 'records');
  for (const name of existsSync(records) ? readdirSync(records) : []) {
    const record = JSON.parse(readFileSync(join(records, name), 'utf8'));
    const article = join(to, 'content', 'articles', `${record.slug}.md`);
    if (existsSync(article) && isAsWritten(readFileSync(article), record)) rmSync(article);
  }
}
