/**
 * Indexes the article pages for search. Pagefind files each page under its `<html lang>`, which is the
 * article's language, so that every language has its own stemming and, where it has no spaces, its own
 * segmentation; `layouts/client` searches all of them from one box.
 */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { PressmarkError } from '../errors.ts';

/** Beyond this, fragments (one an article) share files: some hosts take 20,000 files at most. */
const MOST_FRAGMENTS = 5_000;

/** Of what Pagefind writes, the site uses the search itself and not the ready-made boxes. */
const UNUSED = /^pagefind-(?:component-ui|modular-ui|ui|highlight)\./;

/** Writes `pagefind/` into a finished site. Gives the number of articles indexed. */
export async function indexArticles(site: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({ maxFragments: MOST_FRAGMENTS, writePlayground: false });
    if (index === undefined) throw failure(errors);
    const added = await index.addDirectory({ path: site, glob: 'articles/*/index.html' });
    if (added.errors.length > 0) throw failure(added.errors);
    const bundle = join(site, 'pagefind');
    const written = await index.writeFiles({ outputPath: bundle });
    if (written.errors.length > 0) throw failure(written.errors);
    for (const name of await readdir(bundle)) if (UNUSED.test(name)) await rm(join(bundle, name));
    return added.page_count;
  } finally {
    await close();
  }
}

function failure(errors: readonly string[]): PressmarkError {
  return new PressmarkError('search-failed', `Pagefind could not index the site: ${errors.join('; ')}`);
}
