/**
 * Withdrawals: articles that courts, sources or people concerned want out of the archive. `delist` keeps the page but
 * takes it out of lists, feeds, search and sitemap; `redact` takes passages out of it and of every other article;
 * `remove` leaves a tombstone. What is removed is sealed in `withdrawn/`: nothing reads it but the check that no trace of
 * it is left, and a sketch by which the same text is known when it is scraped again.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import { z } from 'zod';
import { type Sketch, sketchArticle } from './catalogue/sketch.ts';
import { refuseNowhere } from './check-folders.ts';
import { parseYaml } from './checked-yaml.ts';
import { contentFolder } from './content-folder.ts';
import { isEdtf } from './edtf.ts';
import { PressmarkError } from './errors.ts';
import type { ArticleRecord, Withdrawal } from './model.ts';
import { keepPassages } from './redactions.ts';
import { plainTexts } from './render/first-words.ts';
import { articleFinder } from './write/article-places.ts';
import { parseArticle } from './write/front-matter.ts';
import { namesIn, readOrNull, removeFile, writeWhole } from './write/keep-files.ts';
import { readRecord } from './write/records.ts';

const said = z.string().trim().min(1, 'must not be empty');

const entrySchema = z.strictObject({
  id: z.string().regex(/^[0-9a-z-]{1,64}$/, 'is not the mark of an article'),
  level: z.enum(['delist', 'redact', 'remove'], 'must be `delist`, `redact` or `remove`'),
  reason: said,
  date: z.string().refine(isEdtf, 'is not a date such as 2024-05-02'),
  by: said.optional(),
  /** For hosts that can say so: 451 where the law demands it. */
  status: z.union([z.literal(410), z.literal(451)], 'must be 410 or 451').default(410),
});

const schema = z.strictObject({ withdrawals: z.array(entrySchema).default([]) });

/** What is kept of a removed article where programs may read it. */
interface Seal {
  readonly slug: string;
  /** Those of earlier versions know no heading. */
  readonly sketch: Omit<Sketch, 'heading'> & Partial<Pick<Sketch, 'heading'>>;
  /** The text that it was made from and those like it, relative to the folder of scraped texts. */
  readonly texts?: readonly string[];
}

const fileOf = (content: string): string => join(content, 'withdrawals.yml');
const sealed = (content: string, name: string): string => join(content, 'withdrawn', name);

/** Reads `withdrawals.yml`; none where there is no such file. Throws a {@link PressmarkError} with file and line. */
export async function readWithdrawals(content: string): Promise<readonly Withdrawal[]> {
  const file = fileOf(content);
  const text = (await readOrNull(file))?.toString('utf8') ?? '';
  const { withdrawals } = parseYaml(text, schema, { file, code: 'bad-withdrawals' });
  return Promise.all(
    withdrawals.map(async ({ by, ...rest }) => ({
      ...rest,
      by: by ?? null,
      slug: (await readSeal(content, rest.id))?.slug ?? null,
    })),
  );
}

/** Stands for all that is withdrawn, and how. */
export const withdrawalsDigest = (withdrawals: readonly Withdrawal[], passages: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify([withdrawals, passages]))
    .digest('hex');

/**
 * Moves removed articles out of the archive, and those back whose entry a person has taken out of `withdrawals.yml`; what
 * was moved before is left alone. Gives all withdrawals.
 */
export async function sealRemoved(content: string): Promise<readonly Withdrawal[]> {
  const removed = (await readWithdrawals(content)).filter(({ level }) => level === 'remove');
  for (const { id } of removed) await sealArticle(content, id);
  await bringBack(content, new Set(removed.map(({ id }) => id)));
  return readWithdrawals(content);
}

