/** What stands beside the texts of one folder. */
import { type Entry, pathIn, readFolder } from './folder.ts';
import { PICTURE } from './images.ts';
import { parseTable, type Row, rowKey } from './metadata-table.ts';
import { systemCode } from './quarantine.ts';
import { badSidecar, readSidecar } from './sidecar-file.ts';

export const TEXT_ENDING = /\.te?xt$/i;

/** Tells of something that was passed over. */
export type Warn = (message: string, file: string, line: number) => void;

export interface SidecarFolder {
  readonly open: string | Buffer;
  /** As shown to people, with a `/` at its end. */
  readonly shown: string;
  /** `NAME.json` and pictures, by the bytes of `NAME` as Latin-1. */
  readonly sidecars: ReadonlyMap<string, Entry>;
  readonly pictures: ReadonlyMap<string, readonly Entry[]>;
  /** The rows of its table, and the path of that; empty without one. */
  readonly table: ReadonlyMap<string, Row>;
  readonly tableFile: string;
}

/**
 * Lists the folder at `open` and reads its table. A folder that has vanished has nothing; its texts are
 * quarantined when they are opened. Throws `bad-sidecar`.
 */
export async function readSidecarFolder(
  open: string | Buffer,
  shown: string,
  warn: Warn,
): Promise<SidecarFolder> {
  const entries = await listIfThere(open);
  const sidecars = new Map<string, Entry>();
  const pictures = new Map<string, Entry[]>();
  for (const entry of entries) {
    const name = entry.name.toString('latin1');
    const stem = name.replace(/\.[^.]*$/, '');
    if (/\.json$/i.test(name) && entry.kind !== 'folder') sidecars.set(stem, entry);
    if (PICTURE.test(name) && entry.kind === 'file')
      pictures.set(stem, [...(pictures.get(stem) ?? []), entry]);
  }
  const { table, tableFile, note } = await readTable(open, shown, entries);
  const strangers = await strangersIn(table, open, entries);
  if (note !== null) warn(note, tableFile, 1);
  for (const { line, notes } of table.values())
    for (const { message } of notes) warn(message, tableFile, line);
  for (const line of strangers)
    warn('the row’s `file` is no text in this folder or below it', tableFile, line);
  return { open, shown, sidecars, pictures, table, tableFile };
}

/** Bytes: a table of 100,000 rows of a kilobyte. */
const LARGEST_TABLE = 100_000_000;

async function listIfThere(open: string | Buffer): Promise<Entry[]> {
  try {
    return await readFolder(open);
  } catch (error) {
    systemCode(error);
    return [];
  }
}

async function readTable(open: string | Buffer, shown: string, entries: readonly Entry[]) {
  const [only, other] = entries.filter(
    (entry) => entry.kind !== 'folder' && /^metadata\.(?:csv|jsonl)$/i.test(entry.label),
  );
  if (!only) return { table: new Map<string, Row>(), tableFile: '', note: null };
  const tableFile = shown + only.label;
  if (other)
    throw badSidecar(tableFile, undefined, `${other.label} stands beside it`, 'Keep one of the two.');
  const text = await readSidecar(pathIn(open, only.name), tableFile, LARGEST_TABLE);
  const { rows, note } = parseTable(text, tableFile);
  return { table: rows, tableFile, note };
}

/** The lines of rows about texts that are not there; each folder that rows name is looked into once. */
async function strangersIn(
  table: ReadonlyMap<string, Row>,
  open: string | Buffer,
  entries: readonly Entry[],
): Promise<number[]> {
  const texts = new Map([['', textsAmong(entries)]]);
  const lines: number[] = [];
  for (const [name, { line }] of table) {
    const slash = name.lastIndexOf('/');
    const folder = name.slice(0, Math.max(0, slash));
    const there = texts.get(folder) ?? textsAmong(await listBelow(open, folder));
    texts.set(folder, there);
    if (!there.has(name.slice(slash + 1))) lines.push(line);
  }
  return lines;
}

/** The texts' names, with and without their endings. */
function textsAmong(entries: readonly Entry[]): ReadonlySet<string> {
  const texts = entries.filter(({ label }) => TEXT_ENDING.test(label)).map(({ label }) => rowKey(label));
  return new Set([...texts, ...texts.map((text) => text.replace(TEXT_ENDING, ''))]);
}

/** Nothing for a path that leads out of the folder. */
async function listBelow(open: string | Buffer, folder: string): Promise<Entry[]> {
  const parts = folder.split('/');
  return parts.includes('..') || parts.includes('') ? [] : listIfThere(pathIn(open, Buffer.from(folder)));
}
