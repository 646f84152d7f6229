/** `npm run bench`: what a build costs, in time and memory. Never part of the tests: machines are noisy. */
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { benchExtract } from './extract-bench.ts';
import { generate } from './generate.ts';

const CLI = fileURLToPath(new URL('../../scripts/cli.ts', import.meta.url));

interface Cost {
  readonly seconds: number;
  /** Of all processes of the build together, at the worst moment, in bytes. */
  readonly memory: number;
}

const bench = new Command('bench');
bench
  .command('extract')
  .description('extract generated pages, from text with Pressmark and from HTML with Readability on jsdom')
  .option('--pages <number>', 'how many pages to generate', Number, 200)
  .action(({ pages }: { pages: number }) => {
    if (!benchExtract(pages)) process.exitCode = 1;
  });
await bench
  .description('generate scraped files, build them cold and once more, and print what it cost')
  .option('--articles <number>', 'how many files to generate; 0 builds the sample', Number, 1000)
  .option('--keep', 'leave the generated files and the site where they are', false)
  .action(async ({ articles, keep }: { articles: number; keep: boolean }) => {
    const folder = await mkdtemp(join(tmpdir(), 'pressmark-bench-'));
    const from =
      articles === 0
        ? fileURLToPath(new URL('../../content/scraped', import.meta.url))
        : join(folder, 'scraped');
    if (articles > 0) await generate(from, articles);
    const build = [
      'build',
      '--from',
      from,
      '--content',
      join(folder, 'content'),
      '--out',
      join(folder, '_site'),
    ];
    const rows = { cold: await measure(build), 'nothing changed': await measure(build) };
    for (const [name, { seconds, memory }] of Object.entries(rows)) {
      const rate = articles === 0 ? '' : `${((1000 * seconds) / articles).toFixed(1)} ms an article, `;
      console.log(
        `${name.padEnd(16)} ${seconds.toFixed(1)} s, ${rate}${(memory / 1e9).toFixed(2)} GB at most`,
      );
    }
    if (keep) console.log(folder);
    else await rm(folder, { recursive: true });
  })
  .parseAsync();

/** Runs the command line, and watches the memory of its processes five times a second. */
async function measure(build: readonly string[]): Promise<Cost> {
  const began = performance.now();
  const child = spawn(process.execPath, [...process.execArgv, CLI, ...build], { stdio: 'inherit' });
  let memory = 0;
  const watch = setInterval(async () => {
    memory = Math.max(memory, await memoryOf(child.pid ?? 0));
  }, 200);
  const code = await new Promise<number>((done) => child.once('exit', (exit) => done(exit ?? 1)));
  clearInterval(watch);
  if (code !== 0 && code !== 3) throw new Error(`the build failed with exit code ${code}`);
  return { seconds: (performance.now() - began) / 1000, memory };
}

/** Resident memory of a process and all its descendants; 0 where the system has no /proc. */
async function memoryOf(root: number): Promise<number> {
  const processes = await Promise.all((await numbersIn('/proc')).map(readStatus));
  const family = new Set([root]);
  let sum = 0;
  for (const { pid, parent, resident } of processes.sort((a, b) => a.pid - b.pid)) {
    if (!family.has(pid) && !family.has(parent)) continue;
    family.add(pid);
    sum += resident;
  }
  return sum;
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
