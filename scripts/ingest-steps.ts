/** The half of ingest that comes before the catalogue: each text read and extracted on its own, on any thread. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { findCandidates } from './catalogue/candidates.ts';
import { packCandidates } from './catalogue/packed-candidates.ts';
import { type Sketch, sketchArticle } from './catalogue/sketch.ts';
import { contentFolder } from './content-folder.ts';
import { extract } from './extract/extract.ts';
import { type PieceSketch, sketchPieces } from './extract/pieces.ts';
import type { Recurring } from './extract/recurring.ts';
import type { Extraction, FoundFile, Quarantined, SidecarFacts, Source } from './model.ts';
import { findMojibake } from './read/mojibake.ts';
import { isQuarantined } from './read/quarantine.ts';
import { readSource } from './read/read-source.ts';
import { redactorOf } from './redact.ts';
import { redactExtraction, redactSidecar } from './redact-article.ts';
import { titleOf } from './write/compose.ts';
import { readOrNull } from './write/keep-files.ts';
import { sha256 } from './write/records.ts';

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
export function reopened(file: FoundFile): FoundFile {
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
