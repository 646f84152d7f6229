/** What static hosts take; by their own documentation where a number stands, null where none was found there. */

export interface Host {
  readonly name: string;
  readonly files: number | null;
  /** Files and folders together, where a host counts both. */
  readonly entries: number | null;
  readonly bytes: number | null;
  readonly largestFile: number | null;
  readonly filesInFolder: number | null;
  readonly redirects: number | null;
  /** Bytes of a path below the site. */
  readonly longestPath: number | null;
  /** Addresses that it gives sites by itself, at which the prefix is known. */
  readonly own: { readonly domain: string; readonly prefix: 'none' | 'project' } | null;
  /** What its owner should know beyond the numbers. */
  readonly note: string;
}

const MiB = 2 ** 20;
const GB = 1e9;
const NO_LIMITS = {
  files: null,
  entries: null,
  bytes: null,
  largestFile: null,
  filesInFolder: null,
  redirects: null,
  longestPath: null,
  own: null,
} as const;

export const HOSTS: Readonly<Record<string, Host>> = {
  'cloudflare-pages': {
    ...NO_LIMITS,
    name: 'Cloudflare Pages',
    files: 20_000,
    largestFile: 25 * MiB,
    redirects: 2_000,
    own: { domain: 'pages.dev', prefix: 'none' },
    note: 'reads `_headers` and `_redirects`; cannot answer 410 or 451',
  },
  'github-pages': {
    ...NO_LIMITS,
    name: 'GitHub Pages',
    bytes: 1 * GB,
    own: { domain: 'github.io', prefix: 'project' },
    note: 'project pages live under a path: build with --base-url https://YOU.github.io/NAME/; sends no headers of its own',
  },
  'gitlab-pages': {
    ...NO_LIMITS,
    name: 'GitLab Pages',
    entries: 200_000,
    bytes: 1 * GB,
    note: 'name the artefact folder `public`: --out public',
  },
  netlify: {
    ...NO_LIMITS,
    name: 'Netlify',
    filesInFolder: 54_000,
    own: { domain: 'netlify.app', prefix: 'none' },
    note: 'reads `_headers` and `_redirects`; cannot answer 410 or 451',
  },
  vercel: {
    ...NO_LIMITS,
    name: 'Vercel',
    redirects: 1_024,
    own: { domain: 'vercel.app', prefix: 'none' },
    note: 'reads vercel.json, which `deploy:config -- vercel` prints; plans limit what may be uploaded',
  },
  s3: {
    ...NO_LIMITS,
    name: 'S3 or another object store',
    longestPath: 1_024,
    note: '`deploy:config -- s3` prints the commands: headers are given with each upload',
  },
  nginx: {
    ...NO_LIMITS,
    name: 'nginx, Caddy, Apache or any web space',
    note: '`deploy:config -- nginx` or `caddy` prints the configuration',
  },
};
