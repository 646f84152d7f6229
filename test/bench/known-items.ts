/** Articles to be found again, and what someone who remembers them would type. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stopwordsOf } from '../../scripts/catalogue/words/stopwords.ts';
import type { Article } from '../../scripts/model.ts';
import { plainTexts } from '../../scripts/render/first-words.ts';
import { parseArticle } from '../../scripts/write/front-matter.ts';

export interface KnownItem {
  /** Ends the article's address. */
  readonly path: string;
  readonly headline: string;
  /** Three to five words from the middle of the text. */
  readonly words: string;
}

/** Takes at most `most` articles of a content folder, evenly over their order, and leaves out those with too few words. */
export async function knownItemsIn(content: string, most: number): Promise<readonly KnownItem[]> {
  const folder = join(content, 'articles');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  const items: KnownItem[] = [];
  for (const [n, name] of evenly(names, most).entries()) {
    const item = knownItem(parseArticle(name, await readFile(join(folder, name), 'utf8')), 3 + (n % 3));
    if (item !== null) items.push(item);
  }
  return items;
}

/** `count` neighbouring content words from the middle of the text; null where it has fewer. */
export function knownItem({ slug, facts, markdown }: Article, count: number): KnownItem | null {
  const language = facts.language ?? 'en';
  const small = stopwordsOf(language);
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(
    plainTexts(markdown).join(' '),
  );
  const words = [...segments]
    .filter(({ isWordLike, segment }) => isWordLike && segment.length > 1)
    .map(({ segment }) => segment)
    .filter((word) => !small.has(word.toLowerCase()) && !/^\d+$/.test(word));
  if (words.length < count) return null;
  const from = (words.length - count) >> 1;
  return {
    path: `/articles/${slug}/`,
    headline: facts.title,
    words: words.slice(from, from + count).join(' '),
  };
}

/** At most `most` of the items, evenly over all of them. */
export function evenly<T>(items: readonly T[], most: number): readonly T[] {
  const length = Math.min(most, items.length);
  return Array.from({ length }, (_, n) => items[Math.floor((n * items.length) / length)] as T);
}
