/**
 * Withdrawals: articles that courts, sources or people concerned want out of the archive. `delist` keeps the page but
 * takes it out of lists, feeds, search and sitemap; `redact` takes passages out of it and of every other article;
 * `remove` leaves a tombstone.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Sketch } from './catalogue/sketch.ts';
import { refuseNowhere } from './check-folders.ts';
import { parseYaml } from './checked-yaml.ts';
import { contentFolder } from './content-folder.ts';
import { isEdtf } from './edtf.ts';
import { PressmarkError } from './errors.ts';
import type { Withdrawal } from './model.ts';
import { keepPassages } from './redactions.ts';
import { bringBack, destroySealed, readSeal, sealArticle } from './seals.ts';
import { namesIn, readOrNull, writeWhole } from './write/keep-files.ts';

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

const fileOf = (content: string): string => join(content, 'withdrawals.yml');

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

/** Texts of removed articles, and those like them, relative to the folder of scraped texts. */
export async function removedTexts(content: string): Promise<ReadonlySet<string>> {
  const removed = (await readWithdrawals(content)).filter(({ level }) => level === 'remove');
  const seals = await Promise.all(removed.map(({ id }) => readSeal(content, id)));
  return new Set(seals.flatMap((seal) => seal?.texts ?? []));
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
