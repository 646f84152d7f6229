/** Tags for lines that are known only when the last text has been read. */
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Candidates } from './catalogue/candidates.ts';
import { chooseSubjects } from './catalogue/subjects.ts';
import type { Extracted, ExtractLine } from './extract-paths.ts';

/**
 * The lines again, in their order, each with `tags` where it is an article's. Only what the texts may be about is
 * held in memory; the lines wait in a file, which is removed at the end. It is opened once, for both: whoever clears
 * the folder for temporary files meanwhile takes nothing from it.
 */
export async function* tagLines(extracted: AsyncIterable<Extracted>): AsyncGenerator<ExtractLine> {
  const folder = await mkdtemp(join(tmpdir(), 'pressmark-extract-'));
  const waiting = await open(join(folder, 'lines.jsonl'), 'wx+');
  try {
    const all: Candidates[] = [];
    for await (const { line, candidates } of extracted) {
      // Two texts may have one id here, as files of one name in two folders do; their numbers tell them apart.
      if (candidates !== null) all.push({ ...candidates, id: String(all.length) });
      await waiting.appendFile(`${JSON.stringify(line).replace(LINE_SEPARATORS, escapeUnit)}\n`);
    }
    const chosen = chooseSubjects(all, { subjects: [], hidden: [] });
    let at = 0;
    for await (const text of waiting.readLines({ start: 0, autoClose: false })) {
      const line = JSON.parse(text) as ExtractLine;
      yield 'error' in line ? line : { ...line, tags: chosen.get(String(at++)) ?? [] };
    }
  } finally {
    await waiting.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** JSON leaves them as they are, and readline would end a line there. */
const LINE_SEPARATORS = /[\u2028\u2029]/g;

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16)}`;
}
