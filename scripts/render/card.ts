/** The picture that stands for an article where its address is shared: 1200 × 630, set in bundled faces. */
import sharp from 'sharp';
import { shorten } from './first-words.ts';
import { breakLines, canSet, setLine, type TextStyle } from './typesetting.ts';

export interface Card {
  readonly title: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly archive: string;
  /** Publisher and date, as far as they are known. */
  readonly detail: string;
}

/** Part of the key of cached cards: to be raised when a card is drawn otherwise. */
export const CARD_VERSION = 5;

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 84;
/** The light colours of `layouts/styles/base.css`. */
const PAPER = '#fdfdfb';
const INK = '#1b1e1f';
const FADED = '#595f61';
const ACCENT = '#14593f';

/** Large where the title is short; what does not fit at the last is cut with an ellipsis. */
const SIZES = [
  { size: 76, lines: 3 },
  { size: 62, lines: 4 },
  { size: 50, lines: 5 },
] as const;

/** A palette of 16 shades of three colours looks the same as true colour at half the bytes. */
const PALETTE = { palette: true, colours: 16, effort: 1, dither: 0, compressionLevel: 6 } as const;

export async function drawCard(card: Card): Promise<Buffer> {
  return sharp(Buffer.from(cardSvg(card)))
    .png(PALETTE)
    .toBuffer();
}

/** The card as SVG without text elements. A title that no bundled face can set is left out, not mangled. */
export function cardSvg(card: Card): string {
  const { direction } = card;
  const rule = { x: direction === 'rtl' ? WIDTH - MARGIN - 120 : MARGIN, y: MARGIN };
  const small = { size: 34, language: card.language, direction } as const;
  const texts = [
    ...titleLines(card),
    ...footer(card.archive, HEIGHT - MARGIN - 48, { ...small, size: 36 }, ACCENT),
    ...footer(card.detail, HEIGHT - MARGIN, small, FADED),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/>`,
    `<rect x="${rule.x}" y="${rule.y}" width="120" height="10" fill="${ACCENT}"/>`,
    ...texts,
    '</svg>',
  ].join('');
}

function titleLines({ title, language, direction }: Card): readonly string[] {
  const text = title.replace(/\s+/g, ' ').trim();
  if (!canSet(text, language)) return [];
  for (const { size, lines: most } of SIZES) {
    const style: TextStyle = { size, language, direction };
    const lines = breakLines(shorten(text, 240), WIDTH - 2 * MARGIN, style);
    if (lines.length > most && size !== SIZES.at(-1)?.size) continue;
    const shown = lines.slice(0, most);
    const last = shown.at(-1);
    if (lines.length > most && last !== undefined) shown[most - 1] = `${last.replace(/[\s\p{P}]+$/u, '')}…`;
    return shown.map((line, index) => place(line, MARGIN + 40 + size + index * size * 1.22, style, INK));
  }
  return [];
}

function footer(text: string, y: number, style: TextStyle, colour: string): readonly string[] {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain === '' || !canSet(plain, style.language)) return [];
  const [first = '', ...rest] = breakLines(plain, WIDTH - 2 * MARGIN - 40, style);
  return [place(rest.length > 0 ? `${first}…` : first, y, style, colour)];
}

function place(text: string, y: number, style: TextStyle, colour: string): string {
  const { svg, width } = setLine(text, style);
  const x = style.direction === 'rtl' ? WIDTH - MARGIN - width : MARGIN;
  return `<g fill="${colour}" transform="translate(${x.toFixed(1)} ${y.toFixed(1)})">${svg}</g>`;
}
