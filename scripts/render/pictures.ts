/** Pictures made fit for the web: several widths and formats, named after what is in them. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { PictureView } from '../../layouts/view.ts';
import { asMendable } from '../errors.ts';
import type { Addresses } from './addresses.ts';
import { cached } from './made-once.ts';

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly variants: readonly PictureVariant[];
}

export interface PictureVariant {
  readonly type: 'image/avif' | 'image/webp' | 'image/jpeg';
  readonly width: number;
  /** Below the site's `images/`. */
  readonly file: string;
}

/** A list, a phone or a column, either on a dense screen; never more than there is. */
const WIDTHS = [320, 720, 1440];

/** A decompression bomb is refused before it is unpacked. */
const MOST_PIXELS = 100_000_000;

const FORMATS_READ = new Set(['jpeg', 'png', 'webp', 'gif', 'tiff', 'heif']);

/** AVIF at the least effort: a quarter of the time of the next, for an eighth more bytes. */
const FORMATS = [
  { type: 'image/avif', extension: 'avif', options: { quality: 55, effort: 0 } },
  { type: 'image/webp', extension: 'webp', options: { quality: 78, effort: 4 } },
  { type: 'image/jpeg', extension: 'jpeg', options: { quality: 80, progressive: true } },
] as const;

/** Part of the cache's key; its number is to be raised when pictures are made otherwise. */
const VERSION = JSON.stringify([3, sharp.versions.vips, WIDTHS, FORMATS]);

/**
 * Makes a picture's variants, or takes them from the cache. Gives null with the reason where the file is
 * missing, broken or no picture.
 */
export async function makePicture(
  file: string,
  content: string,
  cache: string,
): Promise<{ readonly picture: Picture; readonly key: string } | { readonly problem: string }> {
  try {
    const bytes = await readFile(join(content, file));
    const key = createHash('sha256').update(VERSION).update(bytes).digest('hex').slice(0, 32);
    return { picture: await cached(pictureFolder(cache, key), (staging) => convert(bytes, staging)), key };
  } catch (error) {
    // A picture that there was no room for is not broken.
    const mendable = asMendable(error);
    if (mendable !== null && mendable.where.file !== join(content, file)) throw mendable;
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/** Where a picture's variants lie in the cache. */
export const pictureFolder = (cache: string, key: string): string => join(cache, 'images', key);

async function convert(bytes: Buffer, folder: string): Promise<Picture> {
  const input = () => sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' });
  const { format, autoOrient } = await input().metadata();
  if (format === undefined || !FORMATS_READ.has(format)) {
    throw new Error(`${format ?? 'an unknown format'} is not a format that pictures are read from`);
  }
  const full = Math.min(autoOrient.width, WIDTHS.at(-1) ?? autoOrient.width);
  const widths = [...WIDTHS.filter((width) => width < full), full];
  const variants: PictureVariant[] = [];
  for (const { type, extension, options } of FORMATS) {
    for (const width of widths) {
      const image = input().autoOrient().resize({ width }).flatten({ background: '#ffffff' });
      const made = await image.toFormat(extension, options).toBuffer();
      const hash = createHash('sha256').update(made).digest('hex').slice(0, 12);
      const file = `${hash}-${width}.${extension}`;
      await writeFile(join(folder, file), made);
      variants.push({ type, width, file });
    }
  }
  return { width: full, height: Math.round((autoOrient.height * full) / autoOrient.width), variants };
}

/** The smallest, for a list that a script makes. */
export function thumbnailOf({ variants }: Picture, { to }: Addresses): string | null {
  const small = variants.find(({ type }) => type === 'image/webp');
  return small === undefined ? null : to(`images/${small.file}`);
}

export function toPictureView(picture: Picture, alt: string, { to }: Addresses): PictureView {
  const href = (variant: PictureVariant) => to(`images/${variant.file}`);
  const of = (type: PictureVariant['type']) => picture.variants.filter((variant) => variant.type === type);
  const fallback = of('image/jpeg').findLast(({ width }) => width <= 720) ?? of('image/jpeg')[0];
  return {
    width: picture.width,
    height: picture.height,
    alt,
    sources: (['image/avif', 'image/webp'] as const).map((type) => ({
      type,
      srcset: of(type)
        .map((variant) => `${href(variant)} ${variant.width}w`)
        .join(', '),
    })),
    fallback: fallback === undefined ? '' : href(fallback),
  };
}
