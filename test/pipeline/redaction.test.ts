import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { register } from 'tsx/esm/api';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeBag } from '../../scripts/bag.ts';
import { REDACTED } from '../../scripts/redact.ts';
import { withdraw } from '../../scripts/withdrawals.ts';
import { build, copyInputs, filesOf, keptOf, put, textOf } from './archive.ts';

// Eleventy imports its configuration by itself, past Vitest, which transforms TypeScript for the tests.
register();

const NAME = 'Jorunn Qvistgaard';
/** As a scraper saves it: in the headline, the text, a caption, glued to furniture, and in the address. */
const STORY = `Home
News
Sport

${NAME} saved from the flood

By Ada Finch
2 May 2021

When the river rose in the night, ${NAME} was asleep in the old mill, the harbour police said on Sunday.

The water came through the floor before four o'clock, and neighbours heard her call from the roof for an hour.

“I thought nobody would come,” said Jorunn  Qvistgaard, who is fourteen, to a reporter of this newspaper.

Photo: ${NAME} on the roof of the mill, before the boat came.

The town will rebuild the mill in the spring, the mayor promised, with a floor that stands a metre higher.

Read more: ${NAME.toUpperCase()} TELLS HER STORY
ShareTweet${NAME}Sign up for our newsletter
`;

let root: string;
const content = () => join(root, 'content');

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'pressmark-redaction-'));
  put(join(content(), 'archive.yml'), 'title: The Tide\nbaseUrl: https://tide.example/\n');
  for (const at of [0, 1]) put(join(root, 'texts', `${at}.txt`), textOf(at));
  put(join(root, 'texts/jorunn-qvistgaard.txt'), STORY);
  put(
    join(root, 'texts/jorunn-qvistgaard.json'),
    '{"url": "https://tide.example/2021/jorunn-qvistgaard-saved", "tags": ["Jorunn Qvistgaard", "floods"]}',
  );
  put(
    join(content(), 'articles/own.md'),
    `---\nid: own\ntitle: My own\n---\nI met **${NAME}** at the mill, and promised to write nothing of it.\n`,
  );
  await build(root);
}, 120_000);
afterAll(() => rmSync(root, { recursive: true }));

/** Files below a folder in which part of the name stands, also where they are compressed. */
function holding(folder: string, part: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file);
      const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
      return (
        part.test(file.slice(folder.length)) || part.test((zipped ? gunzipSync(bytes) : bytes).toString())
      );
    });
}

// The caches know the files that texts lie in by their names.
it('leaves nothing of a passage in the site, the articles and the caches', { timeout: 60_000 }, async () => {
  expect(holding(join(root, '_site'), /qvistgaard/i).length).toBeGreaterThan(8);
  const name = readdirSync(join(content(), 'articles')).find((one) => one.includes('qvistgaard')) ?? '';
  const id = /^id: (.*)$/m.exec(readFileSync(join(content(), 'articles', name), 'utf8'))?.[1] ?? '';
  await withdraw(content(), {
    id,
    level: 'redact',
    passages: [NAME],
    reason: 'She is a child.',
    date: '2024-05-02',
    by: 'The editor',
    status: 410,
    destroy: false,
  });
  await build(root);
  expect(holding(join(root, '_site'), /qvistgaard/i)).toEqual([]);
  expect(holding(join(content(), '.cache'), /Qvistgaard/)).toEqual([]);
  expect(holding(join(content(), 'articles'), /qvistgaard/i)).toEqual([]);
  expect(holding(join(content(), 'records'), /qvistgaard/i)).toEqual([]);
  const slug = name.replace('jorunn-qvistgaard-', '').slice(0, -'.md'.length);
  const page = readFileSync(join(root, '_site/articles', slug, 'index.html'), 'utf8');
  expect(page).toContain(`${REDACTED} saved from the flood`);
  expect(page).toContain('She is a child.');
  expect(page).toContain('neighbours heard her call');
  const source = readFileSync(join(root, '_site/articles', slug, 'source/index.html'), 'utf8');
  expect(source).toContain(`<del title="stands beside the article">${REDACTED}</del>`);
  expect(readFileSync(join(content(), 'articles/own.md'), 'utf8')).toContain(`I met **${REDACTED}**`);
  expect(readFileSync(join(content(), 'withdrawn/own.unredacted.md'), 'utf8')).toContain(NAME);
  expect(readFileSync(join(content(), 'withdrawals.yml'), 'utf8')).not.toContain(NAME);
});

it('keeps it out when the text is scraped again, and gives what a cold build gives', {
  timeout: 60_000,
}, async () => {
  put(join(root, 'texts/again/flood.txt'), `${STORY}\nMore of ${NAME} soon.\n`);
  await build(root);
  expect(holding(join(root, '_site'), /qvistgaard/i)).toEqual([]);
  const cold = `${root}-cold`;
  copyInputs(root, cold);
  await build(cold);
  expect(keptOf(cold)).toEqual(keptOf(root));
  expect(filesOf(join(cold, '_site'))).toEqual(filesOf(join(root, '_site')));
  rmSync(cold, { recursive: true });
});

it('lets nothing of it leave in a bag', async () => {
  const bag = join(root, 'bag');
  await makeBag(content(), bag, '2024-05-03');
  expect(holding(bag, /qvistgaard/i)).toEqual([]);
});

it('publishes nothing while a passage stands where people wrote it', { timeout: 60_000 }, async () => {
  put(join(content(), 'archive.yml'), `title: The Tide\ndescription: In memory of ${NAME}.\n`);
  await expect(build(root)).rejects.toMatchObject({ code: 'withdrawn-text-left' });
  put(join(content(), 'archive.yml'), 'title: The Tide\nbaseUrl: https://tide.example/\n');
  await build(root);
});

it('forgets the passages once a person takes the decision back', { timeout: 60_000 }, async () => {
  const sealed = () => readdirSync(join(content(), 'withdrawn'));
  expect(sealed().filter((name) => name.endsWith('.passages.txt'))).toHaveLength(1);
  rmSync(join(content(), 'withdrawals.yml'));
  await build(root);
  // What a person had edited stays as it is, and what it was stays beside it.
  expect(sealed()).toEqual(['own.unredacted.md']);
  expect(readFileSync(join(content(), 'articles/own.md'), 'utf8')).toContain(REDACTED);
  expect(holding(join(root, '_site/articles'), /Jorunn Qvistgaard saved/)).not.toEqual([]);
});

it('wants passages that can be told from other words', async () => {
  const decision = { id: 'own', reason: 'x', date: '2024', by: null, status: 410, destroy: false } as const;
  const redact = (passages: readonly string[]) =>
    withdraw(content(), { ...decision, level: 'redact', passages });
  put(join(content(), 'records/own.json'), '{"id":"own","slug":"own","written":"","ledger":[]}');
  await expect(redact([])).rejects.toMatchObject({ code: 'bad-withdrawals' });
  await expect(redact(['J.'])).rejects.toMatchObject({ code: 'bad-withdrawals', where: { line: 1 } });
});
