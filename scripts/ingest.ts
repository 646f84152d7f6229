/**
 * The first half of a build: from scraped texts to article files. The order of the stages, and why:
 * compare the texts of each source, for what recurs there helps to extract each of them; then read and extract
 * each text on its own (any order, any number of threads); then the catalogue, which needs them all, duplicates
 * before subjects, so that a story carried by ten papers counts once; then write, which needs both; last the
 * account, when it is known what became of every file.
 */
import { join } from 'node:path';
import { accountFor, redactAccount, splitDuplicates } from './account.ts';
import type { Candidates } from './catalogue/candidates.ts';
import { unpackCandidates } from './catalogue/packed-candidates.ts';
import { chooseSubjects } from './catalogue/subjects.ts';
import { codeVersion } from './code-version.ts';
import { contentFolder } from './content-folder.ts';
import { type Crews, inBatches } from './crew.ts';
import { PressmarkError } from './errors.ts';
import type { PieceSketch } from './extract/pieces.ts';
import type { TextSummary, TextTask, Workshop } from './ingest-steps.ts';
import type { Account, Quarantined, Settings, Vocabulary, Withdrawal } from './model.ts';
import { asStage, type OnProgress } from './progress.ts';
import { emptySources, publisherOf } from './publisher.ts';
import { isQuarantined } from './read/quarantine.ts';
import { loadSidecars } from './read/sidecars.ts';
import { walk } from './read/walk.ts';
import { compareTexts } from './recurring-texts.ts';
import { redactorOf } from './redact.ts';
import { removeMissing } from './remove-missing.ts';
import { openTextMemory, type TextMemory } from './text-memory.ts';
import { removedSketches } from './withdrawals.ts';
import { placesOf } from './write/article-places.ts';
import { beginningOf, mintId } from './write/identity.ts';
import { clearStaged, writeWhole } from './write/keep-files.ts';
import { sha256 } from './write/records.ts';
import type { WriteTask, Written } from './write-steps.ts';

export interface IngestOptions {
  /** The folder of scraped texts. */
  readonly from: string;
  readonly content: string;
  readonly settings: Settings;
  readonly vocabulary: Vocabulary;
  readonly withdrawals: readonly Withdrawal[];
  /** What is to be taken out of every text. */
  readonly passages: readonly string[];
  /** Whether it is agreed that most articles go because their texts are gone. */
  readonly removeMissing: boolean;
  readonly onProgress: OnProgress;
  /** Told what a person should know and need not act on at once. */
  readonly onNotice: (text: string) => void;
}

export interface Ingested {
  /** What became of every file. */
  readonly account: Account;
  /** Whether the articles are still as they were left. */
  readonly isAsLeft: () => boolean;
}

