/**
 * A name without what spellings differ in: case, accents, hyphens, apostrophes, full stops. Two names with
 * the same folded form are one.
 */
export function fold(name: string): string {
  if (/^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/.test(name)) return name.toLowerCase();
  if (name.length > LONGEST_KNOWN) return foldAnew(name);
  const before = known.get(name);
  if (before !== undefined) return before;
  const folded = foldAnew(name);
  if (known.size < MOST_KNOWN) known.set(name, folded);
  return folded;
}

/** Names come again and again; hostile texts must not fill the memory. */
const known = new Map<string, string>();
const MOST_KNOWN = 100_000;
const LONGEST_KNOWN = 60;

function foldAnew(name: string): string {
  const plain = /^[\x20-\x7e]*$/.test(name)
    ? name
    : name
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC');
  return plain
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}&+]+/gu, ' ')
    .trim();
}

/** Code-unit comparison: the same on every machine. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The key under which a name's mentions are counted: folded, but `IS` and `Is` stay apart. */
export function keyOf(name: string): string {
  return /^[\p{Lu}\p{N}&]{2,5}$/u.test(name) ? name : fold(name);
}
