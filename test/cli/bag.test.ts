import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkBag, makeBag } from '../../scripts/bag.ts';
import { put } from '../pipeline/archive.ts';

let root: string;
const content = () => join(root, 'content');
const bag = () => join(root, 'bag');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pressmark-bag-'));
  put(join(content(), 'archive.yml'), 'title: The Tide\ncontact: tide@example.org\n');
  put(join(content(), 'scraped/100% sure.txt'), 'A text.\n');
  put(join(content(), 'scraped/secret.txt'), 'Not to leave.\n');
  put(join(content(), 'articles/a.md'), '---\nid: a\ntitle: A\n---\nA text.\n');
  put(join(content(), '.cache/x'), 'made again');
  put(join(content(), 'withdrawn/b.md'), 'sealed');
  const account = {
    found: 2,
    published: 1,
    duplicates: [],
    withdrawn: [{ path: 'secret.txt', id: 'b' }],
    quarantined: [],
  };
  put(join(content(), 'account.json'), JSON.stringify(account));
});
afterEach(() => rmSync(root, { recursive: true }));

it('makes a valid bag of what the archive consists of, without what was withdrawn', async () => {
  expect(await makeBag(content(), bag(), '2024-05-02')).toMatchObject({ files: 4 });
  expect(await checkBag(bag())).toEqual([]);
  const manifest = readFileSync(join(bag(), 'manifest-sha256.txt'), 'utf8');
  expect(manifest).toMatch(/^[0-9a-f]{64} {2}data\/account\.json\n/);
  expect(manifest).toContain('  data/scraped/100%25 sure.txt\n');
  expect(manifest).not.toMatch(/secret|withdrawn|cache/);
  expect(readFileSync(join(bag(), 'bag-info.txt'), 'utf8')).toMatch(
    /^Bagging-Date: 2024-05-02$.*^Payload-Oxum: \d+\.4$/ms,
  );
});

it('leaves out what was saved with a redacted passage, whatever became of it', async () => {
  put(
    join(content(), 'withdrawals.yml'),
    'withdrawals: [{id: a, level: redact, reason: Asked, date: 2024-05-02}]\n',
  );
  put(join(content(), 'withdrawn/a.passages.txt'), 'Jörg Müller\n');
  put(join(content(), 'scraped/copy.txt'), 'The thief was JÃ¶rg MÃ¼ller, said RenÃ© and ZoÃ«.\n');
  put(join(content(), 'scraped/copy.json'), '{"authors": ["J\\u00f6rg M\\u00fcller"]}');
  put(join(content(), 'scraped/joerg.html'), '<p>Of J\u00f6rg M\u00fcller.</p>');
  put(join(content(), 'scraped/other.txt'), 'Of a miller.\n');
  await makeBag(content(), bag(), '2024-05-02');
  const manifest = readFileSync(join(bag(), 'manifest-sha256.txt'), 'utf8');
  expect(manifest).toContain('data/scraped/other.txt');
  expect(manifest).not.toMatch(/copy|joerg/);
});

it('finds what is missing, changed or foreign', async () => {
  await makeBag(content(), bag(), '2024-05-02');
  put(join(bag(), 'data/articles/a.md'), 'other');
  put(join(bag(), 'data/archive.yml'), null);
  put(join(bag(), 'data/new.txt'), 'new');
  put(join(bag(), 'bag-info.txt'), 'Bagging-Date: 1999-01-01\n');
  expect([...(await checkBag(bag()))].sort()).toEqual([
    'bag-info.txt: changed',
    'data/archive.yml: missing',
    'data/articles/a.md: changed',
    'data/new.txt: in no manifest',
  ]);
});

it('refuses a folder that holds something', async () => {
  put(join(bag(), 'x'), 'x');
  await expect(makeBag(content(), bag(), '2024-05-02')).rejects.toMatchObject({ code: 'foreign-files' });
});
