/** The two halves of ingest that can be done for each text on its own, on any thread. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { findCandidates } from './catalogue/candidates.ts';
import { packCandidates } from './catalogue/packed-candidates.ts';
import { type Sketch, sketchArticle } from './catalogue/sketch.ts';
import { contentFolder } from './content-folder.ts';
import { extract } from './extract/extract.ts';
import { type PieceSketch, sketchPieces } from './extract/pieces.ts';
import type { Recurring } from './extract/recurring.ts';
import type {
  ArticleRecord,
  Capture,
  Extraction,
  FoundFile,
  Quarantined,
  SidecarFacts,
  Source,
  Subject,
} from './model.ts';
import { findMojibake } from './read/mojibake.ts';
import { changedMeanwhile, isQuarantined } from './read/quarantine.ts';
import { readSource } from './read/read-source.ts';
import { redactorOf } from './redact.ts';
import { redactArticle, redactCapture, redactExtraction, redactSidecar } from './redact-article.ts';
import { composeArticle, titleOf } from './write/compose.ts';
import { articleFile } from './write/front-matter.ts';
import { mintSlug } from './write/identity.ts';
import { readOrNull, writeWhole } from './write/keep-files.ts';
import { type Kept, keepImages, keepOriginal } from './write/keep-originals.ts';
import { keepParsed } from './write/parsed-articles.ts';
import { isAsWritten, readRecord, sha256, stampWritten, stringifyRecord } from './write/records.ts';

/** What every task of one ingest has in common. */
export interface Workshop {
  readonly content: string;
  /** The folder of scraped texts. */
  readonly from: string;
  /** Fingerprint of the code that extracts, and of the passages. */
  readonly version: string;
  /** What is to be taken out of every text. */
  readonly passages: readonly string[];
}

export interface TextTask {
  readonly id: string;
  readonly file: FoundFile;
  readonly facts: SidecarFacts;
  readonly publisher: string | null;
  /** What of it recurs in other texts of its source. */
  readonly recurring: Recurring;
}

/** What the catalogue has to know of a text; the text itself waits in the cache. */
export interface TextSummary {
  readonly id: string;
  readonly path: string;
  readonly publisher: string | null;
  /** What it may be about, packed. */
  readonly candidates: string;
  readonly sketch: Sketch;
}

/** As it waits in the cache between the two steps, and for the next build. */
interface Extracted {
  readonly key: string;
  readonly source: Omit<Source, 'text'>;
  readonly extraction: Extraction;
  readonly summary: TextSummary;
  /** Whether passages were taken out. */
  readonly redacted: boolean;
}

export interface WriteTask {
  readonly id: string;
  /** Whether another text's id begins alike, so that a new address needs the whole of it. */
  readonly wholeId: boolean;
  readonly subjects: readonly Subject[];
  /** The other texts of its story, by path. */
  readonly captures: readonly { readonly id: string; readonly file: FoundFile }[];
  readonly file: FoundFile;
}

export interface Written {
  readonly id: string;
  /** `kept`: a person has edited the article, and it stays as it is. */
  readonly outcome: 'written' | 'unchanged' | 'kept';
  readonly slug: string;
  /** The originals and the pictures that the article names, relative to the content folder. */
  readonly files: readonly string[];
  /** Of the article and all that stands beside it, as soon as they were written. */
  readonly stamps: string;
}

/** Reads texts and sketches their pieces; null for what cannot become an article. */
export async function sketchTexts(job: {
  tasks: readonly Pick<TextTask, 'file'>[];
}): Promise<(PieceSketch | null)[]> {
  const sketches: (PieceSketch | null)[] = [];
  for (const { file } of job.tasks) {
    const source = await readSource(reopened(file), {});
    sketches.push(isQuarantined(source) ? null : sketchPieces(source.text));
  }
  return sketches;
}

/** Reads and extracts texts; leaves what was extracted in the cache. */
export async function extractTexts(job: {
  workshop: Workshop;
  tasks: readonly TextTask[];
}): Promise<(TextSummary | Quarantined)[]> {
  const results: (TextSummary | Quarantined)[] = [];
  for (const task of job.tasks) results.push(await extractText(job.workshop, task));
  return results;
}

async function extractText({ content, version, passages }: Workshop, task: TextTask) {
  const { id, file, publisher, recurring } = task;
  const redactor = redactorOf(passages);
  const facts = redactor === null ? task.facts : redactSidecar(task.facts, redactor);
  const source = await readSource(reopened(file), facts);
  if (isQuarantined(source)) return source;
  const key = sha256(JSON.stringify([version, source.sha256, file.path, facts, publisher, recurring]));
  const cached = contentFolder(content).extracted(id);
  const before = await readExtracted(cached);
  if (before?.key === key) return before.summary;
  const found = extract(source, findMojibake(source.text), recurring);
  const extraction = redactor === null ? found : redactExtraction(found, redactor);
  if (extraction.blocks.length === 0) return noArticle(file.path);
  const known = [
    extraction.deck,
    extraction.authors[0],
    extraction.published,
    publisher,
    facts.url,
    facts.images?.[0],
  ];
  const sketch = sketchArticle({
    ...extraction,
    facts: known.filter((fact) => fact !== null && fact !== undefined).length,
  });
  const candidates = findCandidates({
    id,
    ...extraction,
    title: titleOf(extraction),
    publisher,
    givenTags: facts.tags ?? [],
  });
  const packed = packCandidates(candidates);
  const summary: TextSummary = { id, path: file.path, publisher, candidates: packed, sketch };
  const { text: _, ...origin } = source;
  mkdirSync(dirname(cached), { recursive: true });
  const redacted = extraction.ledger !== found.ledger;
  const whole: Extracted = { key, source: origin, extraction, summary, redacted };
  writeFileSync(cached, JSON.stringify(whole));
  return summary;
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
  const slug = record?.slug ?? mintSlug(titleOf(extraction), id, task.wholeId);
  const onDisk = await readOrNull(folder.article(slug));
  const isOthers = onDisk !== null && !isAsWritten(onDisk, record);
  // Only the record may be lost, when the power goes: what is just as it would be made is no person's.
  if (isOthers && record !== null) return withStamps(content, { id, slug, outcome: 'kept', files: [] });
  const kept: Kept = { content, from, open: reopened(task.file).open, source };
  const images = await keepImages(kept);
  const provenance = await keepOriginal(kept);
  if (images === null || provenance === null) return changedMeanwhile(task.file.path);
  const { facts } = source;
  const { publisher } = summary;
  const captures = task.captures.map(({ file }) => file.path);
  const parts = { id, slug, extraction, facts, publisher, subjects, captures, images, provenance };
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
    files,
  });
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

/** What was extracted from a text; null where nothing is cached, or what is cached was cut short by a kill. */
export async function readExtracted(path: string): Promise<Extracted | null> {
  const bytes = await readOrNull(path);
  try {
    return bytes === null ? null : (JSON.parse(bytes.toString('utf8')) as Extracted);
  } catch {
    return null; // a cache entry that does not parse is no entry
  }
}

/** Buffers come to another thread as plain byte arrays. */
function reopened(file: FoundFile): FoundFile {
  return typeof file.open === 'string' ? file : { ...file, open: Buffer.from(file.open) };
}

function noArticle(path: string): Quarantined {
  return {
    path,
    code: 'no-article',
    reason: 'No article was recognised in this text.',
    remedy: 'If it holds one, add a sidecar with its title beside it; if not, do nothing.',
    actionNeeded: false,
  };
}
