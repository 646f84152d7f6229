import { furnitureOf } from './lexicon.ts';
import { markerAt } from './markers.ts';

/** How two neighbouring lines belong together: not, as words of one sentence, or without a space. */
export type Joint = 'none' | 'space' | 'tight';

const CLOSES = /^(?:[,.;:!?)\]”»…%]|['’](?:s|t|re|ve|ll|d|m)?(?![\p{L}]))(?![-–•*|»])/u;
// A mark that opens in one language closes in another (`„Zeit“`): it opens after a space.
const OPENS = /[([¿¡]$|(?:^|[\s([])[“„«‘"]$/;
// With what a sentence goes on after a link: a dash, a bracket, a closing straight quotation mark.
const RESUMES = /^(?:"[\s,.]|[(—–]\s?\p{Ll}|[—–]$)/u;
const ENDED = /[.!?…。！？؟:][”"’»)\]]*$/u;
// A date by itself belongs to no sentence.
const DAY = /^\d{1,2}[./ -].*\d{4}|^\d{4}-\d/;
const LOWER = /^[\p{Ll}\d]/u;
// Small words that no block ends with.
const FUNCTION_WORDS = new Set(
  (
    'the a an of in on to for from by with and or as at that this his her their its our your my was is are were has have had be been than which who ' +
    'der die das den dem des ein eine einen einem einer und oder im am auf von vom zu zum zur mit für bei als auch aus nach über ist sind war wird dass sich ' +
    'le la les de du un une et ou à au aux en dans sur pour par avec que qui el los las una y o con del al il lo gli di da della dei nel per e che ' +
    'os do dos das em no na com para ao het een van op met voor te bij och i på av för med till som att w z na od po że się oraz и в с по за из от о у к не что ve bir ile için'
  ).split(' '),
);
// What stands before a name or a date in a line of its own.
const MARKER_ALONE =
  /^(?:by|von|par|por|di|door|av|vom|am|posted|published|updated|veröffentlicht|publié|publicado|pubblicato)(?:\s(?:by|on|am|von|vom|le|el|il|em))?:?$/iu;
const BYLINE = /^(?:by|von|par|por|di|door|av|od|yazan)\s+\p{Lu}/u;

/**
 * Whether a line goes on with the sentence of the lines before it. `ahead` is the line after it: a name that
 * was a link is known by what follows (`for` / `Jordan Peele` / `’s next film`).
 */
export function jointOf(before: string, line: string, ahead: string | null): Joint {
  if (furnitureOf(before) !== null || markerAt(before) !== null) return 'none';
  if (CLOSES.test(line)) return /^[.…]{2}/.test(line) ? 'space' : 'tight';
  if (OPENS.test(before)) return 'tight';
  if (ENDED.test(before) || furnitureOf(line)?.whole || markerAt(line) !== null) return 'none';
  if (BYLINE.test(line) && line.length < 60) return 'none';
  if (before.length < 140 && MARKER_ALONE.test(line) && (ahead === null || /^[\p{Lu}\d]/u.test(ahead)))
    return 'none';
  const open = isProse(before);
  if (DAY.test(line) && line.length < 40 && (ahead === null || !goesOn(ahead))) return 'none';
  if (LOWER.test(line) && (/^\p{Ll}/u.test(line) || open)) return open || isProse(line) ? 'space' : 'none';
  if (open && /^["“„«‘(]/.test(line)) return 'space';
  if (open && RESUMES.test(line)) return line.startsWith('"') ? 'tight' : 'space';
  if (endsOpen(before) && (open || wordsIn(line) > 3)) return 'space';
  // Names with commas between them are a byline, unless the text was in the midst of naming.
  if (ahead === ',' && NAME.test(line) && !endsOpen(before)) return 'none';
  if ((open || isOpener(before)) && line.length < 80 && ahead !== null && goesOn(ahead)) return 'space';
  return 'none';
}

const NAME = /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,2}$/u;

const goesOn = (line: string): boolean =>
  CLOSES.test(line) || RESUMES.test(line) || (/^\p{Ll}/u.test(line) && furnitureOf(line) === null);

/** A line of one word that no line ends with: a sentence's first, before a link (`In`, `The`). */
const isOpener = (line: string): boolean =>
  line.length < 10 && /^\p{Lu}\p{Ll}*$/u.test(line) && FUNCTION_WORDS.has(line.toLowerCase());

/** Whether a line ends as no block does, so that more must follow. */
export function endsOpen(text: string): boolean {
  if (/[,(]$/.test(text)) return true;
  // A kicker may end in a dash: `Opinion —`.
  if (/[–—]$/.test(text)) return text.length > 60;
  const word = /(?:^|\s)(\p{Ll}+)$/u.exec(text.slice(-24))?.[1];
  return word !== undefined && FUNCTION_WORDS.has(word);
}

/** Looks like running text: some words, many of them small. Only the end of a long text is looked at. */
function isProse(text: string): boolean {
  const words = text.slice(-120).split(/\s+/);
  if (words.length < 4) return words.length > 1 && FUNCTION_WORDS.has(words[words.length - 1] ?? '');
  let small = 0;
  for (const word of words) if (/^\p{Ll}/u.test(word)) small++;
  return small >= words.length * 0.4;
}

const wordsIn = (text: string): number => text.split(/\s+/).length;
