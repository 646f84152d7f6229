/** Captions that a text's sidecar tells. */
import { expect, it } from 'vitest';
import { extract } from '../../scripts/extract/extract.ts';

const CAPTION = 'The pilot boat at the slip, seen from the ropewalk. Behind it lies the old lightship.';
const BODY = [
  'The pilot boat was launched on Tuesday after eleven years on the slip, and it floated, which not everybody had expected.',
  'Its builder, who had come from Ollerby to see it, said that boats know more than people about waiting for the right tide.',
];

const pageWith = (line: string): string =>
  ['The pilot boat floats', 'By Mara Lindqvist', '3 May 2019', line, ...BODY].join('\n\n');

it.each([
  [`${CAPTION}`, null],
  [`${CAPTION} Linocut by Ivo Brandt`, 'Linocut by Ivo Brandt'],
  [`${CAPTION} (Linocut by Ivo Brandt)`, 'Linocut by Ivo Brandt'],
])('are none of the article: %s', (line, credit) => {
  const text = pageWith(line);
  const images = [{ file: 'boat.jpg', caption: CAPTION, credit: 'Linocut by Ivo Brandt' }];
  const facts = { images };
  const source = { path: 'a.txt', sha256: '', bytes: text.length, encoding: 'utf-8', text, facts } as const;
  const { captions, blocks, ledger } = extract(source);
  expect(captions).toEqual([{ text: CAPTION, credit }]);
  expect(blocks.map((block) => block.text)).toEqual(BODY);
  expect(ledger.map((span) => span.text).join('')).toBe(text);
});

it('are of the article where it says more', () => {
  const text = pageWith(
    `${CAPTION} It was built there in the year of the long winter, and nobody had paid for it.`,
  );
  const facts = { images: [{ file: 'boat.jpg', caption: CAPTION }] };
  const source = { path: 'a.txt', sha256: '', bytes: text.length, encoding: 'utf-8', text, facts } as const;
  expect(extract(source).captions).toEqual([]);
});
