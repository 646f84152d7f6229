/** How long work tells how far it is: a line that moves on a terminal, plain lines in a log. */

/** Called as work goes on; `done` counts up to `total` within a `stage`. */
export type OnProgress = (progress: {
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}) => void;

/** Does one piece of work as a stage of its own; `count` tells on how much, or of what came of it how much was done. */
export async function asStage<T>(
  onProgress: OnProgress,
  stage: string,
  count: number | ((result: T) => number),
  work: () => T | Promise<T>,
): Promise<T> {
  const total = typeof count === 'number' ? count : 0;
  onProgress({ stage, done: -1, total });
  const result = await work();
  const done = typeof count === 'number' ? count : count(result);
  onProgress({ stage, done, total: done });
  return result;
}

/** Shortest time between two changes of the line on a terminal, in milliseconds. */
const REFRESH = 100;

/** Reports on standard error, so that standard output stays free for results; `end` adds what each stage cost. */
export function reportProgress(stream: NodeJS.WriteStream): OnProgress & { readonly end: () => void } {
  const start = performance.now();
  const costs: StageCost[] = [];
  let shown = 0;
  let stage = '';
  let began = 0;
  const clear = () => stream.isTTY && stream.write('\r\x1b[2K');
  const finish = (total: number) => {
    clear();
    const seconds = (performance.now() - began) / 1000;
    costs.push({ stage, seconds });
    stream.write(`${stage}: ${total.toLocaleString('en')} in ${seconds.toFixed(1)} s\n`);
    stage = '';
  };
  const onProgress: OnProgress = (progress) => {
    const now = performance.now();
    if (progress.stage !== stage) {
      stage = progress.stage;
      began = now;
      shown = 0;
    }
    if (progress.done >= progress.total) return finish(progress.total);
    if (!stream.isTTY || now - shown < REFRESH) return;
    if (progress.done < 0) return void stream.write(`${stage} …`);
    shown = now;
    const rate = progress.done / ((now - began) / 1000 || 1);
    const left = rate > 0 ? `, ${Math.ceil((progress.total - progress.done) / rate)} s left` : '';
    clear();
    stream.write(`${stage}: ${progress.done} of ${progress.total} (${Math.round(rate)}/s${left})`);
  };
  const end = () => {
    clear();
    const seconds = (performance.now() - start) / 1000;
    if (costs.length > 0) stream.write(costTable(costs, seconds));
  };
  return Object.assign(onProgress, { end });
}

interface StageCost {
  readonly stage: string;
  readonly seconds: number;
}

/** What each stage of work that took so many seconds cost, in order; stages that cost nothing are left out. */
function costTable(costs: readonly StageCost[], seconds: number): string {
  const counted = costs.reduce((sum, cost) => sum + cost.seconds, 0);
  const rows: StageCost[] = [
    ...costs.filter((cost) => cost.seconds >= 0.05),
    { stage: 'all else', seconds: Math.max(0, seconds - counted) },
    { stage: 'together', seconds },
  ];
  const width = Math.max(...rows.map(({ stage }) => stage.length));
  return rows
    .map((row) => {
      const share = Math.round((100 * row.seconds) / seconds);
      return `  ${row.stage.padEnd(width)} ${row.seconds.toFixed(1).padStart(8)} s ${String(share).padStart(4)} %\n`;
    })
    .join('');
}
