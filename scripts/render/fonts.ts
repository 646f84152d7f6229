/** The faces that social cards are set in: bundled, so that a card looks the same on every machine. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import { unpackWoff } from './woff.ts';

/** In the order of preference; each is opened when a text first needs it. */
const FACES = [
  ['literata', 'latin', 600],
  ['literata', 'latin-ext', 600],
  ['literata', 'cyrillic', 600],
  ['literata', 'cyrillic-ext', 600],
  ['literata', 'greek', 600],
  ['literata', 'greek-ext', 600],
  ['literata', 'vietnamese', 600],
  ['noto-naskh-arabic', 'arabic', 600],
  ['frank-ruhl-libre', 'hebrew', 600],
  ['hina-mincho', 'japanese', 400],
  ['zcool-xiaowei', 'chinese-simplified', 400],
  ['gowun-batang', 'korean', 400],
] as const;

/** Of the faces that have the same signs, the language's own comes first: 直 is drawn otherwise in each. */
const FIRST_FOR: Readonly<Record<string, string>> = {
  zh: 'zcool-xiaowei',
  ja: 'hina-mincho',
  ko: 'gowun-batang',
};

const require = createRequire(import.meta.url);

export interface Face {
  readonly font: fontkit.Font;
  readonly has: (codePoint: number) => boolean;
}

const opened = new Map<string, Face>();

/** The face to set a sign in, `null` where none has it. Signs that are never drawn belong to any face. */
export function faceFor(codePoint: number, language: string): Face | null {
  const first = FIRST_FOR[language.split('-')[0] ?? ''];
  const preferred = FACES.filter(([family]) => family === first);
  // Latin letters and digits in a Chinese headline are still set in the face made for them.
  for (const face of codePoint < 0x2e80 ? FACES : [...preferred, ...FACES]) {
    const open = openFace(face);
    if (open.has(codePoint)) return open;
  }
  return null;
}

function openFace([family, subset, weight]: (typeof FACES)[number]): Face {
  const file = `@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`;
  const known = opened.get(file);
  if (known !== undefined) return known;
  const font = fontkit.create(unpackWoff(readFileSync(require.resolve(file))));
  if (!('layout' in font)) throw new Error(`${file} is not a single font`);
  const signs = new Set(font.characterSet);
  const face = { font, has: (codePoint: number) => signs.has(codePoint) };
  opened.set(file, face);
  return face;
}
