/** Reads one text. */
import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { FoundFile, Quarantined, SidecarFacts, Source } from '../model.ts';
import { decode } from './decode.ts';
import { notAFile, quarantineForError } from './quarantine.ts';
import { LARGEST_TEXT, quarantineForFormat, quarantineForText, tooLarge } from './unsuitable.ts';

/**
 * Reads and decodes a file that {@link walk} found. What cannot become an article comes back as a
 * quarantine record; nothing but a fault of ours is thrown. Never changes the file, never holds more
 * than {@link LARGEST_TEXT} bytes of it, and never waits on a pipe that took its place.
 */
export async function readSource(file: FoundFile, facts: SidecarFacts): Promise<Source | Quarantined> {
  const { path } = file;
  if (file.bytes > LARGEST_TEXT) return tooLarge(path, file.bytes);
  let bytes: Buffer | Quarantined;
  try {
    bytes = readBytes(file);
  } catch (error) {
    return quarantineForError(path, error);
  }
  if (!Buffer.isBuffer(bytes)) return bytes;
  const format = quarantineForFormat(path, bytes);
  if (format) return format;
  const { text, encoding } = decode(bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return quarantineForText(path, text) ?? { path, sha256, bytes: bytes.length, encoding, text, facts };
}

/** On Windows, which has no such flags, they are undefined. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Synchronous: for small files several times as fast, and each worker reads only for itself. */
function readBytes(file: FoundFile): Buffer | Quarantined {
  const descriptor = openSync(file.open, FLAGS);
  try {
    const status = fstatSync(descriptor);
    if (!status.isFile()) return notAFile(file.path, 'a folder, device or pipe took its place');
    if (status.size > LARGEST_TEXT) return tooLarge(file.path, status.size);
    return readAll(descriptor, status.size);
  } finally {
    closeSync(descriptor);
  }
}

/** The file as long as it was when opened; one that is still growing is read so far. */
function readAll(descriptor: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size);
  let filled = 0;
  while (filled < size) {
    const read = readSync(descriptor, bytes, filled, size - filled, filled);
    if (read === 0) break;
    filled += read;
  }
  return bytes.subarray(0, filled);
}
