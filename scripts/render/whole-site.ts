/** The whole site as one shard, for Eleventy run by itself on a small archive. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { openCrews } from '../crew.ts';
import { readSettings, readVocabulary } from '../settings.ts';
import { readWithdrawals } from '../withdrawals.ts';
import type { Shard } from './eleventy-run.ts';
import { inParallel } from './in-parallel.ts';
import { loadSource } from './load.ts';
import { machineFiles } from './machine-files.ts';
import { copyMade } from './made-once.ts';
import { planPages } from './plan.ts';
import { prepareSite } from './prepare-site.ts';
import { neighboursOf } from './render-steps.ts';
import { assembleSite } from './site.ts';

/** Reads the archive in `content`; assets and pictures go to `out`, Eleventy's own output folder. */
export async function wholeSite(content: string, out: string): Promise<Shard> {
  const folder = resolve(content);
  const { parts, media } = await prepareSite(openCrews(1), {
    content: folder,
    settings: await readSettings(content),
    vocabulary: await readVocabulary(content),
    withdrawals: await readWithdrawals(content),
    jobs: 2,
    onProgress: () => undefined,
  });
  const site = assembleSite(parts);
  const pages = planPages(site.archive, site.settings, site.withdrawals);
  for (const made of media) await copyMade(made.folder, join(out, made.to));
  for (const [path, text] of await machineFiles(site, pages)) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), text);
  }
  const neighbours = neighboursOf(site.archive.articles);
  const articles = await inParallel([...site.archive.articles, ...site.delisted], 16, async (entry) => ({
    ...(await loadSource(folder, entry)),
    neighbours: neighbours(entry),
  }));
  return { site, articles, pages };
}
