import { en } from './en.ts';

/** Every text of the interface. A further language is one more object of this type. */
export type Words = typeof en;

/** The interface's words in the language asked for; English where it has none yet. */
export function wordsFor(language: string): Words {
  return byLanguage.get(language.toLowerCase().split('-')[0] ?? '') ?? en;
}

const byLanguage: ReadonlyMap<string, Words> = new Map([['en', en]]);
