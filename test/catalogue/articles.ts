/** Articles made up for the tests, and what the catalogue says of them. */
import { type ArticleText, findCandidates } from '../../scripts/catalogue/candidates.ts';
import { packCandidates, unpackCandidates } from '../../scripts/catalogue/packed-candidates.ts';
import { chooseSubjects } from '../../scripts/catalogue/subjects.ts';
import type { Subject, Vocabulary } from '../../scripts/model.ts';

export const NOTHING: Vocabulary = { subjects: [], hidden: [] };

export function article(
  title: string,
  paragraphs: readonly string[],
  more: Partial<ArticleText> = {},
): ArticleText {
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph' as const, text }));
  return {
    id: title,
    title,
    deck: null,
    blocks,
    language: 'en',
    authors: [],
    agency: null,
    publisher: null,
    givenTags: [],
    ...more,
  };
}

/** As a build chooses them: with candidates that were packed in the meantime. */
export function subjectsOf(articles: readonly ArticleText[], vocabulary = NOTHING, most = 10): Subject[][] {
  const chosen = chooseSubjects(
    articles.map((one) => unpackCandidates(packCandidates(findCandidates(one)))),
    vocabulary,
    { most },
  );
  return articles.map(({ id }) => chosen.get(id) ?? []);
}

export function tagsOf(text: ArticleText, vocabulary = NOTHING): string[] {
  return (subjectsOf([text], vocabulary)[0] ?? []).map(({ kind, name }) => `${kind}: ${name}`);
}
