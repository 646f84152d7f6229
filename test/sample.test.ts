/** The sample archive holds what it promises: it is the demonstration, and the fixture of other tests. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import type { FoundFile, Quarantined, SidecarFacts, Source } from '../scripts/model.ts';
import { isQuarantined } from '../scripts/read/quarantine.ts';
import { readSource } from '../scripts/read/read-source.ts';
import { loadSidecars } from '../scripts/read/sidecars.ts';
import { walk } from '../scripts/read/walk.ts';
import { readSettings, readVocabulary } from '../scripts/settings.ts';

const CONTENT = join(import.meta.dirname, '..', 'content');
const SCRAPED = join(CONTENT, 'scraped');

it('has texts in four layouts', () => {
  expect(texts.length).toBeGreaterThanOrEqual(66);
  for (const [layout, { folders, least, looks }] of Object.entries(LAYOUTS)) {
    const files = texts.filter(({ path }) => folders.some((folder) => path.startsWith(`${folder}/`)));
    expect(files.length, layout).toBeGreaterThanOrEqual(least);
    for (const { path, text } of files) expect(looks.test(text), `${path} is ${layout}`).toBe(true);
  }
});

it('has many languages, publishers and decades', async () => {
  const { sources } = await readSettings(CONTENT);
  for (const { folder } of sources) expect(inFolder(folder).length, folder).toBeGreaterThan(0);
  const folders = new Set(texts.map(({ path }) => path.split('/')[0]));
  expect([...folders].filter((folder) => !sources.some((source) => source.folder === folder))).toEqual([]);
  expect(folders.size).toBeGreaterThanOrEqual(10);
  for (const [folder, letters] of Object.entries(LETTERS)) {
    for (const { path, text } of inFolder(folder)) expect(letters.test(text), path).toBe(true);
  }
  const decades = texts.flatMap(({ facts }) => facts.published?.slice(0, 3) ?? []);
  expect(new Set(decades)).toEqual(new Set(['198', '199', '200', '201', '202']));
});

it('has the encodings that old scrapers leave', () => {
  for (const [path, [encoding, phrase]] of Object.entries(ENCODINGS)) {
    const source = texts.find((text) => text.path === path);
    expect(source?.encoding, path).toBe(encoding);
    expect(source?.text, path).toContain(phrase);
    expect(isUtf8(readFileSync(join(SCRAPED, path))), `${path} is not UTF-8`).toBe(false);
  }
  const bom = texts.filter(({ path }) => readFileSync(join(SCRAPED, path)).subarray(0, 3).equals(BOM));
  expect(bom.length).toBeGreaterThan(0);
  for (const oddity of [/\r\n/, /â€™/, /\0/, /\u00ad/, /\u00a0/]) {
    expect(texts.filter(({ text }) => oddity.test(text)).length, String(oddity)).toBeGreaterThan(0);
  }
});

it('has sidecars of every kind, with certain and uncertain dates', () => {
  const names = files.map(({ name }) => name);
  expect(names.filter((name) => name.endsWith('.json')).length).toBeGreaterThanOrEqual(10);
  expect(names.filter((name) => name === 'metadata.csv' || name === 'metadata.jsonl').length).toBe(2);
  const dates = texts.map(({ facts }) => facts.published ?? '');
  for (const kind of [/^\d{4}-\d\d-\d\d$/, /~$/, /\?$/, /\/\.\.$/, /^$/]) {
    expect(dates.filter((date) => kind.test(date)).length, String(kind)).toBeGreaterThan(0);
  }
});

it('has pictures that are large, light, and described', async () => {
  const pictures = files.filter(({ name }) => /\.(?:jpg|png|webp)$/.test(name));
  expect(pictures.length).toBeGreaterThanOrEqual(12);
  for (const { path, bytes } of pictures) {
    const { width } = await sharp(join(SCRAPED, path)).metadata();
    expect(width, path).toBeGreaterThanOrEqual(1200);
    expect(width, path).toBeLessThanOrEqual(1600);
    expect(bytes, path).toBeLessThanOrEqual(150 * 1024);
  }
  const shown = texts.flatMap(({ facts }) => facts.images ?? []);
  expect(new Set(shown.map(({ file }) => file))).toEqual(new Set(pictures.map(({ path }) => path)));
  expect(shown.filter(({ alt, credit }) => alt !== undefined && credit !== undefined).length).toBeGreaterThan(
    6,
  );
});

it('has one text saved twice, and agency stories under several names', () => {
  expect(new Set(texts.map(({ sha256 }) => sha256)).size).toBeLessThan(texts.length);
  const squeezed = texts.map(({ path, text }) => ({ path, text: text.replace(/\s+/g, '') }));
  for (const sentence of SYNDICATED) {
    const carriers = squeezed.filter(({ text }) => text.includes(sentence.replace(/\s+/g, '')));
    const publishers = new Set(carriers.map(({ path }) => path.split('/')[0]));
    expect(publishers.size, sentence).toBeGreaterThan(1);
  }
});

it('has promotions inside words, and hostile text', () => {
  for (const splice of SPLICES) expect(texts.filter(({ text }) => splice.test(text)).length).toBe(1);
  const hostile = readFileSync(join(SCRAPED, 'slack-water/2016-05-templates-went-to-print.txt'), 'utf8');
  for (const line of HOSTILE) expect(hostile).toContain(line);
  const front = readFileSync(join(SCRAPED, 'slack-water/front-matter-that-ran.txt'), 'utf8');
  expect(front.startsWith('---js\n')).toBe(true);
});

it('has files that must be set aside', () => {
  const codes = quarantined.map(({ code }) => code);
  expect(codes.filter((code) => code === 'empty').length).toBe(2);
  expect(codes.filter((code) => code === 'binary').length).toBe(3);
  expect(codes.filter((code) => code === 'html').length).toBe(1);
  expect(codes.length).toBe(6);
});

it('is small, and its vocabulary names people, organisations, places and topics', async () => {
  expect(files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(4_000_000);
  const { subjects } = await readVocabulary(CONTENT);
  const kinds = new Set(subjects.map(({ kind }) => kind));
  expect(kinds).toEqual(new Set(['person', 'organisation', 'place', 'topic']));
  const all = texts.map(({ text }) => text).join('\n');
  const unheard = subjects.filter(
    ({ name, aliases }) => ![name, ...aliases].some((word) => all.includes(word)),
  );
  expect(unheard.map(({ name }) => name).filter((name) => !/ of (?:1988|2002|2022)$/.test(name))).toEqual([]);
});

/** How a text of each layout gives itself away. */
const LAYOUTS = {
  'a block a line': {
    folders: ['northlight', 'sennet-voices', 'al-shiraa-al-abyad', 'haichao-ribao'],
    least: 12,
    looks: /\n\n\S[^\n]{30,}\n\n/,
  },
  glued: {
    folders: ['ilven-courier', 'courrier-du-large', 'rihtim-postasi'],
    least: 15,
    looks: /\p{Ll}[.!?][”’»]?[“«]?\p{Lu}|[.!?] ?[”»][“«]?\p{Lu}/u,
  },
  'a text node a line': {
    folders: ['nordkuestenbote', 'shioji-shimbun', 'coastwire', 'lanterna-del-golfo'],
    least: 12,
    looks: /^(?:[^\n]+\n){12,}$/,
  },
  'hard-wrapped': {
    folders: ['sennet-island-news', 'gazeta-do-cais', 'goniec-portowy'],
    least: 8,
    looks: /^(?=[\s\S]*\n {5}\* )(?=[\s\S]*\n {3}\S)(?:[^\n]{0,80}\n)+$/,
  },
} as const;

