/** A copy of the site with `.br` and `.gz` beside what is text, for servers that send such files as they are. */
import { copyFile, mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { PressmarkError } from '../errors.ts';
import { MARKER } from '../publish/publish.ts';
import { filesBelow } from '../render/site-folder.ts';
import { readRules } from './rules.ts';

export interface Precompressed {
  readonly files: number;
  /** What had changed since the folder was made last. */
  readonly written: number;
  readonly deleted: number;
}

const TEXT = /\.(?:html|css|m?js|json|xml|txt|csv|svg)$/i;
/** Less is sent as quickly without. */
const WORTH_IT = 600;
/** Says that the folder is ours to change. */
const OURS = '.pressmark-copy';

const packs = [
  { ending: '.gz', pack: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }) },
  {
    ending: '.br',
    pack: (bytes: Buffer) =>
      promisify(brotliCompress)(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 11,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
  },
] as const;

/**
 * Makes `to` the copy of the site in `out`; a file whose size and time are the same as before is left alone. Throws a
 * {@link PressmarkError} where no site is, or `to` holds something else.
 */
export async function precompress(out: string, to: string): Promise<Precompressed> {
  await readRules(out);
  const there = await filesBelow(to).catch((): string[] => []);
  if (there.length > 0 && !there.includes(OURS)) {
    throw new PressmarkError('foreign-files', 'this folder holds files that Pressmark did not make', {
      file: to,
      remedy: 'Name a new folder: this one would be replaced.',
    });
  }
  const paths = (await filesBelow(out)).filter((path) => path !== MARKER);
  const wanted = new Set([OURS]);
  await mkdir(to, { recursive: true });
  await writeFile(join(to, OURS), '');
  let written = 0;
  for (const path of paths) {
    const { size, mtime } = await stat(join(out, path));
    const beside = TEXT.test(path) && size >= WORTH_IT ? packs : [];
    for (const name of [path, ...beside.map(({ ending }) => `${path}${ending}`)]) wanted.add(name);
    const before = await stat(join(to, path)).catch(() => null);
    if (before?.size === size && before.mtimeMs === mtime.getTime()) continue;
    written++;
    await mkdir(dirname(join(to, path)), { recursive: true });
    const bytes = beside.length > 0 ? await readFile(join(out, path)) : null;
    for (const { ending, pack } of beside) {
      await writeFile(join(to, `${path}${ending}`), await pack(bytes ?? Buffer.alloc(0)));
      await utimes(join(to, `${path}${ending}`), mtime, mtime);
    }
    // Last, for it is this one that tells whether all is done.
    await copyFile(join(out, path), join(to, path));
    await utimes(join(to, path), mtime, mtime);
  }
  const stale = there.filter((path) => !wanted.has(path));
  for (const path of stale) await rm(join(to, path));
  return { files: paths.length, written, deleted: stale.length };
}
