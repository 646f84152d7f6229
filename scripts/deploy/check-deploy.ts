/** `pressmark check-deploy`: whether hosts take a site as it is, and what to change where they do not. */
import { lstat, readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { PressmarkError } from '../errors.ts';
import { MARKER } from '../publish/publish.ts';
import type { Host } from './hosts.ts';

/** A site by the numbers that hosts ask for; paths are below the site, with `/`. */
export interface SiteSize {
  readonly files: number;
  readonly bytes: number;
  readonly largest: { readonly path: string; readonly bytes: number };
  readonly fullest: { readonly path: string; readonly files: number };
  /** Files by their first folder, most first. */
  readonly sections: readonly { readonly path: string; readonly files: number; readonly bytes: number }[];
  /** Names that are one to a file system that does not tell capitals apart. */
  readonly collisions: readonly string[];
  /** Links and other things that are no files: hosts refuse them. */
  readonly notFiles: readonly string[];
  /** Whether it was built with the address that it will have. */
  readonly hasAddress: boolean;
}

/** Throws a {@link PressmarkError} where `out` is no site that Pressmark made. */
export async function measureSite(out: string): Promise<SiteSize> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true }).catch(() => []);
  const size = { files: 0, bytes: 0 };
  let largest = { path: '', bytes: 0 };
  const folders = new Map<string, number>();
  const sections = new Map<string, { files: number; bytes: number }>();
  const names = new Map<string, string>();
  const collisions: string[] = [];
  const notFiles: string[] = [];
  for (const entry of entries) {
    const file = join(entry.parentPath, entry.name);
    const path = relative(out, file).split(sep).join('/');
    if (entry.isDirectory() || path === MARKER) continue;
    if (!entry.isFile()) {
      notFiles.push(path);
      continue;
    }
    const { size: bytes } = await lstat(file);
    size.files++;
    size.bytes += bytes;
    if (bytes > largest.bytes) largest = { path, bytes };
    const folder = dirname(path);
    folders.set(folder, (folders.get(folder) ?? 0) + 1);
    const section = path.includes('/') ? `${path.slice(0, path.indexOf('/'))}/` : path;
    const sum = sections.get(section) ?? { files: 0, bytes: 0 };
    sections.set(section, { files: sum.files + 1, bytes: sum.bytes + bytes });
    const lower = path.toLowerCase();
    if (names.has(lower)) collisions.push(path);
    names.set(lower, path);
  }
  if (!names.has('index.html')) {
    throw new PressmarkError('no-such-site', 'there is no built site here', {
      file: out,
      remedy: 'Build it first: npm run build.',
    });
  }
  const home = await readFile(join(out, 'index.html'), 'utf8');
  const [path = '.', files = 0] = [...folders].sort((a, b) => b[1] - a[1])[0] ?? [];
  return {
    ...size,
    largest,
    fullest: { path, files },
    sections: [...sections].map(([path, sum]) => ({ path, ...sum })).sort((a, b) => b.files - a.files),
    collisions,
    notFiles,
    hasAddress: home.includes('rel="canonical"'),
  };
}

/** What keeps a host from taking the site, with what to change; empty where nothing does. */
export function problemsWith(size: SiteSize, host: Host): readonly string[] {
  const { files, bytes, largest, fullest } = size;
  const many = size.sections
    .slice(0, 3)
    .map(({ path, files }) => `${path} ${files.toLocaleString('en')}`)
    .join(', ');
  return [
    host.files !== null && files > host.files
      ? `${files.toLocaleString('en')} files, ${host.files.toLocaleString('en')} are the most (${many}): set \`mostCards: 0\` or a greater \`minimumForTagPage\` in archive.yml, or divide the archive`
      : null,
    host.bytes !== null && bytes > host.bytes
      ? `${inMegabytes(bytes)}, ${inMegabytes(host.bytes)} are the most: take smaller pictures, set \`mostCards: 0\`, or divide the archive`
      : null,
    host.largestFile !== null && largest.bytes > host.largestFile
      ? `${largest.path} has ${inMegabytes(largest.bytes)}, ${inMegabytes(host.largestFile)} are the most`
      : null,
    host.filesInFolder !== null && fullest.files > host.filesInFolder
      ? `${fullest.path} holds ${fullest.files.toLocaleString('en')} files, ${host.filesInFolder.toLocaleString('en')} are the most`
      : null,
  ].filter((problem) => problem !== null);
}

/** What is wrong with a site on any host. */
export function problemsAnywhere({ collisions, notFiles, hasAddress }: SiteSize): readonly string[] {
  return [
    ...collisions.map((path) => `${path}: another file has the same name but for capitals`),
    ...notFiles.map((path) => `${path}: this is a link or device, which hosts refuse`),
    ...(hasAddress
      ? []
      : [
          'built without --base-url: it has no sitemap, no OpenSearch description and no whole addresses for link previews',
        ]),
  ];
}

export const inMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
