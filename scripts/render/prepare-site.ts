/** Everything that comes before a page is rendered: articles read, pictures and cards made, pages planned. */
import { join } from 'node:path';
import { wordsFor } from '../../layouts/words/index.ts';
import type { Settings, Vocabulary } from '../model.ts';
import type { OnProgress } from '../progress.ts';
import type { ArticleSource, Neighbours } from './article-view.ts';
import { buildAssets } from './assets.ts';
import type { Entry } from './entry.ts';
import { gather } from './groups.ts';
import { loadAccount, loadEntries, loadSource } from './load.ts';
import { type MediaJob, makeCards, makePictures } from './media.ts';
import { type Plan, planSite } from './plan.ts';
import { findRelations } from './relations.ts';
import { assembleSite, type Site } from './site.ts';
import { openSpool } from './spool.ts';

export interface Preparation {
  readonly content: string;
  /** Folder of the site in the making: assets, pictures and cards are written there. */
  readonly staging: string;
  readonly settings: Settings;
  readonly vocabulary: Vocabulary;
  readonly jobs: number;
  readonly onProgress: OnProgress;
}

export interface Prepared {
  readonly site: Site;
  readonly plan: Plan;
  /** What was left out and why, for people to see. */
  readonly warnings: readonly string[];
  /** The whole of some articles, for their pages. */
  readonly load: (
    entries: readonly Entry[],
  ) => Promise<readonly (ArticleSource & { readonly neighbours: Neighbours })[]>;
  readonly close: () => Promise<void>;
}

export async function prepareSite(preparation: Preparation): Promise<Prepared> {
  const { content, staging, settings, vocabulary, jobs, onProgress } = preparation;
  const stage = (name: string) => (done: number, total: number) => onProgress({ stage: name, done, total });
  const cache = join(content, '.cache');
  const spool = await openSpool(`${staging}.spool`);
  try {
    const entries = await loadEntries(content, settings.language, spool, stage('articles read'));
    const archive = gather(entries);
    const job: MediaJob = { content, cache, staging, jobs, onProgress: stage('pictures made') };
    const { pictures, warnings } = await makePictures(archive.articles, job);
    const cards = await makeCards(archive.articles, settings, wordsFor(settings.language), {
      ...job,
      onProgress: stage('social cards drawn'),
    });
    const site = assembleSite({
      settings,
      vocabulary,
      account: await loadAccount(content),
      archive,
      pictures,
      cards,
      relations: findRelations(archive.articles),
      assets: await buildAssets(staging, settings.pathPrefix),
    });
    const neighbours = neighboursOf(archive.articles);
    return {
      site,
      plan: planSite(archive, settings),
      warnings,
      load: (shard) =>
        Promise.all(
          shard.map(async (entry) => ({
            ...(await loadSource(content, entry, spool)),
            neighbours: neighbours(entry),
          })),
        ),
      close: spool.close,
    };
  } catch (error) {
    await spool.close();
    throw error;
  }
}

/** The articles before and after one in time. */
function neighboursOf(articles: readonly Entry[]): (entry: Entry) => Neighbours {
  const places = new Map(articles.map((entry, index) => [entry, index]));
  return (entry) => {
    const at = places.get(entry) ?? 0;
    return { previous: articles[at - 1] ?? null, next: articles[at + 1] ?? null };
  };
}
