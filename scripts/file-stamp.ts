/** Telling whether a file has changed without reading it. */
import { lstatSync } from 'node:fs';

/** What changes when a file does: its size, its times and where it lies on the disk; empty where there is none. */
export function stampOf(path: string | Buffer): string {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats === undefined ? '' : `${stats.size} ${stats.mtimeMs} ${stats.ctimeMs} ${stats.ino}`;
}
