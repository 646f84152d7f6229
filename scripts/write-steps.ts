/** The half of ingest that comes after the catalogue: articles, their records and their originals; on any thread. */
import { contentFolder } from './content-folder.ts';
import { readExtracted, reopened, type Workshop } from './ingest-steps.ts';
import type { ArticleRecord, Capture, FoundFile, Quarantined, Subject } from './model.ts';
import { changedMeanwhile } from './read/quarantine.ts';
import { redactorOf } from './redact.ts';
import { redactArticle, redactCapture } from './redact-article.ts';
import { placeOf } from './write/article-places.ts';
import { composeArticle, titleOf } from './write/compose.ts';
import { readdressed } from './write/formerly.ts';
import { articleFile } from './write/front-matter.ts';
import { mintSlug } from './write/identity.ts';
import { readOrNull, writeWhole } from './write/keep-files.ts';
import { type Kept, keepImages, keepOriginal } from './write/keep-originals.ts';
import { keepParsed } from './write/parsed-articles.ts';
import { isAsWritten, readRecord, sha256, stampWritten, stringifyRecord } from './write/records.ts';

export interface WriteTask {
  readonly id: string;
  /** Whether another text's id begins alike, so that a new address needs the whole of it. */
  readonly wholeId: boolean;
  readonly subjects: readonly Subject[];
  /** The other texts of its story, by path. */
  readonly captures: readonly { readonly id: string; readonly file: FoundFile }[];
  readonly file: FoundFile;
  /** The name of an article file in which this id was found, if one had to be looked at. */
  readonly place?: string | undefined;
}

export interface Written {
  readonly id: string;
  /** `kept`: a person has edited the article, and it stays as it is. */
  readonly outcome: 'written' | 'unchanged' | 'kept';
  readonly slug: string;
  /** What its file was called before, where the article does not say so. */
  readonly unsaid?: string | undefined;
  /** The originals and the pictures that the article names, relative to the content folder. */
  readonly files: readonly string[];
  /** Of the article and all that stands beside it, as soon as they were written. */
  readonly stamps: string;
}

/** Writes articles and their records; leaves alone what a person has edited. */
export async function writeArticles(job: {
  workshop: Workshop;
  tasks: readonly WriteTask[];
}): Promise<(Written | Quarantined)[]> {
  const results: (Written | Quarantined)[] = [];
  for (const task of job.tasks) results.push(await writeArticle(job.workshop, task));
  return results;
}

