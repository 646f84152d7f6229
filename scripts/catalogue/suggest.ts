/** What a person might decide about an archive's tags: which are one, and which are none. */
import type { Subject, Vocabulary } from '../model.ts';
import { subjectKey } from './companions.ts';
import { byCodeUnit, fold, keyOf } from './fold.ts';
import { isKnownPlace } from './gazetteer.ts';
import { LEXICON } from './lexicon.ts';
import { groupSpellings, type Likeness } from './spellings.ts';

export interface TaggedArticle {
  readonly subjects: readonly Subject[];
  /** Authors, agency and publisher. */
  readonly credits: readonly string[];
}

export interface CountedSubject extends Subject {
  /** In how many articles it is a tag. */
  readonly articles: number;
}

export interface Suggestions {
  /** Best first; of each group the most frequent name, and what may be others of it, with the reason. */
  readonly merges: readonly {
    readonly subject: CountedSubject;
    readonly aliases: readonly (CountedSubject & { readonly likeness: Likeness })[];
  }[];
  readonly hide: readonly (CountedSubject & { readonly reason: HideReason })[];
  /** All other tags, most articles first, of each name one: nothing speaks against them, but their kinds may be wrong. */
  readonly rest: readonly CountedSubject[];
}

export type HideReason = 'credit' | 'everywhere' | 'common word' | 'capitals' | 'long';

/** A tag that more than this share of the articles have tells nothing apart. */
const EVERYWHERE = 0.3;
/** In fewer articles a share says nothing. */
const FEWEST = 20;
const LONGEST_WORDS = 5;
const SHOUTED = /^[\p{Lu}\p{N}\s'’&.-]{8,}$/u;

/** The order of `articles` does not matter. What the vocabulary has decided already is not suggested again. */
export function suggest(articles: readonly TaggedArticle[], vocabulary: Vocabulary): Suggestions {
  const subjects = count(articles);
  const ruled = new Set(vocabulary.subjects.flatMap(({ name, aliases }) => [name, ...aliases]).map(keyOf));
  const credits = new Set(articles.flatMap((article) => article.credits.map(fold)));
  const hide = subjects.flatMap((subject) => {
    const reason = ruled.has(keyOf(subject.name)) ? null : reasonToHide(subject, credits, articles.length);
    return reason === null ? [] : [{ ...subject, reason }];
  });
  const hidden = new Set(hide.map(subjectKey));
  const merges = groupSpellings(subjects.filter((subject) => !hidden.has(subjectKey(subject))));
  const seen = new Set([...ruled, ...merges.flatMap(namesOf).map(keyOf)]);
  const rest = subjects.filter((subject) => {
    const key = keyOf(subject.name);
    return !hidden.has(subjectKey(subject)) && !seen.has(key) && seen.add(key);
  });
  return { merges, hide, rest };
}

const namesOf = ({ subject, aliases }: Suggestions['merges'][number]): readonly string[] =>
  [subject, ...aliases].map(({ name }) => name);

/** Most articles first. */
function count(articles: readonly TaggedArticle[]): CountedSubject[] {
  const counts = new Map<string, CountedSubject>();
  for (const { subjects } of articles) {
    for (const { name, kind } of subjects) {
      const key = subjectKey({ name, kind });
      counts.set(key, { name, kind, articles: (counts.get(key)?.articles ?? 0) + 1 });
    }
  }
  return [...counts.values()].sort(
    (a, b) => b.articles - a.articles || byCodeUnit(subjectKey(a), subjectKey(b)),
  );
}

function reasonToHide(
  { name, kind, articles }: CountedSubject,
  credits: ReadonlySet<string>,
  total: number,
): HideReason | null {
  const folded = fold(name);
  if (credits.has(folded)) return 'credit';
  if (total >= FEWEST && articles > EVERYWHERE * total) return 'everywhere';
  const isName = LEXICON.given.has(folded) || (kind === 'place' && isKnownPlace(folded));
  if (kind !== 'topic' && LEXICON.common.has(folded) && !isName) return 'common word';
  if (SHOUTED.test(name)) return 'capitals';
  return name.split(' ').length > LONGEST_WORDS ? 'long' : null;
}
