/** What a site folder consists of, so that the next build knows what of it is as it should be. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { readOrNull, writeWhole } from '../write/keep-files.ts';

export interface MadeUnit {
  readonly key: string;
  /** Below the site, with `/`. */
  readonly files: readonly string[];
  /** What else is to be remembered of it. */
  readonly note?: unknown;
}

export type SiteState = ReadonlyMap<string, MadeUnit>;

export const EMPTY: SiteState = new Map();

/** Identifies a state by what its units are. */
export function digestOf(units: Iterable<readonly [string, { readonly key: string }]>): string {
  const lines = [...units].map(([id, { key }]) => `${id}\t${key}\n`);
  return createHash('sha256').update(lines.sort().join('')).digest('hex').slice(0, 32);
}

/** Keeps states in a folder by their digests. */
export function siteStates(folder: string) {
  const fileOf = (digest: string) => join(folder, `${digest}.json`);
  return {
    /** Null where none is kept. */
    read: async (digest: string): Promise<SiteState | null> => {
      const bytes = /^[0-9a-f]{32}$/.test(digest) ? await readOrNull(fileOf(digest)) : null;
      const state = bytes === null ? null : parse(bytes);
      return state !== null && digestOf(state) === digest ? state : null;
    },
    /** Keeps one more, and of the others the newest few: several sites may be made from one archive. */
    write: async (state: SiteState): Promise<void> => {
      await mkdir(folder, { recursive: true });
      const file = fileOf(digestOf(state));
      await writeWhole(file, JSON.stringify([...state]));
      const now = new Date();
      await utimes(file, now, now); // it may have been there for long
      const kept = await Promise.all(
        (await readdir(folder)).map(async (name) => ({
          name,
          time: (await stat(join(folder, name))).mtimeMs,
        })),
      );
      const old = kept.sort((a, b) => b.time - a.time || (a.name < b.name ? -1 : 1)).slice(MOST_KEPT);
      for (const { name } of old) await rm(join(folder, name), { force: true });
    },
  };
}

function parse(bytes: Buffer): SiteState | null {
  try {
    return new Map(JSON.parse(bytes.toString('utf8')) as [string, MadeUnit][]);
  } catch {
    return null; // cut short when the power went: the site is made anew
  }
}

const MOST_KEPT = 8;
