/** A page of each kind that the built sample has, by its path below the site. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export function kindsOfPages(site: string): Readonly<Record<string, string>> {
  const below = (folder: string) =>
    readdirSync(join(site, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${folder}${name}/`)
      .sort();
  const having = (folder: string, mark: string) =>
    below(folder).find((path) => readFileSync(join(site, path, 'index.html'), 'utf8').includes(mark)) ?? '';
  const article = having('articles/', '<figure');
  const year = below('archive/').at(-3) ?? '';
  return {
    home: '',
    article,
    'article from right to left': having('articles/', '<html lang="ar"'),
    'article in Chinese': having('articles/', '<html lang="zh"'),
    source: `${article}source/`,
    archive: 'archive/',
    year,
    month: below(year)[0] ?? '',
    undated: 'archive/undated/',
    subjects: 'tags/',
    subject: having('tags/', 'class="chart"'),
    publishers: 'sources/',
    publisher: below('sources/')[0] ?? '',
    author: below('authors/')[0] ?? '',
    search: 'search/?q=harbour',
    about: 'about/',
    withdrawals: 'withdrawals/',
    corrections: 'corrections/',
    'not found': '404.html',
  };
}
