/** Files that are called .txt and are no text. */
import type { Quarantined } from '../model.ts';

/** Bytes. The longest books have 5 MB; what has more is a dump of many articles, or no text. */
export const LARGEST_TEXT = 20_000_000;

/** The record for a text beyond {@link LARGEST_TEXT}. */
export function tooLarge(path: string, bytes: number): Quarantined {
  return {
    path,
    code: 'too-large',
    reason: `It has ${megabytes(bytes)} MB; a text may have ${megabytes(LARGEST_TEXT)}.`,
    remedy: 'Split it into one file an article. If it is one article, look for what fills it.',
    actionNeeded: true,
  };
}

/** The record for bytes that begin like some known format, or null. */
export function quarantineForFormat(path: string, bytes: Buffer): Quarantined | null {
  const format = FORMATS.find(({ is }) => is(bytes));
  if (!format) return null;
  return {
    path,
    code: 'binary',
    reason: `This is ${format.what}, not a text.`,
    remedy: format.remedy,
    actionNeeded: false,
  };
}

/** The record for a decoded text that holds no words, is machine data, or is a web page's source; or null. */
export function quarantineForText(path: string, text: string): Quarantined | null {
  if (!/[^\s\p{C}\p{Z}]/u.test(text)) return empty(path, text.length === 0);
  if (looksBinary(text)) {
    return {
      path,
      code: 'binary',
      reason: 'Many of its bytes are such as no text has.',
      remedy: 'Open it in the program that it comes from, save it as plain text, and put that in its place.',
      actionNeeded: false,
    };
  }
  return looksLikeMarkup(text) ? markup(path) : null;
}

interface Format {
  readonly what: string;
  readonly remedy: string;
  readonly is: (bytes: Buffer) => boolean;
}

const EXTRACT = 'Extract its text first, save that as .txt, and put it in its place.';
const PICTURE = 'Give it its proper ending (such as .jpg) and the name of the text that it belongs to.';
const UNPACK = 'Unpack it and put the texts that it holds in its place.';
const REMOVE = 'Take it out of the folder, or put the text that it should have been in its place.';

/** By the first bytes, as registered for each format or used by file(1). */
const FORMATS: readonly Format[] = [
  { what: 'a PDF document', remedy: `${EXTRACT} pdftotext does that.`, is: starts('%PDF-') },
  { what: 'an RTF document', remedy: EXTRACT, is: starts('{\\rtf') },
  {
    what: 'an old Word, Excel or Outlook file',
    remedy: EXTRACT,
    is: starts('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
  },
  {
    what: 'a ZIP archive, or a Word or EPUB file',
    remedy: `${UNPACK} Or: ${EXTRACT}`,
    is: starts('PK\x03\x04'),
  },
  { what: 'gzip-compressed', remedy: UNPACK, is: starts('\x1f\x8b\x08') },
  {
    what: 'bzip2-compressed',
    remedy: UNPACK,
    is: (b) => latin(b, 0, 4, /^BZh[1-9]$/) && latin(b, 4, 10, /^1AY&SY$/),
  },
  { what: 'xz-compressed', remedy: UNPACK, is: starts('\xfd7zXZ\0') },
  { what: 'zstd-compressed', remedy: UNPACK, is: starts('\x28\xb5\x2f\xfd') },
  { what: 'a 7z archive', remedy: UNPACK, is: starts('7z\xbc\xaf\x27\x1c') },
  { what: 'a RAR archive', remedy: UNPACK, is: starts('Rar!\x1a\x07') },
  { what: 'a JPEG picture', remedy: PICTURE, is: starts('\xff\xd8\xff') },
  { what: 'a PNG picture', remedy: PICTURE, is: starts('\x89PNG\r\n\x1a\n') },
  { what: 'a GIF picture', remedy: PICTURE, is: (b) => latin(b, 0, 6, /^GIF8[79]a$/) },
  { what: 'a TIFF picture', remedy: PICTURE, is: (b) => latin(b, 0, 4, /^(?:II\*\0|MM\0\*)$/) },
  { what: 'a WebP picture', remedy: PICTURE, is: (b) => starts('RIFF')(b) && latin(b, 8, 12, /^WEBP$/) },
  {
    what: 'a sound or film',
    remedy: REMOVE,
    is: (b) => starts('RIFF')(b) && latin(b, 8, 12, /^(?:WAVE|AVI )$/),
  },
  {
    what: 'an AVIF or HEIF picture',
    remedy: PICTURE,
    is: (b) => latin(b, 4, 12, /^ftyp(?:avif|avis|heic|mif1)$/),
  },
  { what: 'a film or sound', remedy: REMOVE, is: (b) => latin(b, 0, 8, /^\0{3}.ftyp$/s) },
  { what: 'an MP3 sound', remedy: REMOVE, is: (b) => latin(b, 0, 4, /^ID3[\x02-\x04]$/) },
  { what: 'an Ogg sound or film', remedy: REMOVE, is: starts('OggS\0') },
  { what: 'an SQLite database', remedy: EXTRACT, is: starts('SQLite format 3\0') },
  { what: 'a program', remedy: REMOVE, is: (b) => starts('\x7fELF')(b) || latin(b, 0, 64, /^MZ.*\0{8}/s) },
];

function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / 100_000) / 10);
}

