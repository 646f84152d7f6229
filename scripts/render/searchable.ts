/** An article as search wants it. */
import { dateView } from '../../layouts/words/dates.ts';
import { type SearchRecord, toSearchRecord } from '../search/search-record.ts';
import { paths } from './addresses.ts';
import { type ArticleSource, digitsOf } from './article-view.ts';
import { plainTexts } from './first-words.ts';
import { thumbnailFor } from './item-view.ts';
import type { Site } from './site.ts';

export function searchableOf(site: Site, { entry, facts, markdown }: ArticleSource): SearchRecord {
  const { settings } = site;
  const captions = [
    ...(facts.images ?? []).map(({ caption, credit }) => [caption, credit]),
    ...(facts.captions ?? []).map(({ text, credit }) => [text, credit]),
  ];
  return toSearchRecord({
    path: paths.article(entry.slug),
    title: entry.title,
    language: entry.language ?? settings.language,
    interfaceLanguage: settings.language,
    texts: [
      ...(facts.deck === undefined ? [] : [facts.deck]),
      ...plainTexts(markdown),
      ...captions.flat().filter((text) => text !== undefined),
    ],
    authors: entry.authors,
    publisher: entry.publisher,
    subjects: entry.subjects,
    published: entry.published,
    date: entry.published === null ? null : dateView(entry.published, site.words).text,
    sortKey: digitsOf(entry.published),
    image: thumbnailFor(site, entry),
  });
}
