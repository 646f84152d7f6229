/** Builds of generated files, and of the same archive by other generators in the same run. */
import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepResult } from './chart.ts';
import { generate, generateOne } from './generate.ts';
import { type Cost, measure } from './measure.ts';
import { articlesIn, type Peer, peersHere } from './peers.ts';

const CLI = fileURLToPath(new URL('../../scripts/cli.ts', import.meta.url));
const SAMPLE = fileURLToPath(new URL('../../content/scraped', import.meta.url));

export interface BuildBench {
  readonly articles: number;
  readonly peers: boolean;
  readonly runs: number;
  readonly keep: boolean;
}

/** Costs by what was done, a run after the other. */
type Costs = Map<string, Cost[]>;

export async function benchBuild({ articles, peers, runs, keep }: BuildBench): Promise<void> {
  const costs: Costs = new Map();
  const pages = new Map<string, number>();
  for (let run = 0; run < Math.max(1, runs); run++) {
    const folder = await mkdtemp(join(tmpdir(), 'pressmark-bench-'));
    await buildAll(articles, folder, costs);
    pages.set('cold', await countPages(join(folder, '_site')));
    for (const peer of peers ? await peersHere() : []) await buildPeer(peer, folder, costs, pages);
    if (keep) console.log(folder);
    else await rm(folder, { recursive: true });
  }
  report(articles, costs, pages);
  if (peers)
    await keepResult(articles, new Map([...costs].map(([name, list]) => [name, median(list).seconds])));
}

async function buildAll(articles: number, folder: string, costs: Costs): Promise<void> {
  const from = articles === 0 ? SAMPLE : join(folder, 'scraped');
  const content = join(folder, 'content');
  if (articles > 0) await generate(from, articles);
  const build = async (name: string) => {
    const places = ['--from', from, '--content', content, '--out', join(folder, '_site')];
    const args = [...process.execArgv, CLI, 'build', ...places];
    add(costs, name, await measure(process.execPath, args, { passes: [0, 3] }));
  };
  await build('cold');
  await build('nothing changed');
  if (articles === 0) return;
  await generateOne(from, articles);
  await build('one new text');
  const [first = ''] = (await readdir(join(content, 'articles'))).sort();
  await appendFile(join(content, 'articles', first), '\nA line that was added by hand.\n');
  await build('one article edited');
}

async function buildPeer(
  peer: Peer,
  folder: string,
  costs: Costs,
  pages: Map<string, number>,
): Promise<void> {
  const project = join(folder, peer.name.replace(/\W+/g, '-').toLowerCase());
  await peer.prepare(await articlesIn(join(folder, 'content')), project);
  add(costs, peer.name, await peer.build(project));
  pages.set(peer.name, await countPages(join(project, 'public')));
}

const add = (costs: Costs, name: string, cost: Cost): void => {
  costs.set(name, [...(costs.get(name) ?? []), cost]);
};

function report(articles: number, costs: Costs, pages: ReadonlyMap<string, number>): void {
  const cold = median(costs.get('cold') ?? []);
  for (const [name, list] of costs) {
    const { seconds, memory, largest } = median(list);
    const share = name === 'cold' ? '' : `, ${((100 * seconds) / cold.seconds).toFixed(1)} % of cold`;
    const rate = articles === 0 ? '' : `, ${((1000 * seconds) / articles).toFixed(2)} ms an article`;
    const count = pages.has(name) ? `, ${pages.get(name)} pages` : '';
    console.log(
      `${name.padEnd(20)} ${seconds.toFixed(2)} s${rate}${share}; ${gigabytes(memory)} together, ${gigabytes(largest)} the largest process${count}`,
    );
    if (name.includes('Pagefind'))
      console.log(`${''.padEnd(20)} Pressmark / ${name}: ${(cold.seconds / seconds).toFixed(2)}`);
  }
}

const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(2)} GB`;

function median(costs: readonly Cost[]): Cost {
  const sorted = [...costs].sort((a, b) => a.seconds - b.seconds);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
}

async function countPages(site: string): Promise<number> {
  return (await readdir(site, { recursive: true })).filter((name) => name.endsWith('.html')).length;
}
