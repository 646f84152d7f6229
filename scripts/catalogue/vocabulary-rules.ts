/** `content/vocabulary.yml` as the catalogue asks it: what people decided rules over all that is found. */
import type { SubjectKind, Vocabulary } from '../model.ts';
import { keyOf } from './fold.ts';
import { COUNTRY, type KeyFinder, type SubjectKey } from './subject-keys.ts';

export interface Rules {
  /** The key of a subject by its names in an article, the fullest first: the vocabulary's, or else its own. */
  readonly keyOf: (names: readonly string[], language: string | null) => SubjectKey;
  /** The key of the vocabulary's subject of which a phrase is a name; null where there is none. */
  readonly ruled: (phrase: string) => SubjectKey | null;
  /** Whether it was decided that this is never a tag, by a name as it is written or by a subject's key. */
  readonly isHidden: (nameOrKey: string) => boolean;
  readonly subjects: ReadonlyMap<SubjectKey, RuledSubject>;
}

export interface RuledSubject {
  readonly name: string;
  readonly kind: SubjectKind | undefined;
}

/** `findKey` says what a name's key is without the vocabulary. */
export function readVocabulary({ subjects, hidden }: Vocabulary, findKey: KeyFinder): Rules {
  const preferred = new Map<string, SubjectKey>();
  const byKey = new Map<SubjectKey, RuledSubject>();
  for (const { name, kind, aliases } of subjects) {
    const key = findKey(name, 'en');
    const keys = [name, ...aliases].map((each) => findKey(each, 'en'));
    const isCountry = keys.some((each) => each.startsWith(COUNTRY));
    byKey.set(key, { name, kind: kind ?? (isCountry ? 'place' : undefined) });
    for (const each of [...keys, ...[name, ...aliases].map(keyOf)]) preferred.set(each, key);
  }
  const never = new Set(hidden.flatMap((word) => [keyOf(word), findKey(word, 'en')]));
  return {
    keyOf: (names, language) => {
      const ruled = names.map((name) => preferred.get(keyOf(name))).find((key) => key !== undefined);
      const own = findKey(names[0] ?? '', language);
      return ruled ?? preferred.get(own) ?? own;
    },
    ruled: (phrase) => preferred.get(keyOf(phrase)) ?? null,
    isHidden: (nameOrKey) => never.has(nameOrKey) || never.has(keyOf(nameOrKey)),
    subjects: byKey,
  };
}
