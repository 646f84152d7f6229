import { baseLanguage } from '../client/base-language.ts';
import { searchAr } from './search-ar.ts';
import { searchDe } from './search-de.ts';
import { type SearchWords, searchEn } from './search-en.ts';
import { searchEs } from './search-es.ts';
import { searchFr } from './search-fr.ts';

export type { SearchWords };

/** The browser's words in the interface's language; English where it has none yet. */
export function searchWordsFor(language: string): SearchWords {
  return byLanguage[baseLanguage(language)] ?? searchEn;
}

const byLanguage: Readonly<Record<string, SearchWords>> = {
  ar: searchAr,
  de: searchDe,
  en: searchEn,
  es: searchEs,
  fr: searchFr,
};
