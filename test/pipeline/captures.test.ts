import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { register } from 'tsx/esm/api';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Account, ArticleRecord } from '../../scripts/model.ts';
import { redactorOf } from '../../scripts/redact.ts';
import { applyRedactions } from '../../scripts/redactions.ts';
import { verify } from '../../scripts/verify.ts';
import { withdraw } from '../../scripts/withdrawals.ts';
import { build, copyInputs, filesOf, keptOf, put } from './archive.ts';

// Eleventy imports its configuration by itself, past Vitest, which transforms TypeScript for the tests.
register();

const PARAGRAPHS = [
  'The paddle steamer that carried the town’s children to school for forty years came home on a barge this week, without her funnel and without her wheels.',
  'She had lain in a side arm of the river below the sugar works, where reeds grew through her saloon and a family of coots had the wheelhouse to itself.',
  'A rowing club found her by accident. Its members had come to clear the channel of branches and struck iron with the first oar that went down.',
  'The museum will keep her in the old tram shed until a roof has been built over the dry dock, which the owners of the yard have lent for as long as it takes.',
  'Whoever has pictures of the school run is asked to bring them to the reading room, where volunteers copy them on Saturdays and give them back the same day.',
];
const textOf = (headline: string, day: string, last = '') =>
  `${headline}\n\nBy Ada Finch\n${day}\n\n${PARAGRAPHS.join('\n\n')}\n${last}`;
const FIRST = textOf(
  'Paddle steamer comes home',
  '2 May 2021',
  '\nHer bell is still missing, the museum said.\n',
);
const SECOND = textOf('Lost steamer <b>found</b> in the reeds', '1 May 2021');

let root: string;
const content = () => join(root, 'content');
const texts = (name: string) => join(root, 'texts', name);

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'pressmark-captures-'));
  put(
    join(content(), 'archive.yml'),
    'title: The Tide\nsources: [{folder: herald, name: The Herald}, {folder: mail, name: The Mail}]\n',
  );
  put(texts('herald/steamer.txt'), FIRST);
  put(texts('mail/steamer.txt'), SECOND);
  put(texts('herald/copy.txt'), FIRST);
  await build(root);
}, 60_000);
afterEach(() => rmSync(root, { recursive: true }));

function article() {
  const [file = ''] = readdirSync(join(content(), 'articles'));
  const text = readFileSync(join(content(), 'articles', file), 'utf8');
  const id = /^id: (.*)$/m.exec(text)?.[1] ?? '';
  const record = JSON.parse(readFileSync(join(content(), 'records', `${id}.json`), 'utf8')) as ArticleRecord;
  const folder = join(root, '_site/articles', file.slice(0, -3));
  return { id, file: join(content(), 'articles', file), text, record, folder };
}
const pageOf = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');
const otherOriginal = (folder: string) => readdirSync(folder).find((name) => name.startsWith('original-'));

/** The next build gives what one from nothing gives. */
async function expectAsCold(): Promise<void> {
  await build(root);
  const cold = mkdtempSync(join(tmpdir(), 'pressmark-captures-cold-'));
  copyInputs(root, cold);
  await build(cold);
  expect(keptOf(cold)).toEqual(keptOf(root));
  expect(filesOf(join(cold, '_site'))).toEqual(filesOf(join(root, '_site')));
  rmSync(cold, { recursive: true });
}

it('shows what another version says otherwise, and its bytes', { timeout: 60_000 }, async () => {
  expect(readdirSync(join(content(), 'articles'))).toHaveLength(1);
  const { folder } = article();
  const page = pageOf(folder);
  expect(page).toContain('Lost steamer &lt;b>found&lt;/b> in the reeds');
  for (const said of ['The Mail', '1 May 2021']) expect(page).toContain(said);
  const name = otherOriginal(folder) ?? '';
  expect(page).toContain(`${name}"`);
  expect(readFileSync(join(folder, name), 'utf8')).toBe(SECOND);
  // A copy byte for byte has nothing to say and is published once.
  expect(readdirSync(folder).filter((one) => one.startsWith('original'))).toHaveLength(2);
  expect(await verify(content(), () => undefined)).toEqual({ checked: 3, faults: [] });
});

