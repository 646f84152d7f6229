/** `pressmark verify`: fixity. Every original, also of a story's other texts, is read again and compared with what is said of it. */
import { join } from 'node:path';
import { refuseNowhere } from './check-folders.ts';
import { contentFolder } from './content-folder.ts';
import type { OnProgress } from './progress.ts';
import { parseArticle } from './write/front-matter.ts';
import { namesIn, readOrNull } from './write/keep-files.ts';
import { readRecord, sha256 } from './write/records.ts';

export interface Fixity {
  /** Originals that were read. */
  readonly checked: number;
  readonly faults: readonly {
    readonly article: string;
    readonly original: string;
    /** `gone`: there is no such file. `changed`: its bytes are not those that the article was made from. */
    readonly fault: 'gone' | 'changed';
  }[];
}

/** Changes nothing. Throws a `PressmarkError` for an article that is not valid, or where there is no archive. */
export async function verify(content: string, onProgress: OnProgress): Promise<Fixity> {
  await refuseNowhere(content);
  const { articles, record } = contentFolder(content);
  const names = (await namesIn(articles)).filter((name) => name.endsWith('.md')).sort();
  const faults: Fixity['faults'][number][] = [];
  let checked = 0;
  for (const [at, name] of names.entries()) {
    const text = await readOrNull(join(articles, name));
    const facts = text === null ? undefined : parseArticle(join(articles, name), text.toString('utf8')).facts;
    const others = facts === undefined ? [] : ((await readRecord(record(facts.id)))?.captures ?? []);
    for (const { original, sha256: hash } of [
      facts?.source ?? [],
      others.map(({ source }) => source),
    ].flat()) {
      const bytes = await readOrNull(join(content, original));
      checked++;
      if (bytes === null) faults.push({ article: name, original, fault: 'gone' });
      else if (sha256(bytes) !== hash) faults.push({ article: name, original, fault: 'changed' });
    }
    onProgress({ stage: 'originals verified', done: at + 1, total: names.length });
  }
  return { checked, faults };
}
