/** The one Markdown renderer of the site: CommonMark, tables and strike-through; no HTML, no surprises. */
import MarkdownIt from 'markdown-it';

const SAFE_LINK = /^(?:https?:|mailto:|[/#?]|\.{0,2}\/)/i;

/** Two instances render alike; one is enough for a process. */
export function createMarkdown(): MarkdownIt {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
  // Indented text is far oftener a leftover of a scrape, or a poem, than a program.
  markdown.disable(['code', 'image']);
  markdown.validateLink = (address) => SAFE_LINK.test(address.trim());
  lowerHeadings(markdown);
  return markdown;
}

/** The page's own heading is the article's title: in the body, headings begin at the second level. */
function lowerHeadings(markdown: MarkdownIt): void {
  markdown.core.ruler.push('headings below the title', ({ tokens }) => {
    const levels = tokens
      .filter(({ type }) => type === 'heading_open')
      .map(({ tag }) => Number(tag.slice(1)));
    const shift = levels.includes(1) ? 1 : 0;
    for (const token of tokens) {
      if (token.type !== 'heading_open' && token.type !== 'heading_close') continue;
      token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + shift)}`;
    }
  });
}
