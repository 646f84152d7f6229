/** Tags for lines that are known only when the last text has been read. */
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Candidates } from './catalogue/candidates.ts';
import { chooseSubjects } from './catalogue/subjects.ts';
import type { Extracted, ExtractLine } from './extract-paths.ts';

/**
 * The lines again, in their order, each with `tags` where it is an article's. Only what the texts may be about is
 * held in memory; the lines wait in a file, which is removed at the end.
 */
export async function* tagLines(extracted: AsyncIterable<Extracted>): AsyncGenerator<ExtractLine> {
  const folder = await mkdtemp(join(tmpdir(), 'pressmark-extract-'));
  try {
    const waiting = join(folder, 'lines.jsonl');
    const all: Candidates[] = [];
    await pipeline(Readable.from(setAside(extracted, all)), createWriteStream(waiting));
    const chosen = chooseSubjects(all, { subjects: [], hidden: [] });
    let at = 0;
    for await (const text of createInterface({ input: createReadStream(waiting), crlfDelay: 0 })) {
      const line = JSON.parse(text) as ExtractLine;
      yield 'error' in line ? line : { ...line, tags: chosen.get(String(at++)) ?? [] };
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Two texts may have one id here, as files of one name in two folders do; their numbers tell them apart. */
async function* setAside(extracted: AsyncIterable<Extracted>, all: Candidates[]): AsyncGenerator<string> {
  for await (const { line, candidates } of extracted) {
    if (candidates !== null) all.push({ ...candidates, id: String(all.length) });
    yield `${JSON.stringify(line).replace(LINE_SEPARATORS, escapeUnit)}\n`;
  }
}

/** JSON leaves them as they are, and readline would end a line there. */
const LINE_SEPARATORS = /[\u2028\u2029]/g;

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16)}`;
}
