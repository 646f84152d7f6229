/**
 * What a host is to do with the site's files beyond sending them: headers, redirects, what is gone. One description,
 * from which the files of each host are written; it lies in the site as `deploy.json`.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { contentSecurityPolicy } from '../../layouts/parts/policy.ts';
import { PressmarkError } from '../errors.ts';

const schema = z.object({
  origin: z.string().nullable(),
  prefix: z.string(),
  /** Paths below the site, with `*` for what may follow or, between slashes, for one folder. */
  headers: z.array(z.object({ path: z.string(), headers: z.record(z.string(), z.string()) })),
  /** Paths below the site. */
  redirects: z.array(z.object({ from: z.string(), to: z.string() })),
  /** Pages that say what stood there, and how a host that can is to answer. */
  gone: z.array(z.object({ path: z.string(), status: z.union([z.literal(410), z.literal(451)]) })),
});

export type DeployRules = z.infer<typeof schema>;

export const RULES_FILE = 'deploy.json';
export const SPECULATION_FILE = 'speculation.json';

export const IMMUTABLE = 'public, max-age=31536000, immutable';
/** A page may change with the next upload: it is asked for again, and mostly not sent again. */
export const SHORT = 'public, max-age=0, must-revalidate';

/** What is named after its contents. */
export const HASHED: readonly string[] = [
  'assets/*',
  'images/*',
  'cards/*',
  'pagefind/*/fragment/*',
  'pagefind/*/index/*',
  'pagefind/*/filter/*',
  'pagefind/*/*.pf_meta',
  // The browser asks for it with a hash of it after its name, once for each language.
  'pagefind/*/pagefind-entry.json',
];

/** What browsers that can may fetch before a reader asks: the page whose link is pointed at. */
export const SPECULATION_RULES = {
  prefetch: [
    {
      where: { and: [{ href_matches: '/*' }, { not: { href_matches: '/*\\?*' } }] },
      eagerness: 'moderate',
    },
  ],
};

export function deployRules(site: {
  readonly origin: string | null;
  readonly prefix: string;
  readonly redirects: DeployRules['redirects'];
  readonly gone: DeployRules['gone'];
}): DeployRules {
  const everywhere = {
    'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Speculation-Rules': `"${site.prefix}${SPECULATION_FILE}"`,
  };
  return {
    ...site,
    headers: [
      { path: '*', headers: everywhere },
      { path: SPECULATION_FILE, headers: { 'Content-Type': 'application/speculationrules+json' } },
      ...HASHED.map((path) => ({ path, headers: { 'Cache-Control': IMMUTABLE } })),
    ],
  };
}

/** Of a built site. Throws a {@link PressmarkError} where there is none, or one of an older Pressmark. */
export async function readRules(out: string): Promise<DeployRules> {
  const file = join(out, RULES_FILE);
  const text = await readFile(file, 'utf8').catch(() => null);
  const rules = text === null ? null : schema.safeParse(JSON.parse(text));
  if (rules?.success === true) return rules.data;
  throw new PressmarkError('no-such-site', 'there is no site here that says how it is to be deployed', {
    file,
    remedy: 'Build it first: npm run build.',
  });
}
