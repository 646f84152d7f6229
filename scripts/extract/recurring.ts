import { type Block, endOf, startOf } from './block.ts';
import { piecesOf } from './pieces.ts';
import { type Reason, repeatsAcross } from './reasons.ts';

/** The pieces of one text that recur in texts of the same source: by their hashes, in at least how many files. */
export type Recurring = readonly (readonly [hash: number, files: number])[];

export const NOTHING_RECURS: Recurring = [];

/** In at least how many files of its source a block stands again; 0 where it is of this text alone. */
export type FilesOf = (block: Block) => number;

/**
 * Tells of any block of a source in how many files all of it recurs. A block of several lines does only if each
 * of them does; one that shares a line with something else does not.
 */
export function filesWith(source: string, recurring: Recurring): FilesOf {
  if (recurring.length === 0) return () => 0;
  const files = new Map(recurring);
  const pieces = piecesOf(source);
  return (block) => {
    const end = endOf(block);
    let least = 0;
    for (let i = firstAfter(pieces, startOf(block)); i < pieces.length; i++) {
      const piece = pieces[i];
      if (piece === undefined || piece.start >= end) break;
      const count = files.get(piece.hash) ?? 0;
      if (count === 0) return 0;
      least = least === 0 ? count : Math.min(least, count);
    }
    return least;
  };
}

/** Why a block is cut that stands in so many files, where no better reason is known. */
export const reasonOf = (files: number, otherwise: Reason): Reason =>
  files > 0 ? repeatsAcross(files) : otherwise;

function firstAfter(pieces: readonly { readonly end: number }[], at: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
