/** Everything that comes before a page is rendered: articles listed, pictures, cards and assets made, relations found. */
import { resolve } from 'node:path';
import { wordsFor } from '../../layouts/words/index.ts';
import { codeVersion } from '../code-version.ts';
import { contentFolder } from '../content-folder.ts';
import type { Crews } from '../crew.ts';
import { layoutsDigest, ownLayouts } from '../layout-overrides.ts';
import type { Settings, Vocabulary, Withdrawal } from '../model.ts';
import { asStage, type OnProgress } from '../progress.ts';
import { loadEntries } from './entries.ts';
import type { Entry } from './entry.ts';
import { HOLDS_REDACTED, loadAccount } from './load.ts';
import { type MadeFolder, makeAssets, makeCards, makePictures } from './media.ts';
import { findRelations } from './relations.ts';
import type { SiteParts } from './site.ts';

export interface Preparation {
  readonly content: string;
  readonly settings: Settings;
  readonly vocabulary: Vocabulary;
  readonly withdrawals?: readonly Withdrawal[];
  readonly jobs: number;
  readonly onProgress: OnProgress;
}

export interface Prepared {
  readonly parts: SiteParts;
  readonly media: readonly MadeFolder[];
  /** Fingerprint of the code and the layouts that pages are made with. */
  readonly version: string;
  /** What was left out and why, for people to see. */
  readonly warnings: readonly string[];
}

export async function prepareSite(crews: Crews, preparation: Preparation): Promise<Prepared> {
  const { settings, vocabulary, withdrawals = [], jobs, onProgress } = preparation;
  const content = resolve(preparation.content);
  const { cache } = contentFolder(content);
  const stage = (name: string) => (done: number, total: number) => onProgress({ stage: name, done, total });
  const layouts = ownLayouts(content);
  const version = `${await codeVersion('site')}${await layoutsDigest(layouts)}`;
  const everything = await loadEntries(crews, {
    content,
    language: settings.language,
    version,
    onProgress: stage('articles read'),
  });
  const hidden = new Set(withdrawals.flatMap(({ id, level }) => (level === 'delist' ? [id] : [])));
  const entries = everything.filter(({ id }) => !hidden.has(id));
  const job = { content, cache, jobs };
  const pictures = await makePictures(everything, { ...job, onProgress: stage('pictures made') });
  const cards = await makeCards(entries, settings, wordsFor(settings.language), {
    ...job,
    onProgress: stage('social cards drawn'),
  });
  const relations = await asStage(onProgress, 'related articles found', entries.length, () =>
    findRelations(entries),
  );
  const { assets, made } = await makeAssets(cache, { content, settings, layouts, version });
  const parts: SiteParts = {
    settings,
    vocabulary,
    account: await loadAccount(content),
    entries,
    delisted: everything.filter(({ id }) => hidden.has(id)),
    withdrawals,
    pictures: pictures.pictures,
    cards: cards.cards,
    relations,
    assets,
  };
  const warnings = [...pictures.warnings, ...unpublished(everything)];
  return { parts, media: [...pictures.made, ...cards.made, made], version, warnings };
}

function unpublished(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ slug, original, originalProblem, captures }) =>
    [{ original, problem: originalProblem }, ...captures].flatMap(({ original: file, problem }, at) =>
      problem === null || problem === HOLDS_REDACTED
        ? []
        : [`${file}: ${at === 0 ? 'the' : 'another'} original of \`${slug}\` is not published: ${problem}`],
    ),
  );
}
