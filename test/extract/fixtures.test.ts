import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extract } from '../../scripts/extract/extract.ts';
import type { Extraction } from '../../scripts/model.ts';

/**
 * A folder a case: `input.txt` as a scraper left it, `expected.json` as an editor would have it. UPDATE=1
 * writes expectations anew, to be read before they are committed; without it a missing one fails.
 */
const FIXTURES = join(import.meta.dirname, 'fixtures');
const cases = readdirSync(FIXTURES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

describe.each(cases)('%s', (name) => {
  test('comes out as expected', () => {
    const text = readFileSync(join(FIXTURES, name, 'input.txt'), 'utf8');
    const actual = summary(extract({ path: name, sha256: '', bytes: 0, encoding: 'utf-8', text, facts: {} }));
    const file = join(FIXTURES, name, 'expected.json');
    if (process.env.UPDATE === '1') writeFileSync(file, `${JSON.stringify(actual, null, 2)}\n`);
    expect(existsSync(file), `${file} is missing: write it, or run with UPDATE=1 and read what it says`).toBe(
      true,
    );
    expect(actual).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
});

/** The fields, and the ledger's cuts and repairs as lines that are quick to read. */
function summary({ ledger, blocks, ...fields }: Extraction): object {
  const changes = ledger.flatMap((span) => {
    if (span.act === 'kept' || (span.act === 'cut' && span.reason === 'white space')) return [];
    return span.act === 'cut'
      ? [`${span.reason}: ${span.text}`]
      : [`${span.reason}: ${span.text} → ${span.became}`];
  });
  return { ...fields, body: blocks.map((block) => `${block.kind}: ${block.text}`), changes };
}
