/** From a content folder to a published site. */
import { resolve } from 'node:path';
import type { Settings, Vocabulary } from '../model.ts';
import type { OnProgress } from '../progress.ts';
import { discard, publish, stage } from '../publish/publish.ts';
import { indexArticles } from '../search/index-articles.ts';
import { runEleventy } from './eleventy-run.ts';
import { writeMachineFiles } from './machine-files.ts';
import { type Prepared, prepareSite } from './prepare-site.ts';
import { createTally } from './tally.ts';

export interface RenderOptions {
  readonly content: string;
  /** Replaced whole, and only if Pressmark made it. */
  readonly out: string;
  readonly settings: Settings;
  readonly vocabulary: Vocabulary;
  /** Pictures and cards in the making at once. */
  readonly jobs: number;
  readonly onProgress?: OnProgress;
}

export interface Rendered {
  readonly pages: number;
  readonly articles: number;
  /** What was left out (a broken picture, a missing original) and why. */
  readonly warnings: readonly string[];
}

/**
 * Renders, indexes and publishes the site. Until the last moment `out` stays as it was. Throws a
 * {@link PressmarkError} for what a person has to put right.
 */
export async function renderSite(options: RenderOptions): Promise<Rendered> {
  const { out, onProgress = () => undefined } = options;
  const content = resolve(options.content);
  const staging = await stage(out);
  try {
    const prepared = await prepareSite({ ...options, content, staging, onProgress });
    try {
      const pages = await renderPages(prepared, content, staging, onProgress);
      const missing = await writeMachineFiles(prepared.site, prepared.plan, content, staging);
      const articles = prepared.site.archive.articles.length;
      onProgress({ stage: 'articles indexed', done: 0, total: articles });
      if (articles > 0) await indexArticles(staging);
      onProgress({ stage: 'articles indexed', done: articles, total: articles });
      await publish(out);
      return { pages, articles, warnings: [...prepared.warnings, ...missing] };
    } finally {
      await prepared.close();
    }
  } catch (error) {
    await discard(out);
    throw error;
  }
}

/** Shard after shard, so that memory is bounded by a shard; the other pages last, when all has been counted. */
async function renderPages(
  { site, plan, load }: Prepared,
  content: string,
  staging: string,
  onProgress: OnProgress,
): Promise<number> {
  const tally = createTally();
  const others = plan.pageShards.flat().length;
  let done = 0;
  const total = site.archive.articles.length + others;
  const report = (count: number) => {
    done += count;
    onProgress({ stage: 'pages rendered', done, total });
  };
  let sources = 0;
  for (const entries of plan.articleShards) {
    const articles = await load(entries);
    for (const source of articles) {
      tally.add(source);
      if (source.facts.source !== undefined) sources++;
    }
    await runEleventy({ site, tally, articles, pages: [] }, content, staging);
    report(entries.length);
  }
  for (const pages of plan.pageShards) {
    await runEleventy({ site, tally, articles: [], pages }, content, staging);
    report(pages.length);
  }
  return total + sources;
}
