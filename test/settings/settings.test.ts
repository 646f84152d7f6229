import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { interfaceLanguages } from '../../layouts/words/index.ts';
import { emptySources } from '../../scripts/publisher.ts';
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

  it('is not blamed for what was said on the command line', async () => {
    await expect(readSettings(content, { baseUrl: 'archive.example' })).rejects.toMatchObject({
      message: '--base-url `archive.example` is not the address of a site',
      where: expect.not.objectContaining({ file: expect.anything() }),
    });
    await expect(readSettings(content, { pathPrefix: '../x' })).rejects.toMatchObject({
      message: '--path-prefix `../x` is not a path prefix',
    });
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

describe('sources', () => {
  it('are known where no text lies in their folder', async () => {
    write(
      'archive.yml',
      'sources: [{folder: a/b/, name: B}, {folder: haian, name: C}, {folder: a, name: A}]\n',
    );
    const settings = await readSettings(content);
    expect(emptySources(['haiyan/1.txt', 'a/b/c/2.txt', '3.txt'], settings)).toEqual(['haian']);
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
    [
      'subjects:\n  - name: Sea\n    aliases:\n      - Tide\n  - {name: Bay, aliases: [Tide]}\n',
      5,
      /Sea.*line 4/,
    ],
    ['subjects:\n  - name: Sea\n  - name: Sea\n', 3, /`Sea` already \(line 2\)/],
  ])('says where it contradicts itself: %j', async (text, line, message) => {
    write('vocabulary.yml', text);
    await expect(readVocabulary(content)).rejects.toMatchObject({
      code: 'bad-vocabulary',
      where: { line },
      message: expect.stringMatching(message),
    });
  });
});
