/** Sees to it that the content folder alone is the complete archive: originals and pictures lie in it. */
import { extname, isAbsolute, join, relative, sep } from 'node:path';
import type { ArticleImage, Provenance, Source } from '../model.ts';
import { readOrNull, writeWhole } from './keep-files.ts';
import { sha256 as digestOf } from './records.ts';

export interface Kept {
  /** The content folder. */
  readonly content: string;
  /** The folder of scraped texts. */
  readonly from: string;
  /** How to open the text; a Buffer where its name is not valid UTF-8. */
  readonly open: string | Buffer;
  readonly source: Omit<Source, 'text'>;
}

/**
 * Where the text's original bytes lie; they are copied in unless they are in the content folder already. Null where the
 * file does not hold them any more.
 */
export async function keepOriginal({ content, from, open, source }: Kept): Promise<Provenance | null> {
  const { path, sha256, bytes, encoding } = source;
  const inside = typeof open === 'string' ? pathInside(content, join(from, path)) : null;
  const original = inside ?? `originals/${sha256.slice(0, 2)}/${sha256}.txt`;
  if (inside === null) {
    const found = await readOrNull(open);
    if (found === null || digestOf(found) !== sha256) return null;
    await writeWhole(join(content, original), found);
  }
  return { original, path, sha256, bytes, encoding };
}

/** The text's pictures, copied in unless they are in the content folder already. Null where one is gone. */
export async function keepImages({ content, from, source }: Kept): Promise<ArticleImage[] | null> {
  const images: ArticleImage[] = [];
  for (const { file, ...said } of source.facts.images ?? []) {
    const path = join(from, file);
    const kept = pathInside(content, path) ?? (await copyImage(content, path));
    if (kept === null) return null;
    images.push({ ...said, file: kept });
  }
  return images;
}

/** By its bytes: the same picture beside ten texts is kept once. */
async function copyImage(content: string, path: string): Promise<string | null> {
  const bytes = await readOrNull(path);
  if (bytes === null) return null;
  const name = digestOf(bytes);
  const file = `images/${name.slice(0, 2)}/${name}${extname(path).toLowerCase()}`;
  await writeWhole(join(content, file), bytes);
  return file;
}

/** `path` relative to `folder`, with `/`, or null where it lies outside. */
function pathInside(folder: string, path: string): string | null {
  const way = relative(folder, path);
  return way === '' || way.startsWith('..') || isAbsolute(way) ? null : way.split(sep).join('/');
}
