import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { register } from 'tsx/esm/api';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { statusOf } from '../../scripts/archive-status.ts';
import { withdraw } from '../../scripts/withdrawals.ts';
import { build, copyInputs, filesOf, keptOf, put, textOf } from './archive.ts';

// Eleventy imports its configuration by itself, past Vitest, which transforms TypeScript for the tests.
register();

let root: string;
const content = () => join(root, 'content');
const page = (path: string) => readFileSync(join(root, '_site', path), 'utf8');

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'pressmark-withdrawals-'));
  put(join(content(), 'archive.yml'), 'title: The Tide\nbaseUrl: https://tide.example/\n');
  for (const at of [0, 1, 2, 3]) put(join(root, 'texts', `${at}.txt`), textOf(at));
  await build(root);
  await build(root, { fresh: true });
}, 120_000);
afterAll(() => rmSync(root, { recursive: true }));

/** An article by the text that it was made from: its mark, its address, and a sentence of it. */
function articleOf(text: string) {
  for (const name of readdirSync(join(content(), 'articles'))) {
    const article = readFileSync(join(content(), 'articles', name), 'utf8');
    if (!article.includes(`path: ${text}\n`)) continue;
    const paragraphs = article.split('\n\n').filter((one) => /^\p{L}.{80,}/u.test(one));
    const sentence = paragraphs.at(-1)?.split('. ')[0] ?? '';
    return { id: /^id: (.*)$/m.exec(article)?.[1] ?? '', slug: name.slice(0, -3), sentence };
  }
  throw new Error(`no article was made from ${text}`);
}

/** Files below a folder that hold a text, also where they are compressed. */
function holding(folder: string, text: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file);
      const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
      return (zipped ? gunzipSync(bytes) : bytes).toString('utf8').includes(text);
    });
}

const decision = {
  reason: 'A court said so.',
  date: '2024-05-02',
  by: 'The editor',
  status: 410,
  destroy: false,
} as const;

it('leaves no trace of what was removed, but a tombstone and an account', { timeout: 60_000 }, async () => {
  const { id, slug, sentence } = articleOf('1.txt');
  expect(sentence.length).toBeGreaterThan(40);
  expect(holding(join(root, '_site'), sentence)).not.toEqual([]);
  expect(readdirSync(root).some((name) => name.includes('staging'))).toBe(true);
  await withdraw(content(), { ...decision, id, level: 'remove' });
  expect(readFileSync(join(content(), 'withdrawals.yml'), 'utf8')).toMatch(/^withdrawals:\n {2}- id: /);
  const pending = { fresh: [], withdrawing: ['1.txt'], withdrawn: [] };
  expect(await statusOf(content(), join(root, 'texts'))).toMatchObject(pending);
  const { account } = await build(root);
  expect(account).toMatchObject({ found: 4, published: 3, withdrawn: [{ path: '1.txt', id }] });
  expect(holding(join(root, '_site'), sentence)).toEqual([]);
  expect(holding(join(content(), '.cache'), sentence)).toEqual([]);
  expect(readdirSync(root).some((name) => name.includes('staging'))).toBe(false);
  const stone = page(`articles/${slug}/index.html`);
  for (const part of ['A court said so.', 'The editor', '2 May 2024', id, 'noindex'])
    expect(stone).toContain(part);
  expect(page('withdrawals/index.html')).toContain('A court said so.');
  expect(page('about/index.html')).toContain('href="/withdrawals/"');
  expect(page('sitemap.xml')).not.toContain(slug);
  expect(holding(join(content(), 'withdrawn'), sentence)).toHaveLength(3);
  expect(holding(join(content(), 'originals'), sentence)).toEqual([]);
});

it('knows a removed text that is scraped again, and much the same text', { timeout: 60_000 }, async () => {
  put(join(root, 'texts/again/copy.txt'), textOf(1));
  put(join(root, 'texts/again/much-the-same.txt'), textOf(1).replace(/ the /, ' that '));
  const { account } = await build(root);
  expect(account?.withdrawn.map(({ path }) => path)).toEqual([
    '1.txt',
    'again/copy.txt',
    'again/much-the-same.txt',
  ]);
  expect(account?.published).toBe(3);
});

it('keeps the page of what is delisted, and lists it nowhere', { timeout: 60_000 }, async () => {
  const { id, slug } = articleOf('2.txt');
  await withdraw(content(), { ...decision, id, level: 'delist' });
  await build(root);
  const article = page(`articles/${slug}/index.html`);
  expect(article).toContain('<meta name="robots" content="noindex"');
  expect(article).toContain('A court said so.');
  const elsewhere = holding(join(root, '_site'), slug)
    .map((file) => file.slice(join(root, '_site').length + 1))
    .filter((file) => !file.startsWith(`articles/${slug}/`));
  expect(elsewhere).toEqual([]);
});

