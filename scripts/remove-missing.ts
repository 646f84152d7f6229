/** What becomes of articles whose texts are not there any more. */
import { contentFolder } from './content-folder.ts';
import { PressmarkError } from './errors.ts';
import type { IngestOptions } from './ingest.ts';
import { articleFinder } from './write/article-places.ts';
import { namesIn, readOrNull, removeFile } from './write/keep-files.ts';
import { isAsWritten, readRecord } from './write/records.ts';

/**
 * Articles whose text is gone go too, unless a person has edited them; `present` are the ids of those that have one.
 * Throws a {@link PressmarkError} where most of very many would go and that is not agreed.
 */
export async function removeMissing(
  { content, from, removeMissing: agreed, onNotice }: Omissions,
  present: ReadonlySet<string>,
) {
  const folder = contentFolder(content);
  const known = (await namesIn(folder.records))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -5));
  const missing = known.filter((id) => !present.has(id));
  if (!agreed && missing.length > FEW && missing.length * 2 > known.length) {
    throw new PressmarkError(
      'texts-missing',
      `${missing.length} of ${known.length} articles come from texts that are not in this folder`,
      {
        file: from,
        remedy:
          'Give --from the folder that holds all texts of the archive; or, if those articles shall go, --remove-missing.',
      },
    );
  }
  const find = articleFinder(content);
  for (const id of missing) await removeArticle(content, id, find, onNotice);
}

type Omissions = Pick<IngestOptions, 'content' | 'from' | 'removeMissing' | 'onNotice'>;

/** So many articles may go without asking. */
const FEW = 20;

async function removeArticle(
  content: string,
  id: string,
  find: ReturnType<typeof articleFinder>,
  onNotice: Omissions['onNotice'],
): Promise<void> {
  const folder = contentFolder(content);
  const record = await readRecord(folder.record(id));
  if (record === null) return;
  const file = folder.article(await find(record));
  const article = await readOrNull(file);
  if (article !== null && !isAsWritten(article, record)) {
    onNotice(`${file} stays though its text is gone, for it was edited by hand`);
    return;
  }
  await removeFile(file);
  await removeFile(folder.record(id));
}
