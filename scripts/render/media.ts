/** Makes the pictures and social cards of all articles, or takes them from the cache, and copies them out. */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dateView } from '../../layouts/words/dates.ts';
import type { Words } from '../../layouts/words/index.ts';
import type { Settings } from '../model.ts';
import { CARD_VERSION, type Card, drawCard } from './card.ts';
import type { Entry } from './entry.ts';
import { inParallel } from './in-parallel.ts';
import { cached, copyMade } from './made-once.ts';
import { makePicture, type Picture } from './pictures.ts';

export interface MediaJob {
  readonly content: string;
  readonly cache: string;
  /** Folder of the site in the making. */
  readonly staging: string;
  readonly jobs: number;
  readonly onProgress: (done: number, total: number) => void;
}

export interface Pictures {
  readonly pictures: ReadonlyMap<string, Picture>;
  /** What is wrong with those left out. */
  readonly warnings: readonly string[];
}

export async function makePictures(articles: readonly Entry[], job: MediaJob): Promise<Pictures> {
  const files = [...new Set(articles.flatMap(({ images }) => images.map(({ file }) => file)))].sort();
  const pictures = new Map<string, Picture>();
  const problems = new Map<string, string>();
  let done = 0;
  await inParallel(files, job.jobs, async (file) => {
    const made = await makePicture(file, job.content, job.cache);
    if ('problem' in made) problems.set(file, made.problem);
    else {
      pictures.set(file, made.picture);
      await copyMade(made.folder, join(job.staging, 'images'));
    }
    job.onProgress(++done, files.length);
  });
  const warnings = files.flatMap((file) => {
    const problem = problems.get(file);
    return problem === undefined ? [] : [`${file}: left out, because it cannot be read: ${problem}`];
  });
  return { pictures, warnings };
}

/** Paths of the cards below the site, by the article's address. */
export async function makeCards(
  articles: readonly Entry[],
  settings: Settings,
  words: Words,
  job: MediaJob,
): Promise<ReadonlyMap<string, string>> {
  let done = 0;
  const cards = await inParallel(articles, job.jobs * 2, async (entry) => {
    const card = cardOf(entry, settings, words);
    const key = createHash('sha256')
      .update(JSON.stringify([CARD_VERSION, card]))
      .digest('hex')
      .slice(0, 32);
    const folder = join(job.cache, 'cards', key.slice(0, 2), key);
    const name = await cached(folder, async (staging) => {
      const png = await drawCard(card);
      const file = `${createHash('sha256').update(png).digest('hex').slice(0, 16)}.png`;
      await writeFile(join(staging, file), png);
      return file;
    });
    await copyMade(folder, join(job.staging, 'cards'));
    job.onProgress(++done, articles.length);
    return [entry.slug, `cards/${name}`] as const;
  });
  return new Map(cards);
}

function cardOf(entry: Entry, settings: Settings, words: Words): Card {
  const date = entry.published === null ? null : dateView(entry.published, words).text;
  return {
    title: entry.title,
    language: entry.language ?? settings.language,
    direction: entry.direction,
    archive: settings.title,
    // Isolated from each other, so that an English date keeps its order beside an Arabic name.
    detail: [entry.publisher, date]
      .flatMap((part) => (part === null ? [] : `\u2068${part}\u2069`))
      .join(' · '),
  };
}
