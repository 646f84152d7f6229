/** A whole build: ingest writes `content/`, render reads it; between them lies nothing but the files. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkFolders } from './check-folders.ts';
import { PressmarkError } from './errors.ts';
import { ingest } from './ingest.ts';
import type { Account } from './model.ts';
import type { OnProgress } from './progress.ts';
import { reclaim } from './publish/publish.ts';
import { renderSite } from './render/render-site.ts';
import { readSettings, readVocabulary } from './settings.ts';

export interface BuildOptions {
  /** The folder of scraped texts; `scraped` in the content folder where absent. */
  readonly from?: string;
  readonly content: string;
  readonly out: string;
  readonly baseUrl?: string;
  readonly pathPrefix?: string;
  readonly jobs: number;
  readonly removeMissing: boolean;
  /** Make the whole site again, also what seems to be as it should. */
  readonly fresh: boolean;
  readonly onProgress: OnProgress;
  readonly onNotice: (text: string) => void;
}

export interface Built {
  /** Null where there were no scraped texts and the site was made from the articles alone. */
  readonly account: Account | null;
  readonly articles: number;
  readonly pages: number;
  /** Pages and indexes that had to be made; 0 where the site was up to date. */
  readonly made: number;
}

/** Builds the archive. Throws a {@link PressmarkError} for what a person has to put right. */
export async function buildArchive(options: BuildOptions): Promise<Built> {
  const { content, out, jobs, onProgress } = options;
  const settings = await readSettings(content, options);
  const vocabulary = await readVocabulary(content);
  const from = options.from ?? join(content, 'scraped');
  const hasTexts = options.from !== undefined || existsSync(from);
  if (!hasTexts && !existsSync(join(content, 'articles'))) {
    throw new PressmarkError('no-such-folder', 'there is no such folder, and no article in the archive yet', {
      file: from,
      remedy: 'Put the scraped texts there, or name their folder with --from.',
    });
  }
  await checkFolders({ from, content, out });
  await reclaim(out);
  const account = hasTexts ? await ingest({ ...options, from, settings, vocabulary }) : null;
  const { warnings, ...rendered } = await renderSite({
    content,
    out,
    settings,
    vocabulary,
    jobs,
    fresh: options.fresh,
    onProgress,
  });
  for (const warning of warnings) options.onNotice(warning);
  return { account, ...rendered };
}
