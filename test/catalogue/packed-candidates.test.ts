import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCandidates } from '../../scripts/catalogue/candidates.ts';
import { packCandidates, unpackCandidates } from '../../scripts/catalogue/packed-candidates.ts';
import { article } from './articles.ts';

test('packed candidates come back as they were', () => {
  const words = [
    'Ada Quill',
    'Quill',
    'the',
    'harbour',
    'Belgian',
    'Nordholm Council (NC)',
    '"',
    '\\',
    'é',
    '東京',
    '.',
    'die Brücke',
    'les pêcheurs',
    'la lonja',
    'las lonjas',
  ];
  const language = fc.constantFrom('en', 'de', 'fr', 'es', 'ja', null);
  const text = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(
      text,
      fc.array(text, { maxLength: 4 }),
      fc.array(fc.string(), { maxLength: 2 }),
      language,
      (title, texts, givenTags, language) => {
        const candidates = findCandidates(article(title, texts, { givenTags, language }));
        expect(unpackCandidates(packCandidates(candidates))).toEqual(candidates);
      },
    ),
    { numRuns: 120 },
  );
});