/** Brings `articles/` and `records/` up to date with the scraped texts. */
export async function ingest(crews: Crews, options: IngestOptions): Promise<Ingested> {
  const { content, from, vocabulary } = options;
  for (const folder of contentFolder(content).written) await clearStaged(folder);
  const { passages } = options;
  const code = await codeVersion('texts');
  const version = passages.length === 0 ? code : sha256(JSON.stringify([code, passages]));
  const workshop: Workshop = { content, from, version, passages };
  const { onProgress } = options;
  const all = await list(options);
  const { quarantined, found } = all;
  const removed = new Set(options.withdrawals.flatMap(({ id, level }) => (level === 'remove' ? [id] : [])));
  const listed = all.listed.filter(({ id }) => !removed.has(id));
  const memory = await openTextMemory(content, from, version);
  const hands: Hands = { crews, workshop, memory, onProgress: options.onProgress };
  const recurring = await compareTexts(listed, (texts) => sketchAll(hands, texts));
  const tasks = listed.map((text, at): TextTask => ({ ...text, recurring: recurring[at] ?? [] }));
  const extracted = await extractAll(hands, tasks);
  quarantined.push(...extracted.quarantined);
  const { summaries } = extracted;
  const sketches = await removedSketches(content, options.withdrawals);
  const { canonical, captures, scrapedAgain } = await asStage(
    onProgress,
    'find duplicates',
    summaries.length,
    () => splitDuplicates(summaries, sketches),
  );
  const withdrawn = [
    ...all.listed.filter(({ id }) => removed.has(id)).map(({ id, file }) => ({ id, path: file.path })),
    ...scrapedAgain,
  ];
  const subjects = await asStage(onProgress, 'choose subjects', canonical.length, () =>
    chooseSubjects(candidatesOf(canonical), vocabulary, { language: options.settings.language }),
  );
  const files = new Map(tasks.map((task) => [task.id, task.file]));
  const alike = countBeginnings(tasks);
  const writes = canonical.flatMap(({ id }): WriteTask[] => {
    const file = files.get(id);
    const wholeId = (alike.get(beginningOf(id)) ?? 0) > 1;
    const others = (captures.get(id) ?? []).flatMap((other) => {
      const opened = files.get(other.id);
      return opened ? [{ id: other.id, file: opened }] : [];
    });
    return file ? [{ id, wholeId, file, subjects: subjects.get(id) ?? [], captures: others }] : [];
  });
  await removeMissing(options, new Set(writes.map(({ id }) => id)));
  const { written, quarantined: disturbed } = await writeAll(hands, writes);
  quarantined.push(...disturbed);
  await memory.save();
  noteEdited(written, options);
  const known = accountFor(found, written.length, summaries, captures, withdrawn, quarantined);
  const redactor = redactorOf(passages);
  const account = redactor === null ? known : redactAccount(known, redactor);
  await writeWhole(contentFolder(content).account, `${JSON.stringify(account, null, 2)}\n`);
  return { account, isAsLeft: memory.isAsLeft };
}

/** What the two halves that can be shared out are done with. */
interface Hands {
  readonly crews: Crews;
  readonly workshop: Workshop;
  readonly memory: TextMemory;
  readonly onProgress: OnProgress;
}

/** A text before it is known what other texts have of it. */
type Listed = Omit<TextTask, 'recurring'>;

/** Everything below the folder of texts, with what the sidecars say. */
async function list({ from, content, settings, onNotice }: IngestOptions) {
  const sidecars = await loadSidecars(from);
  const listed: Listed[] = [];
  const quarantined: Quarantined[] = [];
  for await (const file of walk(from)) {
    if (isQuarantined(file)) quarantined.push(file);
    else {
      const facts = await sidecars.factsFor(file);
      listed.push({
        id: facts.id ?? mintId(file.path),
        file,
        facts,
        publisher: publisherOf(file.path, facts, settings),
      });
    }
  }
  for (const { message, file, line, count } of sidecars.warnings()) {
    onNotice(`${file}:${line}: ${message}${count > 1 ? ` (and ${count - 1} more like it)` : ''}`);
  }
  refuseSharedIds(listed);
  const paths = [...listed.map(({ file }) => file.path), ...quarantined.map(({ path }) => path)];
  for (const folder of emptySources(paths, settings)) {
    onNotice(`${join(content, 'archive.yml')}: no text lies in the folder \`${folder}\` of \`sources\``);
  }
  return { listed, quarantined, found: listed.length + quarantined.length };
}

function refuseSharedIds(tasks: readonly Listed[]): void {
  const paths = new Map<string, string>();
  for (const { id, file } of tasks) {
    const other = paths.get(id);
    if (other !== undefined) {
      throw new PressmarkError('bad-sidecar', `the id \`${id}\` is given to ${other} as well`, {
        file: file.path,
        remedy: 'Give each text an id of its own in its sidecar, or none.',
      });
    }
    paths.set(id, file.path);
  }
}

/** How many ids begin alike: those that people give often do. */
function countBeginnings(tasks: readonly TextTask[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of tasks) counts.set(beginningOf(id), (counts.get(beginningOf(id)) ?? 0) + 1);
  return counts;
}