function starts(signature: string): (bytes: Buffer) => boolean {
  const expected = Buffer.from(signature, 'latin1');
  return (bytes) => bytes.subarray(0, expected.length).equals(expected);
}

function latin(bytes: Buffer, start: number, end: number, pattern: RegExp): boolean {
  return pattern.test(bytes.toString('latin1', start, end));
}

function empty(path: string, hasNothing: boolean): Quarantined {
  return {
    path,
    code: 'empty',
    reason: hasNothing ? 'The file is empty.' : 'The file holds nothing but blanks.',
    remedy: 'Fetch the page again if it should hold a text, or delete it.',
    actionNeeded: false,
  };
}

/** A few stray controls are left by many programs; the padding of a crashed disk is at an end. */
const MOST_CONTROLS = 0.06;
/** However short the text. */
const FEW_CONTROLS = 4;

function looksBinary(text: string): boolean {
  const unpadded = withoutPadding(text);
  const strange = unpadded.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd]/g)?.length ?? 0;
  return strange > Math.max(FEW_CONTROLS, unpadded.length * MOST_CONTROLS);
}

/** By hand: `\0+$` as a pattern takes time by the square of a run of NULs in the middle. */
function withoutPadding(text: string): string {
  let start = 0;
  let end = text.length;
  while (text[start] === '\0') start++;
  while (end > start && text[end - 1] === '\0') end--;
  return text.slice(start, end);
}

/** Enough to tell markup by. */
const MARKUP_SAMPLE = 64 * 1024;
/** Scraped text keeps the odd tag or formula; a page's source is a third tags or more. */
const MOST_TAGS = 0.25;

const DOCUMENT =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s|(?:html|head|body|rss|feed)[\s>])/is;
const TAG =
  /<\/?(?:a|article|b|br|div|em|h[1-6]|i|img|li|link|main|meta|ol|p|script|section|span|strong|style|t[dhr]|table|ul)(?:\s[^<>]{0,2000})?\/?>/gi;

function looksLikeMarkup(text: string): boolean {
  const sample = text.slice(0, MARKUP_SAMPLE);
  if (DOCUMENT.test(sample)) return true;
  if (!/^\s*</.test(sample)) return false;
  const tags = sample.match(TAG) ?? [];
  const length = tags.reduce((sum, tag) => sum + tag.length, 0);
  return tags.length >= 10 && length > sample.length * MOST_TAGS;
}

function markup(path: string): Quarantined {
  return {
    path,
    code: 'html',
    reason: 'This is the source of a web page or feed, not its text.',
    remedy:
      'Extract its text first, for example with “lynx -dump -nolist FILE.html”, and put that in its place.',
    actionNeeded: false,
  };
}
