import type { Block } from './block.ts';
import { countWords } from './letters.ts';

/** A paragraph as the blocks that make it; `spaced` where a space has to be put between two of them. */
export interface Paragraph {
  readonly blocks: readonly number[];
  readonly spaced: boolean;
}

const ENDED = /[.!?…:;。！？؟।][”"’»«)\]']*$/u;
/** No more than this may stand between the two halves of a word or sentence. */
const REACH = 8;

/**
 * Puts together paragraphs that something was spliced into: one stops in mid-sentence, what follows was cut,
 * and the next goes on with a small letter. `body` are the indices of the body's blocks, `plain` says which of
 * them may take part (no subheadings, no list items).
 */
export function mendSplices(
  blocks: readonly Block[],
  body: readonly number[],
  plain: (index: number) => boolean,
): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let vocabulary: Vocabulary | null = null;
  for (const index of body) {
    const last = paragraphs[paragraphs.length - 1];
    const before = last?.blocks[last.blocks.length - 1];
    const [head, tail] = [blocks[before ?? -1], blocks[index]];
    const near = before !== undefined && index - before > 1 && index - before <= REACH;
    if (
      last === undefined ||
      before === undefined ||
      head === undefined ||
      tail === undefined ||
      !near ||
      !plain(before) ||
      !plain(index) ||
      !goesOn(head, tail)
    ) {
      paragraphs.push({ blocks: [index], spaced: false });
      continue;
    }
    vocabulary ??= countWords(body.map((one) => blocks[one]?.text.toLowerCase() ?? ''));
    const spaced = !blocks[before + 1]?.glued || isTwoWords(head.text, tail.text, vocabulary);
    paragraphs[paragraphs.length - 1] = { blocks: [...last.blocks, index], spaced: last.spaced || spaced };
  }
  return paragraphs;
}

type Vocabulary = ReadonlyMap<string, number>;

const goesOn = (head: Block, tail: Block): boolean =>
  /[\p{L}\p{N},’]$/u.test(head.text) && !ENDED.test(head.text) && /^\p{Ll}/u.test(tail.text);

/** Whether what meets at a splice are two words: both stand elsewhere in the text, and what they make does not. */
function isTwoWords(head: string, tail: string, vocabulary: Vocabulary): boolean {
  const left = /[\p{L}\p{M}]+$/u.exec(head.slice(-60))?.[0].toLowerCase() ?? '';
  const right = /^[\p{L}\p{M}]+/u.exec(tail)?.[0].toLowerCase() ?? '';
  if (left === '' || right === '') return true;
  if (vocabulary.has(left + right)) return false;
  return (vocabulary.get(left) ?? 0) > 1 && (vocabulary.get(right) ?? 0) > 1;
}
