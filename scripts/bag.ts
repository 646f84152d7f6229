/** The archive as a BagIt bag (RFC 8493): what a library takes in, with a hash of every file. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { refuseNowhere } from './check-folders.ts';
import { contentFolder } from './content-folder.ts';
import { PressmarkError } from './errors.ts';
import { decode } from './read/decode.ts';
import { type Redactor, redactorOf } from './redact.ts';
import { touchesText } from './redacted-texts.ts';
import { readPassages } from './redactions.ts';
import { loadAccount } from './render/load.ts';
import { readSettings } from './settings.ts';
import { readWithdrawals, removedTexts } from './withdrawals.ts';
import { parseArticle } from './write/front-matter.ts';
import { namesIn, readOrNull } from './write/keep-files.ts';
import { readRecord, sha256 } from './write/records.ts';

export interface Bagged {
  readonly files: number;
  readonly bytes: number;
}

/** Can be made again, or was withdrawn and is not to leave. */
const LEFT_OUT = /^(?:\.cache|withdrawn)(?:\/|$)/;

/**
 * Copies what the archive in `content` consists of into a new bag at `out`; `day` is the bagging date. Withdrawn texts
 * and what can be made again stay out. Throws a {@link PressmarkError} where something is at `out` already, or no archive.
 */
export async function makeBag(content: string, out: string, day: string): Promise<Bagged> {
  if ((await namesIn(out)).length > 0) {
    throw new PressmarkError('foreign-files', 'there is something in this folder already', {
      file: out,
      remedy: 'Name a new folder: a bag is not added to.',
    });
  }
  await refuseNowhere(content);
  const settings = await readSettings(content);
  const mayLeave = await leavable(content);
  const redactor = redactorOf(await readPassages(content, await readWithdrawals(content)));
  const lines: string[] = [];
  const size = { files: 0, bytes: 0 };
  for (const path of await filesOf(content, resolve(out))) {
    if (!mayLeave(path) || (await holdsRedacted(content, path, redactor))) continue;
    const to = join(out, 'data', path);
    await mkdir(dirname(to), { recursive: true });
    await copyFile(join(content, path), to);
    lines.push(`${await hashOf(to)}  ${encoded(`data/${path}`)}\n`);
    size.files++;
    size.bytes += (await stat(to)).size;
  }
  await mkdir(out, { recursive: true });
  const info = [
    'Bag-Software-Agent: Pressmark',
    `Bagging-Date: ${day}`,
    `External-Description: ${oneLine(`${settings.title}. ${settings.description}`)}`,
    ...(settings.contact === null ? [] : [`Contact-Email: ${oneLine(settings.contact)}`]),
    `Payload-Oxum: ${size.bytes}.${size.files}`,
  ];
  const tags = {
    'bagit.txt': 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
    'bag-info.txt': `${info.join('\n')}\n`,
    'manifest-sha256.txt': lines.join(''),
  };
  for (const [name, text] of Object.entries(tags)) await writeFile(join(out, name), text);
  const told = Object.entries(tags).map(([name, text]) => `${sha256(text)}  ${name}\n`);
  await writeFile(join(out, 'tagmanifest-sha256.txt'), told.join(''));
  return size;
}

/** Tells by its path which file may leave: no text that was withdrawn, none that holds what was redacted. */
async function leavable(content: string): Promise<(path: string) => boolean> {
  const account = await loadAccount(content);
  const withdrawn = [...(await removedTexts(content)), ...(account?.withdrawn ?? []).map(({ path }) => path)];
  const kept = new Set(withdrawn.map((path) => `scraped/${path}`));
  const shown = new Set<string>();
  const folder = contentFolder(content);
  for (const name of (await namesIn(folder.articles)).filter((one) => one.endsWith('.md'))) {
    const { facts } = parseArticle(name, await readFile(join(folder.articles, name), 'utf8'));
    if (facts.source === undefined) continue;
    const record = await readRecord(folder.record(facts.id));
    (record?.redacted === true ? kept : shown).add(facts.source.original);
    for (const { source, redacted } of record?.captures ?? [])
      (redacted === true ? kept : shown).add(source.original);
  }
  return (path) =>
    !LEFT_OUT.test(path) && !kept.has(path) && (!path.startsWith('originals/') || shown.has(path));
}

/** Whether a passage stands in a text or in what was saved beside it, whatever became of that, or in its name. */
async function holdsRedacted(content: string, path: string, redactor: Redactor | null): Promise<boolean> {
  if (redactor === null || !SAVED.test(path)) return false;
  if (redactor.touches(path)) return true;
  const file = join(content, path);
  if ((await stat(file)).size > LARGEST_LOOKED_AT) return /\.(?:te?xt|jsonl?|csv|html?)$/i.test(path);
  const { text } = decode(await readFile(file));
  return touchesText(redactor, /\.jsonl?$/i.test(path) ? withoutEscapes(text) : text);
}

/** Bytes. What is larger is no picture that anybody reads for a name, and a text that nobody can vouch for. */
const LARGEST_LOOKED_AT = 100_000_000;

/** Many programs write JSON in ASCII alone. */
const withoutEscapes = (json: string): string =>
  json.replace(/\\u([0-9a-f]{4})/gi, (_, unit: string) => String.fromCharCode(Number.parseInt(unit, 16)));

/** As a scraper saved it; the rest of an archive is without the passages. */
const SAVED = /^(?:scraped|originals)\//;

/** What is wrong with a bag: files that are missing, changed, or in no manifest. Empty where it is valid. */
export async function checkBag(bag: string): Promise<readonly string[]> {
  const declaration = (await readOrNull(join(bag, 'bagit.txt')))?.toString('utf8') ?? '';
  if (!/^BagIt-Version: \d+\.\d+\nTag-File-Character-Encoding: UTF-8\n$/.test(declaration))
    return ['bagit.txt: missing or malformed'];
  const problems: string[] = [];
  const listed = new Set<string>();
  for (const manifest of ['tagmanifest-sha256.txt', 'manifest-sha256.txt']) {
    const text = await readFile(join(bag, manifest), 'utf8').catch(() => '');
    if (text === '') problems.push(`${manifest}: missing or empty`);
    for (const line of text.split('\n').filter((one) => one !== '')) {
      const [, hash, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
      if (hash === undefined || path === undefined) {
        problems.push(`${manifest}: \`${line.slice(0, 80)}\` is no line of a manifest`);
        continue;
      }
      const file = decoded(path);
      listed.add(file);
      const found = await hashOf(join(bag, file)).catch(() => null);
      if (found === null) problems.push(`${file}: missing`);
      else if (found !== hash) problems.push(`${file}: changed`);
    }
  }
  for (const path of await filesOf(bag, null))
    if (path.startsWith('data/') && !listed.has(path)) problems.push(`${path}: in no manifest`);
  return problems;
}

/** Paths of all files below a folder, with `/`, in order; but not those of the bag that is being made in it. */
async function filesOf(root: string, apart: string | null): Promise<readonly string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && (apart === null || !resolve(entry.parentPath).startsWith(apart)))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** RFC 8493, section 2.1.3: line ends in paths, and the sign that they are written with. */
const encoded = (path: string): string =>
  path.replace(/[%\r\n]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

const decoded = (path: string): string =>
  path.replace(/%(25|0D|0A)/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
