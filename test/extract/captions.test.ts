/** Captions and credits, also those that a text's sidecar tells. */
import { expect, it } from 'vitest';
import { extract } from '../../scripts/extract/extract.ts';
import { hintOf } from '../../scripts/extract/hints.ts';

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

it.each([
  ['Фото: Илья Рябов', 'Илья Рябов'],
  ['Photos: Hank Ostrow', 'Hank Ostrow'],
  ['Fotos: Maria Silva / Agência Norte', 'Maria Silva / Agência Norte'],
  ['fot. Jan Nowak / Głos Doliny', 'fot. Jan Nowak / Głos Doliny'],
  ['摄影：李明', '李明'],
])('are credits where names stand behind their word: %s', (text, credit) => {
  const hint = hintOf(text, null);
  expect(hint?.kind).toBe('caption');
  if (hint?.kind === 'caption') expect(text.slice(...(hint.parts.credit ?? [0, 0]))).toBe(credit);
});

it('are no credits where a gallery’s title stands there', () => {
  expect(hintOf('Photos: the storm that took the pier', null)?.kind).toBe('promotion');
});

it('are never of the text where a Japanese paper says what they are', () => {
  expect(hintOf('【写真】かつての路面電車（1995年撮影、市立博物館提供）', null)).toMatchObject({
    kind: 'caption',
    parts: { isSure: true },
  });
});
