/**
 * Redactions: passages that are taken out of every article of an archive. They lie in `withdrawn/`, a line each, and
 * not in `withdrawals.yml`, which people show to others.
 */
import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFolder } from './content-folder.ts';
import { PressmarkError } from './errors.ts';
import type { ArticleRecord, Capture, Withdrawal } from './model.ts';
import { isTelling, LEAST_LETTERS, type Redactor } from './redact.ts';
import { redactArticle, redactCapture, redactLedger } from './redact-article.ts';
import { touchesFile } from './redacted-texts.ts';
import { articleFile, parseArticle } from './write/front-matter.ts';
import { slugify } from './write/identity.ts';
import { namesIn, readOrNull, removeFile, writeWhole } from './write/keep-files.ts';
import { isAsWritten, readRecord, sha256, stringifyRecord } from './write/records.ts';

const sealedIn = (content: string, name: string): string => join(content, 'withdrawn', name);
const passagesFile = (content: string, id: string): string => sealedIn(content, `${id}.passages.txt`);

/** What is to be taken out. Throws a {@link PressmarkError} with file and line for a passage that is too short. */
export async function readPassages(
  content: string,
  withdrawals: readonly Pick<Withdrawal, 'id' | 'level'>[],
): Promise<readonly string[]> {
  const passages: string[] = [];
  for (const { id, level } of withdrawals) {
    if (level !== 'redact') continue;
    const file = passagesFile(content, id);
    const lines = ((await readOrNull(file))?.toString('utf8') ?? '').replace(/^\ufeff/, '').split(/\r?\n/);
    lines.forEach((line, at) => {
      if (line.trim() === '') return;
      if (!isTelling(line)) throw tooShort(line.trim(), file, at + 1);
      passages.push(line.trim());
    });
    if (lines.every((line) => line.trim() === '')) {
      throw new PressmarkError('bad-withdrawals', `no passage is named that \`${id}\` is to be without`, {
        file,
        remedy: 'Write each passage on a line of its own, or take the entry out of withdrawals.yml.',
      });
    }
  }
  return passages;
}

/** Adds passages to those that are kept for a withdrawal. Throws a {@link PressmarkError} for one that is too short. */
export async function keepPassages(content: string, id: string, passages: readonly string[]): Promise<void> {
  const file = passagesFile(content, id);
  const lines = passages.map((passage) => passage.replace(/\s+/gu, ' ').trim());
  for (const line of lines) if (!isTelling(line)) throw tooShort(line, file, 1);
  const before = ((await readOrNull(file))?.toString('utf8') ?? '').split('\n');
  const all = [...new Set([...before, ...lines])].filter((line) => line !== '');
  await writeWhole(file, all.map((line) => `${line}\n`).join(''));
}

/** Forgets the passages of withdrawals that a person has taken back: another of the same article is not to have them too. */
export async function forgetPassages(
  content: string,
  withdrawals: readonly Pick<Withdrawal, 'id' | 'level'>[],
): Promise<void> {
  const redacted = new Set(withdrawals.flatMap(({ id, level }) => (level === 'redact' ? [id] : [])));
  for (const name of await namesIn(sealedIn(content, ''))) {
    const id = PASSAGES.exec(name)?.[1];
    if (id !== undefined && !redacted.has(id)) await removeFile(sealedIn(content, name));
  }
}

const PASSAGES = /^([0-9a-z-]{1,64})\.passages\.txt$/;

function tooShort(passage: string, file: string, line: number): PressmarkError {
  return new PressmarkError('bad-withdrawals', `\`${passage}\` has fewer than ${LEAST_LETTERS} letters`, {
    file,
    line,
    remedy: 'Name more of what stands there: so few letters stand in every text.',
  });
}

/**
 * Takes the passages out of what the archive holds of its articles: records, article files, also those that people
 * edited, and the addresses. An edited file is sealed as it was. May be killed at any moment and begun anew.
 */
export async function applyRedactions(content: string, redactor: Redactor): Promise<void> {
  const folder = contentFolder(content);
  for (const name of await namesIn(folder.records)) {
    const file = join(folder.records, name);
    const record = name.endsWith('.json') ? await readRecord(file) : null;
    if (record === null) continue;
    const ledger = redactLedger(record.ledger, redactor);
    const hidden = ledger === record.ledger ? {} : { ledger, redacted: true };
    const captures = await redactCaptures(content, record, redactor);
    const next = { ...record, ...hidden, ...(captures.length > 0 && { captures }) };
    if (JSON.stringify(next) !== JSON.stringify(record)) await writeWhole(file, stringifyRecord(next));
  }
  for (const name of await namesIn(folder.articles))
    if (name.endsWith('.md')) await redactFile(content, name.slice(0, -'.md'.length), redactor);
}

/** Of an edited article they stay as they are known: what their bytes say is asked of these. */
async function redactCaptures(
  content: string,
  { captures = [] }: ArticleRecord,
  redactor: Redactor,
): Promise<readonly Capture[]> {
  const redacted: Capture[] = [];
  for (const capture of captures) {
    const { original, path, bytes } = capture.source;
    // What cannot be read is not shown.
    const isTouched = (await touchesFile(redactor, { open: join(content, original), path, bytes })) ?? true;
    redacted.push({ ...redactCapture(capture, redactor), ...(isTouched && { redacted: true }) });
  }
  return redacted;
}

async function redactFile(content: string, slug: string, redactor: Redactor): Promise<void> {
  const folder = contentFolder(content);
  const file = folder.article(slug);
  const bytes = await readOrNull(file);
  if (bytes === null) return;
  const article = parseArticle(file, bytes.toString('utf8'));
  const { id } = article.facts;
  const record = await readRecord(folder.record(id));
  const redacted = redactArticle(article, redactor);
  let kept = record;
  if (redacted !== article) {
    const text = articleFile(redacted).text;
    if (isAsWritten(bytes, record) && record !== null) {
      const { formerly: _, ...rest } = record;
      const { formerly } = redacted.facts;
      kept = { ...rest, written: sha256(text), ...(formerly && { formerly }) };
      await writeWhole(folder.record(id), stringifyRecord({ ...kept, replaces: sha256(bytes) }));
    } else await sealCopy(content, slug);
    await writeWhole(file, text);
    if (kept !== record && kept !== null) await writeWhole(folder.record(id), stringifyRecord(kept));
  }
  if (redactor.touches(slug)) await readdress(content, slug, kept, redactor);
}

async function sealCopy(content: string, slug: string): Promise<void> {
  const sealed = sealedIn(content, `${slug}.unredacted.md`);
  await mkdir(sealedIn(content, ''), { recursive: true });
  if (!existsSync(sealed)) await copyFile(contentFolder(content).article(slug), sealed);
}

/** An address that names what was taken out is given up, and nothing leads from it to the new one. */
async function readdress(
  content: string,
  slug: string,
  record: ArticleRecord | null,
  redactor: Redactor,
): Promise<void> {
  const folder = contentFolder(content);
  const next = withoutPassages(slug, redactor);
  if (next === '' || existsSync(folder.article(next))) {
    throw new PressmarkError('bad-article', 'the name of this file holds a passage that is to be redacted', {
      file: folder.article(slug),
      remedy: 'Rename the file.',
    });
  }
  if (record !== null) await writeWhole(folder.record(record.id), stringifyRecord({ ...record, slug: next }));
  await rename(folder.article(slug), folder.article(next));
}

/** The words of an address without the passages; its last one, which tells it from others, stays. */
export function withoutPassages(slug: string, redactor: Redactor): string {
  return slugify(redactor.redact(slug.replaceAll('-', ' ')));
}
