/** What the next upload will move: the site as it is against what was deployed last. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PressmarkError } from '../errors.ts';
import { MARKER } from '../publish/publish.ts';
import { filesBelow } from '../render/site-folder.ts';
import { readOrNull, writeWhole } from '../write/keep-files.ts';

/** A deployed site: each file's size in bytes and SHA-256, by its path below the site. */
export type Manifest = Readonly<Record<string, readonly [bytes: number, sha256: string]>>;

export interface UploadPlan {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly deleted: readonly string[];
  readonly unchanged: number;
  /** Of what is added and changed. */
  readonly bytes: number;
}

/** Reads every file of the site. Throws a {@link PressmarkError} where there is none. */
export async function manifestOf(out: string): Promise<Manifest> {
  const files = (await filesBelow(out).catch(() => [])).filter((path) => path !== MARKER);
  if (!files.includes('index.html')) {
    throw new PressmarkError('no-such-site', 'there is no built site here', {
      file: out,
      remedy: 'Build it first: npm run build.',
    });
  }
  const manifest: Record<string, readonly [number, string]> = {};
  for (const path of files) {
    const file = join(out, path);
    manifest[path] = [(await stat(file)).size, await hashOf(file)];
  }
  return manifest;
}

/** Pure. */
export function planUpload(now: Manifest, before: Manifest): UploadPlan {
  const paths = Object.keys(now);
  const added = paths.filter((path) => !Object.hasOwn(before, path));
  const changed = paths.filter(
    (path) => Object.hasOwn(before, path) && before[path]?.join() !== now[path]?.join(),
  );
  return {
    added,
    changed,
    deleted: Object.keys(before).filter((path) => !Object.hasOwn(now, path)),
    unchanged: paths.length - added.length - changed.length,
    bytes: [...added, ...changed].reduce((sum, path) => sum + (now[path]?.[0] ?? 0), 0),
  };
}

/** Nothing where there is no such file yet: all is to be uploaded. Throws a {@link PressmarkError} for another file. */
export async function readManifest(file: string): Promise<Manifest> {
  const text = (await readOrNull(file))?.toString('utf8');
  if (text === undefined) return {};
  try {
    return JSON.parse(text) as Manifest;
  } catch (error) {
    throw new PressmarkError('bad-manifest', `this is not valid JSON: ${(error as Error).message}`, {
      file,
      remedy: 'Delete it: the next upload then moves everything.',
    });
  }
}

export const saveManifest = (file: string, manifest: Manifest): Promise<void> =>
  writeWhole(file, `${JSON.stringify(manifest)}\n`);

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
