/** How long work tells how far it is: a line that moves on a terminal, plain lines in a log. */

/** Called as work goes on; `done` counts up to `total` within a `stage`. */
export type OnProgress = (progress: {
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}) => void;

/** Shortest time between two changes of the line on a terminal, in milliseconds. */
const REFRESH = 100;

/** Reports on standard error, so that standard output stays free for results. */
export function reportProgress(stream: NodeJS.WriteStream): OnProgress & { readonly end: () => void } {
  let shown = 0;
  let stage = '';
  let began = 0;
  const clear = () => stream.isTTY && stream.write('\r\x1b[2K');
  const finish = (total: number) => {
    clear();
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    stream.write(`${stage}: ${total.toLocaleString('en')} in ${seconds} s\n`);
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
    shown = now;
    const rate = progress.done / ((now - began) / 1000 || 1);
    const left = rate > 0 ? `, ${Math.ceil((progress.total - progress.done) / rate)} s left` : '';
    clear();
    stream.write(`${stage}: ${progress.done} of ${progress.total} (${Math.round(rate)}/s${left})`);
  };
  return Object.assign(onProgress, { end: clear as () => void });
}
