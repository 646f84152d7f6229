/**
 * What was indexed of each article of a search group, kept for the next time: when one article of thousands changes, Pagefind
 * has to be told all of them again, and to read and lay out the others takes longer than to index them.
 */
import { join } from 'node:path';
import type { SearchRecord } from '../search/search-record.ts';
import { namesIn, readOrNull, removeFile, writeWhole } from '../write/keep-files.ts';

export interface Indexed {
  readonly record: SearchRecord;
  /** The article as data, in JSON. */
  readonly data: string;
  /** Whether it was made of the article that its key stands for. */
  readonly isAsListed: boolean;
}

/** Of a group with longer articles nothing is kept: what is kept is in memory at once. */
const MOST_BYTES = 150_000_000;
const LINE_END = Buffer.from('\n');

/** Opens what `file`, which need not be there, holds by keys; `save` writes what was asked to be kept, and nothing else. */
export async function openIndexed(file: string) {
  const known = linesOf((await readOrNull(file)) ?? Buffer.alloc(0));
  const kept: Buffer[] = [];
  let size = 0;
  return {
    get(key: string): Indexed | null {
      const json = known.get(key);
      if (json === undefined) return null;
      try {
        const { record, data } = JSON.parse(json.toString('utf8')) as Pick<Indexed, 'record' | 'data'>;
        return { record, data, isAsListed: true };
      } catch {
        known.delete(key);
        return null; // damaged when the power went
      }
    },
    keep(key: string, { record, data }: Indexed): void {
      if (size > MOST_BYTES) return;
      const json = known.get(key) ?? Buffer.from(JSON.stringify({ record, data }));
      kept.push(Buffer.from(`${key} `), json, LINE_END);
      size += json.length;
    },
    save: (): Promise<void> => (size > MOST_BYTES ? removeFile(file) : writeWhole(file, Buffer.concat(kept))),
  };
}

/** What stands behind the key of each line; a last line that was cut short has no end, and is none. */
function linesOf(bytes: Buffer): Map<string, Buffer> {
  const lines = new Map<string, Buffer>();
  for (let at = 0, end = bytes.indexOf('\n'); end >= 0; at = end + 1, end = bytes.indexOf('\n', at)) {
    const space = bytes.indexOf(' ', at);
    if (space > at && space < end)
      lines.set(bytes.toString('utf8', at, space), bytes.subarray(space + 1, end));
  }
  return lines;
}

/** Removes from `folder` what was kept of groups that there are no more: they are named after their first year. */
export async function forgetOtherGroups(folder: string, files: ReadonlySet<string>): Promise<void> {
  for (const name of await namesIn(folder)) if (!files.has(name)) await removeFile(join(folder, name));
}
