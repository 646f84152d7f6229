import { expect, it } from 'vitest';
import type { ArticleFacts } from '../../scripts/model.ts';
import { toEntry } from '../../scripts/render/entry.ts';
import type { Site } from '../../scripts/render/site.ts';
import { worthReading } from '../../scripts/render/worth-reading.ts';
import { article } from './sample.ts';

const PARAGRAPH =
  'The harbour master walked the length of the mole at dawn, counted the boats that had broken loose, and wrote their names on the back of a tide table, for the book had gone into the sea with the hut.';
const REPORT = Array.from({ length: 5 }, () => PARAGRAPH).join('\n\n');
const LIST = Array.from({ length: 40 }, (_, at) => `- The ferry is back, day ${at}`).join('\n');

const entry = (slug: string, facts: Partial<ArticleFacts>, markdown: string) =>
  toEntry(article(slug, facts, markdown), 'en');

it('begins with whole articles, those first that most others are related to', () => {
  const whole = { published: '2019-11-25', authors: ['Ana Bell'] };
  const articles = [
    entry('index', { ...whole, publisher: 'A' }, LIST),
    entry('notice', { ...whole, publisher: 'B' }, PARAGRAPH),
    entry('undated', { authors: ['Ana Bell'], publisher: 'C' }, REPORT),
    entry('nobodys', { published: '2019-11-25' }, REPORT),
    entry('good', whole, REPORT),
    entry('better', { published: '2019', publisher: 'D' }, REPORT),
    entry('second-of-its-publisher', { published: '2019', publisher: 'D' }, REPORT),
    entry('lonely', { ...whole, publisher: 'E' }, REPORT),
  ];
  const slugs = articles.map(({ slug }) => slug).filter((slug) => slug !== 'lonely');
  const related = new Map([
    ...['x', 'y', 'z'].map((slug) => [slug, slugs] as const),
    ['more', ['better', 'index']] as const,
  ]);
  const site = { archive: { articles }, relations: { related } } as unknown as Site;
  expect(worthReading(site, new Set()).map(({ slug }) => slug)).toEqual(['better', 'good']);
  expect(worthReading(site, new Set(articles.slice(5, 6))).map(({ slug }) => slug)).toEqual([
    'good',
    'second-of-its-publisher',
  ]);
});
