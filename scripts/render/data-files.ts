/** The archive as data, as a Frictionless data package: its articles, a table of them, and what describes both. */
import { stringify } from 'csv-stringify/sync';
import { searchGroups } from '../search/search-groups.ts';
import { paths } from './addresses.ts';
import type { Entry } from './entry.ts';
import type { Site } from './site.ts';

/** Where the articles of one group lie, one a line; a small archive has but one file. */
export const dataFile = (group: string, groups: number): string =>
  groups === 1 ? 'data/articles.jsonl.gz' : `data/articles-${group}.jsonl.gz`;

/** The table and the description, by path below the site. */
export function dataFiles(site: Site): ReadonlyMap<string, string> {
  const { articles } = site.archive;
  if (articles.length === 0) return new Map();
  return new Map([
    ['data/articles.csv', tableOf(site, articles)],
    ['data/datapackage.json', `${JSON.stringify(packageOf(site), null, 2)}\n`],
  ]);
}

const COLUMNS = {
  id: 'The article’s permanent mark in this archive',
  title: 'Headline',
  published: 'When it was published, as EDTF (ISO 8601-2); empty where the source does not say',
  publisher: 'Who published it',
  authors: 'Authors, separated by “; ”',
  language: 'BCP 47 tag; empty where unknown',
  subjects: 'People, organisations, places and topics, separated by “; ”',
  url: 'Where it was first published',
  address: 'Where it stands in this archive',
} as const;

/** Cells that a spreadsheet would run as formulas get an apostrophe before them. */
function tableOf(site: Site, articles: readonly Entry[]): string {
  const rows = articles.map((entry): Record<keyof typeof COLUMNS, string> => {
    const path = paths.article(entry.slug);
    return {
      id: entry.id,
      title: entry.title,
      published: entry.published ?? '',
      publisher: entry.publisher ?? '',
      authors: entry.authors.join('; '),
      language: entry.language ?? '',
      subjects: entry.subjects.map(({ name }) => name).join('; '),
      url: entry.url ?? '',
      address: site.addresses.absolute(path) ?? site.addresses.to(path),
    };
  });
  return stringify(rows, { header: true, columns: Object.keys(COLUMNS), escape_formulas: true });
}

function packageOf({ settings, archive }: Site): object {
  const groups = searchGroups(archive.articles);
  const files = groups.map(({ name }) => dataFile(name, groups.length).slice('data/'.length));
  return {
    name: 'articles',
    title: settings.title,
    description: settings.description,
    profile: 'data-package',
    ...(settings.origin === null ? {} : { homepage: `${settings.origin}${settings.pathPrefix}` }),
    resources: [
      {
        name: 'articles',
        path: 'articles.csv',
        description:
          'A table of all articles. Where a cell begins with =, +, -, @ (also full-width), a tab or a carriage return, an apostrophe was put before it, so that no spreadsheet runs it as a formula.',
        profile: 'tabular-data-resource',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: {
          primaryKey: 'id',
          fields: Object.entries(COLUMNS).map(([name, description]) => ({
            name,
            type: 'string',
            description,
          })),
        },
      },
      {
        name: 'texts',
        path: files.length === 1 ? files[0] : files,
        format: 'jsonl',
        mediatype: 'application/jsonl',
        compression: 'gz',
        encoding: 'utf-8',
        description: 'Articles with their texts, one JSON object a line',
      },
    ],
  };
}