const LETTERS = {
  'merrowhaven-gazette': /\bthe\b/,
  nordkuestenbote: /\bund\b/,
  'courrier-du-large': /\bles\b/,
  'cuaderno-del-puerto': /\bque\b/,
  'gazeta-do-cais': /[ãõ]/,
  'lanterna-del-golfo': /\bche\b/,
  'rihtim-postasi': /[ğış]/,
  'goniec-portowy': /[łśż]/,
  'al-shiraa-al-abyad': /\p{Script=Arabic}{4}/u,
  'hed-hamezach': /\p{Script=Hebrew}{4}/u,
  'haichao-ribao': /\p{Script=Han}{4}/u,
  'shioji-shimbun': /\p{Script=Hiragana}{2}/u,
  'severny-prichal': /\p{Script=Cyrillic}{4}/u,
};

/** WHATWG name of the encoding, and a phrase to find. */
const ENCODINGS: Record<string, readonly [string, string]> = {
  'nordkuestenbote/1991-09-16-hollin.txt': ['windows-1252', '„Ein Tor, das man nie aufmacht, ist eine Wand.'],
  'cuaderno-del-puerto/1994-02-08-robo.txt': ['windows-1252', '“con las polillas”'],
  'shioji-shimbun/2007-08-14-suisei.txt': ['shift_jis', '花村・クアドロス彗星'],
  'haichao-ribao/20220815_2231.txt': ['gb18030', '照片太绿了'],
  'severny-prichal/1996-12-11-polyarnik.txt': ['koi8-r', 'Он варит суп.'],
  'severny-prichal/dvadcat-let.txt': ['windows-1251', 'чуть ниже ля'],
  'sennet-island-news/weed.txt': ['utf-16le', 'has never owned a spade'],
};

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

