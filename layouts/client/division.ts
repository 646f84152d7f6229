import { divide, isEliding, rejoin } from './elided.ts';
import { closeUp, isUnspaced, spreadText } from './unspaced.ts';

/** How a text is divided into words for the search, and made whole again where it is shown. */
export interface Division {
  readonly divide: (text: string) => string;
  readonly whole: (text: string) => string;
}

const same = (text: string): string => text;

export function divisionOf(language: string): Division {
  if (isUnspaced(language)) return { divide: spreadText, whole: closeUp };
  if (isEliding(language)) return { divide, whole: rejoin };
  return { divide: same, whole: same };
}
