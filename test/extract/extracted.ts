import { expect } from 'vitest';
import { extract } from '../../scripts/extract/extract.ts';
import type { Extraction, SidecarFacts } from '../../scripts/model.ts';

/** What is extracted from a text by itself, whose ledger accounts for every character of it. */
export function extracted(text: string, facts: SidecarFacts = {}): Extraction {
  const found = extract({ path: 'a.txt', sha256: '', bytes: text.length, encoding: 'utf-8', text, facts });
  expect(found.ledger.map((span) => span.text).join('')).toBe(text);
  return found;
}

/** The paragraphs of what is extracted from a text. */
export const textsOf = (text: string, facts: SidecarFacts = {}): string[] =>
  extracted(text, facts).blocks.map((block) => block.text);
