import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../scripts/model.ts';
import { toMarkdown } from '../../scripts/write/markdown.ts';

const markdownIt = new MarkdownIt({ html: false });

/** What a reader would see, block by block. */
function readBack(markdown: string): Block[] {
  const blocks: Block[] = [];
  const open: string[] = [];
  for (const token of markdownIt.parse(markdown, {})) {
    if (token.nesting === 1) open.push(token.tag);
    else if (token.nesting === -1) open.pop();
    else if (token.type === 'inline') {
      const text = (token.children ?? []).map((child) =>
        child.type === 'text' || child.type === 'text_special'
          ? child.content
          : child.type === 'hardbreak'
            ? '\n'
            : `«${child.type}»`,
      );
      const kind = open.includes('li')
        ? 'item'
        : open.includes('blockquote')
          ? 'quote'
          : open.includes('h2')
            ? 'subheading'
            : 'paragraph';
      blocks.push({ kind, text: text.join('') });
    } else blocks.push({ kind: 'paragraph', text: `«${token.type}»` });
  }
  return blocks;
}

const syntax = fc.constantFrom(
  ...[
    '*',
    '_',
    '`',
    '#',
    '##',
    '- ',
    '+ ',
    '-',
    '+',
    '=',
    '1. ',
    '1) ',
    '12.',
    '> ',
    '>',
    '<b>',
    '</b>',
    '<!--',
    '&amp;',
    '&#35;',
    '&',
  ],
  ...[
    '[',
    '](',
    ')',
    '!',
    '~',
    '~~',
    '|',
    '|-|',
    '---',
    '***',
    '___',
    '===',
    '\\',
    '  ',
    '{{ x }}',
    '{% y %}',
    'http://a.example',
  ],
  ...[
    '<http://a.example>',
    'a',
    'b ',
    'é',
    '\u00a0',
    '\u3000',
    '中',
    '\t',
    '```',
    '~~~',
    ':',
    '"',
    '\u2028',
    '\u200b',
    '[x]: y',
    '- [ ] ',
    '.',
    '9',
    '\u0085',
    'a_b',
    '$x$',
    '^1',
    ':::',
  ],
);
const line = fc
  .oneof(
    fc.array(syntax, { minLength: 1, maxLength: 12 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme' }),
  )
  .map((text) => text.replace(/[\u0000-\u0008\u000a-\u001f\u007f]/g, '').trim())
  .filter((text) => text !== '');
const block = fc
  .record({
    kind: fc.constantFrom<Block['kind']>('paragraph', 'subheading', 'item', 'quote'),
    text: fc.oneof(
      { weight: 4, arbitrary: line },
      { weight: 1, arbitrary: fc.array(line, { minLength: 2, maxLength: 3 }).map((l) => l.join('\n')) },
    ),
  })
  .filter(({ kind, text }) => kind !== 'subheading' || !text.includes('\n'));

describe('toMarkdown', () => {
  it('renders back to exactly the text, whatever syntax it holds', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (blocks) => {
        expect(readBack(toMarkdown(blocks))).toEqual(blocks);
      }),
      { numRuns: 3000 },
    );
  });

  it('leaves ordinary prose alone', () => {
    const text =
      'The ferry (built 1987) cost $4.5 million – “a lot”, said Ms O’Hara; see page_12 & 13. 50% + 3 = 53!';
    expect(toMarkdown([{ kind: 'paragraph', text }])).toBe(`${text}\n`);
  });
});
