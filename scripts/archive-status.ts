/** `pressmark status`: how the texts and the articles of an archive stand to each other, as `git status` would say it. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { refuseNowhere, textsOf } from './check-folders.ts';
import { contentFolder } from './content-folder.ts';
import { counted } from './counted.ts';
import { readExtracted } from './ingest-steps.ts';
import type { ArticleRecord, FoundFile, SidecarFacts } from './model.ts';
import { isQuarantined } from './read/quarantine.ts';
import { readSource } from './read/read-source.ts';
import { loadSidecars } from './read/sidecars.ts';
import { walk } from './read/walk.ts';
import { redactorOf } from './redact.ts';
import { redactSidecar } from './redact-article.ts';
import { readPassages } from './redactions.ts';
import { loadAccount } from './render/load.ts';
import { type Changes, changesSince } from './up-to-date.ts';
import { readWithdrawals } from './withdrawals.ts';
import { articleFinder, idIn } from './write/article-places.ts';
import { parseArticle } from './write/front-matter.ts';
import { mintId } from './write/identity.ts';
import { namesIn, readOrNull } from './write/keep-files.ts';
import { isAsWritten, readRecord } from './write/records.ts';

/** Paths as a person knows them: of texts below their folder, of articles below the archive's. */
export interface ArchiveStatus {
  readonly texts: number;
  /** Whether articles were made from texts of a folder outside of the archive, which was not named. */
  readonly elsewhere: boolean;
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
  /** Texts whose articles the next build takes out. */
  readonly withdrawing: readonly string[];
  /** What the next build finds changed; null where no build is known, so that it looks at everything. */
  readonly changes: Changes | null;
}

/**
 * Reads the archive in `content` and its texts in `from` (or `scraped/` in it); nothing is written, and no text is
 * extracted. Throws a `PressmarkError` where there is no such folder, or a sidecar or an article is not valid.
 */
export async function statusOf(content: string, from?: string): Promise<ArchiveStatus> {
  await refuseNowhere(content);
  const scraped = join(content, 'scraped');
  const folder = from === undefined && !existsSync(scraped) ? null : await textsOf(content, from);
  const before = await lastAccount(content);
  const found = nothingFound();
  if (folder !== null) {
    const sidecars = await loadSidecars(folder);
    for await (const file of walk(folder)) {
      found.texts++;
      if (isQuarantined(file)) found.quarantined.push({ path: file.path, reason: file.reason });
      else await addText(content, { file, facts: await sidecars.factsFor(file) }, before, found);
    }
  }
  const { seen, ...told } = found;
  const articles = await articlesOf(content, seen);
  return {
    ...told,
    ...articles,
    elsewhere: folder === null && articles.orphaned.length > 0,
    orphaned: folder === null ? [] : articles.orphaned,
    withdrawn: [...before.withdrawn].sort(),
    changes: await changesSince({ content, from: folder ?? scraped }),
  };
}

/** What the last build said of texts, and what is to be withdrawn. */
async function lastAccount(content: string) {
  const account = await loadAccount(content);
  const withdrawals = await readWithdrawals(content);
  const redactor = redactorOf(await readPassages(content, withdrawals));
  const removed = new Set(withdrawals.flatMap(({ id, level }) => (level === 'remove' ? [id] : [])));
  const taken = (account?.withdrawn ?? []).filter(({ id }) => removed.has(id));
  return {
    redactor,
    find: articleFinder(content),
    removed,
    withdrawn: new Set(taken.map(({ path }) => path)),
    /** Why there is no article of a text. */
    reasons: new Map((account?.quarantined ?? []).map(({ path, reason }) => [path, reason])),
    others: new Set((account?.duplicates ?? []).map(({ path }) => path)),
  };
}

type LastAccount = Awaited<ReturnType<typeof lastAccount>>;

/** What is found as the texts are gone through. */
interface Found {
  texts: number;
  readonly seen: Set<string>;
  readonly fresh: string[];
  readonly changed: string[];
  readonly conflicts: Conflict[];
  readonly withdrawing: string[];
  readonly quarantined: { readonly path: string; readonly reason: string }[];
}

const nothingFound = (): Found => ({
  texts: 0,
  seen: new Set(),
  fresh: [],
  changed: [],
  conflicts: [],
  withdrawing: [],
  quarantined: [],
});

interface Conflict {
  readonly article: string;
  readonly text: string;
}

interface Text {
  readonly file: FoundFile;
  readonly facts: SidecarFacts;
}

async function addText(content: string, text: Text, before: LastAccount, found: Found): Promise<void> {
  const { file, facts } = text;
  const id = facts.id ?? mintId(file.path);
  found.seen.add(id);
  const path = before.redactor?.redact(file.path) ?? file.path; // as the account has it
  if (before.withdrawn.has(path)) return;
  if (before.removed.has(id)) found.withdrawing.push(file.path);
  else if (!before.others.has(path)) {
    const record = await readRecord(contentFolder(content).record(id));
    const reason = before.reasons.get(path);
    if (record !== null) await compareText(content, text, record, before, found);
    else if (reason === undefined) found.fresh.push(file.path);
    else found.quarantined.push({ path: file.path, reason });
  }
}

