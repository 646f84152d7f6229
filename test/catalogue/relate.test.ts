import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companions } from '../../scripts/catalogue/companions.ts';
import { type RelatableArticle, relate } from '../../scripts/catalogue/relate.ts';
import type { Subject } from '../../scripts/model.ts';

const place = (name: string): Subject => ({ name, kind: 'place' });

function article(
  id: string,
  title: string,
  subjects: readonly string[] = [],
  more: Partial<RelatableArticle> = {},
): RelatableArticle {
  return { id, title, subjects: subjects.map(place), lead: '', language: 'en', sortKey: '', ...more };
}

describe('relate', () => {
  it('puts what shares rare subjects before what shares common ones', () => {
    const crowd = Array.from({ length: 20 }, (_, index) =>
      article(`crowd-${index}`, `Nothing ${index}`, ['Norway', `Village ${index}`]),
    );
    const related = relate([
      article('a', 'Seals', ['Norway', 'Skarvøy']),
      article('b', 'Birds', ['Norway', 'Skarvøy']),
      ...crowd,
    ]);
    expect(related.get('a')?.[0]).toBe('b');
  });

  it('relates by words of the title where subjects are missing', () => {
    const related = relate([
      article('a', 'The glassblowers of the valley'),
      article('b', 'Last glassblowers retire'),
      article('c', 'Bread prices rise'),
    ]);
    expect(related.get('a')).toEqual(['b']);
    expect(related.get('c')).toEqual([]);
  });

  it('relates texts in scripts without spaces', () => {
    const japanese = { language: 'ja' };
    const related = relate([
      article('a', '古い灯台の修理', [], japanese),
      article('b', '灯台を守る人', [], japanese),
      article('c', '雨の日', [], japanese),
    ]);
    expect(related.get('a')).toEqual(['b']);
  });

  it('takes something else rather than the same again', () => {
    const related = relate([
      article('a', 'Harbour', ['Skarvøy', 'Lindholm', 'Ostrava']),
      ...Array.from({ length: 5 }, (_, index) =>
        article(`same-${index}`, 'Harbour', ['Skarvøy', 'Lindholm']),
      ),
      article('else', 'Mines', ['Ostrava']),
      article('else-too', 'Coal', ['Ostrava']),
    ]);
    expect(related.get('a')?.filter((id) => id.startsWith('else')).length).toBeGreaterThan(0);
  });

  it('gives five at most, never itself, the same in any order', () => {
    const names = ['A', 'B', 'C', 'D', 'E'];
    const archive = fc.array(
      fc.record({
        subjects: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 4 }),
        title: fc.constantFrom('red boats', 'blue boats', 'old towers', ''),
      }),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(archive, (rows) => {
        const articles = rows.map(({ subjects, title }, index) =>
          article(`id-${index}`, title, subjects, { sortKey: `20${10 + (index % 7)}` }),
        );
        const related = relate(articles);
        expect(relate([...articles].reverse())).toEqual(related);
        for (const [id, list] of related) {
          expect(list.length).toBeLessThanOrEqual(5);
          expect(list).not.toContain(id);
          expect(new Set(list).size).toBe(list.length);
        }
      }),
    );
  });
});

describe('companions', () => {
  it('says what a subject is most often mentioned with, and how often', () => {
    const articles = [
      ['Oslo', 'Bergen'],
      ['Oslo', 'Bergen'],
      ['Oslo', 'Moss'],
      ['Oslo', 'Moss'],
      ['Oslo', 'Moss'],
      ['Oslo', 'Hamar'],
    ].map((names) => ({ subjects: names.map(place) }));
    expect(companions(articles).get('place:Oslo')).toEqual([
      { subject: place('Moss'), together: 3 },
      { subject: place('Bergen'), together: 2 },
    ]);
    expect(companions(articles, { least: 1, most: 1 }).get('place:Hamar')).toEqual([
      { subject: place('Oslo'), together: 1 },
    ]);
  });
});
