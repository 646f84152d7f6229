/** A NewsArticle as schema.org has it: what is known and nothing else. */
import type { ArticleView } from '../../layouts/view.ts';
import { isHouse } from '../cite/houses.ts';
import type { Site } from './site.ts';

const SUBJECT_TYPES = {
  person: 'Person',
  organisation: 'Organization',
  place: 'Place',
  topic: 'Thing',
} as const;

/** Safe inside a `<script>` element. */
export function jsonLdOf(site: Site, view: Omit<ArticleView, 'jsonLd'>): string {
  const absolute = (href: string) => `${site.settings.origin ?? ''}${href}`;
  const archived =
    site.settings.origin === null ? {} : { '@id': absolute(view.href), url: absolute(view.href) };
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...archived,
    headline: view.title,
    ...optional('alternativeHeadline', view.deck),
    ...optional('datePublished', view.date?.machine),
    ...optional('temporal', view.date?.machine == null ? view.date?.edtf : null),
    ...optional('dateModified', view.modified?.machine),
    inLanguage: view.language,
    wordCount: view.words,
    ...list(
      'author',
      view.authors.map(({ text }) => ({
        '@type': isHouse(text, view.publisher?.text ?? null) ? 'Organization' : 'Person',
        name: text,
      })),
    ),
    ...list(
      'contributor',
      view.contributors.map((name) => ({ '@type': 'Person', name })),
    ),
    ...optional('publisher', view.publisher && { '@type': 'Organization', name: view.publisher.text }),
    ...optional('sourceOrganization', view.agency && { '@type': 'Organization', name: view.agency }),
    ...optional('dateline', view.dateline),
    ...list(
      'about',
      view.subjects.map(({ kind, name }) => ({ '@type': SUBJECT_TYPES[kind], name })),
    ),
    ...list(
      'image',
      view.figures.map(({ picture }) => absolute(picture.fallback)),
    ),
    ...list(
      'correction',
      view.corrections.map(({ date, text }) => ({
        '@type': 'CorrectionComment',
        text,
        ...optional('datePublished', date.machine),
      })),
    ),
    ...optional('isBasedOn', view.url),
    isPartOf: { '@type': 'Collection', name: site.settings.title },
  };
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, escapeSign);
}

function escapeSign(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function optional(key: string, value: unknown): Readonly<Record<string, unknown>> {
  return value === null || value === undefined || value === '' ? {} : { [key]: value };
}

function list(key: string, values: readonly unknown[]): Readonly<Record<string, unknown>> {
  return values.length === 0 ? {} : { [key]: values };
}
