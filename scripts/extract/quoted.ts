/** From an offset to a text's end, without white space and quotation marks around it: as two offsets. */
export function withinQuotes(text: string, start: number): [number, number] {
  let from = start;
  let to = text.length;
  while (to > from && /[\s\]]/.test(text.charAt(to - 1))) to--;
  const quotes = `${text.charAt(from)}${text.charAt(to - 1)}`;
  if (to - from > 2 && /^(?:''|""|‘’|“”|«»|„“|„”|»«)$/u.test(quotes)) {
    from++;
    to--;
  }
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return [from, to];
}
