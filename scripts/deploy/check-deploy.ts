/** `pressmark check-deploy`: whether hosts take a site as it is, and what to change where they do not. */
import { lstat, readdir } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { MARKER } from '../publish/publish.ts';
import type { Host } from './hosts.ts';
import { readRules } from './rules.ts';

/** A site by the numbers that hosts ask for; paths are below the site, with `/`. */
export interface SiteSize {
  readonly files: number;
  readonly folders: number;
  readonly bytes: number;
  /** Bytes of the longest path. */
  readonly longest: { readonly path: string; readonly bytes: number };
  readonly largest: { readonly path: string; readonly bytes: number };
  readonly fullest: { readonly path: string; readonly files: number };
  /** Files by their first folder, most first. */
  readonly sections: readonly { readonly path: string; readonly files: number; readonly bytes: number }[];
  /** Names that are one to a file system that does not tell capitals apart. */
  readonly collisions: readonly string[];
  /** Links and other things that are no files: hosts refuse them. */
  readonly notFiles: readonly string[];
  /** The address that it was built for; null where it was built for none. */
  readonly origin: string | null;
  readonly prefix: string;
  readonly redirects: number;
}

/** Throws a {@link PressmarkError} where `out` is no site that Pressmark made. */
export async function measureSite(out: string): Promise<SiteSize> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true }).catch(() => []);
  const { origin, prefix, redirects } = await readRules(out);
  const size = { files: 0, folders: 0, bytes: 0 };
  let [largest, longest] = [
    { path: '', bytes: 0 },
    { path: '', bytes: 0 },
  ];
  const folders = new Map<string, number>();
  const sections = new Map<string, { files: number; bytes: number }>();
  const names = new Map<string, string>();
  const collisions: string[] = [];
  const notFiles: string[] = [];
  for (const entry of entries) {
    const file = join(entry.parentPath, entry.name);
    const path = relative(out, file).split(sep).join('/');
    if (entry.isDirectory()) size.folders++;
    if (entry.isDirectory() || path === MARKER) continue;
    if (!entry.isFile()) {
      notFiles.push(path);
      continue;
    }
    const { size: bytes } = await lstat(file);
    size.files++;
    size.bytes += bytes;
    if (bytes > largest.bytes) largest = { path, bytes };
    const length = Buffer.byteLength(path);
    if (length > longest.bytes) longest = { path, bytes: length };
    const folder = dirname(path);
    folders.set(folder, (folders.get(folder) ?? 0) + 1);
    const section = path.includes('/') ? `${path.slice(0, path.indexOf('/'))}/` : path;
    const sum = sections.get(section) ?? { files: 0, bytes: 0 };
    sections.set(section, { files: sum.files + 1, bytes: sum.bytes + bytes });
    const lower = path.toLowerCase();
    if (names.has(lower)) collisions.push(path);
    names.set(lower, path);
  }
  const [path = '.', files = 0] = [...folders].sort((a, b) => b[1] - a[1])[0] ?? [];
  return {
    ...size,
    largest,
    longest,
    fullest: { path, files },
    sections: [...sections].map(([path, sum]) => ({ path, ...sum })).sort((a, b) => b.files - a.files),
    collisions,
    notFiles,
    origin,
    prefix,
    redirects: redirects.length,
  };
}

/** What keeps a host from taking the site, with what to change; empty where nothing does. */
export function problemsWith(size: SiteSize, host: Host): readonly string[] {
  const { files, folders, bytes, largest, longest, fullest, redirects, sections } = size;
  const many = sections
    .slice(0, 3)
    .map(({ path, files: count }) => `${path} ${shown(count)}`)
    .join(', ');
  const cards = sections.find(({ path }) => path === 'cards/')?.files ?? 0;
  const fewer = [
    ...(cards > 1 ? [`\`mostCards: 0\` in archive.yml saves ${shown(cards - 1)}`] : []),
    'a greater `minimumForTagPage` saves those of rare tags',
    'or divide the archive',
  ].join('; ');
  const passes = (limit: number | null, value: number, say: (limit: number) => string) =>
    limit !== null && value > limit ? [say(limit)] : [];
  return [
    ...passes(
      host.files,
      files,
      (most) => `${shown(files)} files, ${shown(most)} are the most (${many}): ${fewer}`,
    ),
    ...passes(
      host.entries,
      files + folders,
      (most) =>
        `${shown(files + folders)} files and folders, ${shown(most)} are the most (${many}): ${fewer}`,
    ),
    ...passes(
      host.bytes,
      bytes,
      (most) =>
        `${inMegabytes(bytes)}, ${inMegabytes(most)} are the most: take smaller pictures, set \`mostCards: 0\`, or divide the archive`,
    ),
    ...passes(
      host.largestFile,
      largest.bytes,
      (most) => `${largest.path} has ${inMegabytes(largest.bytes)}, ${inMegabytes(most)} are the most`,
    ),
    ...passes(
      host.filesInFolder,
      fullest.files,
      (most) => `${fullest.path} holds ${shown(fullest.files)} files, ${shown(most)} are the most`,
    ),
    ...passes(
      host.redirects,
      redirects,
      (most) => `${shown(redirects)} redirects, ${shown(most)} are read: from the others a page leads on`,
    ),
    ...passes(
      host.longestPath,
      longest.bytes,
      (most) =>
        `${longest.path} has ${longest.bytes} bytes, ${shown(most)} are the most: give the text a shorter name`,
    ),
    ...addressProblems(size, host),
  ];
}

/** A site that was built for another place than the host will show it at has no style and no links that work. */
function addressProblems({ origin, prefix }: SiteSize, { own, name }: Host): readonly string[] {
  const { hostname } = new URL(origin ?? 'https://archive.invalid/');
  if (own === null || !hostname.endsWith(`.${own.domain}`)) return [];
  if (own.prefix === 'none' && prefix !== '/')
    return [`built for ${prefix}, but ${name} shows a site at /: build without --path-prefix`];
  if (own.prefix === 'project' && prefix === '/')
    return [
      `built for ${origin}/, where only the site of the repository ${hostname} is shown: for another one build with --base-url ${origin}/NAME/`,
    ];
  return [];
}

/** What is wrong with a site on any host. */
export function problemsAnywhere({ collisions, notFiles, origin }: SiteSize): readonly string[] {
  return [
    ...collisions.map((path) => `${path}: another file has the same name but for capitals`),
    ...notFiles.map((path) => `${path}: this is a link or device, which hosts refuse`),
    ...(origin === null
      ? [
          'built without --base-url: it has no sitemap, no OpenSearch description and no whole addresses for link previews',
        ]
      : placeholderIn(origin)),
  ];
}

function placeholderIn(origin: string): readonly string[] {
  const { hostname, protocol } = new URL(origin);
  if (/(?:^|\.)(?:localhost|example|invalid|test)$|^127\.|(?:^|\.)example\.(?:com|org|net)$/.test(hostname))
    return [`built for ${origin}, where nobody will find it: give --base-url the address that it will have`];
  return protocol === 'http:' ? [`built for ${origin}: every host here sends https`] : [];
}

const shown = (count: number): string => count.toLocaleString('en');
export const inMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
