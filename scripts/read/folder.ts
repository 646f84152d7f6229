/** One folder's entries, whatever bytes their names are made of. */
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

export interface Entry {
  readonly name: Buffer;
  /** The name as shown and compared: bytes that are not UTF-8 stand as `%XX`. Unique in its folder. */
  readonly label: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

/**
 * The entries of the folder at `open`, without the hidden ones (names that begin with a full stop),
 * in the order of their bytes, a folder as if its name ended in `/`. So a walk that descends in this
 * order meets files in the byte order of their paths.
 */
export async function readFolder(open: string | Buffer): Promise<Entry[]> {
  const found = await readdir(open, { encoding: 'buffer', withFileTypes: true });
  const entries = found
    .filter(({ name }) => name[0] !== FULL_STOP)
    .map((entry) => ({ name: entry.name, label: readable(entry.name), kind: kindOf(entry) }));
  const sortable = entries.map((entry) => ({ entry, key: sortKey(entry) }));
  sortable.sort((a, b) => (a.key < b.key ? -1 : 1));
  return withUniqueLabels(sortable.map(({ entry }) => entry));
}

/** The path of `name` in the folder at `open`: a string where it can be one. */
export function pathIn(open: string | Buffer, name: Buffer): string | Buffer {
  const text = asUtf8(name);
  if (typeof open === 'string' && text !== null) return join(open, text);
  return Buffer.concat([Buffer.from(open), Buffer.from('/'), name]);
}

/** The bytes as text, or null where they are not valid UTF-8. */
export function asUtf8(bytes: Uint8Array): string | null {
  try {
    return STRICT.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

const FULL_STOP = 0x2e;
const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** One character a byte, so that comparing code units compares bytes. */
function sortKey({ name, kind }: Entry): string {
  return name.toString('latin1') + (kind === 'folder' ? '/' : '');
}

function kindOf(entry: Dirent<Buffer>): Entry['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

/** `%` is escaped too, but only in names that need escapes: `caf%C3%A9.txt` is a common honest name. */
function readable(name: Buffer): string {
  const text = asUtf8(name);
  if (text !== null) return text;
  let label = '';
  for (let at = 0; at < name.length; ) {
    const length = characterLength(name, at);
    const piece = name.subarray(at, at + Math.max(length, 1));
    label += length === 0 || piece[0] === 0x25 ? escaped(piece) : piece.toString('utf8');
    at += piece.length;
  }
  return label;
}

/** Bytes of the valid UTF-8 character at `at`, 0 where there is none. */
function characterLength(name: Buffer, at: number): number {
  for (let length = 1; length <= 4 && at + length <= name.length; length++) {
    if (asUtf8(name.subarray(at, at + length)) !== null) return length;
  }
  return 0;
}

function escaped(piece: Buffer): string {
  return `%${piece.toString('hex').toUpperCase()}`;
}

/** A file may really be called `%FF.txt`, beside one whose name is the byte FF and `.txt`. */
function withUniqueLabels(entries: Entry[]): Entry[] {
  const escapes = new Set(entries.filter(({ name }) => asUtf8(name) === null));
  if (escapes.size === 0) return entries;
  const taken = new Set(entries.filter((entry) => !escapes.has(entry)).map(({ label }) => label));
  return entries.map((entry) => {
    if (!escapes.has(entry)) return entry;
    let { label } = entry;
    while (taken.has(label)) label = `%${label}`;
    taken.add(label);
    return { ...entry, label };
  });
}
