/** What becomes of texts: which are one story, which were withdrawn, and the account of them all. */
import { findDuplicates } from './catalogue/duplicates.ts';
import type { Sketch } from './catalogue/sketch.ts';
import type { TextSummary } from './ingest-steps.ts';
import type { Account, Quarantined } from './model.ts';
import type { Redactor } from './redact.ts';

/** A text that is another one's copy or version. */
export type Captured = Pick<TextSummary, 'id' | 'path'>;

/** One text of each story, the others, by path, under the id of that one, and what was removed and is scraped again. */
export function splitDuplicates(
  summaries: readonly TextSummary[],
  removed: readonly (Sketch & { readonly id: string })[],
) {
  const gone = removed.map((sketch) => ({ ...sketch, id: `removed ${sketch.id}`, path: '' }));
  const duplicates = findDuplicates([
    ...gone,
    ...summaries.map(({ id, path, sketch }) => ({ ...sketch, id, path })),
  ]);
  const isGone = ({ id }: TextSummary) => duplicates.get(id)?.startsWith('removed ') ?? false;
  const scrapedAgain = summaries
    .filter(isGone)
    .map(({ id, path }) => ({ id: duplicates.get(id)?.slice('removed '.length) ?? id, path }));
  const paths = new Map(summaries.map(({ id, path }) => [id, path]));
  const captures = new Map<string, Captured[]>();
  for (const [id, of] of duplicates) {
    if (of.startsWith('removed ')) continue;
    const path = paths.get(id);
    if (path === undefined) continue;
    const list = captures.get(of);
    if (list === undefined) captures.set(of, [{ id, path }]);
    else list.push({ id, path });
  }
  for (const list of captures.values()) list.sort(byPath);
  return { canonical: summaries.filter(({ id }) => !duplicates.has(id)), captures, scrapedAgain };
}

/** What became of every file: the numbers add up. */
export function accountFor(
  found: number,
  published: number,
  summaries: readonly TextSummary[],
  captures: ReadonlyMap<string, readonly Captured[]>,
  withdrawn: Account['withdrawn'],
  quarantined: readonly Quarantined[],
): Account {
  const paths = new Map(summaries.map(({ id, path }) => [id, path]));
  const duplicates = [...captures].flatMap(([id, list]) =>
    list.map(({ path }) => ({ path, of: paths.get(id) ?? id })),
  );
  return {
    found,
    published,
    duplicates: duplicates.sort(byPath),
    withdrawn: [...withdrawn].sort(byPath),
    quarantined: [...quarantined].sort(byPath),
  };
}

const byPath = (a: { readonly path: string }, b: { readonly path: string }) => (a.path < b.path ? -1 : 1);

/** The account without passages in the names of files. */
export function redactAccount(account: Account, { redact }: Redactor): Account {
  return {
    ...account,
    duplicates: account.duplicates.map(({ path, of }) => ({ path: redact(path), of: redact(of) })),
    withdrawn: account.withdrawn.map((one) => ({ ...one, path: redact(one.path) })),
    quarantined: account.quarantined.map((one) => ({ ...one, path: redact(one.path) })),
  };
}
