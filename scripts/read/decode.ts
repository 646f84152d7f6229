/** Bytes to text. Nothing is normalised or mended: line ends, controls and oddities stay as they are. */
import { decodeLegacy } from './decode-legacy.ts';
import { asUtf8 } from './folder.ts';
import { type Decoded, decodeMarkedWide, decodeUnmarkedUtf16 } from './utf16.ts';

/**
 * Decodes `bytes` in the encoding that their mark names or that their content shows. Looks, in this order:
 * at marks, which are explicit; for UTF-16, whose NULs would pass as (strange) UTF-8; for UTF-8, which
 * nothing else looks like by accident; for UTF-8 with some broken bytes, which become U+FFFD; and last
 * for the older encodings. A byte order mark is not in the text.
 */
export function decode(bytes: Uint8Array): Decoded {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (hasMark) return { text: LENIENT.decode(bytes.subarray(3)), encoding: 'utf-8' };
  const wide = decodeMarkedWide(bytes) ?? decodeUnmarkedUtf16(bytes);
  if (wide) return wide;
  const text = asUtf8(bytes);
  if (text !== null) return decodeEscaped(bytes, text) ?? { text, encoding: 'utf-8' };
  return decodeDamagedUtf8(bytes) ?? decodeLegacy(bytes);
}

const LENIENT = new TextDecoder('utf-8', { ignoreBOM: true });

/** ISO-2022-JP is ASCII to the eye of UTF-8, but for the escapes that switch to Japanese. */
function decodeEscaped(bytes: Uint8Array, text: string): Decoded | null {
  if (!/\x1b\$[@B]/.test(text)) return null;
  const japanese = new TextDecoder('iso-2022-jp').decode(bytes);
  return japanese.includes('\uFFFD') ? null : { text: japanese, encoding: 'iso-2022-jp' };
}

/**
 * How many well-formed sequences speak for UTF-8 against each broken one. In double-byte encodings about
 * one pair in five happens to be well-formed; in single-byte ones hardly any is. A Western text that
 * mixes UTF-8 and windows-1252 evenly is better read as the latter, where the former can be mended.
 */
const SOUND_FOR_EACH_BROKEN = 4;

function decodeDamagedUtf8(bytes: Uint8Array): Decoded | null {
  const text = LENIENT.decode(bytes);
  const replaced = count(text, '\uFFFD') - countReplacementsInSource(bytes);
  const sound = (text.match(/[^\x00-\x7f]/gu)?.length ?? 0) - replaced;
  const isCutOff = replaced === 1 && text.endsWith('\uFFFD') && sound > 0;
  return isCutOff || sound >= replaced * SOUND_FOR_EACH_BROKEN ? { text, encoding: 'utf-8' } : null;
}

/** U+FFFD that stands in the source is sound UTF-8: what broke, broke before. */
function countReplacementsInSource(bytes: Uint8Array): number {
  return count(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'),
    '\xef\xbf\xbd',
  );
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