async function writeArticle(
  { content, from, passages }: Workshop,
  task: WriteTask,
): Promise<Written | Quarantined> {
  const { id, subjects } = task;
  const folder = contentFolder(content);
  const extracted = await readExtracted(folder.extracted(id));
  if (extracted === null) throw new Error(`the cache lost what was extracted for ${id}`);
  const { source, extraction, summary, redacted } = extracted;
  const record = await readRecord(folder.record(id));
  const slug =
    record === null
      ? (task.place ?? mintSlug(titleOf(extraction), id, task.wholeId))
      : await placeOf(content, record, task.place);
  const onDisk = await readOrNull(folder.article(slug));
  const isChanged = onDisk !== null && !isAsWritten(onDisk, record);
  const renamed =
    isChanged && record !== null ? readdressed(folder.article(slug), onDisk.toString('utf8'), record) : null;
  const isOthers = isChanged && renamed === null;
  const unsaid = unsaidAddress(record, slug, onDisk);
  // Only the record may be lost, when the power goes: what is just as it would be made is no person's.
  if (isOthers && record !== null) {
    const files = await keepEdited({ content, from, passages }, task, { ...record, slug });
    return withStamps(content, { id, slug, outcome: 'kept', unsaid, files });
  }
  const kept: Kept = { content, from, open: reopened(task.file).open, source };
  const images = await keepImages(kept);
  const provenance = await keepOriginal(kept);
  if (images === null || provenance === null) return changedMeanwhile(task.file.path);
  const { facts } = source;
  const { publisher } = summary;
  const captures = task.captures.map(({ file }) => file.path);
  const formerly = renamed ?? record?.formerly ?? [];
  const parts = {
    ...{ id, slug, extraction, facts, publisher, formerly, subjects, captures, images, provenance },
  };
  const composed = composeArticle(parts);
  const redactor = redactorOf(passages);
  const article = redactor === null ? composed : redactArticle(composed, redactor);
  const { text, article: asRead } = articleFile(article);
  if (isOthers && sha256(onDisk) !== sha256(text))
    return withStamps(content, { id, slug, outcome: 'kept', files: [] });
  const hidden = redacted ? { redacted } : {};
  const others = await keepCaptures({ content, from, passages }, task.captures);
  const next: ArticleRecord = {
    id,
    slug,
    written: sha256(text),
    ...hidden,
    ...(article.facts.formerly && { formerly: article.facts.formerly }),
    ...(others.length > 0 && { captures: others }),
    ledger: extraction.ledger,
  };
  const changes = onDisk !== null && sha256(onDisk) !== next.written;
  // Killed after any of these three, the next run still knows the article on disk as its own.
  if (changes) await writeWhole(folder.record(id), stringifyRecord({ ...next, replaces: sha256(onDisk) }));
  else await writeWhole(folder.record(id), stringifyRecord(next));
  await writeWhole(folder.article(slug), text);
  if (changes) await writeWhole(folder.record(id), stringifyRecord(next));
  // Half of a character pair is no text: the file has a mark for it.
  if (text.isWellFormed()) await keepParsed(content, { article: asRead, sha256: next.written });
  const originals = [provenance, ...others.map((other) => other.source)].map(({ original }) => original);
  const files = [...originals, ...images.map(({ file }) => file)];
  return withStamps(content, {
    id,
    slug,
    outcome: onDisk !== null && !changes ? 'unchanged' : 'written',
    unsaid,
    files,
  });
}

/** Of an article that a person edited only what is known of its story's other texts changes; gives their originals. */
async function keepEdited(
  workshop: Omit<Workshop, 'version'>,
  task: WriteTask,
  record: ArticleRecord,
): Promise<readonly string[]> {
  const { captures: before = [], ...rest } = record;
  const offered = new Set(before.flatMap(({ source, later }) => (later === true ? [] : [source.path])));
  const captures = (await keepCaptures(workshop, task.captures)).map((capture) =>
    offered.has(capture.source.path) ? capture : { ...capture, later: true },
  );
  const next = captures.length === 0 ? rest : { ...rest, captures };
  await writeWhole(contentFolder(workshop.content).record(record.id), stringifyRecord(next));
  return captures.map(({ source }) => source.original);
}

/** A former address from which nothing will lead to the article. */
function unsaidAddress(
  record: ArticleRecord | null,
  slug: string,
  onDisk: Buffer | null,
): string | undefined {
  if (record === null || onDisk === null || record.slug === slug) return undefined;
  return onDisk.includes(record.slug) ? undefined : record.slug;
}

/** What the other texts of a story say themselves. One that was changed meanwhile is left out: the next build has it. */
async function keepCaptures(
  { content, from, passages }: Omit<Workshop, 'version'>,
  captures: WriteTask['captures'],
): Promise<readonly Capture[]> {
  const redactor = redactorOf(passages);
  const kept: Capture[] = [];
  for (const { id, file } of captures) {
    const extracted = await readExtracted(contentFolder(content).extracted(id));
    if (extracted === null) throw new Error(`the cache lost what was extracted for ${id}`);
    const { source, extraction, summary, redacted } = extracted;
    const provenance = await keepOriginal({ content, from, open: reopened(file).open, source });
    if (provenance === null) continue;
    const { title, authors, published, language } = extraction;
    const said = { title, authors, published, publisher: summary.publisher, language, source: provenance };
    const capture = redactor === null ? said : redactCapture(said, redactor);
    kept.push({ ...capture, ...(redacted && { redacted }) });
  }
  return kept;
}

const withStamps = (content: string, written: Omit<Written, 'stamps'>): Written => ({
  ...written,
  stamps: stampWritten(content, written),
});
