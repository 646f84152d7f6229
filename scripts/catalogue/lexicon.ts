/**
 * What is known of English words and of given names: the lexicon of compromise, of which only the word
 * list is used (its tagger reads twenty articles a second).
 */
import { createRequire } from 'node:module';
import { FURTHER_GIVEN_NAMES } from './words/given.ts';
import { CYRILLIC_GIVEN_NAMES } from './words/slavic.ts';
import { foldedToo } from './words/word-set.ts';

/** Its single built file: the ES modules are a hundred files and load three times slower. */
const nlp = createRequire(import.meta.url)('compromise/two') as { model: () => unknown };

const GIVEN = ['FirstName', 'MaleName', 'FemaleName'];
const COMMON = [
  'Verb',
  'Infinitive',
  'PastTense',
  'PresentTense',
  'Gerund',
  'Participle',
  'Modal',
  'Adjective',
  'Adverb',
  'Comparative',
  'Superlative',
];
const COMMON_TOO = ['Singular', 'Plural', 'Noun', 'Actor', 'Uncountable', 'Conjunction'];
const COMMON_NEVER = [
  'Preposition',
  'Pronoun',
  'Determiner',
  'QuestionWord',
  'Expression',
  'Cardinal',
  'Ordinal',
  'Date',
];

interface Lexicon {
  readonly given: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  readonly action: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
}

/** All keys are lower case; a word may be in several sets. */
export const LEXICON: Lexicon = readLexicon();

function readLexicon(): Lexicon {
  const tagged = new Map<string, Set<string>>();
  for (const [word, tags] of Object.entries(wordsOf(nlp.model()))) {
    for (const tag of typeof tags === 'string' ? [tags] : tags) {
      const words = tagged.get(tag) ?? new Set();
      tagged.set(tag, words.add(word));
    }
  }
  const union = (...names: readonly string[]): ReadonlySet<string> =>
    new Set(names.flatMap((name) => [...(tagged.get(name) ?? [])]));
  return {
    given: new Set([
      ...union(...GIVEN),
      ...foldedToo(FURTHER_GIVEN_NAMES),
      ...foldedToo(CYRILLIC_GIVEN_NAMES),
    ]),
    common: union(...COMMON, ...COMMON_TOO, ...COMMON_NEVER),
    action: union(...COMMON, ...COMMON_NEVER),
    roles: union('Actor', 'Honorific'),
    places: new Set([...union('City', 'Region', 'Place')].filter((name) => name.length > 3)),
    organisations: new Set([...union('Organization', 'SportsTeam')].filter((name) => name.length > 2)),
  };
}

type Words = Readonly<Record<string, string | readonly string[]>>;

/** The package's types leave its model open. */
function wordsOf(model: unknown): Words {
  const { one } = model as { readonly one: { readonly lexicon: Words } };
  return one.lexicon;
}
