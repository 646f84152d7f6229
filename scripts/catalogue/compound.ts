/** Words that a hyphen joins into one. */
import { fold } from './fold.ts';
import { LEXICON } from './lexicon.ts';

export const isHyphen = (text: string): boolean => text === '-' || text === '‐';

/**
 * `Hafen-Ausbau`: a single word, which is of the kind of its last part. `Jean-Claude` is somebody, and the small letter of
 * `al-Baghdadi` begins no word of its own.
 */
export const isCompound = (name: string): boolean =>
  /^\p{Lu}[^\s‐-]*[‐-]\S+$/u.test(name) && !LEXICON.given.has(fold(name).split(' ')[0] ?? '');
