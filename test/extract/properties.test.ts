import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '../../scripts/extract/extract.ts';
import { textsOf } from '../../scripts/extract/ledger.ts';
import type { Extraction, SidecarFacts, Source } from '../../scripts/model.ts';

const sourceOf = (text: string, facts: SidecarFacts = {}): Source => ({
  path: 'a.txt',
  sha256: '',
  bytes: text.length,
  encoding: 'utf-8',
  text,
  facts,
});

const PIECES = [
  'Advertisement',
  'READ MORE: What the harbour master said (2016)',
  "Click to play video: 'Ferry at night'",
  'Ferry at night',
  'Share',
  'Comments (12)',
  '____',
  '(BUTTON)',
  '   * Home',
  'By Jane Doe',
  'Von Max Muster',
  '25 November 2019',
  'Updated: Nov. 26, 2019',
  'A grey ferry at its mooring. (Photo: Ann Other/Example Press)',
  'The ferry left the harbour late on Monday because of the storm, the port authority said.',
  'No one was hurt, but the cargo will have to wait until the wind drops.Officials asked for patience.',
  'Die Fähre legte am Montag wegen des Sturms verspätet ab, teilte die Hafenbehörde mit.',
  'غادرت العبارة الميناء متأخرة يوم الاثنين بسبب العاصفة، وفق هيئة الميناء.',
  '渡轮因风暴星期一晚点离港，港务局说。',
  'the skip',
  'per waited',
  'HomeNewsSports',
  '\u0000',
  '\u00ad',
  '\ufeff',
  '\u0085',
  '\u2028',
  '\t',
  ' ',
  '\n',
  '\r\n',
  '\n\n',
  '\ud800',
  '{{ x }}',
  '---',
  '"',
  '“',
  '.',
];
const glued = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom('\n', ' ', '', '\n\n', '\n   ')), {
    maxLength: 60,
  })
  .map((pieces) => pieces.join(''));
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 200 }), glued);

const CONTROL = /[\x00-\x1f\x7f-\x9f]/;

function checkText(text: string): void {
  expect(text).toBe(text.trim());
  expect(text).not.toMatch(CONTROL);
  expect(text).not.toBe('');
}

function checkFields(extraction: Extraction): void {
  const { ledger } = extraction;
  expect(extraction.title).toBe(textsOf(ledger, 'title')[0] ?? null);
  expect(extraction.deck).toBe(textsOf(ledger, 'deck')[0] ?? null);
  expect(extraction.blocks.map((block) => block.text)).toEqual(textsOf(ledger, 'body'));
  expect(extraction.captions.map((caption) => caption.text)).toEqual(textsOf(ledger, 'caption'));
  expect(extraction.related.map((link) => link.title)).toEqual(textsOf(ledger, 'related'));
  expect(extraction.contributors).toEqual([...new Set(textsOf(ledger, 'contributors'))]);
  const credits = textsOf(ledger, 'credit');
  for (const { credit } of extraction.captions) if (credit !== null) expect(credits).toContain(credit);
  for (const author of extraction.authors) expect(textsOf(ledger, 'byline')).toContain(author);
}

test('the ledger rebuilds any source', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { ledger } = extract(sourceOf(text));
      expect(ledger.map((span) => span.text).join('')).toBe(text);
    }),
    { numRuns: 600 },
  );
});

test('the ledger rebuilds any source when stretches of it are mended', () => {
  const mends = fc.array(
    fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 4 }), fc.constantFrom('é', '’', 'ä ö', '')),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(anyText, mends, (text, gaps) => {
      let at = 0;
      const list: { start: number; end: number; became: string }[] = [];
      for (const [gap, length, became] of gaps) {
        const start = at + gap;
        at = start + length;
        if (at <= text.length) list.push({ start, end: at, became });
      }
      const { ledger } = extract(sourceOf(text), list);
      expect(ledger.map((span) => span.text).join('')).toBe(text);
    }),
    { numRuns: 400 },
  );
});

test('what the fields say is what the ledger kept', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      checkFields(extract(sourceOf(text)));
    }),
    { numRuns: 600 },
  );
});

test('texts have no white space at their edges and no control characters', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { title, deck, blocks, captions, related } = extract(sourceOf(text));
      for (const part of [title, deck]) if (part !== null) checkText(part);
      for (const { text: part } of [...blocks, ...captions]) checkText(part);
      for (const link of related) checkText(link.title);
    }),
    { numRuns: 600 },
  );
});

test('parts are numbered from nought without gaps', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { ledger } = extract(sourceOf(text));
      const parts = new Map<string, Set<number>>();
      for (const span of ledger)
        if (span.act !== 'cut') parts.set(span.field, (parts.get(span.field) ?? new Set()).add(span.part));
      for (const seen of parts.values())
        expect([...seen].sort((a, b) => a - b)).toEqual([...seen.keys()].map((_, i) => i));
    }),
    { numRuns: 300 },
  );
});

test('the same text gives the same extraction', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(extract(sourceOf(text))).toEqual(extract(sourceOf(text)));
    }),
    { numRuns: 200 },
  );
});

test('a sidecar beats what the text seems to say, and the text keeps its account', () => {
  const text =
    'Ferry waits for calm weather\nBy Jane Doe\n25 November 2019\n\nThe ferry left the harbour late on Monday, the port authority said.\n';
  const facts = { title: 'Another title', authors: ['Ann Other'], published: '2020', language: 'pt-BR' };
  const extraction = extract(sourceOf(text, facts));
  expect(extraction).toMatchObject(facts);
  expect(textsOf(extraction.ledger, 'title')).toEqual(['Ferry waits for calm weather']);
  expect(textsOf(extraction.ledger, 'byline')).toEqual(['Jane Doe']);
});
