/** Does the tasks of ingest, here or on several threads; what comes out is the same either way. */
import { Tinypool } from 'tinypool';
import type { TextSummary, TextTask, Workshop, WriteTask, Written } from './ingest-steps.ts';
import { extractTexts, writeArticles } from './ingest-steps.ts';
import type { Quarantined } from './model.ts';

export interface Crew {
  /** Results in the order of the tasks. */
  readonly extract: (
    tasks: readonly TextTask[],
    onDone: (count: number) => void,
  ) => Promise<(TextSummary | Quarantined)[]>;
  readonly write: (tasks: readonly WriteTask[], onDone: (count: number) => void) => Promise<Written[]>;
  readonly close: () => Promise<void>;
}

/** Tasks handed to a thread at once: enough that handing over costs little, few enough to share out. */
const BATCH = 32;

/** A crew of `threads` worker threads; with one or none the work is done on this one. */
export function openCrew(workshop: Workshop, threads: number): Crew {
  const pool = threads > 1 ? openPool(threads) : null;
  const each = <Task, Result>(
    name: string,
    here: (job: { workshop: Workshop; tasks: readonly Task[] }) => Promise<Result[]>,
  ) => {
    const run = (job: { workshop: Workshop; tasks: readonly Task[] }) =>
      pool ? (pool.run(job, { name }) as Promise<Result[]>) : here(job);
    return (tasks: readonly Task[], onDone: (count: number) => void) =>
      inBatches(tasks, Math.max(threads, 1), (batch) => run({ workshop, tasks: batch }), onDone);
  };
  return {
    extract: each('extractTexts', extractTexts),
    write: each('writeArticles', writeArticles),
    close: async () => pool?.destroy(),
  };
}

function openPool(threads: number): Tinypool {
  const filename = new URL('./ingest-worker.mjs', import.meta.url).href;
  return new Tinypool({ filename, minThreads: threads, maxThreads: threads, concurrentTasksPerWorker: 1 });
}

/** Keeps every thread busy with one batch and the next one waiting; memory holds only the results. */
async function inBatches<Task, Result>(
  tasks: readonly Task[],
  threads: number,
  run: (batch: readonly Task[]) => Promise<Result[]>,
  onDone: (count: number) => void,
): Promise<Result[]> {
  const results: Result[][] = [];
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
