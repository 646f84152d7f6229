/** Telling whether a file has changed without reading it. */
import { statSync } from 'node:fs';

/**
 * What changes when a file does: its size, its times and where it lies on the disk. Links are followed, for so does
 * whoever reads the file. Empty where there is none, or none that can be read.
 */
export function stampOf(path: string | Buffer): string {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats === undefined ? '' : `${stats.size} ${stats.mtimeMs} ${stats.ctimeMs} ${stats.ino}`;
  } catch {
    return ''; // a link that leads to itself, or a folder that may not be entered
  }
}
