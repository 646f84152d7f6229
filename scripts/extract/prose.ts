import type { Block } from './block.ts';

/** Counts over a block's characters, from one pass: how much it looks like running text. */
export interface Prose {
  readonly length: number;
  readonly words: number;
  /** Words that begin with a small letter. */
  readonly small: number;
  /** Words that begin with a capital. */
  readonly capital: number;
  readonly digits: number;
  readonly commas: number;
  /** Sentence marks followed by white space or the end. */
  readonly sentences: number;
  /** Letters of scripts that are written without spaces: Chinese, Japanese, Thai. */
  readonly unspaced: number;
  readonly endsSentence: boolean;
  readonly startsSmall: boolean;
}

// French sets a space before its closing quotation mark.
const ENDS = /[.!?…。！？؟।](?:\s?[”"’»«)\]'])*$/u;

export function measure({ text }: Pick<Block, 'text'>): Prose {
  const counts = { words: 0, small: 0, capital: 0, digits: 0, commas: 0, sentences: 0, unspaced: 0 };
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 32 || code === 0xa0) {
      inWord = false;
      continue;
    }
    if (!inWord) {
      inWord = true;
      counts.words++;
      if (isSmall(code)) counts.small++;
      else if (isCapital(code)) counts.capital++;
    }
    if (code >= 48 && code <= 57) counts.digits++;
    else if (code === 44 || code === 0x60c || code === 0x3001 || code === 0xff0c) counts.commas++;
    else if (isMark(code) && (code > 0x3000 || isSpaceOrEnd(text, i + 1))) counts.sentences++;
    else if (code >= 0x0e00 && isUnspaced(code)) counts.unspaced++;
  }
  return {
    length: text.length,
    ...counts,
    endsSentence: ENDS.test(text.slice(-6)),
    startsSmall: isSmall(text.charCodeAt(0)),
  };
}

/** Length in a measure that treats scripts alike: a Chinese character says about as much as three letters. */
export const weightOf = (prose: Prose): number => prose.length + prose.unspaced * 2;

const isMark = (code: number): boolean =>
  code === 46 ||
  code === 33 ||
  code === 63 ||
  code === 0x2026 ||
  code === 0x61f ||
  code === 0x3002 ||
  code === 0xff01 ||
  code === 0xff1f ||
  code === 0x964;

function isSpaceOrEnd(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const code = text.charCodeAt(at);
  return code === 32 || code === 0xa0 || code === 34 || code === 0x201d || code === 0x2019 || code === 41;
}

function isSmall(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  const letter = String.fromCharCode(code);
  // Letters of scripts without case count as small: their words are no headline capitals.
  return letter === letter.toLowerCase() && (letter !== letter.toUpperCase() || isCaseless(code));
}

function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

const isCaseless = (code: number): boolean => code >= 0x590 && code <= 0x1cff;
const isUnspaced = (code: number): boolean =>
  (code >= 0x3040 && code <= 0x9fff) ||
  (code >= 0xe00 && code <= 0xe7f) ||
  (code >= 0xf900 && code <= 0xfaff);
