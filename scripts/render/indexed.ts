/**
 * What was indexed of each article of a search group, kept for the next time: when one article of thousands changes, Pagefind
 * has to be told all of them again, and to read and lay out the others takes longer than to index them.
 */

import type { SearchRecord } from '../search/search-record.ts';
import { readOrNull, writeWhole } from '../write/keep-files.ts';

export interface Indexed {
  readonly record: SearchRecord;
  /** The article as data, in JSON. */
  readonly data: string;
  /** Whether it was made of the article that its key stands for. */
  readonly isAsListed: boolean;
}

/** Opens what `file`, which need not be there, holds by keys; `save` writes what was asked to be kept, and nothing else. */
export async function openIndexed(file: string) {
  const known = new Map<string, string>();
  for (const line of ((await readOrNull(file))?.toString('utf8') ?? '').split('\n')) {
    const end = line.indexOf(' ');
    if (end > 0) known.set(line.slice(0, end), line.slice(end + 1));
  }
  const kept: string[] = [];
  return {
    get(key: string): Indexed | null {
      try {
        const { record, data } = JSON.parse(known.get(key) ?? '') as Pick<Indexed, 'record' | 'data'>;
        return { record, data, isAsListed: true };
      } catch {
        known.delete(key);
        return null; // not there, or cut short when the power went
      }
    },
    keep(key: string, { record, data }: Indexed): void {
      kept.push(`${key} ${known.get(key) ?? JSON.stringify({ record, data })}\n`);
    },
    save: (): Promise<void> => writeWhole(file, kept.join('')),
  };
}
