/** `pressmark extract`: what texts say, one plain object each, in a stable order and in bounded memory. */
import { existsSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { type Candidates, findCandidates } from './catalogue/candidates.ts';
import { contentFolder } from './content-folder.ts';
import { PressmarkError } from './errors.ts';
import { extract } from './extract/extract.ts';
import type { Extraction, FoundFile, Ledger, Quarantined, Subject } from './model.ts';
import { findMojibake } from './read/mojibake.ts';
import { isQuarantined } from './read/quarantine.ts';
import { readSource } from './read/read-source.ts';
import { loadSidecars, type Sidecars } from './read/sidecars.ts';
import { walk } from './read/walk.ts';
import { tagLines } from './tag-lines.ts';
import { titleOf } from './write/compose.ts';
import { mintId } from './write/identity.ts';

export type ExtractLine = ArticleLine | ErrorLine;

export interface ArticleLine extends Omit<Extraction, 'blocks' | 'ledger'> {
  /** The path as it was given, or the given folder's with the path below it. */
  readonly source: string;
  readonly id: string;
  /** Paragraphs joined by blank lines. */
  readonly text: string;
  readonly ledger?: Ledger;
  /** Best first; what all the given texts together say. */
  readonly tags?: readonly Subject[];
}

export interface ErrorLine {
  readonly source: string;
  readonly error: { readonly code: string; readonly message: string };
}

export interface ExtractOptions {
  readonly ledger: boolean;
  /** Whether to find tags, with the given texts as one archive; then nothing comes before all are read. */
  readonly tags: boolean;
}

/** A line, and what its text may be about where that was asked for. */
export interface Extracted {
  readonly line: ExtractLine;
  readonly candidates: Candidates | null;
}

/** A path that cannot be read, or whose sidecar is wrong, is a line like any other. */
export async function* extractPaths(
  paths: readonly string[],
  options: ExtractOptions,
): AsyncGenerator<ExtractLine> {
  if (options.tags) yield* tagLines(extractTexts(paths, options));
  else for await (const { line } of extractTexts(paths, options)) yield line;
}

/** The same, with what each text may be about. */
export async function* extractTexts(
  paths: readonly string[],
  options: ExtractOptions,
): AsyncGenerator<Extracted> {
  for (const path of paths) {
    try {
      yield* extractPath(path, options);
    } catch (error) {
      yield { line: errorLine(path, error), candidates: null };
    }
  }
}

async function* extractPath(path: string, options: ExtractOptions): AsyncGenerator<Extracted> {
  const isFolder = (await lookUp(path))?.isDirectory() ?? true; // what is not there, walk complains of
  const texts = await textsAround(path, isFolder);
  const sidecars = await loadSidecars(texts.root);
  for await (const found of walk(path)) {
    const source = isFolder ? join(path, found.path) : path;
    const file = isQuarantined(found) ? found : { ...found, path: `${texts.below}${found.path}` };
    try {
      yield await extractFile(source, file, sidecars, options);
    } catch (error) {
      yield { line: errorLine(source, error), candidates: null };
    }
  }
}

/**
 * The folder of texts of the archive that a path lies in, and the way from there: ids are made from it, and tables of
 * sidecars lie there. A path outside of any archive stands by itself.
 */
async function textsAround(
  path: string,
  isFolder: boolean,
): Promise<{ readonly root: string; readonly below: string }> {
  if ((await lookUp(path)) === null) return { root: path, below: '' };
  const real = await realpath(path);
  const start = isFolder ? real : dirname(real);
  for (let folder = start; folder !== dirname(folder); folder = dirname(folder)) {
    if (basename(folder) !== 'scraped' || !existsSync(contentFolder(dirname(folder)).records)) continue;
    const below = relative(folder, start).split(sep).join('/');
    return { root: folder, below: below === '' ? '' : `${below}/` };
  }
  return { root: path, below: '' };
}

async function extractFile(
  source: string,
  file: FoundFile | Quarantined,
  sidecars: Sidecars,
  options: ExtractOptions,
): Promise<Extracted> {
  const facts = isQuarantined(file) ? {} : await sidecars.factsFor(file);
  const read = isQuarantined(file) ? file : await readSource(file, facts);
  if (isQuarantined(read)) {
    const error = { code: read.code, message: `${read.reason} ${read.remedy}` };
    return { line: { source, error }, candidates: null };
  }
  const extraction = extract(read, findMojibake(read.text));
  const { blocks, ledger, ...fields } = extraction;
  const line: ArticleLine = {
    source,
    id: facts.id ?? mintId(file.path),
    ...fields,
    text: blocks.map(({ text }) => text).join('\n\n'),
    ...(options.ledger ? { ledger } : {}),
  };
  const named = {
    title: titleOf(extraction),
    publisher: facts.publisher ?? null,
    givenTags: facts.tags ?? [],
  };
  return {
    line,
    candidates: options.tags ? findCandidates({ id: line.id, ...extraction, ...named }) : null,
  };
}

async function lookUp(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Faults of ours are thrown on; what a person can mend becomes a line. */
function errorLine(source: string, error: unknown): ErrorLine {
  if (!(error instanceof PressmarkError)) throw error;
  return { source, error: { code: error.code, message: error.describe() } };
}
