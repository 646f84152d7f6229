import { furnitureOf } from './lexicon.ts';
import { isMonthName } from './months.ts';
import { isOffice, isParticle, neverInNames } from './names.ts';

/** A stretch of a text that may be the name of one person; offsets into the text, titles such as `Dr.` left out. */
export interface Person {
  readonly from: number;
  readonly to: number;
  /** Capitalised words; 1 for a first name or user name, 2 for a name in a script without capitals. */
  readonly words: number;
  readonly shape: 'name' | 'single' | 'handle' | 'caseless';
  /** The next word follows without a space: `Jane DoePublished`. */
  readonly glued: boolean;
}

const TITLE =
  /(?:(?:Dr|Prof|Mag|Ing|Mr|Mrs|Ms|Dipl|Sir|Dame|Univ|Priv|Doz|Rev|Sen|Rep|Don|Doña|Dott|Dra)\.(?:[- ]?(?:Ing|Päd|Psych|Biol|Inf|Ök|Oec|Kfm|med|phil|rer|nat|h\. ?c|jur|theol|pol)\.)*,?\s*)+/uy;
const WORD =
  /(?:\p{Lu}\.(?:-?\p{Lu}\.)*|[\p{Lu}\p{Lt}][\p{L}\p{M}]*(?:[’'ʼ‘‐-]\p{L}[\p{L}\p{M}]*)*|["“„(]\p{Lu}\p{L}+["”“)])/uy;
const SMALL_WORD = /\p{Ll}[\p{L}\p{M}’'-]*\.?/uy;
const HANDLE = /[\p{L}_][\p{L}\p{N}_.-]{1,22}[\p{L}\p{N}_]/uy;
const CASELESS =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{M}'’׳״-]{2,14}(?:\s[\p{Script=Arabic}\p{Script=Hebrew}\p{M}'’׳״-]{2,14}){1,3}|[\p{Script=Han}\p{Script=Katakana}]{2,8}(?:[ \u3000・·][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,8})?|[\p{Script=Hangul}]{2,4}|[\p{Script=Devanagari}\p{Script=Thai}\p{M}]{2,14}(?:\s[\p{Script=Devanagari}\p{Script=Thai}\p{M}]{2,14}){0,3}/uy;
const SEAM = /(?<=\p{L}{3}\p{Ll}|\p{Ll}{2})\p{Lu}\p{Ll}/u;
const HOUSE = /^(?:news|press|times|post|magazine|daily|media|today|sports)$/i;
const MOST_WORDS = 5;

/**
 * The name that begins at an offset; null where none does. `loose` also takes what only a byline's word makes a
 * name: one word, a user name in small letters.
 */
export function personAt(text: string, at: number, loose: boolean): Person | null {
  const from = at + (matchAt(TITLE, text, at)?.length ?? 0);
  const caseless = matchAt(CASELESS, text, from);
  if (caseless !== null)
    return furnitureOf(caseless) === null
      ? { from, to: from + caseless.length, words: 2, shape: 'caseless', glued: false }
      : null;
  const run = runOfWords(text, from);
  if (run.words > MOST_WORDS) return null;
  if (run.words >= 2 && (run.long > 0 || loose) && furnitureOf(text.slice(from, run.to)) === null)
    return { from, to: run.to, words: run.words, shape: 'name', glued: run.glued };
  if (!loose || run.stopped) return null;
  const handle = matchAt(HANDLE, text, from);
  // `JaneDoe` and nothing more is a user's name; `JanePublished on …` is not.
  const camel = run.glued && handle !== null && /^\s*(?:$|[\t|)])/.test(text.slice(from + handle.length));
  if (run.words === 1 && !camel)
    return run.to - from < 2 ? null : { from, to: run.to, words: 1, shape: 'single', glued: run.glued };
  if (handle === null || (/^\p{Lu}/u.test(handle) && !camel) || neverInNames(handle)) return null;
  return { from, to: from + handle.length, words: 1, shape: 'handle', glued: false };
}

interface Run {
  readonly to: number;
  readonly words: number;
  /** Words that are no initials. */
  readonly long: number;
  readonly glued: boolean;
  /** A word that is in no name begins the run. */
  readonly stopped: boolean;
}

/** Capitalised words with particles between them, up to the first that is in no name. */
function runOfWords(text: string, from: number): Run {
  let [to, at, words, long, before] = [from, from, 0, 0, from];
  let glued = false;
  while (words <= MOST_WORDS && !glued) {
    const word = matchAt(WORD, text, at);
    if (word === null) {
      const small = words > 0 ? matchAt(SMALL_WORD, text, at) : null;
      if (small === null || !isParticle(small)) break;
      at = skipSpace(text, at + small.length);
      continue;
    }
    const seam = SEAM.exec(word)?.index ?? -1;
    const own = seam < 0 ? word : word.slice(0, seam);
    if (neverInNames(own) || isMonth(text, at, own, words) || (words > 1 && isOffice(own))) {
      // `Jane Doe Tide News`: the word before belongs to the house.
      if (words > 2 && HOUSE.test(own)) return { to: before, words: words - 1, long, glued, stopped: false };
      return { to, words, long, glued, stopped: words === 0 };
    }
    // Degrees and orders: `Jane Doe MS, RDN`.
    if (words > 1 && isShout(own) && !isShout(text.slice(from, to)))
      return { to, words, long, glued, stopped: false };
    before = to;
    words++;
    if (!own.endsWith('.')) long++;
    to = at + own.length;
    glued = seam >= 0 || (/\p{L}/u.test(text.charAt(to)) && !own.endsWith('.'));
    if (text.charAt(to) === '.' && (own.length < 3 || /^(?:Jr|Sr|St)$/.test(own))) to++;
    at = skipSpace(text, to);
    if (at === to && !own.endsWith('.')) break;
  }
  return { to, words, long, glued, stopped: false };
}

const isShout = (word: string): boolean =>
  word.length > 1 &&
  !/[.]|^(?:II|III|IV)$/.test(word) &&
  word === word.toUpperCase() &&
  word !== word.toLowerCase();

/** A month beside a day, or after a name's first word: `Jane Dec 3`, but `Marco` and `April` begin names. */
const isMonth = (text: string, at: number, word: string, words: number): boolean =>
  isMonthName(word) &&
  ((words > 0 && word.length > 4) ||
    /^\.?\s?\d/.test(text.slice(at + word.length, at + word.length + 3)) ||
    /\d\.?\s$/.test(text.slice(Math.max(0, at - 3), at)));

const skipSpace = (text: string, at: number): number => (/[ \u00a0]/.test(text.charAt(at)) ? at + 1 : at);

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
