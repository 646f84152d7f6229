/** The small words of a language, by its tag. */
import lists from 'stopwords-iso' with { type: 'json' };

const byLanguage = new Map<string, ReadonlySet<string>>();
const LISTS: Readonly<Record<string, readonly string[]>> = lists;
/** For texts of unknown language, and of languages without a list. */
const COMMON_LANGUAGES = ['en', 'fr', 'es', 'de', 'pt', 'it', 'nl'];
/** The lists hold words that begin or are names (`New York`, `Bill`, `Microsoft`), so they are no sign against one. */
const NOT_SMALL = [
  'new',
  'bill',
  'microsoft',
  'netscape',
  'us',
  'it',
  'north',
  'south',
  'east',
  'west',
  'great',
];

/** Lower-case stop words of the language that a BCP 47 tag names; of seven languages together where unknown. */
export function stopwordsOf(language: string | null): ReadonlySet<string> {
  const code = language?.split('-', 1)[0]?.toLowerCase() ?? '';
  const known = byLanguage.get(code);
  if (known !== undefined) return known;
  const list = LISTS[code] ?? COMMON_LANGUAGES.flatMap((each) => LISTS[each] ?? []);
  const words = new Set(list);
  for (const word of NOT_SMALL) words.delete(word);
  if (code === 'en') words.add('it');
  byLanguage.set(code, words);
  return words;
}
