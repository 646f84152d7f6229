/** UTF-8 that was taken for windows-1252: the sequences of it in a text, and which of them are certain. */
import { windows1252Byte } from './windows-1252.ts';

/** One character's bytes, misread, and what it was. Places are in UTF-16 code units. */
export interface Sequence {
  readonly start: number;
  readonly end: number;
  readonly became: string;
  readonly kind: Kind;
  readonly certain: boolean;
  /** Whether it holds a mark that never follows a letter in correct text. */
  readonly marked: boolean;
}

/**
 * Groups of touching sequences that are certain, and those in doubt whose kinds are certain elsewhere in
 * the text at least as often as they are in doubt. Correct text in any language has none. The idea of
 * trusting only what decodes strictly is that of ftfy (R. Speer, 2019); certainty is narrower here.
 */
export function findMisread(text: string): Sequence[][] {
  const groups = groupNeighbours(findSequences(text));
  const judged = groups.map((group) => ({ group, certain: isCertainGroup(group) }));
  const balance = new Map<Kind, number>();
  const backed = new Set<Kind>();
  for (const { group, certain } of judged) {
    for (const { kind } of group) {
      balance.set(kind, (balance.get(kind) ?? 0) + (certain ? 1 : -1));
      if (certain) backed.add(kind);
    }
  }
  const isBacked = ({ kind }: Sequence) => backed.has(kind) && (balance.get(kind) ?? 0) >= 0;
  return judged.filter(({ group, certain }) => certain || group.every(isBacked)).map(({ group }) => group);
}

/**
 * `sign`: punctuation and symbols; `other`: letters of other scripts than Latin; `inner`: the rest of
 * windows-1252 and the controls U+0080–U+009F, which stand only within what was misread twice.
 */
type Kind = 'latin' | 'sign' | 'other' | 'inner';

/** A lead byte of UTF-8 as misread, before a continuation byte as misread. */
const LEAD = /[\u00c2-\u00f4](?=[\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ])/g;

function findSequences(text: string): Sequence[] {
  const found: Sequence[] = [];
  LEAD.lastIndex = 0;
  for (let match = LEAD.exec(text); match; match = LEAD.exec(text)) {
    const sequence = sequenceAt(text, match.index);
    if (!sequence) continue;
    found.push(sequence);
    LEAD.lastIndex = sequence.end;
  }
  return found;
}

function sequenceAt(text: string, start: number): Sequence | null {
  const lead = text.charCodeAt(start);
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  const end = start + length;
  if (end > text.length) return null;
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at++) {
    const byte = windows1252Byte(text.charAt(start + at));
    if (byte === null || (at > 0 && (byte < 0x80 || byte > 0xbf))) return null;
    bytes[at] = byte;
  }
  const became = decodeStrictly(bytes);
  const kind = became === null ? null : kindOf(became);
  if (became === null || kind === null) return null;
  const marked = [...text.slice(start + 1, end)].some((mark) => !MAY_FOLLOW.test(mark));
  return { start, end, became, kind, certain: isCertain(text, start, end, kind), marked };
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return UTF8.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** What scraped texts hold; null for characters so rare that chance is likelier than intent. */
function kindOf(character: string): Kind | null {
  if (
    /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f\u0218-\u021b\u0259\u018f\u01a0\u01a1\u01af\u01b0\u1e00-\u1eff]/.test(
      character,
    )
  ) {
    return 'latin';
  }
  if (
    /[\u00a0-\u00bf\u00d7\u00f7\u2000-\u206f\u20a0-\u20cf\u2100-\u27bf\ufb00-\ufb06\ufeff\ufffd]/.test(
      character,
    )
  ) {
    return 'sign';
  }
  if (/\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}\ufe0e\ufe0f]/u.test(character))
    return 'sign';
  if (/[\x80-\x9f\u0192\u02c6\u02dc]/.test(character)) return 'inner';
  return OTHER.test(character) || SHARED.test(character) ? 'other' : null;
}

const OTHER =
  /[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Tibetan}\p{Script=Myanmar}\p{Script=Georgian}\p{Script=Ethiopic}\p{Script=Khmer}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Marks and letters that several of these scripts use. */
const SHARED = /\p{Mn}|[\u060c\u061b\u061f\u0640\u0964\u0965\u3000-\u303f\u30fb\u30fc\uff00-\uffef]/u;

/**
 * Marks that may follow a letter in correct text: `CAFÉ”`, `AMANHÃ…`, `voilà »`, `ROSÉ®`. Others never do,
 * so a sequence that holds one of those is no accident.
 */
const MAY_FOLLOW = /^[‘’“”‹›«»–—…•·™®†‡²³¹ªº°§¶´¬\u00ad\u00a0ŠŒŽšœžŸ]$/;

function isCertain(text: string, start: number, end: number, kind: Kind): boolean {
  const [first = '', ...more] = text.slice(start + 1, end);
  if (kind === 'inner') return /[\x80-\x9f]/.test(first);
  if (kind === 'other') return false; // alone; see isCertainGroup
  if (more.length === 2 || !MAY_FOLLOW.test(first)) return true;
  if (more.length === 1) return !more.some((mark) => MAY_FOLLOW.test(mark) || /[€£¥¢¤]/.test(mark));
  const before = text.charAt(start - 1);
  // a capital inside a word, as no word is written: `acciÃ³n`, `Ã–sterreich`
  if (/\p{Ll}/u.test(before)) return true;
  if (/\p{L}/u.test(before)) return false;
  if (kind === 'latin') return /\p{Ll}/u.test(text.charAt(end));
  // `10Â°`, but not a quoted letter: `« Â »`
  return !/[«“„‘"'(]/.test(text.slice(Math.max(0, start - 2), start)) && !/[»”“"')]/.test(text.charAt(end));
}

/** Sequences that touch: misread together, or not at all. */
function groupNeighbours(sequences: readonly Sequence[]): Sequence[][] {
  const groups: Sequence[][] = [];
  for (const sequence of sequences) {
    const group = groups.at(-1);
    if (group?.at(-1)?.end === sequence.start) group.push(sequence);
    else groups.push([sequence]);
  }
  return groups;
}

/** Letters of other scripts need company: `é »`, misread backwards, is a Chinese character. */
function isCertainGroup(group: readonly Sequence[]): boolean {
  if (group.some(({ certain }) => certain)) return true;
  const others = group.filter(({ kind }) => kind === 'other');
  return others.length >= 3 || (others.length === 2 && others.some(({ marked }) => marked));
}
