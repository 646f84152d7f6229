/** Plain text out of Markdown, for excerpts, cards, feeds and search. */
import { createMarkdown } from './markdown.ts';

const EXCERPT = 220;
/** Enough Markdown for an excerpt even where half of it is markup; the rest of a long article is not parsed. */
const ENOUGH = 1_500;

const markdown = createMarkdown();
type Token = ReturnType<typeof markdown.parse>[number];

/** The beginning of the body as plain text of at most `length` characters, cut between words. */
export function firstWords(source: string, length = EXCERPT): string {
  const texts = plainTexts(source.slice(0, ENOUGH));
  return shorten(texts.join(' ').replace(/\s+/g, ' ').trim(), length);
}

/** The text of each block, in order. */
export function plainTexts(source: string): readonly string[] {
  return markdown
    .parse(source, {})
    .flatMap(({ type, children }) => (type === 'inline' ? [plain(children ?? [])] : []));
}

/** Cuts a text to at most `length` characters, at a space if one is near, and marks the cut. */
export function shorten(text: string, length: number): string {
  const characters = [...text.slice(0, 2 * length + 2)];
  if (characters.length <= length) return text;
  const head = characters.slice(0, length - 1).join('');
  const space = head.lastIndexOf(' ');
  return `${(space > head.length * 0.6 ? head.slice(0, space) : head).replace(/[\s,;:.–—-]+$/, '')}…`;
}

/** Words of a text; in scripts without spaces each character counts as one. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}\p{M}])+(?:['’-](?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+)*/gu;

function plain(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'softbreak' || token.type === 'hardbreak') return ' ';
      return token.children ? plain(token.children) : token.type.startsWith('html') ? '' : token.content;
    })
    .join('');
}
