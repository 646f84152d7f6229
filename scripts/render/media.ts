/** Makes the pictures, social cards and assets of a site, or finds them in the cache. */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteView } from '../../layouts/view.ts';
import { dateView } from '../../layouts/words/dates.ts';
import type { Words } from '../../layouts/words/index.ts';
import { PressmarkError } from '../errors.ts';
import type { Settings } from '../model.ts';
import { readOrNull } from '../write/keep-files.ts';
import { sha256 } from '../write/records.ts';
import { buildAssets, type Logo } from './assets.ts';
import { CARD_VERSION, type Card, drawCard } from './card.ts';
import type { Entry } from './entry.ts';
import { inParallel } from './in-parallel.ts';
import { cached } from './made-once.ts';
import { makePicture, type Picture, pictureFolder } from './pictures.ts';

export interface MediaJob {
  readonly content: string;
  readonly cache: string;
  readonly jobs: number;
  readonly onProgress: (done: number, total: number) => void;
}

/** A folder of the cache whose files belong into one of the site's. */
export interface MadeFolder {
  /** Tells apart all that is made so. */
  readonly key: string;
  readonly folder: string;
  /** Folder of the site. */
  readonly to: 'images' | 'cards' | 'assets';
}

export interface Pictures {
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly made: readonly MadeFolder[];
  /** What is wrong with those left out. */
  readonly warnings: readonly string[];
}

export async function makePictures(articles: readonly Entry[], job: MediaJob): Promise<Pictures> {
  const files = [...new Set(articles.flatMap(({ images }) => images.map(({ file }) => file)))].sort();
  const pictures = new Map<string, Picture>();
  const problems = new Map<string, string>();
  const made = new Map<string, MadeFolder>();
  let done = 0;
  await inParallel(files, job.jobs, async (file) => {
    const result = await makePicture(file, job.content, job.cache);
    if ('problem' in result) problems.set(file, result.problem);
    else {
      pictures.set(file, result.picture);
      made.set(result.key, { key: result.key, folder: pictureFolder(job.cache, result.key), to: 'images' });
    }
    job.onProgress(++done, files.length);
  });
  const warnings = files.flatMap((file) => {
    const problem = problems.get(file);
    return problem === undefined ? [] : [`${file}: left out, because it cannot be read: ${problem}`];
  });
  return { pictures, made: [...made.values()], warnings };
}

export interface Cards {
  /** Paths below the site, by the article's address. */
  readonly cards: ReadonlyMap<string, string>;
  readonly made: readonly MadeFolder[];
}

/**
 * A card for each article; in an archive of more than {@link Settings.mostCards} one for each publisher, because
 * hosts limit the number of files and a card costs as much as its page.
 */
export async function makeCards(
  articles: readonly Entry[],
  settings: Settings,
  words: Words,
  job: MediaJob,
): Promise<Cards> {
  const each = articles.length <= settings.mostCards;
  const keys = new Map<string, { readonly card: Card; readonly slugs: string[] }>();
  for (const entry of articles) {
    const card = each ? cardOf(entry, settings, words) : sharedCard(entry, settings);
    const key = createHash('sha256')
      .update(JSON.stringify([CARD_VERSION, card]))
      .digest('hex')
      .slice(0, 32);
    const known = keys.get(key) ?? { card, slugs: [] };
    known.slugs.push(entry.slug);
    keys.set(key, known);
  }
  let done = 0;
  const made = await inParallel([...keys], job.jobs * 2, async ([key, { card }]) => {
    const folder = join(job.cache, 'cards', key.slice(0, 2), key);
    // Named after what is on it, not after its bytes: two titles that cannot be set look alike.
    await cached(folder, async (staging) => {
      await writeFile(join(staging, `${key}.png`), await drawCard(card));
      return true;
    });
    job.onProgress(++done, keys.size);
    return { key, folder, to: 'cards' } as const;
  });
  const cards = [...keys].flatMap(([key, { slugs }]) =>
    slugs.map((slug) => [slug, `cards/${key}.png`] as const),
  );
  return { cards: new Map(cards), made };
}

/** `version` is the fingerprint of the layouts. */
export async function makeAssets(
  cache: string,
  { content, settings, layouts, version }: AssetsJob,
): Promise<{ readonly assets: SiteView['assets']; readonly made: MadeFolder }> {
  const { pathPrefix, accent } = settings;
  const logo = await readLogo(content, settings.logo);
  const parts = [version, pathPrefix, accent, logo === null ? null : [logo.name, sha256(logo.bytes)]];
  const key = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
  const folder = join(cache, 'assets', key);
  const assets = await cached(folder, (staging) =>
    buildAssets(staging, { pathPrefix, accent, logo, layouts }),
  );
  return { assets, made: { key, folder, to: 'assets' } };
}

export interface AssetsJob {
  readonly content: string;
  readonly settings: Settings;
  /** Folder of the archive's own layouts. */
  readonly layouts: string | null;
  readonly version: string;
}

/** The bytes of the archive's sign. Throws a {@link PressmarkError} where the settings name a file that is not there. */
async function readLogo(content: string, name: string | null): Promise<Logo | null> {
  if (name === null) return null;
  const bytes = await readOrNull(join(content, name));
  if (bytes !== null) return { name, bytes };
  throw new PressmarkError('bad-settings', `\`logo: ${name}\` names a file that cannot be read`, {
    file: join(content, 'archive.yml'),
    remedy: 'Put the picture into the folder that holds archive.yml, or leave `logo` out.',
  });
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

function sharedCard({ publisher }: Entry, { title, description, language }: Settings): Card {
  return {
    title: publisher ?? title,
    language,
    direction: 'ltr',
    archive: title,
    detail: description,
  };
}
