/** The facts that people and scrapers wrote beside the texts. */
import { dirname, join } from 'node:path';
import type { FoundFile, SidecarFacts } from '../model.ts';
import { pathIn } from './folder.ts';
import { imagesFor, type Named } from './images.ts';
import { rowKey } from './metadata-table.ts';
import { resolveRoot } from './root.ts';
import { checkFacts } from './sidecar-facts.ts';
import { badSidecar, lineOfKey, parseJson, readSidecar } from './sidecar-file.ts';
import { readSidecarFolder, type SidecarFolder, TEXT_ENDING, type Warn } from './sidecar-folder.ts';

/** Something in a sidecar that was passed over. */
export interface SidecarWarning {
  readonly message: string;
  /** Where it was seen first, and how often in all. */
  readonly file: string;
  readonly line: number;
  readonly count: number;
}

export interface Sidecars {
  /**
   * What the sidecars say about a text: `NAME.json` beside it, fact by fact before the row of the folder's
   * `metadata.csv` or `metadata.jsonl`, and that before those of folders above it; and the pictures that belong to it
   * (paths relative to the root). Throws `bad-sidecar` with file and line.
   */
  factsFor(file: FoundFile): Promise<SidecarFacts>;
  /** What has been passed over so far, each kind once. */
  warnings(): SidecarWarning[];
}

/**
 * Opens the sidecars below `root` (the folder, or one text in it, that is given to `walk`). Holds the
 * tables of one folder at a time and those above it. The root's own table is read at once.
 */
export async function loadSidecars(root: string): Promise<Sidecars> {
  const { folder: base, isFolder } = await resolveRoot(root);
  const shown = isFolder ? root : dirname(root);
  const warnings = new Map<string, SidecarWarning>();
  const warn: Warn = (message, file, line) => {
    const { count, ...first } = warnings.get(message) ?? { message, file, line, count: 0 };
    warnings.set(message, { ...first, count: count + 1 });
  };
  const folderAt = keepFolders(shown, warn);
  await folderAt(base, '');
  return {
    factsFor: async (file) => factsIn(await foldersTo(file, folderAt), base, file, warn),
    warnings: () => [...warnings.values()],
  };
}

/** Bytes. A sidecar of one text that has more is something else. */
const LARGEST_JSON = 5_000_000;

type FolderAt = (open: string | Buffer, path: string) => Promise<SidecarFolder>;

/** A folder of texts, with its path below the root. */
interface Around {
  readonly folder: SidecarFolder;
  readonly path: string;
}

/** The folder that a text is in, and those above it up to the root: the nearest first. */
async function foldersTo(
  file: Pick<FoundFile, 'open' | 'path'>,
  folderAt: FolderAt,
): Promise<[Around, ...Around[]]> {
  const open = parentOf(file.open);
  const path = folderOf(file.path);
  const above = path === '' ? [] : await foldersTo({ open, path }, folderAt);
  return [{ folder: await folderAt(open, path), path }, ...above];
}

/** Reads folders once while a walk is in them or below; warns about each only the first time. */
function keepFolders(root: string, warn: Warn): FolderAt {
  const kept = new Map<string, Promise<SidecarFolder>>();
  const seen = new Set<string>();
  return (open, path) => {
    const key = Buffer.from(open).toString('latin1');
    const held = kept.get(key);
    if (held) return held;
    for (const other of kept.keys()) if (!key.startsWith(`${other}/`)) kept.delete(other);
    const folder = readSidecarFolder(open, `${join(root, path)}/`, seen.has(key) ? () => {} : warn);
    kept.set(key, folder);
    seen.add(key);
    return folder;
  };
}

/** What one source says, and where: its images lead to errors later than its other facts. */
interface Saying extends Named {
  readonly facts: SidecarFacts;
}

async function factsIn(
  folders: readonly [Around, ...Around[]],
  base: string,
  { open, path }: FoundFile,
  warn: Warn,
): Promise<SidecarFacts> {
  const [{ folder }] = folders;
  const name = Buffer.from(open)
    .toString('latin1')
    .slice(Buffer.byteLength(folder.open))
    .replace(/^[/\\]/, '');
  const stem = name.replace(TEXT_ENDING, '');
  const own = await ownSaying(folder, stem, warn);
  const rows = folders.map((one) =>
    rowFor(one.folder, path.slice(one.path === '' ? 0 : one.path.length + 1)),
  );
  const sayings = [own, ...rows].filter((saying) => saying !== null);
  const facts: SidecarFacts = Object.assign({}, ...sayings.map((saying) => saying.facts).reverse());
  const named = sayings.find((saying) => saying.facts.images) ?? null;
  const notes: string[] = [];
  const around = { root: base, folder: folder.open, beside: folder.pictures.get(stem) ?? [] };
  const images = await imagesFor(around, named, notes);
  for (const note of notes) warn(note, named?.file ?? path, named?.line ?? 1);
  const { images: _, ...others } = facts;
  return images.length > 0 ? { ...others, images } : others;
}

/** The table's row for a text, by its path from the table's folder, which may stand there with or without its ending. */
function rowFor({ open, table, tableFile }: SidecarFolder, name: string): Saying | null {
  const row = table.get(rowKey(name)) ?? table.get(rowKey(name.replace(TEXT_ENDING, '')));
  if (!row) return null;
  return { folder: open, facts: row.facts, images: row.facts.images ?? [], file: tableFile, line: row.line };
}

async function ownSaying(folder: SidecarFolder, stem: string, warn: Warn): Promise<Saying | null> {
  const entry = folder.sidecars.get(stem);
  if (!entry) return null;
  const file = folder.shown + entry.label;
  const text = await readSidecar(pathIn(folder.open, entry.name), file, LARGEST_JSON);
  const checked = checkFacts(parseJson(text, file));
  if ('problem' in checked) throw badSidecar(file, lineOfKey(text, checked.key ?? ''), checked.problem);
  for (const { key, message } of checked.notes) warn(message, file, lineOfKey(text, key));
  const images = checked.facts.images ?? [];
  const line = images.length === 0 ? 1 : lineOfKey(text, 'image', 'images');
  return { folder: folder.open, facts: checked.facts, images, file, line };
}

function parentOf(open: string | Buffer): string | Buffer {
  return typeof open === 'string' ? dirname(open) : open.subarray(0, open.lastIndexOf('/'));
}

/** The folder of a readable path, empty for the root. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
