/** Articles as data: a record of each, the same beside its page and in the archive's own files. */

import { toCslItem } from '../cite/exports.ts';
import type { Reference } from '../cite/reference.ts';
import { paths } from './addresses.ts';
import type { ArticleSource } from './article-view.ts';
import { plainTexts } from './first-words.ts';
import type { Site } from './site.ts';

/** What is known of an article, for citing it. */
export function referenceOf(site: Site, { entry, facts }: ArticleSource): Reference {
  const { settings, addresses } = site;
  return {
    id: facts.id,
    title: facts.title,
    authors: facts.authors ?? [],
    agency: facts.agency ?? null,
    publisher: facts.publisher ?? null,
    published: facts.published ?? null,
    language: facts.language ?? settings.language,
    url: facts.url ?? null,
    archive: { title: settings.title, address: addresses.absolute(paths.article(entry.slug)) },
  };
}

/** An article with its text, as one plain object; what is not known is not in it. */
export function articleData(site: Site, source: ArticleSource): Readonly<Record<string, unknown>> {
  const { entry, facts, markdown } = source;
  const { id, title, deck, authors, contributors, agency, dateline, published, modified, publisher } = facts;
  const address = paths.article(entry.slug);
  return {
    id,
    address: site.addresses.absolute(address) ?? site.addresses.to(address),
    title,
    ...defined({ deck, authors, contributors, agency, dateline, published, modified, publisher }),
    language: facts.language ?? site.settings.language,
    ...defined({ url: facts.url, subjects: facts.subjects, captions: facts.captions }),
    text: plainTexts(markdown).join('\n\n'),
    ...(facts.source === undefined ? {} : { source: sourceOf(facts.source) }),
    citation: toCslItem(referenceOf(site, source)),
  };
}

const sourceOf = ({ path, sha256, bytes, encoding }: NonNullable<ArticleSource['facts']['source']>) => ({
  path,
  sha256,
  bytes,
  encoding,
});

function defined(facts: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
