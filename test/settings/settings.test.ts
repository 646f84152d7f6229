import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { interfaceLanguages } from '../../layouts/words/index.ts';
import { INTERFACE_LANGUAGES, readSettings, readVocabulary } from '../../scripts/settings.ts';

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'pressmark-settings-'));
});
afterEach(() => rmSync(content, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(content, name), text);

describe('archive.yml', () => {
  it('may be missing', async () => {
    expect(await readSettings(content)).toMatchObject({
      title: 'Untitled archive',
      origin: null,
      pathPrefix: '/',
      sources: [],
    });
  });

  it('takes the prefix from the address, unless told otherwise', async () => {
    write('archive.yml', 'baseUrl: https://example.org/archive\n');
    expect(await readSettings(content)).toMatchObject({
      origin: 'https://example.org',
      pathPrefix: '/archive/',
    });
    const moved = await readSettings(content, { baseUrl: 'https://other.example', pathPrefix: 'p' });
    expect(moved).toMatchObject({ origin: 'https://other.example', pathPrefix: '/p/' });
  });

  it.each([
    ['titel: A\n', 1, /titel/],
    ['title: A\n\nminimumForTagPage: none\n', 3, /minimumForTagPage/],
    ['title: A\nsources:\n  - folder: a\n    nam: B\n', 3, /sources\.0/],
    ['title: "A\n', 1, /YAML/],
    ['title: A\nabout: !!js/function x\n', 2, /YAML|about|tag/],
  ])('says which line of %j is wrong', async (text, line, message) => {
    write('archive.yml', text);
    await expect(readSettings(content)).rejects.toMatchObject({
      code: 'bad-settings',
      message: expect.stringMatching(message),
    });
    await expect(readSettings(content)).rejects.toSatisfy(
      (error: { where: { line: number } }) => error.where.line >= line,
    );
  });

  it('is in a language that there are words in', async () => {
    expect([...INTERFACE_LANGUAGES].sort()).toEqual([...interfaceLanguages].sort());
    write('archive.yml', 'language: de-AT\n');
    expect((await readSettings(content)).language).toBe('de-AT');
    for (const language of ['it', 'english']) {
      write('archive.yml', `title: A\nlanguage: ${language}\n`);
      await expect(readSettings(content)).rejects.toMatchObject({
        where: { line: 2 },
        message: expect.stringContaining('en, de, fr, es, ar'),
      });
    }
    mkdirSync(join(content, 'layouts/words'), { recursive: true });
    write('archive.yml', 'language: it\n');
    expect((await readSettings(content)).language).toBe('it');
  });

  it('says which line a mistyped key is on', async () => {
    write('archive.yml', 'title: A\nsources:\n  - folder: a\n    name: B\n\ndescritpion: C\n');
    await expect(readSettings(content)).rejects.toMatchObject({
      where: { line: 6 },
      message: '`descritpion` is not a key that is known here: is `description` meant?',
    });
  });

  it.each(['ftp://example.org', 'example.org', 'https://example.org/?a', 'javascript:alert(1)'])(
    'refuses the address %s',
    async (baseUrl) => {
      await expect(readSettings(content, { baseUrl })).rejects.toMatchObject({ code: 'bad-settings' });
    },
  );

  it.each(['/a/../b/', '/a b/', '/<x>/'])('refuses the prefix %s', async (pathPrefix) => {
    await expect(readSettings(content, { pathPrefix })).rejects.toMatchObject({ code: 'bad-settings' });
  });
});

describe('vocabulary.yml', () => {
  it('may be missing, and fills in what is left out', async () => {
    expect(await readVocabulary(content)).toEqual({ subjects: [], hidden: [] });
    write(
      'vocabulary.yml',
      'subjects:\n  - name: European Union\n    kind: organisation\nhidden: [Reuters]\n',
    );
    expect(await readVocabulary(content)).toEqual({
      subjects: [{ name: 'European Union', kind: 'organisation', aliases: [] }],
      hidden: ['Reuters'],
    });
  });

  it('orders subjects, from above or from below', async () => {
    write(
      'vocabulary.yml',
      'subjects:\n  - name: Sea\n    narrower: [Bay]\n  - name: Bay\n  - name: Cove\n    broader: [Bay]\n',
    );
    expect((await readVocabulary(content)).subjects).toEqual([
      { name: 'Sea', aliases: [] },
      { name: 'Bay', aliases: [], broader: ['Sea'] },
      { name: 'Cove', aliases: [], broader: ['Bay'] },
    ]);
  });

  it.each([
    ['subjects:\n  - name: Bay\n    broader:\n      - Ocean\n', 4, /no subject .* `Ocean`/],
    ['subjects:\n  - name: Bay\n    broader: [Sea]\n  - name: Sea\n    broader: [Bay]\n', 2, /than itself/],
  ])('says where the order is none: %j', async (text, line, message) => {
    write('vocabulary.yml', text);
    await expect(readVocabulary(content)).rejects.toMatchObject({
      code: 'bad-vocabulary',
      where: { line },
      message: expect.stringMatching(message),
    });
  });
});
