/** The whole site as one shard, for Eleventy run by itself on a small archive. */
import { resolve } from 'node:path';
import { readSettings, readVocabulary } from '../settings.ts';
import type { Shard } from './eleventy-run.ts';
import { prepareSite } from './prepare-site.ts';
import { createTally } from './tally.ts';

/** Reads the archive in `content`; assets and pictures go to `out`, Eleventy's own output folder. */
export async function wholeSite(content: string, out: string): Promise<Shard> {
  const { site, plan, load, close } = await prepareSite({
    content: resolve(content),
    staging: resolve(out),
    settings: await readSettings(content),
    vocabulary: await readVocabulary(content),
    jobs: 2,
    onProgress: () => undefined,
  });
  const articles = await load(plan.articleShards.flat());
  await close();
  const tally = createTally();
  for (const source of articles) tally.add(source);
  return { site, tally, articles, pages: plan.pageShards.flat() };
}