async function sketchAll({ crews, memory, onProgress }: Hands, texts: readonly Listed[]) {
  const sketches = texts.map((text): PieceSketch | null => memory.sketch(text));
  const stale = texts.flatMap((text, at) => (sketches[at] === null ? [{ text, at }] : []));
  const crew = crews.for(stale.length);
  const run = (batch: readonly (typeof stale)[number][]) =>
    crew.sketchTexts({ tasks: batch.map(({ text }) => ({ file: text.file })) });
  const report = (done: number) =>
    onProgress({ stage: 'compare', done: texts.length - stale.length + done, total: texts.length });
  (await inBatches(stale, crew.threads, run, report)).forEach((sketch, i) => {
    const one = stale[i];
    if (one === undefined || sketch === null) return;
    memory.keepSketch(one.text, sketch);
    sketches[one.at] = sketch;
  });
  await memory.saveSketches();
  return sketches;
}

async function extractAll({ crews, workshop, memory, onProgress }: Hands, tasks: readonly TextTask[]) {
  const known = tasks.map((task) => memory.summary(task));
  const stale = tasks.filter((_, at) => known[at] === null);
  const report = (done: number) =>
    onProgress({ stage: 'extract', done: tasks.length - stale.length + done, total: tasks.length });
  if (stale.length === 0) report(0);
  const crew = crews.for(stale.length);
  const run = (batch: readonly TextTask[]) => crew.extractTexts({ workshop, tasks: batch });
  const results = await inBatches(stale, crew.threads, run, report);
  const fresh = new Map<TextTask, TextSummary>();
  const quarantined: Quarantined[] = [];
  results.forEach((result, at) => {
    const task = stale[at];
    if (!('candidates' in result)) quarantined.push(result);
    else if (task !== undefined) {
      memory.keepSummary(task, result);
      fresh.set(task, result);
    }
  });
  // In the order of the tasks, whatever was known before: sums of weights depend on it, if only in their last digits.
  const summaries = tasks.flatMap((task, at) => known[at] ?? fresh.get(task) ?? []);
  return { summaries, quarantined };
}

/** Unpacked anew each time they are gone through, so that never more than one article's are. */
const candidatesOf = (summaries: readonly TextSummary[]): Iterable<Candidates> => ({
  *[Symbol.iterator]() {
    for (const { candidates } of summaries) yield unpackCandidates(candidates);
  },
});

async function writeAll(
  { crews, workshop, memory, onProgress }: Hands,
  tasks: readonly WriteTask[],
): Promise<{ readonly written: readonly Written[]; readonly quarantined: readonly Quarantined[] }> {
  const known = tasks.flatMap((task) => memory.written(task) ?? []);
  const stale = tasks.filter((task) => memory.written(task) === null);
  const report = (done: number) =>
    onProgress({ stage: 'write articles', done: known.length + done, total: tasks.length });
  if (stale.length === 0) report(0);
  const crew = crews.for(stale.length);
  const run = (batch: readonly WriteTask[]) => crew.writeArticles({ workshop, tasks: batch });
  const placed = await withPlaces(workshop.content, stale, known);
  const results = await inBatches(placed, crew.threads, run, report);
  const written = [...known];
  const quarantined: Quarantined[] = [];
  results.forEach((result, at) => {
    const task = stale[at];
    if (!('outcome' in result)) quarantined.push(result);
    else if (task !== undefined) {
      memory.keepWritten(task, { ...result, unsaid: undefined });
      written.push(result);
    }
  });
  return { written, quarantined };
}

/** With the files where their articles lie by now; those of the articles that are `known` need not be looked at. */
async function withPlaces(content: string, tasks: readonly WriteTask[], known: readonly Written[]) {
  if (tasks.length === 0) return tasks;
  const places = await placesOf(content, new Set(known.map(({ slug }) => slug)));
  return tasks.map((task): WriteTask => ({ ...task, place: places.get(task.id) }));
}

function noteEdited(written: readonly Written[], { content, onNotice }: IngestOptions): void {
  for (const { slug, unsaid } of written) {
    if (unsaid === undefined) continue;
    const file = contentFolder(content).article(slug);
    onNotice(`${file} was called ${unsaid}.md, and nothing leads from there: add \`formerly: [${unsaid}]\``);
  }
  const kept = written.filter(({ outcome }) => outcome === 'kept').length;
  if (kept > 0)
    onNotice(
      kept === 1
        ? '1 article was edited by hand and left as it is'
        : `${kept} articles were edited by hand and left as they are`,
    );
}
