import { baseLanguage } from '../client/base-language.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

/** Every text of the interface. A further language is one more object of this type. */
export type Words = typeof en;

/** The interface's words in the language asked for; English where it has none yet. */
export function wordsFor(language: string): Words {
  return byLanguage.get(baseLanguage(language)) ?? en;
}

const byLanguage: ReadonlyMap<string, Words> = new Map(Object.entries({ ar, de, en, es, fr }));

/** The languages that the interface speaks. */
export const interfaceLanguages: readonly string[] = [...byLanguage.keys()];
