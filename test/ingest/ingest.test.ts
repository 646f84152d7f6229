import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCrews } from '../../scripts/crew.ts';
import { ingest } from '../../scripts/ingest.ts';
import type { Account } from '../../scripts/model.ts';
import { readSettings, readVocabulary } from '../../scripts/settings.ts';
import { parseArticle } from '../../scripts/write/front-matter.ts';

let root: string;
let archives = 0;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'pressmark-ingest-'));
});
afterAll(() => rm(root, { recursive: true }));

interface Archive {
  readonly content: string;
  readonly notices: string[];
  readonly put: (path: string, text: string | Uint8Array | null) => Promise<void>;
  readonly ingest: (options?: { removeMissing?: boolean }) => Promise<Account>;
}

function newArchive(): Archive {
  const content = join(root, String(archives++));
  const notices: string[] = [];
  return {
    content,
    notices,
    put: async (path, text) => {
      const file = join(content, 'scraped', path);
      await mkdir(dirname(file), { recursive: true });
      await (text === null ? rm(file, { force: true }) : writeFile(file, text));
    },
    ingest: async ({ removeMissing = true } = {}) => {
      await mkdir(join(content, 'scraped'), { recursive: true });
      const { account } = await ingest(openCrews(1), {
        from: join(content, 'scraped'),
        content,
        settings: await readSettings(content),
        vocabulary: await readVocabulary(content),
        withdrawals: [],
        passages: [],
        removeMissing,
        onProgress: () => undefined,
        onNotice: (text) => notices.push(text),
      });
      return account;
    },
  };
}

/** Everything that ingest made, by path. */
async function made(content: string): Promise<Record<string, string>> {
  const entries = await readdir(content, { recursive: true, withFileTypes: true });
  const files: Record<string, string> = {};
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name).slice(content.length + 1);
    if (/^(?:articles|records|originals)\/|^account\.json$/.test(path))
      files[path] = await readFile(join(content, path), 'utf8');
  }
  return files;
}

const TOPICS = ['The ferry', 'The old dam', 'A lighthouse', 'The town band', 'The salt works'];

/** A text of its own for every number, with the sentences of a plain report. */
function textOf(number: number): string {
  const topic = TOPICS[number % TOPICS.length];
  const sentences = Array.from(
    { length: 6 },
    (_, i) =>
      `${topic} was seen for the ${number * 7 + i}th time by ${number + i} people who had come from the villages above the river to look at it.`,
  );
  return `${topic} draws a crowd of ${number}\n\nBy Ada Finch\n\n${sentences.slice(0, 3).join(' ')}\n\n${sentences.slice(3).join(' ')}\n`;
}

