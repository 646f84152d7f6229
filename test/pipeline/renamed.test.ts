import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { register } from 'tsx/esm/api';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { statusOf } from '../../scripts/archive-status.ts';
import { withdraw } from '../../scripts/withdrawals.ts';
import { build, copyInputs, filesOf, keptOf, put, textOf } from './archive.ts';

// Eleventy imports its configuration by itself, past Vitest, which transforms TypeScript for the tests.
register();

let root: string;
const content = () => join(root, 'content');
const articles = () => readdirSync(join(content(), 'articles')).map((name) => name.slice(0, -3));
const fileOf = (slug: string) => join(content(), 'articles', `${slug}.md`);
const read = (slug: string) => readFileSync(fileOf(slug), 'utf8');
const idOf = (slug: string) => /^id: (.*)$/m.exec(read(slug))?.[1] ?? '';
const pathOf = (slug: string) => /^ {2}path: (.*)$/m.exec(read(slug))?.[1] ?? '';
const pageOf = (slug: string) => join(root, '_site/articles', slug, 'index.html');

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'pressmark-renamed-'));
  for (const at of [0, 1, 2]) put(join(root, 'texts', `${at}.txt`), textOf(at));
  await build(root);
}, 60_000);
afterEach(() => rmSync(root, { recursive: true }));

function rename(from: string, to: string, change = (text: string) => text): void {
  const text = change(read(from));
  renameSync(fileOf(from), fileOf(to));
  put(fileOf(to), text);
}

/** The text that an article is made from says something else. */
function scrapeAgain(slug: string, [was, is]: readonly [string, string]): void {
  const file = join(root, 'texts', pathOf(slug));
  put(file, readFileSync(file, 'utf8').replaceAll(` ${was} `, ` ${is} `));
}

/** What a build gives is what one of the same archive from nothing gives. */
async function expectAsCold(): Promise<void> {
  const cold = mkdtempSync(join(tmpdir(), 'pressmark-renamed-cold-'));
  copyInputs(root, cold);
  await build(cold);
  expect(keptOf(cold)).toEqual(keptOf(root));
  expect(filesOf(join(cold, '_site'))).toEqual(filesOf(join(root, '_site')));
  rmSync(cold, { recursive: true });
}

it('follows a renamed article, which goes on to follow its text', { timeout: 120_000 }, async () => {
  const [old = ''] = articles();
  const id = idOf(old);
  rename(old, 'a-better-name');
  const notices: string[] = [];
  const built = await build(root, { onNotice: (text) => notices.push(text) });
  expect(built.articles).toBe(3);
  expect(notices.join()).toContain(`add \`formerly: [${old}]\``);
  expect(articles()).toHaveLength(3);
  expect(existsSync(pageOf(old))).toBe(false);
  expect((await build(root)).made).toBe(0);
  scrapeAgain('a-better-name', ['and', 'moreover']);
  await build(root);
  expect(idOf('a-better-name')).toBe(id);
  expect(read('a-better-name')).toContain(' moreover ');
  await expectAsCold();
});

it('leads from the former address, and keeps that when the text changes', { timeout: 120_000 }, async () => {
  const [old = ''] = articles();
  rename(old, 'a-better-name', (text) => text.replace(/^title:/m, `formerly: [${old}]\ntitle:`));
  await build(root);
  const redirects = () => readFileSync(join(root, '_site/_redirects'), 'utf8');
  expect(redirects()).toContain(`/articles/${old}/ /articles/a-better-name/`);
  expect((await statusOf(content(), join(root, 'texts'))).edited).toEqual([]);
  scrapeAgain('a-better-name', ['and', 'moreover']);
  await build(root);
  expect(read('a-better-name')).toContain(' moreover ');
  expect(redirects()).toContain(`/articles/${old}/ /articles/a-better-name/`);
  await expectAsCold();
  rename('a-better-name', 'best', (text) => text.replace(/^formerly:\n/m, 'formerly:\n  - a-better-name\n'));
  scrapeAgain('best', ['moreover', 'besides']);
  await build(root);
  for (const name of [old, 'a-better-name'])
    expect(redirects()).toContain(`/articles/${name}/ /articles/best/`);
  expect(read('best')).toContain(' besides ');
  await expectAsCold();
});

it('leaves a renamed article as a person edited it', { timeout: 120_000 }, async () => {
  const [old = ''] = articles();
  const note = (text: string) => text.replace(/^title: .*$/m, `title: Mended # by me\nformerly: [${old}]`);
  rename(old, 'a-better-name', note);
  const mine = read('a-better-name');
  scrapeAgain('a-better-name', ['and', 'moreover']);
  await build(root);
  expect(read('a-better-name')).toBe(mine);
  expect(articles()).toHaveLength(3);
  await expectAsCold();
  expect((await statusOf(content(), join(root, 'texts'))).conflicts).toHaveLength(1);
});

it('knows two articles that changed their names', { timeout: 60_000 }, async () => {
  const [one = '', two = ''] = articles();
  const ids = [idOf(one), idOf(two)];
  rename(one, 'aside');
  rename(two, one);
  rename('aside', two);
  await build(root);
  expect([idOf(two), idOf(one)]).toEqual(ids);
  expect(articles()).toHaveLength(3);
  scrapeAgain(one, ['and', 'moreover']);
  await build(root);
  expect(read(one)).toContain(' moreover ');
  await expectAsCold();
});

it('takes out a renamed article with its text, or at the word of a withdrawal', {
  timeout: 60_000,
}, async () => {
  const [one = '', two = ''] = articles();
  rename(one, 'gone');
  rename(two, 'withdrawn');
  rmSync(join(root, 'texts', pathOf('gone')));
  const said = { reason: 'Asked for.', date: '2024-05-02', by: null, status: 410 } as const;
  await withdraw(content(), { ...said, id: idOf('withdrawn'), level: 'remove', destroy: false });
  expect(articles()).toHaveLength(2);
  await build(root);
  expect(articles()).toHaveLength(1);
});
