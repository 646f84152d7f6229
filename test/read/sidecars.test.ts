import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PressmarkError } from '../../scripts/errors.ts';
import type { SidecarFacts } from '../../scripts/model.ts';
import { isQuarantined } from '../../scripts/read/quarantine.ts';
import { loadSidecars } from '../../scripts/read/sidecars.ts';
import { walk } from '../../scripts/read/walk.ts';
import { folderWith } from './temporary-folder.ts';

/** The facts of every text below `root`, by path, and the warnings. */
async function read(root: string) {
  const sidecars = await loadSidecars(root);
  const facts: Record<string, SidecarFacts> = {};
  for await (const found of walk(root)) {
    if (!isQuarantined(found)) facts[found.path] = await sidecars.factsFor(found);
  }
  return { facts, warnings: sidecars.warnings() };
}

/** The error that reading `files` ends in. */
async function errorOf(files: Record<string, string | Uint8Array>) {
  const folder = folderWith({ 'a.txt': 'text', ...files });
  try {
    await read(folder);
  } catch (error) {
    if (error instanceof PressmarkError) {
      const { code, message, where } = error;
      return {
        code,
        message,
        file: where.file?.slice(folder.length + 1),
        line: where.line,
        remedy: where.remedy,
      };
    }
    throw error;
  }
  throw new Error('no error');
}

const FULL = {
  url: 'https://harbour.example/ferry',
  title: 'Ferry  runs\nagain',
  deck: 'After nine years',
  authors: ['Ida Berg', 'Tomas Lind'],
  date: '2019-11-25T08:30:00+01:00',
  modified: '2019~',
  source: 'Harbour Herald',
  language: 'pt_br',
  tags: ['Ferries', 'Harbour'],
  id: '7ZQ3M2K9X0AB',
  crawler: { depth: 3 },
};

const FACTS = {
  id: '7zq3m2k9x0ab',
  url: 'https://harbour.example/ferry',
  title: 'Ferry runs again',
  deck: 'After nine years',
  authors: ['Ida Berg', 'Tomas Lind'],
  published: '2019-11-25',
  modified: '2019~',
  publisher: 'Harbour Herald',
  language: 'pt-BR',
  tags: ['Ferries', 'Harbour'],
};

