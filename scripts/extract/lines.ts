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
  for (const wide of text.matchAll(WIDE)) columns += wide[0].length;
  return columns;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]+/g;

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
