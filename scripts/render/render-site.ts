/**
 * From a content folder to a published site. The site consists of units (an article's files, a list's page, a
 * group's search index); of these only those are made whose keys are not those of the units that are there.
 * Pages and search indexes are made at the same time: both need only the articles.
 */
import { basename, join, resolve } from 'node:path';
import { serialize } from 'node:v8';
import { contentFolder } from '../content-folder.ts';
import type { Crews } from '../crew.ts';
import type { Settings, Vocabulary, Withdrawal } from '../model.ts';
import { asStage, type OnProgress } from '../progress.ts';
import { discard, publish, type Staging, stage } from '../publish/publish.ts';
import { writeWhole } from '../write/keep-files.ts';
import { sha256 } from '../write/records.ts';
import { forgetOtherGroups } from './indexed.ts';
import { machineFiles } from './machine-files.ts';
import { makeUnits } from './make-units.ts';
import { planPages } from './plan.ts';
import { prepareSite } from './prepare-site.ts';
import { noteSite, type RenderJob } from './render-steps.ts';
import { assembleSite, type SiteParts } from './site.ts';
import { allOf, unitsOf } from './units.ts';

export interface RenderOptions {
  readonly content: string;
  /** Replaced whole, and only if Pressmark made it. */
  readonly out: string;
  readonly settings: Settings;
  readonly vocabulary: Vocabulary;
  readonly withdrawals?: readonly Withdrawal[];
  /** Pictures and cards in the making at once. */
  readonly jobs: number;
  /** Make everything again, also what seems to be as it should. */
  readonly fresh?: boolean;
  readonly onProgress?: OnProgress;
  /** Looks at the finished site before readers see it; what it throws keeps the old one. */
  readonly check?: (folder: string) => Promise<void>;
}

export interface Rendered {
  readonly pages: number;
  readonly articles: number;
  /** Pages and indexes that had to be made; 0 where the site was up to date. */
  readonly made: number;
  /** What was left out (a broken picture, a missing original) and why. */
  readonly warnings: readonly string[];
}

/**
 * Renders, indexes and publishes the site. Until the last moment `out` stays as it was. Throws a
 * {@link PressmarkError} for what a person has to put right.
 */
export async function renderSite(crews: Crews, options: RenderOptions): Promise<Rendered> {
  try {
    return await renderWith(crews, options);
  } catch (error) {
    // Other threads may still be writing there, and the next build clears it all the same: what went wrong first is told.
    await discard(options.out).catch(() => undefined);
    throw error;
  }
}

async function renderWith(crews: Crews, options: RenderOptions): Promise<Rendered> {
  const { out, fresh = false, onProgress = () => undefined } = options;
  const content = resolve(options.content);
  const { cache } = contentFolder(content);
  const { parts, media, version, warnings } = await prepareSite(crews, { ...options, content, onProgress });
  const { site, plan, units } = await asStage(onProgress, 'site planned', parts.entries.length, async () => {
    const site = assembleSite(parts);
    const plan = planPages(site.archive, site.settings, site.withdrawals);
    const texts = await machineFiles(site, plan);
    return { site, plan, units: unitsOf({ site, pages: plan, media, texts, version }) };
  });
  const articles = [...site.archive.articles, ...site.delisted];
  const sources = articles.filter(({ encoding }) => encoding !== null).length;
  const counts = { articles: articles.length, pages: plan.length + articles.length + sources };
  const states = join(cache, 'sites');
  const wanted = new Map(allOf(units).map((unit) => [unit.id, unit]));
  const kept = (staging: Staging | null) => staging?.kept.size ?? wanted.size;
  const staging = await asStage(onProgress, 'unchanged parts kept', kept, () =>
    stage(out, wanted, { states, fresh }),
  );
  if (staging === null) return { ...counts, made: 0, warnings };
  const job = { content, staging: staging.folder, parts: await handOver(parts, cache) };
  noteSite(job.parts, site, plan);
  const state = await makeUnits(crews, units, staging, { job, onProgress });
  const indexed = units.search.map(({ folder }) => contentFolder(content).indexed(basename(folder)));
  await forgetOtherGroups(join(cache, 'indexed'), new Set(indexed.map((file) => basename(file))));
  await options.check?.(staging.folder);
  await asStage(onProgress, 'site published', state.size, () => publish(out, state, states));
  return { ...counts, made: staging.missing.size, warnings };
}

/** In the cache: what the site in the making, or the one made last, is assembled from. */
export const PARTS_FILE = 'site-parts.v8';

/** On disk rather than by message, so that each thread reads it when it first needs it. */
async function handOver(parts: SiteParts, cache: string): Promise<RenderJob['parts']> {
  const file = join(cache, PARTS_FILE);
  const bytes = serialize(parts);
  await writeWhole(file, bytes);
  return { file, digest: sha256(bytes) };
}
