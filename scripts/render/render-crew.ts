/** Does the tasks of rendering, here or on several threads; what comes out is the same either way. */
import { Tinypool } from 'tinypool';
import * as steps from './render-steps.ts';

type Steps = Pick<typeof steps, 'describeArticles' | 'renderArticles' | 'renderPages' | 'indexArticles'>;

export interface RenderCrew extends Steps {
  readonly threads: number;
  readonly close: () => Promise<void>;
}

/** A crew of `threads` worker threads; with one or none the work is done on this one. */
export function openRenderCrew(threads: number): RenderCrew {
  if (threads <= 1) return { ...steps, threads: 1, close: async () => void (await steps.endIndexing()) };
  const filename = new URL('./render-worker.mjs', import.meta.url).href;
  const pool = new Tinypool({
    filename,
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: 1,
  });
  const on =
    <Name extends keyof Steps>(name: Name) =>
    (job: Parameters<Steps[Name]>[0]) =>
      pool.run(job, { name }) as ReturnType<Steps[Name]>;
  return {
    describeArticles: on('describeArticles'),
    renderArticles: on('renderArticles'),
    renderPages: on('renderPages'),
    indexArticles: on('indexArticles'),
    threads,
    close: () => pool.destroy(),
  };
}