/** Whether a text, or what its sidecars say, is still what its article was made from. */
async function compareText(
  content: string,
  { file, facts }: Text,
  record: ArticleRecord,
  { redactor, find }: LastAccount,
  found: Found,
): Promise<void> {
  const folder = contentFolder(content);
  const place = folder.article(await find(record));
  const article = await readOrNull(place);
  if (article === null) return;
  const source = await readSource(file, {});
  const { facts: said } = parseArticle(place, article.toString('utf8'));
  if (said.source === undefined) return;
  const sha256 = isQuarantined(source) ? null : source.sha256;
  const hasOtherFacts = await saysOther(
    content,
    record.id,
    redactor === null ? facts : redactSidecar(facts, redactor),
  );
  if (said.source.sha256 === sha256 && !hasOtherFacts) return;
  if (isAsWritten(article, record)) found.changed.push(file.path);
  else found.conflicts.push({ article: relative(content, place), text: file.path });
}

/** Whether sidecars say something else than when the text was extracted; false where the cache does not know. */
async function saysOther(content: string, id: string, facts: SidecarFacts): Promise<boolean> {
  const known = await readExtracted(contentFolder(content).extracted(id));
  return known !== null && JSON.stringify(known.source.facts) !== JSON.stringify(facts);
}

/** What can be told of the articles themselves; `present` are the ids of texts that are there. */
async function articlesOf(content: string, present: ReadonlySet<string>) {
  const folder = contentFolder(content);
  const names = (await namesIn(folder.articles)).filter((name) => name.endsWith('.md')).sort();
  const edited: string[] = [];
  const orphaned: string[] = [];
  for (const name of names) {
    const bytes = await readFile(join(folder.articles, name));
    const id = idIn(bytes);
    const record = id === null ? null : await readRecord(folder.record(id));
    const path = relative(content, join(folder.articles, name));
    if (!isAsWritten(bytes, record)) edited.push(path);
    if (record !== null && !present.has(record.id)) orphaned.push(path);
  }
  return { articles: names.length, edited, orphaned };
}

const NAME_THEM = 'name their folder with --from to see what is new, changed or gone';

/** The status in words: each group with what it means and what can be done. */
export function describeStatus(status: ArchiveStatus): string {
  const groups: [heading: string, lines: readonly string[]][] = [
    ['Their texts lie outside of the archive:', status.elsewhere ? [NAME_THEM] : []],
    [
      'In conflict: a person changed the article, and its text has changed as well. The article stays as it is;\ndelete it to have it made anew from the text:',
      status.conflicts.map(({ article, text }) => `${article}  (text: ${text})`),
    ],
    ['New texts, to be published by the next build:', status.fresh],
    ['Changed texts or sidecars, whose articles the next build makes anew:', status.changed],
    ['Texts whose articles the next build takes out:', status.withdrawing],
    ['Changed since the last build, and looked at by the next:', changesIn(status)],
    ['Articles that a person has written or changed, which builds leave alone:', status.edited],
    ['Articles whose texts are gone:', status.orphaned],
    ['Quarantined texts:', status.quarantined.map(({ path, reason }) => `${path}: ${reason}`)],
    ['Withdrawn texts:', status.withdrawn],
  ];
  const said = groups.filter(([, lines]) => lines.length > 0);
  const articles = counted(status.articles, 'article');
  const counts = status.elsewhere ? articles : `${counted(status.texts, 'text')}, ${articles}`;
  const blocks = said.map(([heading, lines]) => `${heading}\n${lines.map((line) => `  ${line}\n`).join('')}`);
  return `${[`${counts}${isBuilt(status) ? '; nothing to build' : ''}\n`, ...blocks].join('\n')}`;
}

function isBuilt({ changes }: ArchiveStatus): boolean {
  return changes !== null && !changes.texts && !changes.code && !changes.site && changes.archive.length === 0;
}

/** What a build writes beside the articles: changes there come with others that a person has made. */
const MADE = new Set(['account.json', 'originals', 'records', 'withdrawn']);

/** What has changed beyond single texts. */
function changesIn({ changes, ...status }: ArchiveStatus): readonly string[] {
  if (changes === null) return ['everything, for no build of this archive is known here'];
  const told = [status.fresh, status.changed, status.conflicts, status.orphaned, status.withdrawing].flat();
  const names = changes.archive.filter((name) => !MADE.has(name));
  return [
    ...(names.length === 0 ? changes.archive : names),
    ...(changes.texts && !status.elsewhere && told.length === 0 ? ['a text, or what lies beside one'] : []),
    ...(changes.code ? ['Pressmark itself'] : []),
    ...(changes.site ? ['the finished site'] : []),
  ];
}
