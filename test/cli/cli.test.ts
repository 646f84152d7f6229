import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { vocabularySchema } from '../../scripts/vocabulary-schema.ts';
import { mintId } from '../../scripts/write/identity.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pressmark-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const TEXT = `Ferry returns to the old pier

By Ada Finch

The ferry came back on Monday after eleven years, and half the town stood on the pier to see it. Nobody had told the captain, who had to be asked twice to wave. “I thought that something was wrong,” she said.
`;

const run = (...args: string[]) => spawnIn('.', {}, args);

/** Runs a command in another folder than that of the clone. */
const runIn = (cwd: string, ...args: string[]) => spawnIn(cwd, {}, args);

/** Runs a command as npm does. */
const runWith = (env: NodeJS.ProcessEnv, ...args: string[]) => spawnIn('.', env, args);

function spawnIn(cwd: string, env: NodeJS.ProcessEnv, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), resolve('scripts/cli.ts'), ...args],
    { encoding: 'utf8', cwd, env: { ...process.env, TSX_TSCONFIG_PATH: resolve('tsconfig.json'), ...env } },
  );
  return { status, stdout, stderr };
}

function write(name: string, data: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, data);
  return path;
}

describe('the command line', () => {
  it('explains itself', () => {
    for (const command of ['build', 'start', 'extract', 'eval']) {
      const { status, stdout } = run(command, '--help');
      expect(status).toBe(0);
      expect(stdout).toContain(`pressmark ${command}`);
    }
    expect(run('build', '--help').stdout).toContain('Exit codes');
  });

  it('lists every tag of a small archive for its vocabulary, if asked to', () => {
    write('small/scraped/a.txt', TEXT);
    write('small/scraped/b.txt', TEXT.replace('Ferry', 'Old ferry').replace('eleven', 'twelve'));
    const few = run('tags', '--content', join(folder, 'small'));
    expect(few).toMatchObject({ status: 0, stdout: expect.stringMatching(/^subjects: \[\]$/m) });
    expect(few.stdout).toContain('--all lists');
    const { stdout } = run('tags', '--content', join(folder, 'small'), '--all');
    expect(stdout).toMatch(/^ {2}- \{ name: .*, kind: (?:topic|place|person|organisation) \} # \d article/m);
    expect(stdout).not.toContain('--all');
    expect(vocabularySchema.safeParse(parse(stdout)).success).toBe(true);
  });

  it('says what is wrong with a call, and exits with 2', () => {
    expect(run('biuld')).toMatchObject({ status: 2, stderr: expect.stringContaining('build') });
    expect(run('build', '--jobs', 'many')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('whole number'),
    });
    const nowhere = join(folder, 'nowhere');
    const npm = { npm_lifecycle_event: 'build' };
    const forgot = runWith(npm, 'build', nowhere, '--out', nowhere);
    expect(forgot).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('npm run build -- --content'),
    });
    const swallowed = runWith({ ...npm, npm_config_content: nowhere }, 'build');
    expect(swallowed).toMatchObject({ status: 2, stderr: expect.stringContaining('npm kept `--content`') });
    const { status, stderr } = run('build', '--content', nowhere, '--out', join(folder, 'site'));
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(join(nowhere, 'scraped')),
    });
  });

  it('names file and line of a bad setting and a bad sidecar', () => {
    write('bad/archive.yml', 'title: A\nlanguage: klingonese-\n');
    write('bad/scraped/a.txt', TEXT);
    const settings = run('build', '--content', join(folder, 'bad'), '--out', join(folder, 'site'));
    expect(settings).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(`${join(folder, 'bad', 'archive.yml')}:2: \`language\``),
    });
    write('bad/archive.yml', 'title: A\n');
    write('bad/scraped/a.json', '{\n  "title": "A",\n  "date": "yesterday"\n}\n');
    const sidecar = run('build', '--content', join(folder, 'bad'), '--out', join(folder, 'site'));
    expect(sidecar).toMatchObject({ status: 2, stderr: expect.stringMatching(/a\.json:3: /) });
  });

  it('never replaces a folder that the archive lies in', () => {
    const site = join(folder, 'around');
    write('outer/scraped/a.txt', TEXT);
    expect(run('build', '--content', join(folder, 'outer'), '--out', site).status).toBe(0);
    const text = write('around/archive/scraped/a.txt', TEXT);
    const { status, stderr } = run('build', '--content', join(site, 'archive'), '--out', site);
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('replaces it whole'),
    });
    expect(existsSync(text)).toBe(true);
  });

  it('builds an archive whose path begins with that of the working folder', () => {
    mkdirSync(join(folder, 'clone'));
    write('clone-archive/scraped/a.txt', TEXT);
    const places = ['--content', '../clone-archive', '--out', join(folder, 'clone-site')];
    expect(runIn(join(folder, 'clone'), 'build', ...places)).toMatchObject({ status: 0 });
    expect(existsSync(join(folder, 'clone-site/index.html'))).toBe(true);
  });

  it('exits with 3 where a text may be missing, not for what is no text', () => {
    write('some/scraped/a.txt', TEXT);
    write('some/scraped/b.txt', '%PDF-1.7\n');
    truncateSync(write('some/scraped/huge.txt', 'x'), 50_000_000);
    const { status, stdout } = run(
      'build',
      '--content',
      join(folder, 'some'),
      '--out',
      join(folder, 'some-site'),
    );
    expect(status).toBe(3);
    expect(stdout).toMatch(
      / {2}- b\.txt: .*\n {2}! huge\.txt: .*\n {2}marked with !, an article may be missing: 1 text, /,
    );
  });

  it('extracts to one JSON object a line, errors among them', () => {
    const good = write('texts/good.txt', TEXT);
    write('texts/empty.txt', '');
    truncateSync(write('texts/huge.txt', 'x'), 50_000_000);
    const missing = join(folder, 'missing.txt');
    const { status, stdout } = run('extract', join(folder, 'texts'), good, missing, '--ledger');
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(3);
    expect(lines.map(({ source, error }) => [source, error?.code])).toEqual([
      [join(folder, 'texts', 'empty.txt'), 'empty'],
      [good, undefined],
      [join(folder, 'texts', 'huge.txt'), 'too-large'],
      [good, undefined],
      [missing, 'no-such-folder'],
    ]);
    expect(lines[1]).toMatchObject({
      title: 'Ferry returns to the old pier',
      authors: ['Ada Finch'],
      published: null,
      language: 'en',
      captions: [],
      related: [],
      text: expect.stringMatching(/^The ferry came back .* she said\.$/),
    });
    expect(lines[1].ledger.map(({ text }: { text: string }) => text).join('')).toBe(TEXT);
    expect(run('extract', good).stdout).not.toContain('ledger');
  });

  it('gives a text of an archive the mark of its article, however it is named', () => {
    const text = write('marked/scraped/courier/a.txt', TEXT);
    write('marked/scraped/metadata.csv', 'file,title\ncourier/a.txt,From the table\n');
    mkdirSync(join(folder, 'marked/records'));
    const lines = [join(folder, 'marked/scraped'), join(folder, 'marked/scraped/courier'), text].map((path) =>
      JSON.parse(run('extract', path).stdout),
    );
    expect(new Set(lines.map(({ id }) => id))).toEqual(new Set([mintId('courier/a.txt')]));
    expect(new Set(lines.map(({ title }) => title))).toEqual(new Set(['From the table']));
  });

  it('tags texts that are given together as one archive, though files of two folders may have one name', () => {
    const paragraph = (name: string) =>
      `The novel by ${name} is out in Sweden, her publisher told a full hall on a wet evening in spring.\u2028“It took years,” said ${name}.`;
    const surname =
      'The prize for the best novel went to Brandvik, as all in the hall had expected of her for many a month now.';
    const texts = [paragraph('Oda Brandvik'), paragraph('Oda Brandvik'), surname].map((text, at) =>
      write(`shelf-${at}/novel.txt`, `A prize for a novel\n\n${text}\n\n${text}\n`),
    );
    const { status, stdout } = run('extract', ...texts, '--tags');
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(lines.map(({ source }) => source)).toEqual(texts);
    for (const { tags } of lines) expect(tags).toContainEqual({ name: 'Oda Brandvik', kind: 'person' });
    expect(run('extract', texts[0] ?? '').stdout).not.toContain('"tags"');
    const { stdout: yaml } = run('tags', '--content', folder, '--from', join(folder, 'shelf-0'));
    expect(yaml).toMatch(/^# Candidates only.*\nsubjects: \[\]\nhidden: \[\]\n$/s);
  });
});