describe('ingest', () => {
  it('keeps of an article what its file says, to the letter, and nothing where the file cannot say it', async () => {
    const archive = newArchive();
    const whole =
      'The ferry ran aground: “at last”, said Ada Holm. It was towed off at noon, and nobody was hurt.';
    await archive.put(
      'plain.txt',
      `The ferry ran aground\nBy Ada Holm\n12 March 2019\n\n${whole}\n\n# 1. It is back --- ok.\n`,
    );
    await archive.put('crlf.txt', `A day late\r\n\r\n${whole}\r\n\r\n\tIt is back.\r\n`);
    await archive.put(
      'torn.txt',
      Buffer.from(`\ufeffA torn report\n\n${whole} \ud800 ${whole}\n`, 'utf16le'),
    );
    await archive.put('torn.json', JSON.stringify({ title: 'Half \ud83d of a sign' }));
    await archive.ingest();
    const kept = await readdir(join(archive.content, '.cache', 'parsed'));
    expect(kept.length).toBeGreaterThanOrEqual(2);
    for (const name of kept) {
      const { article, sha256 } = JSON.parse(
        await readFile(join(archive.content, '.cache', 'parsed', name), 'utf8'),
      );
      const file = join(archive.content, 'articles', name.replace(/json$/, 'md'));
      const text = await readFile(file, 'utf8');
      expect(JSON.stringify(article)).toBe(JSON.stringify(parseArticle(file, text)));
      expect(sha256).toBe(createHash('sha256').update(text).digest('hex'));
    }
  });

  it('accounts for every file', async () => {
    const archive = newArchive();
    await archive.put('a/1.txt', textOf(1));
    await archive.put('a/2.txt', textOf(2));
    await archive.put('b/copy of 1.txt', textOf(1));
    await archive.put('empty.txt', '');
    await archive.put('photo.txt', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'));
    const { found, published, duplicates, quarantined } = await archive.ingest();
    expect({ found, published }).toEqual({ found: 5, published: 2 });
    expect(duplicates).toEqual([{ path: 'b/copy of 1.txt', of: 'a/1.txt' }]);
    expect(quarantined.map(({ path, code }) => [path, code])).toEqual([
      ['empty.txt', 'empty'],
      ['photo.txt', 'binary'],
    ]);
  });

  it('gives after any changes what a cold run gives', async () => {
    const change = fc.record({
      name: fc.constantFrom('a/1.txt', 'a/2.txt', 'b/3.txt', 'b/4.txt', '5.txt'),
      text: fc.option(fc.nat(12), { nil: null }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 4 }),
        async (rounds) => {
          const grown = newArchive();
          const texts = new Map<string, number>();
          for (const changes of rounds) {
            for (const { name, text } of changes) {
              await grown.put(name, text === null ? null : textOf(text));
              if (text === null) texts.delete(name);
              else texts.set(name, text);
            }
            await grown.ingest();
          }
          const cold = newArchive();
          for (const [name, text] of texts) await cold.put(name, textOf(text));
          await cold.ingest();
          expect(withoutAddresses(await made(grown.content))).toEqual(
            withoutAddresses(await made(cold.content)),
          );
        },
      ),
      { numRuns: 15 },
    );
  });

  it('leaves alone what a person has edited, also when the text changes or goes', async () => {
    const archive = newArchive();
    await archive.put('1.txt', textOf(1));
    await archive.ingest();
    const [name = ''] = await readdir(join(archive.content, 'articles'));
    const article = join(archive.content, 'articles', name);
    const edited = (await readFile(article, 'utf8')).replace(/^title: .*$/m, 'title: A better headline');
    await writeFile(article, edited);
    await archive.put('1.txt', textOf(2));
    await archive.ingest();
    expect(await readFile(article, 'utf8')).toBe(edited);
    await archive.put('1.txt', null);
    await archive.ingest();
    expect(await readFile(article, 'utf8')).toBe(edited);
    expect(archive.notices.join('\n')).toMatch(/edited by hand/);
  });

  it('keeps an address when the headline changes', async () => {
    const archive = newArchive();
    await archive.put('1.txt', textOf(1));
    await archive.ingest();
    const before = await readdir(join(archive.content, 'articles'));
    await archive.put('1.txt', textOf(3));
    await archive.ingest();
    expect(await readdir(join(archive.content, 'articles'))).toEqual(before);
  });

  it('gives texts addresses of their own whose headlines are the same and whose ids begin alike', async () => {
    const archive = newArchive();
    for (const number of [1, 2]) {
      await archive.put(`${number}.txt`, textOf(number));
      await archive.put(`${number}.json`, JSON.stringify({ title: 'Editorial', id: `00000000000${number}` }));
    }
    expect((await archive.ingest()).published).toBe(2);
    expect((await readdir(join(archive.content, 'articles'))).sort()).toEqual([
      'editorial-000000000001.md',
      'editorial-000000000002.md',
    ]);
  });

  it('does not let most of an archive go without being told', async () => {
    const archive = newArchive();
    for (let i = 0; i < 30; i++) await archive.put(`${i}.txt`, textOf(i));
    const { published } = await archive.ingest();
    for (let i = 1; i < 30; i++) await archive.put(`${i}.txt`, null);
    if (published <= 21) throw new Error('too few articles for this test');
    await expect(archive.ingest({ removeMissing: false })).rejects.toMatchObject({ code: 'texts-missing' });
    expect((await archive.ingest()).published).toBe(1);
  });

  it('copies originals in from a folder outside, byte for byte', async () => {
    const archive = newArchive();
    const other = newArchive();
    const text = `\uFEFF${textOf(4)}`.replace(/\n/g, '\r\n');
    await other.put('1.txt', text);
    await ingest(openCrews(1), {
      from: join(other.content, 'scraped'),
      content: archive.content,
      settings: await readSettings(archive.content),
      vocabulary: await readVocabulary(archive.content),
      withdrawals: [],
      passages: [],
      removeMissing: false,
      onProgress: () => undefined,
      onNotice: () => undefined,
    });
    const originals = Object.entries(await made(archive.content)).filter(([path]) =>
      path.startsWith('originals/'),
    );
    expect(originals.map(([, bytes]) => bytes)).toEqual([text]);
  });
});

/** An address is minted once and then kept, so it may tell of an earlier headline; all else may not. */
function withoutAddresses(files: Record<string, string>): string[] {
  return Object.values(files)
    .map((text) => text.replace(/"slug":"[^"]*"/, ''))
    .sort();
}
