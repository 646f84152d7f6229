/** What article files say, beside them in the cache: checked front matter is read back in a hundredth of the time. */
import { codeVersion } from '../code-version.ts';
import { contentFolder } from '../content-folder.ts';
import type { Article } from '../model.ts';
import { readOrNull, writeWhole } from './keep-files.ts';

export interface ParsedArticle {
  readonly article: Article;
  /** Of the file's text. */
  readonly sha256: string;
}

interface Kept extends ParsedArticle {
  /** Of the code that parsed it. */
  readonly version: string;
}

export async function keepParsed(content: string, { article, sha256 }: ParsedArticle): Promise<void> {
  const kept: Kept = { version: await codeVersion('articles'), sha256, article };
  await writeWhole(contentFolder(content).parsed(article.slug), JSON.stringify(kept));
}

/** Null where nothing is kept, by another version of the code, or an entry that a kill cut short. */
export async function readParsed(content: string, slug: string): Promise<ParsedArticle | null> {
  const bytes = await readOrNull(contentFolder(content).parsed(slug));
  if (bytes === null) return null;
  try {
    const kept = JSON.parse(bytes.toString('utf8')) as Kept;
    return kept.version === (await codeVersion('articles')) ? kept : null;
  } catch {
    return null;
  }
}
