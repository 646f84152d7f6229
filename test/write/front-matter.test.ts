import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PressmarkError } from '../../scripts/errors.ts';
import type { ArticleFacts } from '../../scripts/model.ts';
import { articleFile, parseArticle } from '../../scripts/write/front-matter.ts';

const facts: ArticleFacts = {
  id: '3k9x0a7bq2mz',
  title: 'Ferry returns: “at last”, says {{ mayor }} # not a comment',
  authors: ['Ada O’Hara'],
  published: '2017/..',
  language: 'en',
  subjects: [{ name: 'No', kind: 'place' }],
  source: { original: 'scraped/a.txt', path: 'a.txt', sha256: 'a'.repeat(64), bytes: 12, encoding: 'utf-8' },
};

function errorOf(run: () => unknown): PressmarkError {
  try {
    run();
  } catch (error) {
    if (error instanceof PressmarkError) return error;
    throw error;
  }
  throw new Error('expected a PressmarkError');
}

describe('article files', () => {
  it('come back as they were written, whatever a title holds', () => {
    const printable = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => text.trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(
        printable,
        fc.array(printable),
        fc.array(fc.record({ text: printable, credit: printable })),
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('\r', '\n', '-', 'x', '#', ' ', '\ufeff') })),
        (title, authors, captions, body) => {
          const article = {
            slug: 'a',
            facts: { ...facts, title, deck: title, authors, captions },
            markdown: body,
          };
          const file = articleFile(article);
          expect(file.article).toEqual({ ...article, markdown: body.replace(/^(?:\r?\n)+/, '') });
          expect(JSON.stringify(parseArticle('a.md', file.text))).toBe(JSON.stringify(file.article));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('may be saved by an editor that writes a byte order mark and Windows line ends', () => {
    const text = '---\nid: abc\ntitle: A\nauthors: [Ada]\n---\n\nOne.\n';
    const saved = `\uFEFF${text.replace(/\n/g, '\r\n')}`;
    expect(parseArticle('a.md', saved).facts).toEqual({ id: 'abc', title: 'A', authors: ['Ada'] });
  });

  it('keeps words that YAML might take for something else', () => {
    for (const title of [
      'yes',
      'null',
      '2019-11-25',
      '0x1F',
      '---',
      '- a',
      '*x',
      '&x',
      '!!js/function x',
      '__proto__',
    ]) {
      const article = { slug: 'a', facts: { ...facts, title }, markdown: '---\n\ntext\n' };
      expect(parseArticle('a.md', articleFile(article).text)).toEqual(article);
    }
  });

  it('refuses front matter that could be run', () => {
    for (const language of ['js', 'javascript', 'json', 'toml', 'coffee', 'ruby']) {
      const error = errorOf(() =>
        parseArticle('articles/a.md', `---${language}\n{ title: process.exit(3) }\n---\ntext`),
      );
      expect(error.code).toBe('bad-article');
      expect(error.describe()).toMatch(/^articles\/a\.md:1: /);
    }
  });

  it('names the line of what is wrong', () => {
    const wrong = articleFile({ slug: 'a', facts, markdown: 'text\n' }).text.replace(
      '2017/..',
      'last Tuesday',
    );
    expect(errorOf(() => parseArticle('articles/a.md', wrong)).describe()).toMatch(
      /^articles\/a\.md:6: `published`: is not an EDTF date/,
    );
    expect(errorOf(() => parseArticle('a.md', '---\ntitle: [\n---\n')).where.line).toBeGreaterThan(1);
    expect(errorOf(() => parseArticle('a.md', 'no front matter')).message).toMatch(/title.*missing/);
    expect(errorOf(() => parseArticle('a.md', '---\nid: a\ntitle: b\ncolour: red\n---\n')).message).toMatch(
      /colour/,
    );
  });

  it('may be written by a person with a title and no more', () => {
    const own = (name: string) => parseArticle(`articles/${name}`, '---\ntitle: A note\n---\nBy hand.\n');
    expect(own('my-note.md').facts).toEqual({ id: own('my-note.md').facts.id, title: 'A note' });
    expect(own('my-note.md').facts.id).toMatch(/^[0-9a-z]{12}$/);
    expect(own('other.md').facts.id).not.toBe(own('my-note.md').facts.id);
  });

  it('take one author without a list, and a year alone as a date', () => {
    const { facts } = parseArticle('a.md', '---\ntitle: A\nauthors: Jo Doe\npublished: 2019\n---\n');
    expect(facts).toMatchObject({ authors: ['Jo Doe'], published: '2019' });
  });

  it.each([
    ['subjects: [Ferries]', '`subjects.0`: must be keys with values: `{ name: …, kind: … }`'],
    ['captures: one', '`captures`: must be a list, such as `[one, another]`'],
    ['dateline: 7', '`dateline`: must be text: write it between quotes, "7"'],
    ['deck:', '`deck`: is empty: it must be text, or the line is to go'],
    ['publishd: 2019', '`publishd` is not a key that is known here: is `published` meant?'],
    [
      'subjects: [{ name: A, kind: group }]',
      '`subjects.0.kind`: must be `person`, `organisation`, `place` or `topic`',
    ],
  ])('say what to write instead of %j', (line, message) => {
    const error = errorOf(() => parseArticle('a.md', `---\ntitle: A\n\n${line}\n---\n`));
    expect(error.describe()).toBe(`a.md:4: ${message}`);
  });

  it('survives a YAML bomb', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghi'.split('').map((k, i) => `${k}: &${k} [${`*${'abcdefgh'[i]},`.repeat(9)}]`),
    ];
    expect(errorOf(() => parseArticle('a.md', `---\n${bomb.join('\n')}\n---\n`)).code).toBe('bad-article');
  });

  it('tell where a comma divided a text', () => {
    const text = '---\ntitle: A\ncorrections: [{date: 2024-05-02, text: It weighs 30 kg, not 300.}]\n---\n';
    const { message, where } = errorOf(() => parseArticle('a.md', text));
    expect(message).toMatch(/`not 300\.` is not a key .*quotation marks/);
    expect(where).toMatchObject({ file: 'a.md', line: 3 });
  });
});
