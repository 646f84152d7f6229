/** `pressmark extract`: what texts say, one plain object each, in a stable order and in bounded memory. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PressmarkError } from './errors.ts';
import { extract } from './extract/extract.ts';
import type { Extraction, FoundFile, Ledger, Quarantined } from './model.ts';
import { findMojibake } from './read/mojibake.ts';
import { isQuarantined } from './read/quarantine.ts';
import { readSource } from './read/read-source.ts';
import { loadSidecars, type Sidecars } from './read/sidecars.ts';
import { walk } from './read/walk.ts';
import { mintId } from './write/identity.ts';

export type ExtractLine = ArticleLine | ErrorLine;

export interface ArticleLine extends Omit<Extraction, 'blocks' | 'ledger'> {
  /** The path as it was given, or the given folder's with the path below it. */
  readonly source: string;
  readonly id: string;
  /** Paragraphs joined by blank lines. */
  readonly text: string;
  readonly ledger?: Ledger;
}

export interface ErrorLine {
  readonly source: string;
  readonly error: { readonly code: string; readonly message: string };
}

/** A path that cannot be read, or whose sidecar is wrong, is a line like any other. */
export async function* extractPaths(
  paths: readonly string[],
  options: ExtractOptions,
): AsyncGenerator<ExtractLine> {
  for (const path of paths) {
    try {
      yield* extractPath(path, options);
    } catch (error) {
      yield errorLine(path, error);
    }
  }
}

export interface ExtractOptions {
  readonly ledger: boolean;
}

async function* extractPath(path: string, options: ExtractOptions): AsyncGenerator<ExtractLine> {
  const isFolder = (await lookUp(path))?.isDirectory() ?? true; // what is not there, walk complains of
  const sidecars = await loadSidecars(path);
  for await (const file of walk(path)) {
    const source = isFolder ? join(path, file.path) : path;
    try {
      yield await extractFile(source, file, sidecars, options);
    } catch (error) {
      yield errorLine(source, error);
    }
  }
}

async function extractFile(
  source: string,
  file: FoundFile | Quarantined,
  sidecars: Sidecars,
  { ledger }: ExtractOptions,
) {
  const facts = isQuarantined(file) ? {} : await sidecars.factsFor(file);
  const read = isQuarantined(file) ? file : await readSource(file, facts);
  if (isQuarantined(read))
    return { source, error: { code: read.code, message: `${read.reason} ${read.remedy}` } };
  const { blocks, ledger: account, ...fields } = extract(read, findMojibake(read.text));
  const line: ArticleLine = {
    source,
    id: facts.id ?? mintId(file.path),
    ...fields,
    text: blocks.map(({ text }) => text).join('\n\n'),
  };
  return ledger ? { ...line, ledger: account } : line;
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
