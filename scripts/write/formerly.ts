/** What a person says of the addresses that an article had is no edit: it goes on to follow its text. */
import type { ArticleRecord } from '../model.ts';
import { articleFile, parseArticle } from './front-matter.ts';
import { sha256 } from './records.ts';

/**
 * The former addresses that `article`, the text of `file`, names now, where nothing else in it is other than it was
 * written; null where a person has changed more. Throws a {@link PressmarkError} where front matter that
 * names such is not valid.
 */
export function readdressed(file: string, article: string, record: ArticleRecord): readonly string[] | null {
  const { formerly: before = [] } = record;
  if (before.length === 0 && !FORMERLY.test(article)) return null;
  // A comment would be lost.
  if (FORMERLY.exec(article)?.[0].includes('#') === true) return null;
  const parsed = parseArticle(file, article);
  const { formerly: now = [], ...rest } = parsed.facts;
  const facts = before.length === 0 ? rest : { ...rest, formerly: before };
  const { text } = articleFile({ ...parsed, facts });
  return sha256(text) === record.written && bare(text) === bare(article) ? now : null;
}

const bare = (article: string): string => article.replace(FORMERLY, '');

const FORMERLY = /^formerly:.*\n(?:(?: |- ).*\n)*/m;
