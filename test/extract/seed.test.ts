import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { extract } from '../../scripts/extract/extract.ts';

/**
 * A real document and what an editor made of it, kept beside the project and not in it. Set
 * PRESSMARK_REQUIRE_SHARED=1 where it must be there, PRESSMARK_SHARED=DIR where it is elsewhere.
 */
const SHARED = process.env.PRESSMARK_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const EXPECTED = `${SHARED}/seed/expected.json`;
const required = process.env.PRESSMARK_REQUIRE_SHARED === '1';
const present = existsSync(EXPECTED);
if (!present)
  console.warn(
    `\n  SKIPPED: the seed document is not at ${SHARED}/seed, so its extraction was not checked.\n`,
  );

test.skipIf(!present && !required)('the seed document comes out as its editor made it', () => {
  const { source, mustBeTags, mustNotBeTags, cut, paragraphs, ...fields } = JSON.parse(
    readFileSync(EXPECTED, 'utf8'),
  );
  const text = readFileSync(`${SHARED}/seed/${source}`, 'utf8');
  const extraction = extract({ path: source, sha256: '', bytes: 0, encoding: 'utf-8', text, facts: {} });
  expect(extraction).toMatchObject({ ...fields, related: fields.related });
  expect(extraction.related.length).toBe(fields.related.length);
  expect(extraction.blocks.map((block) => block.text)).toEqual(paragraphs);
  const cuts = extraction.ledger.flatMap((span) => (span.act === 'cut' ? [span.text] : []));
  for (const words of cut) expect(cuts).toContain(words);
});
