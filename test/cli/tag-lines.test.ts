import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Extracted, ExtractLine } from '../../scripts/extract-paths.ts';
import { tagLines } from '../../scripts/tag-lines.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pressmark-lines-'));
  vi.stubEnv('TMPDIR', folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const failed = (source: string): Extracted => ({
  line: { source, error: { code: 'empty', message: 'a\u2028b' } },
  candidates: null,
});

it('keeps its lines though the folder for temporary files is cleared meanwhile, and leaves nothing there', async () => {
  async function* extracted() {
    yield failed('one');
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
    yield failed('two');
  }
  const lines: ExtractLine[] = [];
  for await (const line of tagLines(extracted())) lines.push(line);
  expect(lines).toEqual([failed('one').line, failed('two').line]);
  expect(readdirSync(folder)).toEqual([]);
});
