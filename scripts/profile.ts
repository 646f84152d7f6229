/** CPU profiles of a build, for Chromium's developer tools or any other viewer of `.cpuprofile` files. */
import { mkdir, writeFile } from 'node:fs/promises';
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';

let count = 0;

/** Does `work` and writes `NAME-THREAD-NUMBER.cpuprofile` into the folder, also where it fails. */
export async function profiled<T>(folder: string, name: string, work: () => Promise<T>): Promise<T> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  try {
    return await work();
  } finally {
    const { profile } = await session.post('Profiler.stop');
    session.disconnect();
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${name}-${threadId}-${++count}.cpuprofile`), JSON.stringify(profile));
  }
}
