import { type Block, isSpace } from './block.ts';
import { CAPITAL, classOf, countWords } from './letters.ts';
import { REASON } from './reasons.ts';

/** Languages that make long words of short ones; there a word in a word is no evidence. */
const COMPOUNDING = new Set([
  'de',
  'nl',
  'sv',
  'da',
  'no',
  'nb',
  'nn',
  'fi',
  'hu',
  'is',
  'et',
  'af',
  'lb',
  'tr',
]);
const SHORTEST_TAIL = 5;
// What names of places and people end with.
const NAME_ENDING =
  /(?:castle|bridge|house|field|stone|worth|brook|borough|mouth|water|stein|ville|heart|wright|smith|burgh|shire|cross|court|front|world|press|works|berry|thorn|grave|horse|child|words|store|craft|point|power|space|where|thing|times|light|night|right|ball|book)$/;
const TOKEN = /\p{Lu}\p{Ll}{7,30}(?![\p{L}\p{M}’'-])/uy;
const SMALL_WORD = /(?:^|[\s(“"])\p{Ll}{1,4}\s$/u;
/** Looking for a seam elsewhere reads the whole text; more suspects than this are not worth it. */
const SUSPECTS = 40;

/**
 * Puts back a space that was lost where a name that was set apart (a link, italics) met the next word: `the
 * Amaqagency` for `the Amaq agency`. Only on evidence, all of it from the text: the word stands there once,
 * capitalised, after a small word such as an article; its end is a word that the text uses by itself; the
 * letters where the two meet stand together nowhere else in the text; and the language does not make compounds.
 */
export function mendLostSpaces(
  blocks: readonly Block[],
  body: readonly number[],
  language: string | null,
): Map<number, Block> {
  const mended = new Map<number, Block>();
  if (language === null || COMPOUNDING.has(language)) return mended;
  let evidence: Evidence | null = null;
  let suspects = 0;
  for (const index of body) {
    const block = blocks[index];
    if (block === undefined) continue;
    const cuts: number[] = [];
    for (const { token, index: at } of suspectsIn(block.text)) {
      if (++suspects > SUSPECTS) return mended;
      evidence ??= evidenceOf(blocks, body);
      const tail = tailOf(token, evidence);
      if (tail > 0) cuts.push(at + tail);
    }
    if (cuts.length > 0) mended.set(index, withSpaces(block, cuts));
  }
  return mended;
}

/** Long capitalised words after a small word. */
function suspectsIn(text: string): { token: string; index: number }[] {
  const found: { token: string; index: number }[] = [];
  for (let index = 2; index < text.length; index++) {
    if ((classOf(text.charCodeAt(index)) & CAPITAL) === 0 || !isSpace(text.charCodeAt(index - 1))) continue;
    TOKEN.lastIndex = index;
    const token = TOKEN.exec(text)?.[0];
    if (token !== undefined && SMALL_WORD.test(text.slice(Math.max(0, index - 7), index)))
      found.push({ token, index });
  }
  return found;
}

interface Evidence {
  /** How often each long word stands in the text, as it is written. */
  readonly words: ReadonlyMap<string, number>;
  /** The text in small letters: for looking up letters that stand together. */
  readonly letters: () => string;
}

/** Where the second word begins in a glued one, or 0. */
function tailOf(token: string, { words, letters }: Evidence): number {
  if (words.get(token) !== 1) return 0;
  const lower = token.toLowerCase();
  for (let at = 3; at <= token.length - SHORTEST_TAIL; at++) {
    const tail = lower.slice(at);
    if (!words.has(tail) || NAME_ENDING.test(tail)) continue;
    const seam = [lower.slice(at - 2, at + 1), lower.slice(at - 1, at + 2)];
    const elsewhere = seam.some((three) => countOf(letters(), three) > countOf(lower, three));
    if (!elsewhere && !words.has(lower)) return at;
  }
  return 0;
}

function evidenceOf(blocks: readonly Block[], body: readonly number[]): Evidence {
  const texts = body.map((index) => blocks[index]?.text ?? '');
  let letters: string | null = null;
  return {
    words: countWords(texts, SHORTEST_TAIL),
    letters: () => {
      letters ??= texts.join(' ').toLowerCase();
      return letters;
    },
  };
}

function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0 && count < 3; at = text.indexOf(part, at + 1)) count++;
  return count;
}

/** The block with spaces inserted at offsets into its text. */
function withSpaces(block: Block, cuts: readonly number[]): Block {
  const atoms: Block['atoms'][number][] = [];
  let at = 0;
  for (const atom of block.atoms) {
    let from = 0;
    if (atom.reason === null)
      for (const cut of cuts) {
        const offset = cut - at;
        if (offset <= from || offset >= atom.text.length) continue;
        const place = atom.start + offset;
        atoms.push({
          start: atom.start + from,
          end: place,
          text: atom.text.slice(from, offset),
          reason: null,
        });
        atoms.push({ start: place, end: place, text: ' ', reason: REASON.lostSpace });
        from = offset;
      }
    atoms.push(
      from === 0
        ? atom
        : { start: atom.start + from, end: atom.end, text: atom.text.slice(from), reason: null },
    );
    at += atom.text.length;
  }
  return { ...block, atoms, text: atoms.map((atom) => atom.text).join('') };
}
