/** Pages with known answers, as the trainers read them. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type ReadPage, readPage } from '../extract/page.ts';
import { NOTHING_RECURS } from '../extract/recurring.ts';
import { findMojibake } from '../read/mojibake.ts';

/** What the trainers read of a page's `gold.json`. */
export interface Gold {
  readonly site: string;
  readonly title: string | null;
  readonly titleInText: boolean;
  readonly authors: readonly string[];
  readonly authorsInText: readonly string[];
  readonly date: string | null;
  readonly dateAlternatives?: readonly string[];
  /** The article's text, where the set has it; otherwise `with` and `without`. */
  readonly text?: string;
  /** Strings that must be in the article's text. */
  readonly with?: readonly string[];
  /** Strings that must not be in it. */
  readonly without?: readonly string[];
}

/** One rendering of a page. */
export interface GoldPage {
  readonly file: string;
  readonly text: string;
  /** By site, so that a site is never on both sides of a division. */
  readonly fold: number;
  readonly gold: Gold;
  /** The page brought to blocks, anew with each call: what extraction does to it changes it. */
  readonly read: () => ReadPage;
}

/** A site's pages are together in one of so many parts. */
export const FOLDS = 5;

/** All renderings of all pages in `dir` (SET/PAGE/{gold.json,*.txt}), by path. */
export function readGold(dir: string): GoldPage[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => {
      const gold = JSON.parse(readFileSync(join(file, '..', 'gold.json'), 'utf8')) as Gold;
      const text = readFileSync(file, 'utf8');
      return {
        file,
        text,
        fold: hash(gold.site) % FOLDS,
        gold,
        read: () => readPage(text, findMojibake(text), {}, NOTHING_RECURS),
      };
    });
}

/** Set, page and rendering, for the scorer. */
export const sourceOf = ({ file }: GoldPage): string =>
  [basename(join(file, '../..')), basename(join(file, '..')), basename(file)].join('/');

/** FNV-1a. */
function hash(text: string): number {
  let state = 2166136261;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 16777619) >>> 0;
  return state;
}
