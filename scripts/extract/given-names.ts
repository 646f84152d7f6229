import { createRequire } from 'node:module';

/** Its single built file: the ES modules are a hundred files and load three times slower. */
const nlp = createRequire(import.meta.url)('compromise/two') as { model: () => unknown };
const TAGS = new Set(['FirstName', 'MaleName', 'FemaleName']);

let given: ReadonlySet<string> | null = null;

/** Whether a word is known as a given name, whatever its case; the list is compromise's. */
export function isGivenName(word: string): boolean {
  given ??= readNames();
  return given.has(word.toLowerCase());
}

type Tagged = Readonly<Record<string, string | readonly string[]>>;

function readNames(): ReadonlySet<string> {
  const { one } = nlp.model() as { readonly one: { readonly lexicon: Tagged } };
  const names = new Set<string>();
  for (const [word, tags] of Object.entries(one.lexicon))
    for (const tag of typeof tags === 'string' ? [tags] : tags) if (TAGS.has(tag)) names.add(word);
  return names;
}
