/**
 * One Eleventy run over a shard of the site. Pages are virtual templates: the articles' Markdown with a
 * layout, and JavaScript functions for all other pages. Eleventy itself reads nothing from disk, so no file
 * in a content folder is ever run as a template, as directory data or as configuration.
 */
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import Eleventy from '@11ty/eleventy';
import type { ArticleView } from '../../layouts/view.ts';
import { contentFolder } from '../content-folder.ts';
import { PressmarkError } from '../errors.ts';
import { paths } from './addresses.ts';
import { type ArticleSource, type Neighbours, toArticleView } from './article-view.ts';
import { composeArticle, composePage, composeSource } from './compose.tsx';
import type { PagePlan } from './plan.ts';
import type { Site } from './site.ts';

/** What one run makes. */
export interface Shard {
  readonly site: Site;
  readonly articles: readonly (ArticleSource & { readonly neighbours: Neighbours })[];
  readonly pages: readonly PagePlan[];
}

/** The part of Eleventy's configuration object that is used here; the package's own types lack it. */
export interface EleventyConfig {
  addTemplate(path: string, template: string | object, data?: Readonly<Record<string, unknown>>): void;
  addGlobalData(key: string, value: unknown): void;
  readonly globalData: Readonly<Record<string, unknown>>;
}

/** Under this key a run's shard is handed to `.eleventy.ts`, which otherwise plans the whole site itself. */
export const SHARD_KEY = 'pressmarkShard';

const CONFIG = fileURLToPath(new URL('../../.eleventy.ts', import.meta.url));

/** Eleventy gives every page a date, the clock's if need be. Nothing shows it; it stays the same. */
const NO_DATE = new Date(0);

/** Renders a shard into `out`. */
export async function runEleventy(shard: Shard, content: string, out: string): Promise<void> {
  const eleventy = new Eleventy<EleventyConfig>(fromHere(await emptyInput(content)), fromHere(out), {
    configPath: fromHere(CONFIG),
    quietMode: true,
    source: 'script',
    config: (config: EleventyConfig) => config.addGlobalData(SHARD_KEY, shard),
  });
  eleventy.disableLogger();
  try {
    await eleventy.write();
  } catch (error) {
    throw causeOf(error);
  }
}

/**
 * Eleventy takes an absolute path for one below the working folder if it only begins with the same letters, as that of
 * `pressmark-archive` does beside `pressmark`; a relative path it leaves alone.
 */
const fromHere = (path: string): string => relative('.', path);

/** Eleventy wraps what a template throws; a person can mend what lies inside. */
function causeOf(error: unknown): unknown {
  let inner = error;
  while (inner instanceof Error && !(inner instanceof PressmarkError)) {
    inner = (inner as { originalError?: unknown }).originalError ?? inner.cause;
  }
  return inner ?? error;
}

/** A folder below `content` with nothing in it: Eleventy wants an input folder, and would run what is in one. */
export async function emptyInput(content: string): Promise<string> {
  const folder = join(contentFolder(content).cache, 'eleventy-input');
  await mkdir(folder, { recursive: true });
  // Shared by all threads, so it is cleared only where somebody put something into it.
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true, force: true });
  return folder;
}

/** Makes every page of a shard known to Eleventy. */
export function addPages(config: EleventyConfig, { site, articles, pages }: Shard): void {
  config.addTemplate('_includes/article.11ty.js', { render: renderArticle });
  for (const source of articles) {
    const { slug } = source.entry;
    const view = (html: string) => toArticleView(site, source, html, source.neighbours);
    config.addTemplate(`${slug}.md`, withoutFrontMatter(source.markdown), {
      ...pageData(paths.article(slug)),
      layout: 'article.11ty.js',
      article: { render: (html: string) => composeArticle(site, view(html) satisfies ArticleView) },
    });
    if (source.facts.source !== undefined) {
      addPage(config, `${slug}.source`, paths.source(slug), () => composeSource(site, source));
    }
  }
  pages.forEach((page, index) => {
    addPage(config, `page-${index}`, page.path, () => composePage(site, page));
  });
}

interface ArticleData {
  readonly content: string;
  readonly article: { readonly render: (html: string) => string };
}

function renderArticle({ content, article }: ArticleData): string {
  return article.render(content);
}

function addPage(config: EleventyConfig, name: string, path: string, render: () => string): void {
  config.addTemplate(`${name}.11ty.js`, { render }, pageData(path));
}

function pageData(path: string): Readonly<Record<string, unknown>> {
  return {
    // A function: with templates in Markdown off, Eleventy has no language to read a string in.
    permalink: () => (path.endsWith('/') || path === '' ? `${path}index.html` : path),
    date: NO_DATE,
    eleventyExcludeFromCollections: true,
  };
}

/**
 * Facts were read and checked before. The empty block keeps Eleventy from taking a body that begins with
 * three hyphens for front matter.
 */
function withoutFrontMatter(markdown: string): string {
  return `---\n---\n${markdown}`;
}
