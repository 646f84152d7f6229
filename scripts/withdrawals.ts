/**
 * Withdrawals: articles that courts, sources or people concerned want out of the archive. `delist` keeps the page but
 * takes it out of lists, feeds, search and sitemap; `remove` leaves a tombstone. What is removed is sealed in
 * `withdrawn/`: nothing reads it but the check that no trace of it is left, and a sketch by which the same text is
 * known when it is scraped again.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isSeq, parseDocument } from 'yaml';
import { z } from 'zod';
import { type Sketch, sketchArticle } from './catalogue/sketch.ts';
import { parseYaml } from './checked-yaml.ts';
import { contentFolder } from './content-folder.ts';
import { isEdtf } from './edtf.ts';
import { PressmarkError } from './errors.ts';
import type { Withdrawal } from './model.ts';
import { plainTexts } from './render/first-words.ts';
import { parseArticle } from './write/front-matter.ts';
import { readOrNull, removeFile, writeWhole } from './write/keep-files.ts';
import { readRecord } from './write/records.ts';

const said = z.string().trim().min(1, 'must not be empty');

const schema = z.strictObject({
  withdrawals: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[0-9a-z-]{1,64}$/, 'is not the mark of an article'),
        level: z.enum(['delist', 'remove'], 'must be `delist` or `remove`'),
        reason: said,
        date: z.string().refine(isEdtf, 'is not a date such as 2024-05-02'),
        by: said.optional(),
        /** For hosts that can say so: 451 where the law demands it. */
        status: z.union([z.literal(410), z.literal(451)], 'must be 410 or 451').default(410),
      }),
    )
    .default([]),
});

/** What is kept of a removed article where programs may read it. */
interface Seal {
  readonly slug: string;
  readonly sketch: Sketch;
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
export const withdrawalsDigest = (withdrawals: readonly Withdrawal[]): string =>
  createHash('sha256').update(JSON.stringify(withdrawals)).digest('hex');

/** Moves removed articles out of the archive; what was moved before is left alone. */
export async function sealRemoved(content: string, withdrawals: readonly Withdrawal[]): Promise<void> {
  for (const { id, level } of withdrawals) if (level === 'remove') await sealArticle(content, id);
}

async function sealArticle(content: string, id: string): Promise<void> {
  const folder = contentFolder(content);
  const record = await readRecord(folder.record(id));
  if (record === null) return;
  const file = folder.article(record.slug);
  const text = (await readOrNull(file))?.toString('utf8') ?? null;
  await mkdir(sealed(content, ''), { recursive: true });
  if (text !== null) {
    const { facts, markdown } = parseArticle(file, text);
    const blocks = plainTexts(markdown).map((one) => ({ kind: 'paragraph' as const, text: one }));
    const sketch = sketchArticle({ title: facts.title, blocks, facts: Number.MAX_SAFE_INTEGER });
    const seal: Seal = { slug: record.slug, sketch };
    // First what tells of it, then what it was: a kill between the two is made good by the next build.
    await writeWhole(sealed(content, `${id}.json`), `${JSON.stringify(seal)}\n`);
    await rename(file, sealed(content, `${id}.md`));
  }
  await rename(folder.record(id), sealed(content, `${id}.record.json`));
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
  return seals.flatMap(({ id, seal }) => (seal === null ? [] : [{ id, ...seal.sketch }]));
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
}

/**
 * Adds a withdrawal to `withdrawals.yml`, whose comments stay, and seals or destroys the article. The site is as it was
 * until the next build. Throws a {@link PressmarkError} where there is no such article.
 */
export async function withdraw(content: string, { destroy, ...withdrawal }: NewWithdrawal): Promise<void> {
  const { id, level, by, status, ...rest } = withdrawal;
  const folder = contentFolder(content);
  const record = await readRecord(folder.record(id));
  if (record === null) {
    throw new PressmarkError('no-such-article', `no article of this archive has the mark \`${id}\``, {
      file: folder.records,
      remedy:
        'The mark stands beside each article, under “Cite this article”, and in its front matter as `id`.',
    });
  }
  const original = await originalOf(content, record.slug);
  const text = (await readOrNull(fileOf(content)))?.toString('utf8') ?? 'withdrawals: []\n';
  const document = parseDocument(text);
  if (!document.has('withdrawals')) document.set('withdrawals', document.createNode([]));
  const entry = { id, level, ...rest, ...(by === null ? {} : { by }), ...(status === 410 ? {} : { status }) };
  const list = document.get('withdrawals');
  if (isSeq(list)) list.flow = false; // an empty list can only be written in one line
  document.addIn(['withdrawals'], document.createNode(entry));
  const written = document.toString();
  parseYaml(written, schema, { file: fileOf(content), code: 'bad-withdrawals' });
  await writeWhole(fileOf(content), written);
  if (level !== 'remove') return;
  await sealArticle(content, id);
  if (!destroy) return;
  for (const name of [`${id}.md`, `${id}.record.json`]) await removeFile(sealed(content, name));
  if (original !== null) await rm(join(content, original), { force: true });
}

/** Path of the text that an article was made from, below the content folder. */
async function originalOf(content: string, slug: string): Promise<string | null> {
  const file = contentFolder(content).article(slug);
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : (parseArticle(file, text).facts.source?.original ?? null);
}