/** One sentence of each agency story that several publishers carry. */
const SYNDICATED = [
  'On each she held under the freighter’s lee for as long as it takes, her coxswain said, to say a short prayer',
  'Sirens sounded in the upper town. In the lower town they did not.',
  'Dr Hanamura called heads, in Japanese, which gave rise to a discussion.',
  '“And the scales I keep,” he said.',
  'She runs on the moon in one direction and on the rain in the other',
  'We have pulled out nine cars.',
];

const SPLICES = [
  /\bclQUIZ: [^\n]+\n[\s\S]+\neaning\b/,
  /\belectriREAD MORE: [^\n]+\ncity\b/,
  /\bHistorLESEN SIE AUCH: [^\n]+\nikerin\b/,
  /l’inÀ VOIR AUSSI : [^\n]+\ngénieure/,
];

const HOSTILE = [
  '{{ user }}',
  '{% include "weather/" + town %}',
  '<script>alert(1)</script>',
  '\n# not a heading\n',
  '\n* a gale warning',
  '\n[x](javascript:alert(1))\n',
  '\n---\n',
];

function isUtf8(bytes: Uint8Array): boolean {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes) !== '';
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function inFolder(folder: string) {
  return texts.filter(({ path }) => path.startsWith(`${folder}/`));
}

/** Every file below `content/scraped`, with its path relative to it. */
const files = readdirSync(SCRAPED, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name, parentPath }) => ({
    name,
    path: join(parentPath, name).slice(SCRAPED.length + 1),
    bytes: statSync(join(parentPath, name)).size,
  }));

const { texts, quarantined } = await readAll();

async function readAll() {
  const sidecars = await loadSidecars(SCRAPED);
  const texts: (Source & { facts: SidecarFacts })[] = [];
  const quarantined: Quarantined[] = [];
  for await (const file of walk(SCRAPED)) {
    const read: Source | Quarantined = isQuarantined(file) ? file : await readOne(file);
    if (isQuarantined(read)) quarantined.push(read);
    else texts.push(read);
  }
  return { texts, quarantined };

  async function readOne(file: FoundFile) {
    return readSource(file, await sidecars.factsFor(file));
  }
}
