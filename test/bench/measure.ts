/** What a command costs. */
import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';

export interface Cost {
  readonly seconds: number;
  /** Of all its processes together, and of the largest, at the worst moment, in bytes; 0 where there is no /proc. */
  readonly memory: number;
  readonly largest: number;
}

/** Runs a command, and watches the memory of its processes five times a second. Throws where it fails. */
export async function measure(
  command: string,
  args: readonly string[],
  {
    cwd = '.',
    quiet = false,
    passes = [0],
    onErrorLine,
  }: {
    cwd?: string;
    quiet?: boolean;
    passes?: readonly number[];
    /** Told each line of standard error, which is shown as well. */
    onErrorLine?: (line: string) => void;
  } = {},
): Promise<Cost> {
  const began = performance.now();
  const output = quiet ? 'ignore' : 'inherit';
  const child = spawn(command, args, {
    cwd,
    stdio: ['ignore', output, onErrorLine === undefined ? 'inherit' : 'pipe'],
  });
  if (child.stderr !== null)
    createInterface({ input: child.stderr }).on('line', (line) => {
      console.error(line);
      onErrorLine?.(line);
    });
  let [memory, largest] = [0, 0];
  const watch = setInterval(async () => {
    const sizes = await sizesOf(child.pid ?? 0);
    memory = Math.max(
      memory,
      sizes.reduce((sum, size) => sum + size, 0),
    );
    largest = Math.max(largest, ...sizes);
  }, 200);
  const code = await new Promise<number>((done, fail) => {
    child.once('error', fail);
    child.once('close', (exit) => done(exit ?? 1));
  }).finally(() => clearInterval(watch));
  if (!passes.includes(code)) throw new Error(`${command} ${args[0] ?? ''} failed with exit code ${code}`);
  return { seconds: (performance.now() - began) / 1000, memory, largest };
}

/** Resident memory of a process and of each of its descendants. */
async function sizesOf(root: number): Promise<number[]> {
  const processes = await Promise.all((await numbersIn('/proc')).map(readStatus));
  const family = new Set([root]);
  const sizes: number[] = [];
  for (const { pid, parent, resident } of processes.sort((a, b) => a.pid - b.pid)) {
    if (!family.has(pid) && !family.has(parent)) continue;
    family.add(pid);
    sizes.push(resident);
  }
  return sizes;
}

async function numbersIn(folder: string): Promise<number[]> {
  const names = await readdir(folder).catch(() => []);
  return names.map(Number).filter(Number.isInteger);
}

async function readStatus(pid: number) {
  const text = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => ''); // it may have ended just now
  const field = (name: string) => Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(text)?.[1] ?? 0);
  return { pid, parent: field('PPid'), resident: 1024 * field('VmRSS') };
}
