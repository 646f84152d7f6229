/** What hosts are to send with the site's files; as `_headers`, which Netlify and Cloudflare Pages read. */
import { contentSecurityPolicy } from '../../layouts/parts/policy.ts';

const YEAR = 'public, max-age=31536000, immutable';

/** Paths below the site and the headers of what lies there; later ones add to earlier ones. */
export const HEADERS: readonly (readonly [path: string, headers: Readonly<Record<string, string>>])[] = [
  [
    '*',
    {
      'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
    },
  ],
  // Named after their contents.
  ...['assets/*', 'images/*', 'cards/*'].map((path) => [path, { 'Cache-Control': YEAR }] as const),
];

export function writeHeaders(prefix: string): string {
  return HEADERS.map(([path, headers]) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
    return `${prefix}${path}\n${lines.join('')}`;
  }).join('\n');
}
