import { FURNITURE } from './furniture.ts';
import { FURNITURE_BELOW } from './furniture-below.ts';

/** What a block's words say, apart from their form. */
export interface BlockWords {
  /** Share of its words that page furniture uses. */
  readonly furniture: number;
  /** Share of its words with which a page speaks of itself or to its reader. */
  readonly address: number;
}

/** More of a block says no more. */
const LONGEST = 3000;

const ADDRESS =
  'i|you|your|yours|we|our|ours|us|me|my|ich|du|dein|deine|ihr|ihre|ihren|ihnen|wir|uns|unser|unsere|unseren|mich|mir|je|tu|vous|nous|votre|vos|notre|nos|usted|ustedes|nosotros|nuestro|nuestra|nuestros|nuestras|tu|tus|você|vocês|nós|nosso|nossa|seu|sua|voi|noi|vostro|nostro|nostra|tuo|tua|jij|jullie|uw|wij|ons|onze|vi|vår|våra|din|ditt|dina|ni|er|vores|jer|my|nasz|nasze|twój|twoje|wy|państwo|мы|вы|вас|вам|ваш|ваша|наш|наша|нас|siz|sizin|biz|bizim|أنت|نحن|لنا|لك|私|我们|您|你';

/** Reads each block's words once; `texts` are the blocks'. */
export function blockWords(texts: readonly string[]): BlockWords[] {
  return texts.map((text) => {
    const counts = { words: 0, furniture: 0, address: 0 };
    eachWord(text.length > LONGEST ? text.slice(0, LONGEST) : text, (word) => {
      counts.words++;
      if (FURNITURE_WORDS.has(word)) counts.furniture++;
      if (ADDRESS_WORDS.has(word)) counts.address++;
    });
    const words = Math.max(1, counts.words);
    return { furniture: counts.furniture / words, address: counts.address / words };
  });
}

/** Calls back with each word's hash and its length. Where words are not spaced, two characters are one, of length 0. */
function eachWord(raw: string, found: (word: number, length: number) => void): void {
  const text = raw.toLowerCase();
  let word = SEED;
  let length = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32;
    if (isUnspaced(code)) {
      const pair = step(step(SEED, code), i + 1 < text.length ? text.charCodeAt(i + 1) : 0);
      found(pair, 0);
    } else if (isLetter(code)) {
      word = step(word, code);
      length++;
      continue;
    }
    if (length > 0) found(word, length);
    word = SEED;
    length = 0;
  }
}

const SEED = 2166136261;
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 16777619);

const isUnspaced = (code: number): boolean =>
  code >= 0x3040 && (code <= 0x9fff || (code >= 0xf900 && code <= 0xfaff));
const isLetter = (code: number): boolean =>
  code < 128
    ? (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
    : code >= 0xc0 && (code < 0x2000 || code > 0x303f) && (code < 0xff00 || code > 0xff0f);

function wordsOf(texts: readonly string[]): Set<number> {
  const words = new Set<number>();
  for (const text of texts)
    eachWord(text, (word, length) => {
      if (length > 3 || length === 0) words.add(word);
    });
  return words;
}

const FURNITURE_WORDS: ReadonlySet<number> = wordsOf(
  [...FURNITURE, ...FURNITURE_BELOW].flatMap(({ whole, start }) => [whole, start]),
);
const ADDRESS_WORDS: ReadonlySet<number> = new Set(
  ADDRESS.split('|').flatMap((one) => {
    const hashes: number[] = [];
    eachWord(one, (word) => hashes.push(word));
    return hashes.slice(0, 1);
  }),
);
