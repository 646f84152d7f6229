/** A whole build: ingest writes `content/`, render reads it; between them lies nothing but the files. */
import { existsSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { lockArchive } from './archive-lock.ts';
import { checkFolders } from './check-folders.ts';
import { noteCodeVersions } from './code-version.ts';
import { contentFolder } from './content-folder.ts';
import { PressmarkError } from './errors.ts';
import { ownLayouts, useLayouts } from './layout-overrides.ts';
import type { Account, Settings, Vocabulary, Withdrawal } from './model.ts';
import type { OnProgress } from './progress.ts';
import { discard, reclaim } from './publish/publish.ts';
import { findPassages, findTraces } from './publish/traces.ts';
import { type Redactor, redactorOf } from './redact.ts';
import { applyRedactions, forgetPassages, readPassages } from './redactions.ts';
import { clearHalfMade } from './render/made-once.ts';
import { sentencesOf } from './seals.ts';
import { readSettings, readVocabulary } from './settings.ts';
import {
  type ArchiveStamps,
  type Inputs,
  keepBuilt,
  lastBuilt,
  stampArchive,
  stampCode,
  stampTexts,
} from './up-to-date.ts';
import { readWithdrawals, sealRemoved, withdrawalsDigest } from './withdrawals.ts';
import { clearStaged, namesIn, readOrNull, removeFile, writeWhole } from './write/keep-files.ts';

export interface BuildOptions {
  /** The folder of scraped texts; `scraped` in the content folder where absent. */
  readonly from?: string;
  readonly content: string;
  readonly out: string;
  readonly baseUrl?: string;
  readonly pathPrefix?: string;
  readonly jobs: number;
  /** From how many texts on they are shared out among threads; as {@link openCrews} thinks best where absent. */
  readonly worthThreads?: number;
  /** Folder for CPU profiles of the build's threads. */
  readonly profile?: string;
  readonly removeMissing: boolean;
  /** Make the whole site again, also what seems to be as it should. */
  readonly fresh: boolean;
  /** Wait for another build of this archive to be done, rather than refuse. */
  readonly wait: boolean;
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
  /** What a person was told: told again as long as nothing changes. */
  readonly notices: readonly string[];
}

/** Builds the archive. Throws a {@link PressmarkError} for what a person has to put right. */
export async function buildArchive(options: BuildOptions): Promise<Built> {
  const { content, out } = options;
  const settings = await readSettings(content, options);
  const vocabulary = await readVocabulary(content);
  // What is wrong there is said before anything is done.
  await readPassages(content, await readWithdrawals(content));
  const from = options.from ?? join(content, 'scraped');
  const hasTexts = options.from !== undefined || existsSync(from);
  if (!hasTexts && !existsSync(join(content, 'articles'))) {
    throw new PressmarkError('no-such-folder', 'there is no such folder, and no article in the archive yet', {
      file: from,
      remedy: 'Put the scraped texts there, or name their folder with --from.',
    });
  }
  await checkFolders({ from, content, out });
  const { afterKill, release } = await lockArchive(content, options);
  try {
    if (afterKill) await clearTorn(content);
    await reclaim(out);
    const withdrawals = await sealRemoved(content);
    await forgetPassages(content, withdrawals);
    const passages = await readPassages(content, withdrawals);
    const checked = { from, hasTexts, settings, vocabulary, withdrawals, passages };
    return await buildAlone(options, checked);
  } finally {
    release();
  }
}

/** What was read and checked before the build began. */
interface Checked {
  readonly from: string;
  readonly hasTexts: boolean;
  readonly settings: Settings;
  readonly vocabulary: Vocabulary;
  readonly withdrawals: readonly Withdrawal[];
  readonly passages: readonly string[];
}

async function buildAlone(options: BuildOptions, checked: Checked): Promise<Built> {
  const { content, out } = options;
  const { from, hasTexts, settings, vocabulary, withdrawals, passages } = checked;
  const asked = [settings, vocabulary, withdrawals, passages, hasTexts];
  const inputs: Inputs = { from, content, out, options: asked };
  const read = { texts: stampTexts(from), code: stampCode() };
  const before = stampArchive(inputs);
  if (!options.fresh) {
    const last = await lastBuilt<Built>(inputs, { ...read, archive: before });
    if (last !== null) {
      last.notices.forEach(options.onNotice);
      return { ...last, made: 0 };
    }
  }
  const forgetting = await forgetWithdrawn(content, out, withdrawals, passages);
  let archive = null as ArchiveStamps | null;
  const built = await buildAnew(options, checked, (isAsLeft) => {
    const stamps = stampArchive(inputs, before);
    if (isAsLeft()) archive = stamps;
  });
  await forgetting.done();
  // An article that was deleted meanwhile is to be made anew by the next build.
  if (archive !== null) await keepBuilt(inputs, { ...read, archive }, built);
  return built;
}

/** `onIngested` is called when the archive is as it will be rendered, and can ask whether ingest left it so. */
async function buildAnew(
  options: BuildOptions,
  { from, hasTexts, settings, vocabulary, withdrawals, passages }: Checked,
  onIngested: (isAsLeft: () => boolean) => void,
): Promise<Built> {
  const { content, out, jobs, fresh, onProgress } = options;
  await noteCodeVersions();
  const layouts = ownLayouts(content);
  if (layouts !== null) useLayouts(layouts);
  // Loaded only now: a build with nothing to do is done before the code for the rest would be read.
  const [{ openCrews }, { ingest }, { renderSite }] = await Promise.all([
    import('./crew.ts'),
    import('./ingest.ts'),
    import('./render/render-site.ts'),
  ]);
  const notices: string[] = [];
  const onNotice = (text: string) => {
    notices.push(text);
    options.onNotice(text);
  };
  const crews = openCrews(jobs, {
    worthThreads: options.worthThreads,
    profile: options.profile ?? null,
    layouts,
  });
  try {
    const bringUpToDate = async () => {
      const ingested = hasTexts
        ? await ingest(crews, { ...options, from, settings, vocabulary, withdrawals, passages, onNotice })
        : null;
      onIngested(ingested?.isAsLeft ?? (() => true));
      return ingested?.account ?? null;
    };
    const account = await bringUpToDate();
    const redactor = redactorOf(passages);
    const check = (folder: string) => refuseTraces({ content, withdrawals, redactor }, folder);
    const site = {
      content,
      out,
      settings,
      vocabulary,
      withdrawals,
      jobs,
      fresh,
      onProgress,
      check,
    };
    const { warnings, ...rendered } = await renderSite(crews, site);
    warnings.forEach(onNotice);
    return { account, ...rendered, notices };
  } finally {
    await crews.close();
  }
}

/**
 * Where something was withdrawn since the last build, what was made with it goes: passages in articles and records, the
 * cache, and the site before the last, which stands beside it. `done` is to be called when the new site is in its place: the old one goes as well.
 */
async function forgetWithdrawn(
  content: string,
  out: string,
  withdrawals: readonly Withdrawal[],
  passages: readonly string[],
) {
  const { cache } = contentFolder(content);
  const marker = join(cache, 'withdrawals');
  const digest = withdrawals.length === 0 ? '' : withdrawalsDigest(withdrawals, passages);
  const before = (await readOrNull(marker))?.toString('utf8') ?? '';
  if (digest === before) return { done: async () => undefined };
  for (const name of await namesIn(cache))
    if (name !== 'lock') await rm(join(cache, name), { recursive: true, force: true });
  await discard(out);
  const redactor = redactorOf(passages);
  if (redactor !== null) await applyRedactions(content, redactor);
  return {
    done: async () => {
      await discard(out);
      await writeWhole(marker, digest);
    },
  };
}

/** Throws a {@link PressmarkError} if a sentence of a removed article, or a redacted passage, stands anywhere in a site. */
async function refuseTraces(
  {
    content,
    withdrawals,
    redactor,
  }: {
    readonly content: string;
    readonly withdrawals: readonly Withdrawal[];
    readonly redactor: Redactor | null;
  },
  folder: string,
): Promise<void> {
  const [passageIn] = redactor === null ? [] : await findPassages(folder, redactor);
  if (passageIn !== undefined) {
    throw new PressmarkError('withdrawn-text-left', 'a redacted passage is still in the site', {
      file: passageIn,
      remedy:
        'The site was not published. Take the passage out of the article, setting or picture name that this is made from.',
    });
  }
  for (const { id, level } of withdrawals) {
    if (level !== 'remove') continue;
    const [file] = await findTraces(folder, await sentencesOf(content, id));
    if (file === undefined) continue;
    throw new PressmarkError(
      'withdrawn-text-left',
      `a sentence of the removed article \`${id}\` is still in the site`,
      {
        file,
        remedy: 'The site was not published. Another article has the same text: withdraw or edit it too.',
      },
    );
  }
}

/**
 * What a killed build left in the cache; what it left elsewhere each build clears. Where the power went as well, files may
 * be empty that were just written: records and articles are then made anew.
 */
async function clearTorn(content: string): Promise<void> {
  const { cache, articles, records } = contentFolder(content);
  await clearStaged(cache);
  await clearHalfMade(cache);
  for (const folder of [articles, records])
    for (const name of await namesIn(folder))
      if (statSync(join(folder, name)).size === 0) await removeFile(join(folder, name));
}
