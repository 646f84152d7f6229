/** `pressmark verify`: fixity. Every original is read again and compared with what its article says of it. */
import { join } from 'node:path';
import { refuseNowhere } from './check-folders.ts';
import { contentFolder } from './content-folder.ts';
import type { OnProgress } from './progress.ts';
import { parseArticle } from './write/front-matter.ts';
import { namesIn, readOrNull } from './write/keep-files.ts';
import { sha256 } from './write/records.ts';

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
  const { articles } = contentFolder(content);
  const names = (await namesIn(articles)).filter((name) => name.endsWith('.md')).sort();
  const faults: Fixity['faults'][number][] = [];
  let checked = 0;
  for (const [at, name] of names.entries()) {
    const text = await readOrNull(join(articles, name));
    const source =
      text === null ? undefined : parseArticle(join(articles, name), text.toString('utf8')).facts.source;
    if (source !== undefined) {
      const { original } = source;
      const bytes = await readOrNull(join(content, original));
      checked++;
      if (bytes === null) faults.push({ article: name, original, fault: 'gone' });
      else if (sha256(bytes) !== source.sha256) faults.push({ article: name, original, fault: 'changed' });
    }
    onProgress({ stage: 'originals verified', done: at + 1, total: names.length });
  }
  return { checked, faults };
}