describe('what sidecars say', () => {
  test('NAME.json beside NAME.txt', async () => {
    const folder = folderWith({
      'in/a.txt': '',
      'in/a.json': `\ufeff${JSON.stringify(FULL)}`,
      'in/b.txt': '',
    });
    expect(await read(folder)).toEqual({ facts: { 'in/a.txt': FACTS, 'in/b.txt': {} }, warnings: [] });
  });

  test('metadata.jsonl', async () => {
    const rows = [
      JSON.stringify({ file: 'a.txt', ...FULL }),
      '',
      JSON.stringify({ file: './b', title: 'B' }),
    ];
    const folder = folderWith({ 'a.txt': '', 'b.txt': '', 'metadata.jsonl': rows.join('\r\n') });
    expect((await read(folder)).facts).toEqual({ 'a.txt': FACTS, 'b.txt': { title: 'B' } });
  });

  test.each([
    ['commas', 'file,Title,date,authors,tags\na,"Ferry, again",2019,"Ida Berg; Tomas Lind",x;y\n'],
    [
      'semicolons',
      'file;title;date;authors;tags\r\na.txt;Ferry, again;2019;"Ida Berg; Tomas Lind";"x;y"\r\n',
    ],
    ['tabs', '\ufefffile\ttitle\tdate\tauthors\ttags\ra\tFerry, again\t2019\tIda Berg;Tomas Lind\tx;y'],
  ])('metadata.csv with %s', async (_, csv) => {
    const folder = folderWith({ 'a.txt': '', 'metadata.csv': csv });
    expect((await read(folder)).facts['a.txt']).toEqual({
      title: 'Ferry, again',
      published: '2019',
      authors: ['Ida Berg', 'Tomas Lind'],
      tags: ['x', 'y'],
    });
  });

  test('a text’s own sidecar beats the folder’s, fact by fact; blanks say nothing', async () => {
    const folder = folderWith({
      'a.txt': '',
      'a.json': '{"title": "Own", "deck": "", "authors": [], "url": null}',
      'metadata.csv': 'file,title,deck,authors\na,Table,Deck,Ida Berg\n',
    });
    expect((await read(folder)).facts['a.txt']).toEqual({
      title: 'Own',
      deck: 'Deck',
      authors: ['Ida Berg'],
    });
  });

  test('a table is only for its own folder, and is still there after its subfolders', async () => {
    const csv = 'file,title\na,Top\nz,Last\n';
    const folder = folderWith({
      'a.txt': '',
      'm/a.txt': '',
      'm/b/a.txt': '',
      'z.txt': '',
      'metadata.csv': csv,
    });
    const titles = Object.entries((await read(folder)).facts).map(([path, { title }]) => [path, title]);
    expect(titles).toEqual([
      ['a.txt', 'Top'],
      ['m/a.txt', undefined],
      ['m/b/a.txt', undefined],
      ['z.txt', 'Last'],
    ]);
  });

  test('a table may name texts in folders below, pictures relative to itself; the nearest table wins', async () => {
    const folder = folderWith({
      'metadata.csv':
        'file,title,date,image\nin/a.txt,Far,2019,in/x.jpg\nin/b,Only,2020,\nin/deep/c.txt,Deep,,\n./d.txt,Here,,\n',
      'd.txt': '',
      'in/a.txt': '',
      'in/b.txt': '',
      'in/deep/c.txt': '',
      'in/metadata.csv': 'file,title\na,Near\n',
      'in/x.jpg': '',
    });
    const { facts, warnings } = await read(folder);
    expect(facts).toEqual({
      'd.txt': { title: 'Here' },
      'in/a.txt': { title: 'Near', published: '2019', images: [{ file: 'in/x.jpg' }] },
      'in/b.txt': { title: 'Only', published: '2020' },
      'in/deep/c.txt': { title: 'Deep' },
    });
    expect(warnings).toEqual([]);
  });

  test('a single text as root has its sidecars too', async () => {
    const folder = folderWith({ 'a.txt': '', 'metadata.csv': 'file,title\na,Alone\n', 'a.jpg': '' });
    expect((await read(join(folder, 'a.txt'))).facts).toEqual({
      'a.txt': { title: 'Alone', images: [{ file: 'a.jpg' }] },
    });
  });

  test('texts and folders whose names are not UTF-8 have sidecars', async () => {
    const folder = folderWith({});
    const odd = Buffer.from(`${folder}/\xe9`, 'latin1');
    mkdirSync(odd);
    const named = (name: string) => Buffer.concat([odd, Buffer.from(`/${name}`, 'latin1')]);
    writeFileSync(named('\xff.txt'), '');
    writeFileSync(named('\xff.json'), '{"title": "Odd"}');
    writeFileSync(named('\xff.png'), '');
    const { facts, warnings } = await read(folder);
    expect(facts).toEqual({ '%E9/%FF.txt': { title: 'Odd' } });
    expect(warnings).toMatchObject([{ message: expect.stringContaining('UTF-8'), count: 1 }]);
  });

  test('keys that mean something to JavaScript mean nothing here', async () => {
    const folder = folderWith({
      'a.txt': '',
      'a.json': '{"__proto__": {"title": "x"}, "constructor": 1, "toString": 2, "tags": ["__proto__"]}',
      '__proto__.txt': '',
      'metadata.csv': 'file,__proto__,constructor,title\n__proto__,1,2,Three\n',
    });
    const { facts } = await read(folder);
    expect(facts['a.txt']).toEqual({ tags: ['__proto__'] });
    expect(facts['__proto__.txt'] ?? Object.entries(facts)).toEqual({ title: 'Three' });
    expect(Object.hasOwn({}, 'title')).toBe(false);
  });
});

describe('warnings', () => {
  test('rows without a text and foreign ids are passed over and counted', async () => {
    const csv = 'file,id\na,1\nb,2\n../sub/c,\nd,\n';
    const folder = folderWith({
      'a.txt': '',
      'b.txt': '',
      'sub/c.txt': '',
      'sub/d.txt': '',
      'metadata.csv': csv,
    });
    const { facts, warnings } = await read(folder);
    expect(facts['a.txt']).toEqual({});
    expect(warnings).toMatchObject([
      { message: expect.stringContaining('`id`'), line: 2, count: 2 },
      { message: expect.stringContaining('no text'), file: join(folder, 'metadata.csv'), line: 4, count: 2 },
    ]);
  });
});

