/** `pressmark status`: how the texts and the articles of an archive stand to each other, as `git status` would say it. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { contentFolder } from './content-folder.ts';
import type { FoundFile } from './model.ts';
import { isQuarantined } from './read/quarantine.ts';
import { readSource } from './read/read-source.ts';
import { loadSidecars } from './read/sidecars.ts';
import { walk } from './read/walk.ts';
import { redactorOf } from './redact.ts';
import { readPassages } from './redactions.ts';
import { loadAccount } from './render/load.ts';
import { readWithdrawals } from './withdrawals.ts';
import { parseArticle } from './write/front-matter.ts';
import { mintId } from './write/identity.ts';
import { namesIn, readOrNull } from './write/keep-files.ts';
import { isAsWritten, readRecord } from './write/records.ts';

/** Paths as a person knows them: of texts below their folder, of articles below the archive's. */
export interface ArchiveStatus {
  readonly texts: number;
  readonly articles: number;
  /** Texts that no build has seen. */
  readonly fresh: readonly string[];
  /** Texts that are not as they were when their articles were made. */
  readonly changed: readonly string[];
  /** Articles that a person has changed, or written. */
  readonly edited: readonly string[];
  /** Articles that a person has changed, and whose texts have changed as well. */
  readonly conflicts: readonly { readonly article: string; readonly text: string }[];
  /** Articles whose texts are gone. */
  readonly orphaned: readonly string[];
  readonly quarantined: readonly { readonly path: string; readonly reason: string }[];
  readonly withdrawn: readonly string[];
}

/**
 * Reads the archive in `content` and its texts in `from` (or `scraped/` in it); nothing is written, and no text is
 * extracted. Throws a `PressmarkError` where a sidecar or an article is not valid.
 */
export async function statusOf(content: string, from = join(content, 'scraped')): Promise<ArchiveStatus> {
  const account = await loadAccount(content);
  const withdrawals = await readWithdrawals(content);
  const removed = new Set(withdrawals.flatMap(({ id, level }) => (level === 'remove' ? [id] : [])));
  const redactor = redactorOf(await readPassages(content, withdrawals));
  const asTold = (path: string) => redactor?.redact(path) ?? path;
  const withdrawn = new Set((account?.withdrawn ?? []).map(({ path }) => path));
  const seen = new Map<string, string>();
  const state = { fresh: [] as string[], changed: [] as string[], conflicts: [] as Conflict[], texts: 0 };
  const quarantined: { path: string; reason: string }[] = [];
  const reasons = new Map((account?.quarantined ?? []).map(({ path, reason }) => [path, reason]));
  const others = new Set((account?.duplicates ?? []).map(({ path }) => path));
  if (existsSync(from)) {
    const sidecars = await loadSidecars(from);
    for await (const file of walk(from)) {
      state.texts++;
      if (isQuarantined(file)) quarantined.push({ path: file.path, reason: file.reason });
      else {
        const id = (await sidecars.factsFor(file)).id ?? mintId(file.path);
        seen.set(id, file.path);
        if (removed.has(id)) withdrawn.add(file.path);
        else if (!others.has(asTold(file.path)) && !withdrawn.has(asTold(file.path)))
          await addText(content, id, file, reasons.get(asTold(file.path)), state, quarantined);
      }
    }
  }
  const articles = await articlesOf(content, new Set([...seen.keys()]));
  return {
    ...state,
    ...articles,
    quarantined,
    withdrawn: [...withdrawn].sort(),
  };
}

interface Conflict {
  readonly article: string;
  readonly text: string;
}

/** `reason` is why the last build made no article of it. */
async function addText(
  content: string,
  id: string,
  file: FoundFile,
  reason: string | undefined,
  state: { readonly fresh: string[]; readonly changed: string[]; readonly conflicts: Conflict[] },
  quarantined: { path: string; reason: string }[],
): Promise<void> {
  const folder = contentFolder(content);
  const record = await readRecord(folder.record(id));
  if (record === null) {
    if (reason === undefined) state.fresh.push(file.path);
    else quarantined.push({ path: file.path, reason });
    return;
  }
  const article = await readOrNull(folder.article(record.slug));
  if (article === null) return;
  const source = await readSource(file, {});
  const { facts } = parseArticle(folder.article(record.slug), article.toString('utf8'));
  const sha256 = isQuarantined(source) ? null : source.sha256;
  if (facts.source === undefined || facts.source.sha256 === sha256) return;
  if (isAsWritten(article, record)) state.changed.push(file.path);
  else state.conflicts.push({ article: relative(content, folder.article(record.slug)), text: file.path });
}

/** What can be told of the articles themselves; `present` are the ids of texts that are there. */
async function articlesOf(content: string, present: ReadonlySet<string>) {
  const folder = contentFolder(content);
  const bySlug = new Map<string, string>();
  for (const name of await namesIn(folder.records)) {
    const record = name.endsWith('.json') ? await readRecord(join(folder.records, name)) : null;
    if (record !== null) bySlug.set(record.slug, record.id);
  }
  const names = (await namesIn(folder.articles)).filter((name) => name.endsWith('.md')).sort();
  const edited: string[] = [];
  const orphaned: string[] = [];
  for (const name of names) {
    const id = bySlug.get(name.slice(0, -3));
    const record = id === undefined ? null : await readRecord(folder.record(id));
    const path = relative(content, join(folder.articles, name));
    if (!isAsWritten(await readFile(join(folder.articles, name)), record)) edited.push(path);
    if (id !== undefined && !present.has(id)) orphaned.push(path);
  }
  return { articles: names.length, edited, orphaned };
}

/** The status in words: each group with what it means and what can be done. */
export function describeStatus(status: ArchiveStatus): string {
  const groups: [heading: string, lines: readonly string[]][] = [
    [
      'In conflict: a person changed the article, and its text has changed as well. The article stays as it is;\ndelete it to have it made anew from the text:',
      status.conflicts.map(({ article, text }) => `${article}  (text: ${text})`),
    ],
    ['New texts, to be published by the next build:', status.fresh],
    ['Changed texts, whose articles the next build makes anew:', status.changed],
    ['Articles that a person has written or changed, which builds leave alone:', status.edited],
    ['Articles whose texts are gone:', status.orphaned],
    ['Quarantined texts:', status.quarantined.map(({ path, reason }) => `${path}: ${reason}`)],
    ['Withdrawn texts:', status.withdrawn],
  ];
  const said = groups.filter(([, lines]) => lines.length > 0);
  const counts = `${status.texts} texts, ${status.articles} articles`;
  const blocks = said.map(([heading, lines]) => `${heading}\n${lines.map((line) => `  ${line}\n`).join('')}`);
  const nothing = status.fresh.length + status.changed.length + status.conflicts.length === 0;
  return `${[`${counts}${nothing ? '; nothing to build' : ''}\n`, ...blocks].join('\n')}`;
}
