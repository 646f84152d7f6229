/** Text as words, with what the search for names has to know of each. */

export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'number';

export interface Token {
  readonly text: string;
  /** In small letters. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** `upper`: two capitals or more and nothing small; `mixed`: a capital within (`iPhone`, `JihadScope`). */
  readonly shape: Shape;
}

/** Letters and digits that belong together, `U.S.` and its like; apostrophes and hyphens stand between tokens. */
const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/uy;
const ABBREVIATED =
  /^(?:mr|mrs|ms|dr|prof|st|ste|mt|ft|jr|sr|gen|sen|rep|gov|lt|col|capt|sgt|rev|hon|no|vs|dott|ing|sra|hr|fr|bzw|ca)$/;

export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length; ) {
    const end = endOfWord(text, start);
    if (end === start) {
      start++;
      continue;
    }
    const word = text.slice(start, end);
    const lower = word.toLowerCase();
    tokens.push({ text: word, lower, start, end, shape: shapeOf(word, lower) });
    start = end;
  }
  return tokens;
}

/** Where the word that begins at `start` ends; `start` where none does. Plain words need no regular expression. */
function endOfWord(text: string, start: number): number {
  let end = start;
  while (isPlain(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  const isInitial = end === start + 1 && next === FULL_STOP;
  if (!isInitial && !(next >= 0x80)) return end;
  WORD.lastIndex = start;
  return start + (WORD.exec(text)?.[0].length ?? 0);
}

const FULL_STOP = 0x2e;

/** An ASCII letter or digit; not so what comes after the text's end, which is NaN. */
function isPlain(code: number): boolean {
  const small = code | 0x20;
  return (small >= 0x61 && small <= 0x7a && code < 0x80) || (code >= 0x30 && code <= 0x39);
}

function shapeOf(word: string, lower: string): Shape {
  if (word === lower) return startsWithDigit(word) ? 'number' : 'lower';
  if (word.length === 1) return 'capital';
  if (word === word.toUpperCase()) return /\p{L}.*\p{L}/u.test(word) ? 'upper' : 'capital';
  const rest = word.slice(1);
  return rest === lower.slice(1) ? 'capital' : 'mixed';
}

/** Most words are plain, and a look at the first code unit is enough. */
function startsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 0x80 ? code < 0x3a : /^\p{N}/u.test(word);
}

/** Whether the gap before a token begins a sentence, a line or a quotation, so that any word has a capital there. */
export function opensSentence(gap: string, previous: Token | undefined): boolean {
  if (previous === undefined) return true;
  if (gap === ' ') return false;
  if (gap.startsWith('.') && /^\.\s+$/.test(gap) && isAbbreviation(previous)) return false;
  return /[.!?…:;。！？\n|•·“«„"‘]|[—–-]\s|\s[—–-]/.test(gap);
}

/** Whether a full stop after this token is most likely no end of a sentence. */
export function isAbbreviation(token: Token): boolean {
  return (token.text.length === 1 && token.shape === 'capital') || ABBREVIATED.test(token.lower);
}