async function sealArticle(content: string, id: string): Promise<void> {
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

/** Of every sealed article but the removed ones, the seal goes last: a kill before that is made good by the next build. */
async function bringBack(content: string, removed: ReadonlySet<string>): Promise<void> {
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

/** Texts of removed articles, and those like them, relative to the folder of scraped texts. */
export async function removedTexts(content: string): Promise<ReadonlySet<string>> {
  const removed = (await readWithdrawals(content)).filter(({ level }) => level === 'remove');
  const seals = await Promise.all(removed.map(({ id }) => readSeal(content, id)));
  return new Set(seals.flatMap((seal) => seal?.texts ?? []));
}

async function readSeal(content: string, id: string): Promise<Seal | null> {
  const bytes = await readOrNull(sealed(content, `${id}.json`));
  return bytes === null ? null : (JSON.parse(bytes.toString('utf8')) as Seal);
}

/** Sketches of what was removed, by which it is known when it is scraped again under another name. */
export async function removedSketches(
  content: string,
  withdrawals: readonly Withdrawal[],
): Promise<readonly (Sketch & { readonly id: string })[]> {
  const removed = withdrawals.filter(({ level }) => level === 'remove');
  const seals = await Promise.all(removed.map(async ({ id }) => ({ id, seal: await readSeal(content, id) })));
  return seals.flatMap(({ id, seal }) => (seal === null ? [] : [{ id, heading: '', ...seal.sketch }]));
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

export interface NewWithdrawal extends Omit<Withdrawal, 'slug'> {
  /** Whether what was removed is to be destroyed, rather than sealed. */
  readonly destroy: boolean;
  /** What is to be taken out, where that is the level. */
  readonly passages?: readonly string[];
}

/**
 * Adds a withdrawal to `withdrawals.yml`, whose comments stay, and seals or destroys the article. Of its mark a beginning
 * will do that no other has; gives the whole. The site is as it was until the next build. Throws a
 * {@link PressmarkError} where there is no such article, or it is withdrawn already, or no passage is named to redact.
 */
export async function withdraw(
  content: string,
  { destroy, passages = [], ...withdrawal }: NewWithdrawal,
): Promise<string> {
  await refuseNowhere(content);
  const { level, reason, date, by, status } = withdrawal;
  const others = await readWithdrawals(content);
  const id = await wholeMark(content, withdrawal.id, others);
  const said = { id, level, reason, date };
  const entry = { ...said, ...(by === null ? {} : { by }), ...(status === 410 ? {} : { status }) };
  refuseEntry(content, entry, others);
  if (level === 'redact') await redactLater(content, { id, passages, destroy });
  await addEntry(content, entry);
  if (level !== 'remove') return id;
  await sealArticle(content, id);
  if (destroy) await destroySealed(content, id);
  return id;
}

/** Looked for among the articles that are there, and those that were withdrawn. */
async function wholeMark(content: string, mark: string, others: readonly Withdrawal[]): Promise<string> {
  const { records } = contentFolder(content);
  const ids = (await namesIn(records))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -5));
  const known = [...new Set([...ids, ...others.map(({ id }) => id)])].sort();
  if (known.includes(mark)) return mark;
  const [id, ...more] = known.filter((one) => one.startsWith(mark));
  if (id !== undefined && more.length === 0 && mark !== '') return id;
  throw new PressmarkError(
    'no-such-article',
    id === undefined
      ? `no article of this archive has the mark \`${mark}\``
      : `more than one article has a mark that begins with \`${mark}\``,
    {
      file: records,
      remedy:
        'The mark stands beside each article, under “Cite this article”, and in its front matter as `id`; its beginning at the end of the address.',
    },
  );
}

type NewEntry = z.input<typeof entrySchema>;

/** What is said wrongly is said of the call, not of a file that was never written. */
function refuseEntry(content: string, entry: NewEntry, others: readonly Withdrawal[]): void {
  const [issue] = entrySchema.safeParse(entry).error?.issues ?? [];
  if (issue !== undefined) {
    const key = String(issue.path[0]);
    const value = String(Reflect.get(entry, key));
    throw new PressmarkError('bad-withdrawals', `--${key} \`${value}\` ${issue.message}`);
  }
  // Further passages of one article come one after the other, and what is delisted may be removed.
  const done = others.find(
    ({ id, level }) =>
      id === entry.id && (level === 'remove' || (level === 'delist' && entry.level === level)),
  );
  if (done === undefined) return;
  throw new PressmarkError('already-withdrawn', `\`${done.id}\` is withdrawn already (${done.level})`, {
    file: fileOf(content),
    remedy: 'Change its entry in this file; or take it out, and the next build brings the article back.',
  });
}

/** A later entry takes the place of those that say no more than it does, so that the public list has each once. */
async function addEntry(content: string, entry: NewEntry): Promise<void> {
  const file = fileOf(content);
  const document = parseDocument((await readOrNull(file))?.toString('utf8') ?? 'withdrawals: []\n');
  if (!document.has('withdrawals')) document.set('withdrawals', document.createNode([]));
  const list = document.get('withdrawals');
  if (isSeq(list)) {
    list.flow = false; // an empty list can only be written in one line
    const levels = entry.level === 'remove' ? ['delist'] : [entry.level];
    list.items = list.items.filter(
      (item) => !(isMap(item) && item.get('id') === entry.id && levels.includes(String(item.get('level')))),
    );
  }
  document.addIn(['withdrawals'], document.createNode(entry));
  const written = document.toString();
  parseYaml(written, schema, { file, code: 'bad-withdrawals' });
  await writeWhole(file, written);
}

async function destroySealed(content: string, id: string): Promise<void> {
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

async function redactLater(
  content: string,
  { id, passages, destroy }: Required<Pick<NewWithdrawal, 'id' | 'passages' | 'destroy'>>,
): Promise<void> {
  if (passages.length === 0 || destroy) {
    throw new PressmarkError(
      'bad-withdrawals',
      destroy ? 'passages are sealed, never destroyed' : 'no passage is named that is to be taken out',
      {
        file: fileOf(content),
        remedy: destroy
          ? 'Leave --destroy away; or take the passages out of the texts and sidecars yourself, and of withdrawn/.'
          : 'Name each with --passage "…".',
      },
    );
  }
  await keepPassages(content, id, passages);
}
