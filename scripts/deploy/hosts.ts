/** What static hosts take, by their own documentation; null where a host names no limit. */

export interface Host {
  readonly name: string;
  readonly files: number | null;
  readonly bytes: number | null;
  readonly largestFile: number | null;
  readonly filesInFolder: number | null;
  /** What its owner should know beyond the numbers. */
  readonly note: string;
}

const MiB = 2 ** 20;
const GB = 1e9;

export const HOSTS: Readonly<Record<string, Host>> = {
  'cloudflare-pages': {
    name: 'Cloudflare Pages',
    files: 20_000,
    bytes: null,
    largestFile: 25 * MiB,
    filesInFolder: null,
    note: 'reads `_headers`; cannot answer 410 or 451',
  },
  'github-pages': {
    name: 'GitHub Pages',
    files: null,
    bytes: 1 * GB,
    largestFile: 100 * MiB,
    filesInFolder: null,
    note: 'project pages live under a path: build with --base-url https://YOU.github.io/NAME/; sends no headers of its own',
  },
  'gitlab-pages': {
    name: 'GitLab Pages',
    files: 200_000,
    bytes: 1 * GB,
    largestFile: null,
    filesInFolder: null,
    note: 'name the artefact folder `public`: --out public',
  },
  netlify: {
    name: 'Netlify',
    files: null,
    bytes: null,
    largestFile: null,
    filesInFolder: 54_000,
    note: 'reads `_headers`',
  },
  s3: {
    name: 'S3 or another object store',
    files: null,
    bytes: null,
    largestFile: 5e12,
    filesInFolder: null,
    note: 'set 404.html as the error document, and index.html as the index document of folders',
  },
  nginx: {
    name: 'nginx, Apache, Caddy or any web space',
    files: null,
    bytes: null,
    largestFile: null,
    filesInFolder: null,
    note: 'set 404.html as the error page',
  },
};
