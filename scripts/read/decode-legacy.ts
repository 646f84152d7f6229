/** Text from before Unicode: which of the older encodings is it? */
import { analyse } from 'chardet';
import type { Decoded } from './utf16.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/**
 * Decodes bytes that are not Unicode in the likeliest of the older encodings: `chardet` knows how often
 * letters follow one another in each; a reading that puts letters where no language has them loses
 * points; and windows-1252, the commonest by far, wins where nothing speaks against it.
 */
export function decodeLegacy(bytes: Uint8Array): Decoded {
  const sample = takeSample(bytes);
  let best = { encoding: 'windows-1252', score: DEFAULT_CONFIDENCE - oddness(decodeWindows1252(sample)) };
  for (const { name, confidence } of [...analyse(sample), ...guessThai(sample)]) {
    const encoding = ENCODINGS.get(name);
    const text = encoding === undefined ? null : strictly(sample, encoding);
    if (encoding === undefined || text === null) continue;
    const score = confidence - oddness(text);
    if (score > best.score) best = { encoding, score };
  }
  return named(bytes, best.encoding);
}

/** What windows-1252 counts for where chardet, which wants a paragraph of text, sees little. */
const DEFAULT_CONFIDENCE = 25;

/** More than chardet ever says. */
const SURE = 101;

/** Enough for the statistics. */
const SAMPLE_BYTES = 8 * 1024;

/** What chardet may answer, by WHATWG's names. ASCII supersets of ISO 8859 stand for their parts. */
const ENCODINGS = new Map([
  ['ISO-8859-1', 'windows-1252'],
  ['ISO-8859-2', 'iso-8859-2'],
  ['ISO-8859-5', 'iso-8859-5'],
  ['ISO-8859-6', 'iso-8859-6'],
  ['ISO-8859-7', 'iso-8859-7'],
  ['ISO-8859-8', 'iso-8859-8-i'],
  ['ISO-8859-9', 'windows-1254'],
  ['windows-1250', 'windows-1250'],
  ['windows-1251', 'windows-1251'],
  ['windows-1252', 'windows-1252'],
  ['windows-1253', 'windows-1253'],
  ['windows-1254', 'windows-1254'],
  ['windows-1255', 'windows-1255'],
  ['windows-1256', 'windows-1256'],
  ['windows-1257', 'windows-1257'],
  ['windows-1258', 'windows-1258'],
  ['windows-874', 'windows-874'],
  ['KOI8-R', 'koi8-r'],
  ['Shift_JIS', 'shift_jis'],
  ['EUC-JP', 'euc-jp'],
  ['EUC-KR', 'euc-kr'],
  ['GB18030', 'gb18030'],
  ['Big5', 'big5'],
]);

/**
 * chardet knows Thai only with spaces between its words, which Thai has not. Read as Thai, other
 * scripts give digits, few vowel signs, or vowel signs with no consonant before them.
 */
function guessThai(sample: Uint8Array): { name: string; confidence: number }[] {
  const text = strictly(sample, 'windows-874') ?? '';
  const letters = text.match(/[\u0e01-\u0e5b]/g)?.length ?? 0;
  const signs = text.match(/(?<=[\u0e01-\u0e4e])[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g)?.length ?? 0;
  const strange = text.match(/[\u0e4f-\u0e5b\uf000-\uf8ff\x80-\x9f]/g)?.length ?? 0;
  const phrases = text.match(/[\u0e01-\u0e5b]+/g)?.length ?? 0;
  const isThai = signs > letters * 0.12 && strange < letters * 0.05 && letters > phrases * 10;
  return isThai ? [{ name: 'windows-874', confidence: SURE }] : [];
}

/** Lines that hold anything but ASCII, up to {@link SAMPLE_BYTES}: the others say nothing. */
function takeSample(bytes: Uint8Array): Uint8Array {
  const lines: Uint8Array[] = [];
  let size = 0;
  for (let start = 0; start < bytes.length && size < SAMPLE_BYTES; ) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed + 1;
    const line = bytes.subarray(start, Math.min(end, start + SAMPLE_BYTES));
    if (line.some((byte) => byte >= 0x80)) {
      lines.push(line);
      size += line.length;
    }
    start = end;
  }
  return Buffer.concat(lines);
}

/** Null where the bytes cannot be in `encoding`. A character cut in two by the sample's end may be. */
function strictly(bytes: Uint8Array, encoding: string): string | null {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Where two encodings give the same text, the commoner name is the truer one. */
function named(bytes: Uint8Array, encoding: string): Decoded {
  const western = decodeWindows1252(bytes);
  if (encoding === 'windows-1252') return { text: western, encoding };
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding: text === western ? 'windows-1252' : encoding };
}

/** Percent of the characters beyond ASCII that stand where hardly any text has them. */
function oddness(text: string): number {
  const beyondAscii = text.match(/[^\x00-\x7f]/gu)?.length ?? 0;
  if (beyondAscii === 0) return 0;
  const odd = ODDITIES.reduce((sum, pattern) => sum + (text.match(pattern)?.length ?? 0), 0);
  return (100 * odd) / beyondAscii;
}

const ODDITIES = [
  /[\p{Cn}\p{Co}\x80-\x9f]/gu,
  // accented letters in a row: another script read as Latin
  /(?<=[À-ſ]{2})[À-ſ]/gu,
  // Korean hardly mixes Chinese characters in: another double-byte encoding, or Thai, read as EUC-KR
  /(?<=\p{Script=Hangul})\p{Script=Han}|\p{Script=Han}(?=\p{Script=Hangul})/gu,
  /(?<![\u0e01-\u0e5b])[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]|(?<=[\x00-\x7f])[\u0e01-\u0e2e](?=[\x00-\x7f])/gu,
  // half-width katakana: Latin letters read as Shift_JIS
  /[\uff61-\uff9f]/gu,
  // letters of another script right beside Latin ones
  /(?<=\p{Script=Latin})[^\P{L}\p{Script=Latin}\p{Lm}]|[^\P{L}\p{Script=Latin}\p{Lm}](?=\p{Script=Latin})/gu,
  // capitals inside words: KOI8 and windows-1251 have each other's cases
  /(?<=\p{Ll})[^\P{Lu}A-Z]/gu,
  // signs inside words
  /(?<=\p{L})[¡-¦¨-¬®-¶¸-¿‡†‰¤÷×](?=\p{L})/gu,
];
