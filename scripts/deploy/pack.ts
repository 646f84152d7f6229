/** A site that can be carried: one zip with the site, a server in one file, and a word on how to open it. */
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { ZipFile } from 'yazl';
import { PressmarkError } from '../errors.ts';
import { MARKER } from '../publish/publish.ts';
import { filesBelow } from '../render/site-folder.ts';
import { type DeployRules, RULES_FILE, readRules } from './rules.ts';

export interface Packed {
  readonly files: number;
  readonly bytes: number;
}

/** For hosts only. */
const LEFT_OUT = new Set([MARKER, RULES_FILE, '_headers', '_redirects', '.nojekyll']);
/** Compressed already. */
const DENSE = /\.(?:avif|webp|png|jpe?g|gif|woff2?|gz|pagefind|pf_[a-z]+)$/i;
/** The same bytes from the same site: no file's time is told. */
const TIMELESS = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, mode: 0o100644 } as const;

/** Writes `zip` from the site in `out`. Throws a {@link PressmarkError} where no site is, or `zip` is no zip's name. */
export async function packSite(out: string, zip: string): Promise<Packed> {
  if (extname(zip).toLowerCase() !== '.zip') {
    throw new PressmarkError('bad-name', 'this is not the name of a zip file', {
      file: zip,
      remedy: 'Give a name that ends in .zip.',
    });
  }
  const rules = await readRules(out);
  const paths = (await filesBelow(out)).filter((path) => !LEFT_OUT.has(path));
  const file = new ZipFile();
  for (const path of paths)
    file.addFile(join(out, path), `site/${path}`, { ...TIMELESS, compress: !DENSE.test(path) });
  const server = await readFile(fileURLToPath(new URL('templates/serve.mjs', import.meta.url)), 'utf8');
  const own = server.replace("const PREFIX = '/';", () => `const PREFIX = ${JSON.stringify(rules.prefix)};`);
  file.addBuffer(Buffer.from(own), 'serve.mjs', TIMELESS);
  file.addBuffer(Buffer.from(howToOpen(rules)), 'README.txt', TIMELESS);
  file.end();
  await mkdir(dirname(zip), { recursive: true });
  const staged = `${zip}.new`;
  try {
    await pipeline(file.outputStream, createWriteStream(staged));
    await rename(staged, zip);
  } finally {
    await rm(staged, { force: true });
  }
  return { files: paths.length, bytes: (await stat(zip)).size };
}

function howToOpen({ prefix }: DeployRules): string {
  const python =
    prefix === '/'
      ? 'With Python:   cd site; python3 -m http.server 8080 --bind 127.0.0.1\n'
      : `Any other server has to show the folder \`site\` below ${prefix}\n`;
  return `An archive to browse and search.

A browser shows it only from a server, which may be on your own computer:

With Node.js:  node serve.mjs
${python}
Then open http://localhost:8080${prefix} in a browser.
`;
}
