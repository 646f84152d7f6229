/** Names in scripts without capitals: only what a title, an ending or a list shows safely, for nothing else does. */
import { findArabicNames } from './arabic-names.ts';
import type { NameCandidate } from './candidates.ts';
import { findChineseNames } from './chinese-names.ts';
import { noEvidence } from './evidence.ts';
import { findJapaneseNames } from './japanese-names.ts';
import { findKoreanNames } from './korean-names.ts';
import type { Passage } from './mentions.ts';
import type { Finder } from './sightings.ts';

const FINDERS: Readonly<Record<string, Finder>> = {
  zh: findChineseNames,
  yue: findChineseNames,
  ja: findJapaneseNames,
  ko: findKoreanNames,
  ar: findArabicNames,
};
/** As much as nothing beside it may outweigh. */
const SURE = 6;

/** The names of one article, in no particular order; none in other languages. */
export function findCaselessNames(passages: readonly Passage[], language: string | null): NameCandidate[] {
  const finder = FINDERS[language?.split('-', 1)[0]?.toLowerCase() ?? ''];
  if (finder === undefined) return [];
  const found = new Map<string, NameCandidate>();
  finder(passages.map(({ text }) => text)).forEach((sightings, index) => {
    const { isHeadline = false, isLead = false } = passages[index] ?? {};
    const at = Math.round((100 * index) / passages.length) / 100;
    for (const { name, kind } of sightings) {
      const before = found.get(name);
      found.set(name, {
        ...(before ?? { ...noEvidence(), name, forms: [], firm: true, at, company: 0 }),
        [kind]: SURE,
        count: (before?.count ?? 0) + 1,
        inHeadline: isHeadline || (before?.inHeadline ?? false),
        inLead: isLead || (before?.inLead ?? false),
      });
    }
  });
  return [...found.values()];
}
