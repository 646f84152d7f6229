import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { register } from 'tsx/esm/api';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeStatus, statusOf } from '../../scripts/archive-status.ts';
import { suggestTags } from '../../scripts/suggest-tags.ts';
import { verify } from '../../scripts/verify.ts';
import { withdraw } from '../../scripts/withdrawals.ts';
import { build, put, textOf } from './archive.ts';

// Eleventy imports its configuration by itself, past Vitest, which transforms TypeScript for the tests.
register();

let root: string;
const texts = () => join(root, 'texts');
const content = () => join(root, 'content');
const status = () => statusOf(content(), texts());

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'pressmark-status-'));
  for (const [at, name] of ['a', 'b', 'c'].entries()) put(join(texts(), `${name}.txt`), textOf(at));
  put(join(texts(), 'empty.txt'), '');
  await build(root);
}, 60_000);
afterAll(() => rmSync(root, { recursive: true }));

it('has nothing to say but what is quarantined after a build', async () => {
  const now = await status();
  expect(now).toMatchObject({ texts: 4, articles: 3, fresh: [], changed: [], edited: [], conflicts: [] });
  expect(now.quarantined.map(({ path }) => path)).toEqual(['empty.txt']);
  expect(describeStatus(now)).toMatch(
    /^4 texts, 3 articles; nothing to build\n\nQuarantined texts:\n {2}empty\.txt: /,
  );
});

it('tells what the next build would find changed beside the texts', async () => {
  put(join(texts(), 'a.json'), '{ "title": "From a sidecar" }');
  put(join(content(), 'archive.yml'), 'title: Another\n');
  const now = await status();
  expect(now.changed).toEqual(['a.txt']);
  expect(now.changes).toEqual({ texts: true, code: false, site: false, archive: ['archive.yml'] });
  expect(describeStatus(now)).not.toContain('nothing to build');
  await build(root);
  expect(describeStatus(await status())).toContain('nothing to build');
  put(join(texts(), 'a.json'), null);
  await build(root);
}, 60_000);

it('tells what is to be taken out apart from what was', async () => {
  const article = readdirSync(join(content(), 'articles')).sort()[0] ?? '';
  const markdown = readFileSync(join(content(), 'articles', article), 'utf8');
  const id = /^id: (.*)$/m.exec(markdown)?.[1] ?? '';
  const path = /^ {2}path: (.*)$/m.exec(markdown)?.[1] ?? '';
  const withdrawal = { id, level: 'remove', reason: 'As asked.', date: '2024-05-02', by: null } as const;
  await withdraw(content(), { ...withdrawal, status: 410, destroy: false });
  expect(await status()).toMatchObject({ withdrawing: [path], withdrawn: [] });
  expect(describeStatus(await status())).not.toContain('nothing to build');
  await build(root);
  expect(await status()).toMatchObject({ withdrawing: [], withdrawn: [path] });
  put(join(content(), 'withdrawals.yml'), null);
  await build(root);
}, 60_000);

it('does not take texts for gone whose folder was not named', async () => {
  const now = await statusOf(content());
  expect(now).toMatchObject({ elsewhere: true, articles: 3, orphaned: [] });
  expect(describeStatus(now)).toMatch(
    /^3 articles\n\nTheir texts lie outside of the archive:\n {2}name .* --from .*\n$/,
  );
});

it('refuses a folder that is not there', async () => {
  await expect(statusOf(join(root, 'nowhere'))).rejects.toMatchObject({ code: 'no-such-folder' });
  await expect(statusOf(content(), join(root, 'nowhere'))).rejects.toMatchObject({ code: 'no-such-folder' });
  await expect(suggestTags(join(root, 'nowhere'))).rejects.toMatchObject({ code: 'no-such-folder' });
  await expect(verify(join(root, 'nowhere'), () => undefined)).rejects.toMatchObject({
    code: 'no-such-folder',
  });
});

it('names subjects of the vocabulary that no article has', async () => {
  put(
    join(content(), 'vocabulary.yml'),
    'subjects: [{name: Never Said}, {name: Above}, {name: Hid, broader: [Above]}]\n',
  );
  expect(await suggestTags(content(), { from: texts() })).toContain(
    '# No article has these subjects of vocabulary.yml: Never Said, Hid.',
  );
  put(join(content(), 'vocabulary.yml'), null);
});

it('tells new, changed, edited, orphaned, and what is in conflict', async () => {
  const [first = '', second = ''] = readdirSync(join(content(), 'articles')).sort();
  const textBehind = (name: string) => {
    const article = readFileSync(join(content(), 'articles', name), 'utf8');
    return /^ {2}path: (.*)$/m.exec(article)?.[1] ?? '';
  };
  const edit = (name: string) => {
    const file = join(content(), 'articles', name);
    put(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, 'title: Mended'));
  };
  const changed =
    ['a.txt', 'b.txt', 'c.txt'].find((path) => ![first, second].map(textBehind).includes(path)) ?? '';
  edit(first);
  edit(second);
  put(join(texts(), textBehind(first)), textOf(11));
  put(join(texts(), changed), textOf(12));
  put(join(texts(), textBehind(second)), null);
  put(join(texts(), 'new.txt'), textOf(13));
  put(join(content(), 'articles/own.md'), '---\nid: own\ntitle: My own\n---\nBy hand.\n');
  const now = await status();
  expect(now.fresh).toEqual(['new.txt']);
  expect(now.changed).toEqual([changed]);
  expect(now.conflicts).toEqual([{ article: `articles/${first}`, text: textBehind(first) }]);
  expect(now.orphaned).toEqual([`articles/${second}`]);
  expect(now.edited).toEqual(['articles/own.md', `articles/${first}`, `articles/${second}`].sort());
});

it('finds originals that have rotted or are gone', async () => {
  const folder = join(content(), 'originals');
  const originals = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(originals.length).toBeGreaterThan(1);
  const [rotten, gone] = originals.map((entry) => join(entry.parentPath, entry.name));
  put(rotten ?? '', 'other bytes');
  put(gone ?? '', null);
  const { checked, faults } = await verify(content(), () => undefined);
  expect(checked).toBe(3);
  expect(faults.map(({ fault }) => fault).sort()).toEqual(['changed', 'gone']);
});
