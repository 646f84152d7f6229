/** The same archive for other generators: the articles already clean, and the same pages. */
import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import type { Article } from '../../scripts/model.ts';
import { firstWords } from '../../scripts/render/first-words.ts';
import { parseArticle } from '../../scripts/write/front-matter.ts';
import { type Cost, measure } from './measure.ts';

export interface Peer {
  readonly name: string;
  /** Writes the project into a folder; not part of what is measured. */
  readonly prepare: (articles: readonly Article[], folder: string) => Promise<void>;
  /** Makes the site and its search index. */
  readonly build: (folder: string) => Promise<Cost>;
}

const bin = (path: string) => fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url));
const own = (name: string) => fileURLToPath(new URL(`peers/${name}`, import.meta.url));

const HUGO: Peer = {
  name: 'Hugo + Pagefind',
  prepare: (articles, folder) => writeProject('hugo', articles, folder, 'content/articles'),
  build: (folder) => bothOf(folder, 'hugo', ['--quiet', '--destination', 'public']),
};

const ELEVENTY: Peer = {
  name: 'Eleventy + Pagefind',
  prepare: async (articles, folder) => {
    await writeProject('eleventy', articles, folder, 'articles');
    await symlink(bin(''), join(folder, 'node_modules'));
  },
  build: (folder) => bothOf(folder, process.execPath, [bin('@11ty/eleventy/cmd.cjs')]),
};

/** Those that are on this machine; says how to get the others. */
export async function peersHere(): Promise<readonly Peer[]> {
  const hugo = await measure('hugo', ['version'], { quiet: true }).catch(() => null);
  if (hugo === null) console.log('Hugo is not installed, so it is left out (Debian: apt-get install hugo).');
  return hugo === null ? [ELEVENTY] : [HUGO, ELEVENTY];
}

/** The articles of a content folder. */
export async function articlesIn(content: string): Promise<readonly Article[]> {
  const folder = join(content, 'articles');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  return Promise.all(
    names.map(async (name) => parseArticle(name, await readFile(join(folder, name), 'utf8'))),
  );
}

async function writeProject(
  name: string,
  articles: readonly Article[],
  folder: string,
  to: string,
): Promise<void> {
  await cp(own(name), folder, { recursive: true });
  await mkdir(join(folder, to), { recursive: true });
  const common = tagsOfSeveral(articles);
  for (const { slug, facts, markdown } of articles) {
    const tags = (facts.subjects ?? []).map((subject) => subject.name.replace(/[/\\?#%]/g, ' '));
    const date = /^\d{4}-\d\d-\d\d/.exec(facts.published ?? '')?.[0] ?? '1900-01-01';
    const data = {
      title: facts.title,
      date,
      tags: [...(name === 'eleventy' ? ['article'] : []), ...tags.filter((tag) => common.has(tag))],
      lone: tags.filter((tag) => !common.has(tag)),
      sources: facts.publisher === undefined ? [] : [facts.publisher],
      authors: facts.authors ?? [],
      years: [date.slice(0, 4)],
      months: [date.slice(0, 7)],
      excerpt: firstWords(markdown),
      ...(name === 'eleventy' ? { layout: 'article.njk', permalink: `/articles/${slug}/` } : {}),
    };
    // Liquid, Nunjucks and Hugo would run what looks like their own syntax.
    const body = markdown.replace(/\{(?=[{%])/g, '&#123;');
    await writeFile(join(folder, to, `${slug}.md`), `---\n${stringify(data)}---\n\n${body}`);
  }
  if (name !== 'hugo') return;
  for (const page of ['search', 'about'])
    await writeFile(join(folder, `content/${page}.md`), `---\ntitle: ${page}\n---\n`);
}

function tagsOfSeveral(articles: readonly Article[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { facts } of articles)
    for (const { name } of facts.subjects ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Set([...counts].flatMap(([name, count]) => (count > 1 ? [name.replace(/[/\\?#%]/g, ' ')] : [])));
}

async function bothOf(folder: string, command: string, args: readonly string[]): Promise<Cost> {
  const made = await measure(command, args, { cwd: folder, quiet: true });
  const pagefind = [bin('pagefind/lib/runner/bin.cjs'), '--site', 'public', '--silent'];
  const indexed = await measure(process.execPath, pagefind, { cwd: folder, quiet: true });
  return {
    seconds: made.seconds + indexed.seconds,
    memory: Math.max(made.memory, indexed.memory),
    largest: Math.max(made.largest, indexed.largest),
  };
}
