import { eld } from 'eld/small';
import type { LanguageTag } from '../model.ts';

/** A few hundred letters are enough; more only take time. */
const SAMPLE = 300;

/** The language that a text's paragraphs are in, or null where there is too little to tell. */
export function languageOf(paragraphs: readonly string[]): LanguageTag | null {
  let sample = '';
  for (const paragraph of paragraphs) {
    sample += `${paragraph.slice(0, SAMPLE - sample.length)} `;
    if (sample.length >= SAMPLE) break;
  }
  const result = eld.detect(sample);
  return result.language !== '' && result.isReliable() ? result.language : null;
}
