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
  /** Whether one of them stands in a third of the articles: nobody would remember an article by it. */
  readonly common: boolean;
}

/** Of the articles. */
const COMMON = 1 / 3;

/** Takes at most `most` articles of a content folder, evenly over their order; those with too few words are left out. */
export async function knownItemsIn(content: string, most: number): Promise<readonly KnownItem[]> {
  const folder = join(content, 'articles');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  const articles: Article[] = [];
  for (const name of evenly(names, most))
    articles.push(parseArticle(name, await readFile(join(folder, name), 'utf8')));
  return knownItemsOf(articles);
}

/** Three, four and five neighbouring content words, each once, from the middle of one text after another. */
export function knownItemsOf(articles: readonly Article[]): readonly KnownItem[] {
  const texts = articles.map(contentWords);
  const having = new Map<string, number>();
  for (const words of texts)
    for (const word of new Set(words.map(lower))) having.set(word, (having.get(word) ?? 0) + 1);
  return articles.flatMap(({ slug, facts }, n) => {
    const chosen = fromMiddle(texts[n] ?? [], 3 + (n % 3));
    if (chosen === null) return [];
    const common = chosen.some((word) => (having.get(lower(word)) ?? 0) > COMMON * articles.length);
    return [{ path: `/articles/${slug}/`, headline: facts.title, words: chosen.join(' '), common }];
  });
}

/** The words of a text in order, without small words, numbers and single letters. */
function contentWords({ facts, markdown }: Article): readonly string[] {
  const language = facts.language ?? 'en';
  const small = stopwordsOf(language);
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return [...segmenter.segment(plainTexts(markdown).join(' '))]
    .filter(({ isWordLike, segment }) => isWordLike && segment.length > 1 && !/^\d+$/.test(segment))
    .map(({ segment }) => segment)
    .filter((word) => !small.has(lower(word)));
}

/** `count` different words that follow one another around the middle; null where there are too few. */
function fromMiddle(words: readonly string[], count: number): readonly string[] | null {
  const chosen = new Map<string, string>();
  for (const word of words.slice((words.length - count) >> 1)) {
    if (!chosen.has(lower(word))) chosen.set(lower(word), word);
    if (chosen.size === count) return [...chosen.values()];
  }
  return null;
}

const lower = (word: string): string => word.toLowerCase();

/** At most `most` of the items, evenly over all of them. */
export function evenly<T>(items: readonly T[], most: number): readonly T[] {
  const length = Math.min(most, items.length);
  return Array.from({ length }, (_, n) => items[Math.floor((n * items.length) / length)] as T);
}
