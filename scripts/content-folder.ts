/** Where things lie in a content folder. */
import { join } from 'node:path';

export interface ContentFolder {
  readonly root: string;
  readonly article: (slug: string) => string;
  readonly record: (id: string) => string;
  readonly records: string;
  readonly articles: string;
  readonly account: string;
  /** The folders that ingest writes to. */
  readonly written: readonly string[];
  /** What can be made again at any time. */
  readonly cache: string;
  readonly extracted: (id: string) => string;
  /** What an article file says, read and checked. */
  readonly parsed: (slug: string) => string;
  /** What was indexed of the articles of a search group. */
  readonly indexed: (group: string) => string;
}

export function contentFolder(root: string): ContentFolder {
  return {
    root,
    articles: join(root, 'articles'),
    article: (slug) => join(root, 'articles', `${slug}.md`),
    records: join(root, 'records'),
    record: (id) => join(root, 'records', `${id}.json`),
    account: join(root, 'account.json'),
    written: ['articles', 'records', 'originals', 'images'].map((name) => join(root, name)),
    cache: join(root, '.cache'),
    extracted: (id) => join(root, '.cache', 'extracted', `${id}.json`),
    parsed: (slug) => join(root, '.cache', 'parsed', `${slug}.json`),
    indexed: (group) => join(root, '.cache', 'indexed', `${group}.jsonl`),
  };
}