it('knows what became of a version that changes or goes', { timeout: 120_000 }, async () => {
  put(texts('mail/steamer.txt'), textOf('Steamer found again', '1 May 2021'));
  await expectAsCold();
  expect(pageOf(article().folder)).toContain('Steamer found again');
  put(texts('mail/steamer.txt'), null);
  await expectAsCold();
  expect(otherOriginal(article().folder)).toBeUndefined();
});

it('shows a version that comes when the article was edited, and none that a person took out', {
  timeout: 120_000,
}, async () => {
  const edited = article().text.replace('coots', 'moorhens').replace('  - mail/steamer.txt\n', '');
  put(article().file, edited);
  put(texts('post/steamer.txt'), textOf('A steamer in the reeds', '3 May 2021'));
  await expectAsCold();
  const { text, record, folder } = article();
  expect(text).toBe(edited);
  const later = record.captures?.filter((capture) => capture.later).map(({ source }) => source.path);
  expect(later).toEqual(['post/steamer.txt']);
  expect(pageOf(folder)).toContain('A steamer in the reeds');
  expect(pageOf(folder)).not.toContain('found&lt;/b>');
  expect(filesOf(join(content(), 'originals')).size).toBe(3);
  expect((await build(root)).made).toBe(0);
});

const redact = (passage: string): Promise<unknown> =>
  withdraw(content(), {
    id: article().id,
    level: 'redact',
    reason: 'A court said so.',
    date: '2024-05-02',
    by: null,
    status: 410,
    destroy: false,
    passages: [passage],
  });

it('shows no bytes that hold a passage', { timeout: 120_000 }, async () => {
  put(article().file, article().text.replace('coots', 'moorhens'));
  await build(root);
  await redact('found</b> in the reeds');
  await build(root);
  expect(pageOf(article().folder)).not.toContain('in the reeds');
  expect(article().record.captures?.map(({ redacted }) => redacted === true)).toEqual([false, true]);
  expect(otherOriginal(article().folder)).toBeUndefined();
});

it('shows no bytes that hold a passage once they are mended', { timeout: 120_000 }, async () => {
  const finders = 'JÃ¶rg MÃ¼ller of Mill Lane, RenÃ© and ZoÃ« found her.';
  put(texts('mail/steamer.txt'), SECOND.replace('A rowing club found her by accident.', finders));
  await build(root);
  put(article().file, article().text.replace('coots', 'moorhens'));
  rmSync(join(root, 'texts'), { recursive: true });
  await redact('Jörg Müller of Mill Lane');
  const redactor = redactorOf(['Jörg Müller of Mill Lane']);
  if (redactor !== null) await applyRedactions(content(), redactor);
  const told = article().record.captures?.map(({ source, redacted }) => [source.path, redacted === true]);
  expect(told).toEqual([
    ['herald/steamer.txt', false],
    ['mail/steamer.txt', true],
  ]);
});

it('seals the bytes of all versions with a removed article, and brings them back', {
  timeout: 60_000,
}, async () => {
  const originals = () => filesOf(join(content(), 'originals')).size;
  expect(originals()).toBe(2);
  const { id } = article();
  const decision = { reason: 'A court said so.', date: '2024-05-02', by: null, status: 410 } as const;
  await withdraw(content(), { ...decision, id, level: 'remove', destroy: false });
  expect(originals()).toBe(0);
  rmSync(join(content(), 'withdrawals.yml'));
  await build(root);
  expect(originals()).toBe(2);
  await withdraw(content(), { ...decision, id, level: 'remove', destroy: true });
  expect(originals()).toBe(0);
  expect(existsSync(join(content(), 'withdrawn', `${id}.record.json`))).toBe(false);
});

it('shows some of very many copies, and says how many more there are', { timeout: 60_000 }, async () => {
  for (let at = 0; at < 30; at++) put(texts(`herald/copy-${at}.txt`), FIRST);
  await build(root);
  const { folder, record } = article();
  const page = pageOf(folder);
  expect(page.match(/copy-\d+\.txt/g)).toHaveLength(20); // the article’s own, and nineteen beside that of the other paper
  expect(page).toContain(otherOriginal(folder) ?? 'none');
  expect(page).toContain('and 12 more');
  expect(record.captures).toHaveLength(32);
  const account = JSON.parse(readFileSync(join(content(), 'account.json'), 'utf8')) as Account;
  expect(account.duplicates).toHaveLength(32);
});
