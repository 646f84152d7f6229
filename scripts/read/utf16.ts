/** UTF-16 and UTF-32, with and without byte order marks. */

export interface Decoded {
  readonly text: string;
  /** WHATWG name of the encoding; `utf-32le` and `utf-32be`, which WHATWG does not know, by their own. */
  readonly encoding: string;
}

/** Decodes bytes that begin with the mark of UTF-16 or UTF-32; null for all others. */
export function decodeMarkedWide(bytes: Uint8Array): Decoded | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0 && bytes.length % 4 === 0) return utf32(bytes, true);
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return utf32(bytes, false);
  if (a === 0xff && b === 0xfe) return utf16(bytes.subarray(2), 'utf-16le');
  if (a === 0xfe && b === 0xff) return utf16(bytes.subarray(2), 'utf-16be');
  return null;
}

/**
 * Decodes UTF-16 that carries no mark, recognised by its NULs: any such text has spaces or line ends, of
 * which one byte is NUL. Null where the bytes do not look so.
 */
export function decodeUnmarkedUtf16(bytes: Uint8Array): Decoded | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0 || !bytes.includes(0)) return null;
  const even = countBytes(bytes, 0);
  const odd = countBytes(bytes, 1);
  const little = { encoding: 'utf-16le', highs: odd, lows: even };
  const big = { encoding: 'utf-16be', highs: even, lows: odd };
  const likelier = (odd[0] ?? 0) >= (even[0] ?? 0) ? [little, big] : [big, little];
  for (const { encoding, highs, lows } of likelier) {
    const text = strictly(bytes, encoding);
    if (text === null || controls(text) > text.length * MOST_CONTROLS) continue;
    if (isOneScript(highs, lows) || (isBeyondAscii(bytes) && isEastAsian(text))) return { text, encoding };
  }
  return null;
}

/**
 * Whether hardly any code unit is outside ASCII and one other block of an alphabet. Those lie below U+2000;
 * a line of hyphens, misread as UTF-16, would lie above.
 */
function isOneScript(highs: readonly number[], lows: readonly number[]): boolean {
  const [ascii = 0, ...blocks] = highs;
  const units = ascii + blocks.reduce((sum, count) => sum + count, 0);
  return (
    (lows[0] ?? 0) <= ascii * STRAY_NULS && ascii + Math.max(...blocks.slice(0, 0x1f)) >= units * ONE_SCRIPT
  );
}

/** NULs on the wrong side come from control characters or U+xx00, both rare. */
const STRAY_NULS = 0.05;
/**
 * Share of the code units that ASCII and the commonest other block make up. In alphabetic text it is
 * nearly all of them; ASCII misread as UTF-16 spreads over as many "blocks" as there are letters.
 */
const ONE_SCRIPT = 0.85;
const EAST_ASIAN = 0.8;
const MOST_CONTROLS = 0.02;

/** How often each byte stands at the even (`start` 0) or odd (1) places. */
function countBytes(bytes: Uint8Array, start: 0 | 1): number[] {
  const counts = new Array<number>(256).fill(0);
  for (let at = start; at < bytes.length; at += 2) {
    const byte = bytes[at] ?? 0;
    counts[byte] = (counts[byte] ?? 0) + 1;
  }
  return counts;
}

function controls(text: string): number {
  return text.match(/[\p{Cn}\p{Co}\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x9f]/gu)?.length ?? 0;
}

/** Two ASCII letters, read as UTF-16, are a Chinese character; real ones use bytes beyond ASCII. */
function isBeyondAscii(bytes: Uint8Array): boolean {
  return bytes.reduce((sum, byte) => sum + (byte >> 7), 0) > bytes.length * 0.1;
}

function isEastAsian(text: string): boolean {
  const matches = text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef\s\x20-\x7e]/gu,
  );
  return (matches?.length ?? 0) > text.length * EAST_ASIAN;
}

function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function utf16(bytes: Uint8Array, encoding: string): Decoded {
  return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), encoding };
}

function utf32(bytes: Uint8Array, littleEndian: boolean): Decoded {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  for (let at = 4; at + 4 <= bytes.length; at += 4) pieces.push(character(view.getUint32(at, littleEndian)));
  if (bytes.length % 4 !== 0) pieces.push('\uFFFD');
  return { text: pieces.join(''), encoding: littleEndian ? 'utf-32le' : 'utf-32be' };
}

function character(codePoint: number): string {
  const valid = codePoint <= 0x10ffff && (codePoint < 0xd800 || codePoint > 0xdfff);
  return valid ? String.fromCodePoint(codePoint) : '\uFFFD';
}
