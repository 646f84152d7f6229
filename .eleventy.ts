/**
 * Eleventy's configuration. A build hands it one shard at a time. Run by itself it makes the whole site of
 * `./content` (or of a folder below this one, named in PRESSMARK_CONTENT), and makes it again when something changes:
 *
 *     npx tsx node_modules/@11ty/eleventy/cmd.cjs --config=.eleventy.ts --output=_site --serve
 *
 * `npm start` does more: it also takes in changed texts, indexes for search, and never shows half a build.
 */

import { relative } from 'node:path';
import {
  addPages,
  type EleventyConfig,
  emptyInput,
  SHARD_KEY,
  type Shard,
} from './scripts/render/eleventy-run.ts';
import { lockedFrontMatter } from './scripts/render/locked-front-matter.ts';
import { createMarkdown } from './scripts/render/markdown.ts';
import { wholeSite } from './scripts/render/whole-site.ts';

interface Configuration extends EleventyConfig {
  setUseGitIgnore(use: boolean): void;
  setUseTemplateCache(use: boolean): void;
  setDataFileSuffixes(suffixes: readonly string[]): void;
  setFrontMatterParsingOptions(options: object): void;
  setLibrary(key: string, library: unknown): void;
  addWatchTarget(path: string, options: { readonly resetConfig: boolean }): void;
  readonly directories: { readonly output: string };
}

export default async function configure(config: Configuration): Promise<object> {
  config.setUseGitIgnore(false);
  config.setUseTemplateCache(false);
  config.setDataFileSuffixes([]);
  config.setFrontMatterParsingOptions(lockedFrontMatter);
  config.setLibrary('md', createMarkdown());
  const given = config.globalData[SHARD_KEY] as Shard | undefined;
  const content = process.env.PRESSMARK_CONTENT ?? 'content';
  if (given === undefined) {
    for (const folder of [`${content}/articles`, `${content}/archive.yml`, 'layouts'])
      config.addWatchTarget(folder, { resetConfig: true });
  }
  addPages(config, given ?? (await wholeSite(content, config.directories.output)));
  return {
    templateFormats: ['md', '11ty.js'],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
    ...(given === undefined ? { dir: { input: relative('.', await emptyInput(content)) } } : {}),
  };
}
