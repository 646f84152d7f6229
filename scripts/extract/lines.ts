/** A line of the source that has something to read, trimmed. Offsets into the source. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Columns before its first character; a tab goes to the next multiple of eight. */
  readonly indent: number;
  /** A blank line stands before it, or it is the first. */
  readonly blankBefore: boolean;
}

/** The columns a text takes on a terminal: Chinese, Japanese and Korean characters take two. */
export function columnsOf(text: string): number {
  let columns = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x1100 && isWide(code)) columns++;
  }
  return columns;
}

const isWide = (code: number): boolean =>
  code <= 0x115f ||
  (code >= 0x2e80 && code <= 0xa4cf) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xfe30 && code <= 0xfe6f) ||
  (code >= 0xff00 && code <= 0xff60) ||
  (code >= 0xffe0 && code <= 0xffe6);

const BREAK = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;
// What may stand at a line's edges without being read: white space, control and invisible characters.
const EDGE = /[\s\x00-\x1f\x7f-\x9f\xad\u200b\u2060]/;

/** The lines of a source that are not blank, in order. */
export function readLines(source: string): Line[] {
  const lines: Line[] = [];
  let blank = true;
  let at = 0;
  const take = (end: number): void => {
    const line = readLine(source, at, end, blank);
    blank = line === null;
    if (line !== null) lines.push(line);
  };
  BREAK.lastIndex = 0;
  for (let match = BREAK.exec(source); match !== null; match = BREAK.exec(source)) {
    take(match.index);
    at = match.index + match[0].length;
  }
  take(source.length);
  return lines;
}

function readLine(source: string, from: number, to: number, blankBefore: boolean): Line | null {
  let start = from;
  let end = to;
  let indent = 0;
  while (start < end && isEdge(source.charCodeAt(start))) {
    indent = source.charCodeAt(start) === 9 ? indent + 8 - (indent % 8) : indent + 1;
    start++;
  }
  while (end > start && isEdge(source.charCodeAt(end - 1))) end--;
  return start === end ? null : { start, end, text: source.slice(start, end), indent, blankBefore };
}

function isEdge(code: number): boolean {
  if (code <= 32) return true;
  return code >= 127 && EDGE.test(String.fromCharCode(code));
}