it('gives what a cold build of the same inputs gives', { timeout: 60_000 }, async () => {
  const cold = `${root}-cold`;
  copyInputs(root, cold);
  await build(cold);
  expect(keptOf(cold)).toEqual(keptOf(root));
  expect(filesOf(join(cold, '_site'))).toEqual(filesOf(join(root, '_site')));
  rmSync(cold, { recursive: true });
});

it('takes the beginning of a mark, and lists an article once', async () => {
  const { id } = articleOf('2.txt');
  const again = (level: 'delist' | 'remove', mark = id) =>
    withdraw(content(), { ...decision, id: mark, level });
  await expect(again('delist', id.slice(0, 6))).rejects.toMatchObject({ code: 'already-withdrawn' });
  await expect(again('delist', '')).rejects.toMatchObject({
    message: expect.stringContaining('more than one'),
  });
  await expect(
    withdraw(content(), { ...decision, id, level: 'remove', date: '2024-02-30' }),
  ).rejects.toMatchObject({
    message: expect.stringMatching(/^--date `2024-02-30` is not a date/),
    where: {},
  });
  expect(await again('remove', id.slice(0, 6))).toBe(id);
  await expect(again('remove')).rejects.toMatchObject({ code: 'already-withdrawn' });
  const file = readFileSync(join(content(), 'withdrawals.yml'), 'utf8');
  expect(file.match(new RegExp(`id: ${id}`, 'g'))).toHaveLength(1);
});

it('brings a removed article back as it was, when its entry is taken out', { timeout: 60_000 }, async () => {
  const other = `${root}-undone`;
  copyInputs(root, other);
  for (const name of readdirSync(join(other, 'content/withdrawn')))
    rmSync(join(other, 'content/withdrawn', name));
  rmSync(join(other, 'content/withdrawals.yml'));
  await build(other);
  const before = keptOf(other);
  const [article = ''] = readdirSync(join(other, 'content/articles'));
  const edited = join(other, 'content/articles', article);
  put(edited, readFileSync(edited, 'utf8').replace(/^title: .*$/m, 'title: Mended'));
  const id = /^id: (.*)$/m.exec(readFileSync(edited, 'utf8'))?.[1] ?? '';
  const mended = filesOf(join(other, 'content/articles'));
  await withdraw(join(other, 'content'), { ...decision, id, level: 'remove' });
  await build(other);
  put(join(other, 'content/withdrawals.yml'), null);
  await build(other);
  expect(filesOf(join(other, 'content/articles'))).toEqual(mended);
  expect([...keptOf(other).keys()]).toEqual([...before.keys()]);
  rmSync(other, { recursive: true });
});

it('publishes nothing while a sentence of what was removed is left', { timeout: 60_000 }, async () => {
  const { id, slug, sentence } = articleOf('3.txt');
  put(
    join(content(), 'articles/own.md'),
    `---\nid: own\ntitle: My own\n---\nThey wrote: ${sentence}. And more.\n`,
  );
  await withdraw(content(), { ...decision, id, level: 'remove' });
  await expect(build(root)).rejects.toMatchObject({ code: 'withdrawn-text-left' });
  expect(page(`articles/${slug}/index.html`)).toContain('<article class="article"');
  put(join(content(), 'articles/own.md'), null);
  await build(root);
  expect(holding(join(root, '_site'), sentence)).toEqual([]);
});

it('destroys a text and its copies, and nothing outside of the archive', { timeout: 60_000 }, async () => {
  const other = join(root, 'other');
  put(join(other, 'precious.txt'), 'Not the archive’s.');
  put(join(other, 'content/texts/one.txt'), 'one');
  put(join(other, 'content/scraped/copy.txt'), 'one');
  put(
    join(other, 'content/articles/one.md'),
    `---\nid: one\ntitle: One\ncaptures: [copy.txt, ../../precious.txt]\nsource:\n  original: texts/one.txt\n  path: one.txt\n  sha256: ${'a'.repeat(64)}\n  bytes: 3\n  encoding: utf-8\n---\nOne.\n`,
  );
  put(join(other, 'content/records/one.json'), '{"id":"one","slug":"one","written":"","ledger":[]}');
  await withdraw(join(other, 'content'), { ...decision, id: 'one', level: 'remove', destroy: true });
  const left = readdirSync(other, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(left.map(({ name }) => name).sort()).toEqual(['one.json', 'precious.txt', 'withdrawals.yml']);
});

it('says what is wrong with withdrawals.yml, and where', async () => {
  await expect(withdraw(content(), { ...decision, id: 'nobody', level: 'remove' })).rejects.toMatchObject({
    code: 'no-such-article',
  });
  put(
    join(content(), 'withdrawals.yml'),
    'withdrawals:\n  - id: abc\n    level: hide\n    reason: x\n    date: 2024-05-02\n',
  );
  await expect(build(root)).rejects.toMatchObject({ code: 'bad-withdrawals', where: { line: 3 } });
});
