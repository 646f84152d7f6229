/** `pressmark tags`: what could be decided about an archive's tags, as YAML to paste into its `vocabulary.yml`. */
import { Document, type Scalar, type YAMLMap } from 'yaml';
import type { Candidates } from './catalogue/candidates.ts';
import type { Likeness } from './catalogue/spellings.ts';
import { chooseSubjects } from './catalogue/subjects.ts';
import { type CountedSubject, type HideReason, type Suggestions, suggest } from './catalogue/suggest.ts';
import { textsOf } from './check-folders.ts';
import { counted } from './counted.ts';
import { extractTexts } from './extract-paths.ts';
import type { Vocabulary } from './model.ts';
import { readSettings, readVocabulary } from './settings.ts';

const LIKENESSES: Readonly<Record<Likeness, string>> = {
  kind: 'the same name',
  spelling: 'spelling',
  inflection: 'inflection',
  acronym: 'acronym',
  letter: 'one letter',
};
const REASONS: Readonly<Record<HideReason, string>> = {
  credit: 'an author, agency or publisher',
  everywhere: 'too many articles to tell any apart',
  'common word': 'a common word',
  capitals: 'capitals throughout',
  long: 'very long',
};

export interface TagsAsked {
  /** Where the texts are; `scraped/` in the archive where absent. */
  readonly from?: string;
  /** Every tag with its kind, also those that nothing speaks against. */
  readonly all?: boolean;
}

/**
 * Reads the texts of an archive and gives the YAML; nothing is written. Throws a `PressmarkError` where there is no
 * such folder, or settings or vocabulary are wrong.
 */
export async function suggestTags(content: string, { from, all = false }: TagsAsked = {}): Promise<string> {
  const texts = await textsOf(content, from);
  const { language } = await readSettings(content);
  const vocabulary = await readVocabulary(content);
  const candidatesOf: Candidates[] = [];
  const credits: string[][] = [];
  for await (const { line, candidates } of extractTexts([texts], { ledger: false, tags: true })) {
    if (candidates === null || 'error' in line) continue;
    candidatesOf.push({ ...candidates, id: String(candidatesOf.length) });
    credits.push([...line.authors, ...(line.agency === null ? [] : [line.agency])]);
  }
  const chosen = chooseSubjects(candidatesOf, vocabulary, { language });
  const articles = candidatesOf.map(({ id }, at) => ({
    subjects: chosen.get(id) ?? [],
    credits: credits[at] ?? [],
  }));
  const unused = unusedIn(vocabulary, new Set([...chosen.values()].flat().map(({ name }) => name)));
  return toYaml(suggest(articles, vocabulary), all, unused);
}

/** Subjects of the vocabulary that no article has, nor stands below: a name may be mistyped. */
function unusedIn({ subjects }: Vocabulary, used: ReadonlySet<string>): readonly string[] {
  const above = new Set(subjects.flatMap(({ broader = [] }) => broader));
  return subjects.map(({ name }) => name).filter((name) => !used.has(name) && !above.has(name));
}

/** Counts and reasons are comments, so that what stays can be pasted as it is. */
function toYaml({ merges, hide, rest }: Suggestions, all: boolean, unused: readonly string[]): string {
  const others = all ? rest : [];
  const document = new Document({
    subjects: [
      ...merges.map(({ subject, aliases }) => ({
        name: subject.name,
        kind: subject.kind,
        aliases: aliases.map(({ name }) => name),
      })),
      ...others.map(({ name, kind }) => ({ name, kind })),
    ],
    hidden: hide.map(({ name }) => name),
  });
  document.commentBefore = ' Candidates only: keep what is right, and paste it into vocabulary.yml.';
  if (rest.length > others.length)
    document.commentBefore += `\n Nothing speaks against ${counted(rest.length, 'other tag')}: --all lists ${rest.length === 1 ? 'it' : 'them'} too, with the kind of each, which may be wrong.`;
  if (unused.length > 0)
    document.commentBefore += `\n No article has these subjects of vocabulary.yml: ${unused.join(', ')}.`;
  others.forEach((subject, at) => {
    const item = document.getIn(['subjects', merges.length + at], true) as YAMLMap;
    item.flow = true;
    item.comment = ` ${counted(subject.articles, 'article')}`;
  });
  merges.forEach(({ subject, aliases }, at) => {
    comment(document, ['subjects', at, 'name'], count(subject));
    aliases.forEach((alias, index) => {
      comment(document, ['subjects', at, 'aliases', index], `${LIKENESSES[alias.likeness]}, ${count(alias)}`);
    });
  });
  hide.forEach((subject, at) => {
    comment(document, ['hidden', at], `${REASONS[subject.reason]}, ${count(subject)}`);
  });
  return document.toString({ lineWidth: 0 });
}

function comment(document: Document, path: readonly (string | number)[], text: string): void {
  (document.getIn(path, true) as Scalar | YAMLMap).comment = ` ${text}`;
}

function count({ kind, articles }: CountedSubject): string {
  return `${kind}, ${counted(articles, 'article')}`;
}
