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
const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const ABBREVIATED =
  /^(?:mr|mrs|ms|dr|prof|st|ste|mt|ft|jr|sr|gen|sen|rep|gov|lt|col|capt|sgt|rev|hon|no|vs|dott|ing|sra|hr|fr|bzw|ca)$/;

export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const lower = word.toLowerCase();
    tokens.push({ text: word, lower, start: index, end: index + word.length, shape: shapeOf(word, lower) });
  }
  return tokens;
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
