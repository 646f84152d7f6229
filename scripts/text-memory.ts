/**
 * What an earlier build found out about each text, so that one that has not changed is neither read nor written
 * again: a cache, which may be lost at any time.
 */
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { contentFolder } from './content-folder.ts';
import type { PieceSketch } from './extract/pieces.ts';
import { stampOf } from './file-stamp.ts';
import type { TextSummary, TextTask, WriteTask, Written } from './ingest-steps.ts';
import { readOrNull, writeWhole } from './write/keep-files.ts';
import { sha256, stampWritten } from './write/records.ts';

export interface TextMemory {
  /** What a text's pieces were, if its file is as it was then. To be asked before the text is read. */
  readonly sketch: (task: SketchTask) => PieceSketch | null;
  readonly keepSketch: (task: SketchTask, sketch: PieceSketch) => void;
  /** What was extracted from a text, if it is as it was then. To be asked before the text is read. */
  readonly summary: (task: TextTask) => TextSummary | null;
  readonly keepSummary: (task: TextTask, summary: TextSummary) => void;
  /** What became of an article, if nothing that it is made from has changed, nor the article itself. */
  readonly written: (task: WriteTask) => Written | null;
  readonly keepWritten: (task: WriteTask, written: Written) => void;
  /** Whether the articles are still as this build left them: people do not wait for its end. */
  readonly isAsLeft: () => boolean;
  /** Keeps it for the next build. */
  readonly save: () => Promise<void>;
}

type SketchTask = Pick<TextTask, 'id' | 'file'>;

interface RememberedSketch {
  readonly stamp: string;
  readonly sketch: PieceSketch;
}

/** As it is kept from build to build. */
interface Memory {
  readonly version: string;
  readonly sketches: ReadonlyMap<string, RememberedSketch>;
  readonly texts: ReadonlyMap<string, Remembered>;
}

interface Remembered {
  /** Stands for the text's file, what is said beside it, and its pictures. */
  readonly key: string;
  /** Stamp of what was extracted: a run that came to nothing may have left there what it found. */
  readonly extracted: string;
  readonly summary: TextSummary;
  readonly write: { readonly key: string; readonly written: Written } | null;
}

/** `version` is the fingerprint of the code that reads, extracts and writes. */
export async function openTextMemory(content: string, from: string, version: string): Promise<TextMemory> {
  const folder = contentFolder(content);
  const file = join(folder.cache, 'texts.v8');
  const before = await recall(file, version);
  const now = new Map<string, Remembered>();
  const sketches = new Map<string, RememberedSketch>();
  /** Stamps of files before any step has read them. */
  const stamps = new Map<string, string>();
  const stampFirst = ({ id, file }: SketchTask) => {
    const stamp = stamps.get(id) ?? stampOf(file.open);
    stamps.set(id, stamp);
    return stamp;
  };
  /** Keys of texts that are about to be read: what changes while they are is seen by the next build. */
  const keys = new Map<string, string>();
  const left: Written[] = [];
  let changed = false;
  const isAsLeft = (written: Written) => written.stamps === stampWritten(content, written);
  return {
    sketch: (task) => {
      const known = before.sketches.get(task.id);
      if (known?.stamp !== stampFirst(task)) return null;
      sketches.set(task.id, known);
      return known.sketch;
    },
    keepSketch: (task, sketch) => {
      sketches.set(task.id, { stamp: stampFirst(task), sketch });
      changed = true;
    },
    summary: (task) => {
      const known = before.texts.get(task.id);
      const key = keyOf(task, stampFirst(task), from);
      if (known?.key !== key || known.extracted !== stampOf(folder.extracted(task.id))) {
        keys.set(task.id, key);
        return null;
      }
      now.set(task.id, known);
      return known.summary;
    },
    keepSummary: (task, summary) => {
      const key = keys.get(task.id) ?? keyOf(task, stampFirst(task), from);
      now.set(task.id, { key, extracted: stampOf(folder.extracted(task.id)), summary, write: null });
      changed = true;
    },
    written: (task) => {
      const known = now.get(task.id);
      const write = known?.write;
      if (!write || write.key !== writeKey(known, task, now)) return null;
      if (!isAsLeft(write.written)) return null;
      left.push(write.written);
      return write.written;
    },
    keepWritten: (task, written) => {
      const known = now.get(task.id);
      if (known === undefined) return;
      now.set(task.id, { ...known, write: { key: writeKey(known, task, now), written } });
      left.push(written);
      changed = true;
    },
    isAsLeft: () => left.every(isAsLeft),
    save: async () => {
      if (!changed && now.size === before.texts.size && sketches.size === before.sketches.size) return;
      await writeWhole(file, serialize({ version, sketches, texts: now } satisfies Memory));
    },
  };
}

function keyOf({ file, facts, publisher, recurring }: TextTask, stamp: string, from: string): string {
  const pictures = (facts.images ?? []).map((image) => stampOf(join(from, image.file)));
  return sha256(JSON.stringify([stamp, file.path, facts, publisher, pictures, recurring]));
}

function writeKey(
  { key }: Remembered,
  { wholeId, subjects, captures }: WriteTask,
  texts: ReadonlyMap<string, Remembered>,
): string {
  const others = captures.map(({ id }) => texts.get(id)?.key);
  return sha256(JSON.stringify([key, wholeId, subjects, others]));
}

async function recall(file: string, version: string): Promise<Memory> {
  const nothing: Memory = { version, sketches: new Map(), texts: new Map() };
  const bytes = await readOrNull(file);
  if (bytes === null) return nothing;
  try {
    const kept = deserialize(bytes) as Memory;
    return kept.version === version ? kept : nothing;
  } catch {
    return nothing; // made by another version of Node, or cut short: nothing is remembered
  }
}
