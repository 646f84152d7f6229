/**
 * What an earlier build found out about each text, so that one that has not changed is neither read nor written
 * again: a cache, which may be lost at any time.
 */
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { contentFolder } from './content-folder.ts';
import type { PieceSketch } from './extract/pieces.ts';
import { stampOf } from './file-stamp.ts';
import type { TextSummary, TextTask } from './ingest-steps.ts';
import { readOrNull, writeWhole } from './write/keep-files.ts';
import { sha256, stampWritten } from './write/records.ts';
import type { WriteTask, Written } from './write-steps.ts';

export interface TextMemory {
  /** What a text's pieces were, if its file is as it was then. To be asked before the text is read. */
  readonly sketch: (task: SketchTask) => PieceSketch | null;
  readonly keepSketch: (task: SketchTask, sketch: PieceSketch) => void;
  /** Keeps the sketches for the next build, and lets go of them. */
  readonly saveSketches: () => Promise<void>;
  /** What was extracted from a text, if it is as it was then. To be asked before the text is read. */
  readonly summary: (task: TextTask) => TextSummary | null;
  readonly keepSummary: (task: TextTask, summary: TextSummary) => void;
  /** What became of an article, if nothing that it is made from has changed, nor the article itself. */
  readonly written: (task: WriteTask) => Written | null;
  readonly keepWritten: (task: WriteTask, written: Written) => void;
  /** Whether the articles are still as this build left them: people do not wait for its end. */
  readonly isAsLeft: () => boolean;
  /** Keeps the rest, and lets go of it: what comes after needs the room. */
  readonly save: () => Promise<void>;
}

type SketchTask = Pick<TextTask, 'id' | 'file'>;

interface RememberedSketch {
  readonly stamp: string;
  readonly sketch: PieceSketch;
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
  // Two files, for lists of numbers are views of the whole file that they were read from, which stays in memory with them.
  const sketches = await openShelf<RememberedSketch>(join(folder.cache, 'sketches.v8'), version);
  const texts = await openShelf<Remembered>(join(folder.cache, 'texts.v8'), version);
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
  const keyOfText = (id: string) => texts.kept(id)?.key;
  const isAsLeft = (written: Written) => written.stamps === stampWritten(content, written);
  return {
    sketch: (task) => {
      const known = sketches.before(task.id);
      if (known?.stamp !== stampFirst(task)) return null;
      sketches.keep(task.id, known);
      return known.sketch;
    },
    keepSketch: (task, sketch) => sketches.keep(task.id, { stamp: stampFirst(task), sketch }),
    saveSketches: sketches.save,
    summary: (task) => {
      const known = texts.before(task.id);
      const key = keyOf(task, stampFirst(task), from);
      if (known?.key !== key || known.extracted !== stampOf(folder.extracted(task.id))) {
        keys.set(task.id, key);
        return null;
      }
      texts.keep(task.id, known);
      return known.summary;
    },
    keepSummary: (task, summary) => {
      const key = keys.get(task.id) ?? keyOf(task, stampFirst(task), from);
      texts.keep(task.id, { key, extracted: stampOf(folder.extracted(task.id)), summary, write: null });
    },
    written: (task) => {
      const known = texts.kept(task.id);
      const write = known?.write;
      if (!write || write.key !== writeKey(known, task, keyOfText)) return null;
      if (!isAsLeft(write.written)) return null;
      left.push(write.written);
      return write.written;
    },
    keepWritten: (task, written) => {
      const known = texts.kept(task.id);
      if (known === undefined) return;
      texts.keep(task.id, { ...known, write: { key: writeKey(known, task, keyOfText), written } });
      left.push(written);
    },
    isAsLeft: () => left.every(isAsLeft),
    save: async () => {
      stamps.clear();
      keys.clear();
      await texts.save();
    },
  };
}

/** What is known by ids: as it was kept the last time, and as it is to be kept for the next. */
async function openShelf<Known>(file: string, version: string) {
  let before = await recall<Known>(file, version);
  const now = new Map<string, Known>();
  let changed = false;
  return {
    before: (id: string): Known | undefined => before.get(id),
    kept: (id: string): Known | undefined => now.get(id),
    keep: (id: string, known: Known): void => {
      changed ||= before.get(id) !== known;
      now.set(id, known);
    },
    /** Lets go of all of it as well. */
    save: async (): Promise<void> => {
      if (changed || now.size !== before.size) await writeWhole(file, serialize({ version, known: now }));
      before = new Map();
      now.clear();
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
  keyOfText: (id: string) => string | undefined,
): string {
  const others = captures.map(({ id }) => keyOfText(id));
  return sha256(JSON.stringify([key, wholeId, subjects, others]));
}

async function recall<Known>(file: string, version: string): Promise<ReadonlyMap<string, Known>> {
  const bytes = await readOrNull(file);
  if (bytes === null) return new Map();
  try {
    const kept = deserialize(bytes) as { version: string; known: Map<string, Known> };
    return kept.version === version ? kept.known : new Map();
  } catch {
    return new Map(); // made by another version of Node, or cut short: nothing is remembered
  }
}
