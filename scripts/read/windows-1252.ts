/**
 * Windows-1252 as WHATWG defines it. Written out because Node's own decoder treats it as ISO 8859-1 in
 * several versions (20.x among them), which turns quotation marks into control characters.
 */

/** What the bytes 80–9F are; the five that Windows leaves open are the control characters, as in WHATWG. */
const HIGH_CONTROLS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f' + '\x90‘’“”•–—˜™š›œ\x9džŸ';

const BYTES = new Map([...HIGH_CONTROLS].map((character, index) => [character, 0x80 + index]));

/** Decodes bytes; every byte is a character. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(/[\x80-\x9f]/g, characterFor);
}

/**
 * The byte that windows-1252 or ISO 8859-1 writes `character` as, or null where neither can. Programs
 * mix the two up, so control characters 80–9F count as the bytes of the same number.
 */
export function windows1252Byte(character: string): number | null {
  const code = character.charCodeAt(0);
  if (character.length === 1 && code <= 0xff) return code;
  return BYTES.get(character) ?? null;
}

/** What a control character U+0080–U+009F is when taken for a byte of windows-1252. */
export function characterFor(control: string): string {
  return HIGH_CONTROLS[control.charCodeAt(0) - 0x80] ?? control;
}
