/** Name of the parameter with what is to be marked: first the query as it was typed, then further words that it found. */
export const MARK = 'mark';

/** An article's address with what to mark. */
export const markedAddress = (url: string, marks: readonly string[]): string =>
  marks.length === 0 ? url : `${url}?${new URLSearchParams(marks.map((mark) => [MARK, mark]))}`;
