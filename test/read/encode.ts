import { decodeWindows1252 } from '../../scripts/read/windows-1252.ts';

/** Encodes `text` in one of the older encodings, by turning Node's decoder round. */
export function encode(text: string, encoding: string): Buffer {
  const table = tables.get(encoding) ?? tableFor(encoding);
  tables.set(encoding, table);
  return Buffer.concat(
    [...text].map((character) => {
      const bytes = table.get(character);
      if (!bytes) throw new Error(`${encoding} has no ${character}`);
      return bytes;
    }),
  );
}

const tables = new Map<string, Map<string, Buffer>>();

function tableFor(encoding: string): Map<string, Buffer> {
  const table = new Map<string, Buffer>();
  const decoder = new TextDecoder(encoding);
  const add = (...numbers: number[]) => {
    const bytes = Buffer.from(numbers);
    const text = encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
    if ([...text].length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, bytes);
  };
  for (let byte = 0; byte < 256; byte++) add(byte);
  const isDoubleByte = /^(?:shift_jis|euc-|gb|big5)/.test(encoding);
  for (let lead = 0x81; isDoubleByte && lead < 255; lead++) {
    for (let trail = 0x40; trail < 255; trail++) add(lead, trail);
  }
  return table;
}
