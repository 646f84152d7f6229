/** Does the tasks of a build, here or on several threads; what comes out is the same either way. */
import { setFlagsFromString } from 'node:v8';
import { Tinypool } from 'tinypool';
import { PressmarkError } from './errors.ts';
import type * as ingest from './ingest-steps.ts';
import type * as render from './render/render-steps.ts';
import type * as write from './write-steps.ts';

type Steps = Pick<typeof ingest, 'sketchTexts' | 'extractTexts'> &
  Pick<typeof write, 'writeArticles'> &
  Pick<typeof render, 'describeArticles' | 'renderArticles' | 'renderPages' | 'indexArticles'>;

export interface Crew extends Steps {
  /** How many tasks are worked on at once. */
  readonly threads: number;
}

export interface Crews {
  /**
   * The crew for work on so many texts or articles: a few are done sooner than threads are started. Asked for very many,
   * it keeps the heaps of the whole process small from then on ({@link keepHeapsSmall}).
   */
  readonly for: (count: number) => Crew;
  readonly close: () => Promise<void>;
}

export interface CrewOptions {
  /** From how many texts on work is shared out. */
  readonly worthThreads?: number | undefined;
  /** Folder for a CPU profile of each task that a thread does. */
  readonly profile?: string | null;
  /** Folder of the archive's own layouts. */
  readonly layouts?: string | null;
}

/** Starting threads costs as much as so many texts. */
const WORTH_THREADS = 400;

/**
 * How much more than what is alive, in per cent, a thread's heap may hold before it is cleared, where very many texts or
 * pages are made. V8's own bound is 300 on machines with much memory, for each thread: of 30,000 articles 60 saves a
 * quarter of all memory. It costs a tenth of the time of rendering, which a smaller archive need not pay.
 */
const GROWTH = 60;
const VERY_MANY = 20_000;

/** Of this thread, and of those that are started after it; until the process ends. */
function keepHeapsSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}

/**
 * Crews of at most `threads` threads, which are started when they are first needed and live until the end: for work
 * on fewer than `worthThreads` texts they are not.
 */
export function openCrews(
  threads: number,
  { worthThreads = WORTH_THREADS, profile = null, layouts = null }: CrewOptions = {},
): Crews {
  let pool: Tinypool | null = null;
  const here = hereCrew();
  return {
    for: (count) => {
      if (count >= VERY_MANY) keepHeapsSmall();
      if (threads <= 1 || count < worthThreads) return here.crew;
      pool ??= openPool(threads, { profile, layouts });
      return crewOf(pool, threads);
    },
    close: async () => {
      await Promise.all([pool?.destroy(), here.close()]);
    },
  };
}

function openPool(threads: number, workerData: Pick<CrewOptions, 'profile' | 'layouts'>): Tinypool {
  const filename = new URL('./worker.mjs', import.meta.url).href;
  const size = { minThreads: threads, maxThreads: threads, concurrentTasksPerWorker: 1 };
  return new Tinypool({ filename, ...size, workerData });
}

function crewOf(pool: Tinypool, threads: number): Crew {
  const on =
    <Name extends keyof Steps>(name: Name) =>
    (job: Parameters<Steps[Name]>[0]) =>
      pool.run(job, { name }).then(refuse) as ReturnType<Steps[Name]>;
  return {
    threads,
    sketchTexts: on('sketchTexts'),
    extractTexts: on('extractTexts'),
    writeArticles: on('writeArticles'),
    describeArticles: on('describeArticles'),
    renderArticles: on('renderArticles'),
    renderPages: on('renderPages'),
    indexArticles: on('indexArticles'),
  };
}

/** What a thread gives back for a {@link PressmarkError}. */
interface Refused {
  readonly refused: Pick<PressmarkError, 'code' | 'message' | 'where'>;
}

function refuse<T extends object>(result: T | Refused): T {
  if (!('refused' in result)) return result;
  const { code, message, where } = result.refused;
  throw new PressmarkError(code, message, where);
}

/** This thread; the code of a step is loaded when it is first needed, as a thread would. */
function hereCrew(): { readonly crew: Crew; readonly close: () => Promise<void> } {
  let rendering: Promise<typeof render> | null = null;
  const ingestSteps = () => import('./ingest-steps.ts');
  const renderSteps = () => {
    rendering ??= import('./render/render-steps.ts');
    return rendering;
  };
  const crew: Crew = {
    threads: 1,
    sketchTexts: async (job) => (await ingestSteps()).sketchTexts(job),
    extractTexts: async (job) => (await ingestSteps()).extractTexts(job),
    writeArticles: async (job) => (await import('./write-steps.ts')).writeArticles(job),
    describeArticles: async (job) => (await renderSteps()).describeArticles(job),
    renderArticles: async (job) => (await renderSteps()).renderArticles(job),
    renderPages: async (job) => (await renderSteps()).renderPages(job),
    indexArticles: async (job) => (await renderSteps()).indexArticles(job),
  };
  return {
    crew,
    close: async () => {
      if (rendering !== null) await (await rendering).endIndexing();
    },
  };
}

/** Keeps every thread busy with one batch and the next one waiting; results in the order of the tasks. */
export async function inBatches<Task, Result>(
  tasks: readonly Task[],
  threads: number,
  run: (batch: readonly Task[]) => Promise<readonly Result[]>,
  onDone: (count: number) => void,
): Promise<Result[]> {
  const results: (readonly Result[])[] = [];
  let next = 0;
  let done = 0;
  const work = async () => {
    while (next < tasks.length) {
      const start = next;
      next += BATCH;
      const batch = tasks.slice(start, start + BATCH);
      results[start / BATCH] = await run(batch);
      done += batch.length;
      onDone(done);
    }
  };
  await Promise.all(Array.from({ length: threads * 2 }, work));
  return results.flat();
}

/** Tasks handed to a thread at once: enough that handing over costs little, few enough to share out. */
const BATCH = 32;
