/** A line such as `Read more:` and, on the next, the headline of another article. */
import { expect, it } from 'vitest';
import { extracted } from './extracted.ts';

const STORY = [
  'The bell of the old tower rang again on Thursday after two years in a foundry. Children pulled the rope while their parents filmed.',
  'It is half a tone lower and twice as loud, said the vicar, who raised the money with a silence that was sponsored by the minute.',
  'The old bell cracked during a wedding two winters ago. Its clapper will be shown in the museum of the town from June.',
];
const HEAD = ['Home', 'News', 'Bell returns to the tower after two years', 'By Ada Finch', '3 May 2024'];

function around(...between: readonly string[]) {
  const lines = [...HEAD, STORY[0], STORY[1], ...between, STORY[2], 'Contact us', 'Privacy policy'];
  const { blocks, related } = extracted(lines.join('\n'));
  return {
    texts: blocks.map((block) => block.text),
    related: related.map(({ kind, title }) => [kind, title]),
  };
}

it.each([
  ['Read more:', 'The five towers that the bay may lose next'],
  ['READ MORE', 'The five towers that the bay may lose next'],
  ['Lesen Sie auch:', 'Sturmflut von 2013: Eine Chronik'],
  ['LIRE AUSSI', 'Les cinq clochers que la ville pourrait perdre'],
  ['Más información', 'Las cinco torres que la villa podría perder'],
  ['Czytaj też:', 'Brakuje lekarzy. Kolejka na czerwiec'],
  ['İLGİLİ HABER:', 'Zeytin üreticileri ürün fiyatından dertli'],
])('is a promotion: %s', (label, headline) => {
  expect(around(label, headline)).toEqual({ texts: STORY, related: [['read-more', headline]] });
});

it('is one on a line of its own too, in capitals of Turkish', () => {
  const { texts, related } = around('İLGİLİ HABER: Zeytin üreticileri ürün fiyatından dertli');
  expect(texts).toEqual(STORY);
  expect(related).toEqual([['read-more', 'Zeytin üreticileri ürün fiyatından dertli']]);
});

it('takes all lines with a list mark', () => {
  expect(around('Read more:', '• Towers that may be next', '• What the foundry did')).toEqual({
    texts: STORY,
    related: [
      ['read-more', 'Towers that may be next'],
      ['read-more', 'What the foundry did'],
    ],
  });
});

it('takes no paragraph', () => {
  const paragraph =
    'Whoever wants to read more about bells will find a shelf of books on them in the library of the town.';
  expect(around('Read more:', paragraph).texts).toContain(paragraph);
});
