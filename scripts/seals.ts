/**
 * What was removed is sealed in `withdrawn/`: nothing reads it but the check that no trace of it is left, and a sketch by
 * which the same text is known when it is scraped again.
 */
import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { type Sketch, sketchArticle } from './catalogue/sketch.ts';
import { contentFolder } from './content-folder.ts';
import type { ArticleRecord } from './model.ts';
import { plainTexts } from './render/first-words.ts';
import { articleFinder } from './write/article-places.ts';
import { parseArticle } from './write/front-matter.ts';
import { namesIn, readOrNull, removeFile, writeWhole } from './write/keep-files.ts';
import { readRecord } from './write/records.ts';

/** What is kept of a removed article where programs may read it. */
interface Seal {
  readonly slug: string;
  /** Those of earlier versions know no heading. */
  readonly sketch: Omit<Sketch, 'heading'> & Partial<Pick<Sketch, 'heading'>>;
  /** The text that it was made from and those like it, relative to the folder of scraped texts. */
  readonly texts?: readonly string[];
}

const sealed = (content: string, name: string): string => join(content, 'withdrawn', name);

/** Moves an article with its record and its own copies of texts out of the archive; does nothing where it is not there. */
export async function sealArticle(content: string, id: string): Promise<void> {
  const folder = contentFolder(content);
  const record = await readRecord(folder.record(id));
  if (record === null) return;
  const slug = await articleFinder(content)(record);
  const file = folder.article(slug);
  const text = (await readOrNull(file))?.toString('utf8') ?? null;
  await mkdir(sealed(content, ''), { recursive: true });
  if (text !== null) {
    const { facts, markdown } = parseArticle(file, text);
    const blocks = plainTexts(markdown).map((one) => ({ kind: 'paragraph' as const, text: one }));
    const { title, authors = [], published = null, source, captures = [] } = facts;
    const sketch = sketchArticle({ title, authors, published, blocks, facts: Number.MAX_SAFE_INTEGER });
    const others = (record.captures ?? []).map((capture) => capture.source.path);
    const own = source === undefined ? [] : [source.path];
    const texts = [...new Set([...own, ...captures, ...others])];
    const seal: Seal = { slug, sketch, texts };
    // First what tells of it, then what it was: a kill between the two is made good by the next build.
    await writeWhole(sealed(content, `${id}.json`), `${JSON.stringify(seal)}\n`);
    if (source?.original.startsWith(OWN_COPIES) === true)
      await moveIfThere(join(content, source.original), sealed(content, `${id}.original`));
    for (const copy of otherCopies(content, id, record))
      if (copy.isOwn) await moveIfThere(copy.file, copy.sealed);
    await rename(file, sealed(content, `${id}.md`));
  }
  await rename(folder.record(id), sealed(content, `${id}.record.json`));
}

/** Where copies of texts lie that came from outside the content folder. */
const OWN_COPIES = 'originals/';

/** The originals of the story's other texts: where they lie, or lay, and where they are sealed. */
function otherCopies(content: string, id: string, record: ArticleRecord | null) {
  return (record?.captures ?? []).map(({ source: { original, sha256 } }) => ({
    file: join(content, original),
    sealed: sealed(content, `${id}.original-${sha256.slice(0, 12)}`),
    isOwn: original.startsWith(OWN_COPIES),
  }));
}

/** Moves back every sealed article but the `removed` ones. The seal goes last: a kill before that is made good by the next build. */
export async function bringBack(content: string, removed: ReadonlySet<string>): Promise<void> {
  for (const name of await namesIn(sealed(content, ''))) {
    const id = SEAL.exec(name)?.[1];
    if (id === undefined || removed.has(id)) continue;
    const seal = await readSeal(content, id);
    const folder = contentFolder(content);
    // What was made or written anew meanwhile stays, and what was sealed stays beside it.
    if (seal !== null && !existsSync(folder.article(seal.slug)) && !existsSync(folder.record(id)))
      await unsealArticle(content, id, seal);
    await removeFile(sealed(content, name));
  }
}

const SEAL = /^([0-9a-z-]{1,64})\.json$/;

async function unsealArticle(content: string, id: string, { slug }: Seal): Promise<void> {
  const folder = contentFolder(content);
  const file = sealed(content, `${id}.md`);
  const text = (await readOrNull(file))?.toString('utf8') ?? null;
  const original = text === null ? undefined : parseArticle(file, text).facts.source?.original;
  await mkdir(folder.articles, { recursive: true });
  await mkdir(folder.records, { recursive: true });
  if (original?.startsWith(OWN_COPIES) === true && isInside(content, original)) {
    await mkdir(dirname(join(content, original)), { recursive: true });
    await moveIfThere(sealed(content, `${id}.original`), join(content, original));
  }
  for (const copy of otherCopies(content, id, await readRecord(sealed(content, `${id}.record.json`)))) {
    if (!copy.isOwn || existsSync(copy.file)) continue;
    await mkdir(dirname(copy.file), { recursive: true });
    await moveIfThere(copy.sealed, copy.file);
  }
  await moveIfThere(sealed(content, `${id}.record.json`), folder.record(id));
  await moveIfThere(file, folder.article(slug));
}

/** People may write an article's file, and what it names is no leave to change anything elsewhere. */
const isInside = (content: string, path: string): boolean =>
  resolve(content, path).startsWith(resolve(content) + sep);

async function moveIfThere(from: string, to: string): Promise<void> {
  await rename(from, to).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}

/** What is known of a sealed article; null where it is not sealed. */
export async function readSeal(content: string, id: string): Promise<Seal | null> {
  const bytes = await readOrNull(sealed(content, `${id}.json`));
  return bytes === null ? null : (JSON.parse(bytes.toString('utf8')) as Seal);
}

/** The longer sentences of a removed article, none of which may be found anywhere; none where it was destroyed. */
export async function sentencesOf(content: string, id: string): Promise<readonly string[]> {
  const bytes = await readOrNull(sealed(content, `${id}.md`));
  if (bytes === null) return [];
  const { markdown } = parseArticle(sealed(content, `${id}.md`), bytes.toString('utf8'));
  return plainTexts(markdown)
    .flatMap((text) => text.split(/(?<=[.!?。！？])\s+/u))
    .filter((sentence) => sentence.length >= LEAST_TELLING)
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_SENTENCES);
}

const LEAST_TELLING = 40;
const MOST_SENTENCES = 100;

/** Destroys a sealed article with its text and all copies of it; the seal stays, by which it is known again. */
export async function destroySealed(content: string, id: string): Promise<void> {
  const file = sealed(content, `${id}.md`);
  const article = (await readOrNull(file))?.toString('utf8') ?? null;
  const original = article === null ? null : (parseArticle(file, article).facts.source?.original ?? null);
  const texts = ((await readSeal(content, id))?.texts ?? []).map((text) => `scraped/${text}`);
  for (const copy of otherCopies(content, id, await readRecord(sealed(content, `${id}.record.json`)))) {
    await removeFile(copy.file);
    await removeFile(copy.sealed);
  }
  for (const path of original === null ? texts : [original, ...texts]) {
    if (isInside(content, path)) await removeFile(resolve(content, path));
  }
  for (const name of [`${id}.original`, `${id}.md`, `${id}.record.json`])
    await removeFile(sealed(content, name));
}
