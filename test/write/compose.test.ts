import fc from 'fast-check';
import { expect, it } from 'vitest';
import { extract } from '../../scripts/extract/extract.ts';
import { checkFacts } from '../../scripts/read/sidecar-facts.ts';
import { composeArticle } from '../../scripts/write/compose.ts';
import { articleFile, parseArticle } from '../../scripts/write/front-matter.ts';

const awkward = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\0',
    '\u200b',
    '\u2028',
    '---\n---\nx',
    '</script>',
    '{{ 7 }}',
    '# a: [b',
    '\ud800',
    '~',
  ),
  fc.string({ unit: 'binary' }),
);
const said = fc.option(awkward, { nil: null });
const picture = fc.record(
  { file: fc.constant('a.jpg'), caption: said, credit: said, alt: said },
  { requiredKeys: ['file'] },
);
const sidecar = fc.record(
  {
    url: fc.oneof(
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      awkward.map((path) => `https://a.example/${path}`),
    ),
    title: said,
    deck: said,
    authors: fc.array(awkward),
    source: said,
    date: fc.constantFrom('2019', '-0044-03-15', 'Y17E7', '19XX', '2017/..', '[1760-12-03..]'),
    image: fc.array(picture),
  },
  { requiredKeys: [] },
);

it('writes every article whose sidecar was accepted, and reads it back', () => {
  fc.assert(
    fc.property(sidecar, awkward, (record, text) => {
      const checked = checkFacts(record);
      if ('problem' in checked) return;
      const { facts } = checked;
      const source = { path: 'a.txt', sha256: '0'.repeat(64), bytes: 9, encoding: 'utf-8', facts };
      const extraction = extract(
        { ...source, text: `A quiet day\n\nNobody came to the pier.\n\n${text}` },
        [],
      );
      const article = composeArticle({
        id: '0123456789ab',
        slug: 'a',
        extraction,
        facts,
        publisher: facts.publisher ?? null,
        subjects: [],
        captures: [],
        images: facts.images ?? [],
        provenance: {
          original: 'scraped/a.txt',
          path: source.path,
          sha256: source.sha256,
          bytes: 9,
          encoding: 'utf-8',
        },
      });
      expect(parseArticle('a.md', articleFile(article).text).facts.id).toBe('0123456789ab');
    }),
    { numRuns: 500 },
  );
});
