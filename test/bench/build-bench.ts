/** Builds of generated files, and of the same archive by other generators in the same run. */
import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepResult, readResults } from './chart.ts';
import { generate, generateOne } from './generate.ts';
import { articlesIn, type Peer, peersHere } from './peers.ts';
import { type Costs, medianSeconds, reportBuilds } from './report.ts';
import { type BuildCost, buildSite, SAMPLE } from './site.ts';

export interface BuildBench {
  readonly articles: number;
  readonly peers: boolean;
  readonly runs: number;
  readonly keep: boolean;
}

export async function benchBuild({ articles, peers, runs, keep }: BuildBench): Promise<void> {
  const costs: Costs = new Map();
  const earlier = await readResults();
  const others = peers ? await peersHere() : [];
  const pages = new Map<string, number>();
  for (let run = 0; run < Math.max(1, runs); run++) {
    const folder = await mkdtemp(join(tmpdir(), 'pressmark-bench-'));
    await buildAll(articles, folder, costs);
    pages.set('cold', await countPages(join(folder, '_site')));
    for (const peer of others) await buildPeer(peer, folder, costs, pages);
    if (keep) console.log(folder);
    else await rm(folder, { recursive: true });
  }
  reportBuilds({ articles, costs, pages, earlier });
  if (peers) await keepResult(articles, medianSeconds(costs));
}

async function buildAll(articles: number, folder: string, costs: Costs): Promise<void> {
  const from = articles === 0 ? SAMPLE : join(folder, 'scraped');
  const content = join(folder, 'content');
  if (articles > 0) await generate(from, articles);
  const build = async (name: string) => {
    console.log(`Pressmark: ${name}`);
    add(costs, name, await buildSite({ from, content, out: join(folder, '_site') }));
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

/** A peer that cannot do it (it runs out of memory, say) is told, and left out of the ratios. */
async function buildPeer(
  peer: Peer,
  folder: string,
  costs: Costs,
  pages: Map<string, number>,
): Promise<void> {
  const project = join(folder, peer.name.replace(/\W+/g, '-').toLowerCase());
  console.log(peer.name);
  await peer.prepare(await articlesIn(join(folder, 'content')), project);
  try {
    add(costs, peer.name, { ...(await peer.build(project)), stages: new Map() });
    pages.set(peer.name, await countPages(join(project, 'public')));
  } catch (error) {
    console.log(`${peer.name} is left out: ${(error as Error).message}`);
  }
}

const add = (costs: Costs, name: string, cost: BuildCost): void => {
  costs.set(name, [...(costs.get(name) ?? []), cost]);
};

async function countPages(site: string): Promise<number> {
  return (await readdir(site, { recursive: true })).filter((name) => name.endsWith('.html')).length;
}
