/** What identifies a subject within one archive, whatever it is called in this or that article. */
import { keyOf } from './fold.ts';
import { countryCode } from './gazetteer.ts';

export type SubjectKey = string;

/** Countries are one in all languages: `country:ES` is Spain, España and Espagne. */
export const COUNTRY = 'country:';

export type KeyFinder = (name: string, language: string | null) => SubjectKey;

/** Names come again in article after article; what was looked up is kept as long as the survey. */
export function keyFinder(): KeyFinder {
  const known = new Map<string, SubjectKey>();
  return (name, language) => {
    const question = `${language ?? ''}\n${name}`;
    const before = known.get(question);
    if (before !== undefined) return before;
    const code = countryCode(name, language);
    const key = code === null ? keyOf(name) : `${COUNTRY}${code}`;
    known.set(question, key);
    return key;
  };
}