test('columns that nobody knows are named', async () => {
  const folder = folderWith({ 'a.txt': '', 'metadata.csv': 'file,datum,title,\na,2019,A,\n' });
  expect((await read(folder)).warnings).toMatchObject([
    { message: expect.stringContaining('`datum`'), file: join(folder, 'metadata.csv'), line: 1 },
  ]);
});

test('keys that look mistyped are named, and those of a scraper are not', async () => {
  const folder = folderWith({
    'a.txt': '',
    'a.json': '{\n  "crawled_at": "2019",\n  "html": "",\n  "titel": "A"\n}',
    'b.txt': '',
    'b.json': '{ "title": "B", "titles": ["B"], "text": "B" }',
  });
  expect((await read(folder)).warnings).toMatchObject([
    { message: expect.stringMatching(/`titel` .* `title` meant/), file: join(folder, 'a.json'), line: 4 },
  ]);
});

describe('bad sidecars', () => {
  test('JSON that is none: the line', async () => {
    expect(await errorOf({ 'a.json': '{\n  "title": "x",\n  "tags": ["a",]\n}' })).toMatchObject({
      code: 'bad-sidecar',
      file: 'a.json',
      line: 3,
      remedy: expect.any(String),
    });
    expect(await errorOf({ 'a.json': '{\n"title": "x' })).toMatchObject({ file: 'a.json', line: 2 });
    expect(await errorOf({ 'a.json': '' })).toMatchObject({ file: 'a.json', line: 1 });
    expect(await errorOf({ 'a.json': '[1]' })).toMatchObject({ file: 'a.json', line: 1 });
    expect(await errorOf({ 'a.json': '['.repeat(200_000) })).toMatchObject({ file: 'a.json', line: 1 });
    expect(await errorOf({ 'metadata.jsonl': '{"file":"a"}\n\n{"file":' })).toMatchObject({
      file: 'metadata.jsonl',
      line: 3,
    });
  });

  test.each([
    ['title', 5],
    ['authors', 'x'.repeat(30_000)],
    ['authors', [1]],
    ['tags', { a: 1 }],
    ['date', '25.11.2019'],
    ['date', '2019-02-30'],
    ['date', 2019],
    ['date', '2019-11-25T99:00'],
    ['date', '('.repeat(5000)],
    ['modified', 'yesterday'],
    ['url', 'javascript:alert(1)'],
    ['url', 'www.harbour.example'],
    ['language', 'English'],
    ['language', 'en-a'],
    ['source', { name: 'x' }],
    ['image', 7],
    ['image', '../a.jpg'],
    ['images', ['pictures/../../a.jpg']],
    ['image', '/etc/a.jpg'],
    ['image', 'C:\\a.jpg'],
    ['image', '\\\\server\\a.jpg'],
    ['image', 'a\0.jpg'],
  ])('%s: %j names the key and the line', async (key, value) => {
    const json = `{\n  "deck": "fine",\n  ${JSON.stringify(key)}: ${JSON.stringify(value)}\n}`;
    expect(await errorOf({ 'a.json': json })).toMatchObject({
      code: 'bad-sidecar',
      message: expect.stringContaining(key.replace('images', 'image')),
      file: 'a.json',
      line: 3,
    });
  });

  test('tables: the row’s line, the number of others, and what is wrong with the table', async () => {
    const rows = 'file,title,date\na,"two\nlines",2019\n\nb,x,monday\nc,y,2019\nd,z,tuesday\n';
    expect(await errorOf({ 'metadata.csv': rows })).toMatchObject({
      file: 'metadata.csv',
      line: 5,
      message: expect.stringMatching(/`date`.*1 more, from line 7/),
    });
    expect(await errorOf({ 'metadata.csv': 'title\nx\n' })).toMatchObject({
      line: 1,
      message: expect.stringContaining('`file`'),
    });
    expect(await errorOf({ 'metadata.csv': 'file,a,a\nx,1,2\n' })).toMatchObject({ line: 1 });
    expect(await errorOf({ 'metadata.csv': 'file,title\na,one,two\n' })).toMatchObject({ line: 2 });
    expect(await errorOf({ 'metadata.csv': 'file,title\na,"open\n' })).toMatchObject({
      file: 'metadata.csv',
    });
    expect(await errorOf({ 'metadata.csv': 'file,title\n,x\n' })).toMatchObject({ line: 2 });
    expect(await errorOf({ 'metadata.csv': 'file,title\na,x\nb,\na,y\n' })).toMatchObject({
      line: 4,
      message: expect.stringContaining('line 2'),
    });
    expect(await errorOf({ 'metadata.csv': 'file\n', 'metadata.jsonl': '' })).toMatchObject({
      code: 'bad-sidecar',
    });
  });

  test('too large, or no regular file', async () => {
    expect(await errorOf({ 'a.json': Buffer.alloc(5_000_001, ' ') })).toMatchObject({ file: 'a.json' });
    const folder = folderWith({ 'a.txt': '', 'real.json': '{}' });
    symlinkSync(join(folder, 'real.json'), join(folder, 'a.json'));
    await expect(read(folder)).rejects.toMatchObject({ code: 'bad-sidecar' });
  });

  test('any JSON is taken or refused with a typed error', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...Object.keys(FULL), 'image'), fc.jsonValue()),
        async (record) => {
          const folder = folderWith({ 'a.txt': '', 'a.json': JSON.stringify(record) });
          await read(folder).catch((error: unknown) => expect(error).toBeInstanceOf(PressmarkError));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('pictures', () => {
  test('beside the text, and named in its sidecar, relative to the root', async () => {
    const folder = folderWith({
      'in/a.txt': '',
      'in/a.JPG': '',
      'in/a.webp': '',
      'in/a.svg': '',
      'in/ab.jpg': '',
      'in/a.json': JSON.stringify({
        images: [{ file: 'more/x.png', caption: 'The quay', credit: 'Ida' }, 'a.webp'],
      }),
      'in/more/x.png': '',
      'in/b.txt': '',
      'in/metadata.csv': 'file,image\nb,a.JPG;ab.jpg\n',
    });
    const { facts, warnings } = await read(folder);
    expect(facts['in/a.txt']?.images).toEqual([
      { file: 'in/more/x.png', caption: 'The quay', credit: 'Ida' },
      { file: 'in/a.webp' },
      { file: 'in/a.JPG' },
    ]);
    expect(facts['in/b.txt']?.images).toEqual([{ file: 'in/a.JPG' }, { file: 'in/ab.jpg' }]);
    expect(warnings).toEqual([]);
  });

  test('what cannot be shown is left out with a warning', async () => {
    const folder = folderWith({
      'a.txt': '',
      'a.json': '{"images": ["https://harbour.example/x.jpg", "gone.jpg", "x.svg", "folder.jpg"]}',
      'x.svg': '',
      'folder.jpg/x': '',
    });
    const { facts, warnings } = await read(folder);
    expect(facts['a.txt']).toEqual({});
    expect(warnings.map(({ message, count }) => [message.split(' ').slice(1, 4).join(' '), count])).toEqual([
      ['is a web', 1],
      ['names a file', 2],
      ['is not a', 1],
    ]);
  });

  test('links do not lead out of the folder', async () => {
    const outside = folderWith({ 'secret.jpg': '' });
    const folder = folderWith({ 'a.txt': '', 'b.txt': '', 'b.json': '{\n"image": "out/secret.jpg"}' });
    symlinkSync(join(outside, 'secret.jpg'), join(folder, 'a.jpg'));
    symlinkSync(outside, join(folder, 'out'));
    const sidecars = await loadSidecars(folder);
    const a = { open: join(folder, 'a.txt'), path: 'a.txt', bytes: 0 };
    expect(await sidecars.factsFor(a)).toEqual({});
    await expect(
      sidecars.factsFor({ ...a, open: join(folder, 'b.txt'), path: 'b.txt' }),
    ).rejects.toMatchObject({
      code: 'bad-sidecar',
      where: { line: 2 },
    });
  });
});
