const MOST = 24;

/**
 * Where else than at its beginning a text may begin to name somebody, as offsets: after a separator, a gap, a
 * date, a sentence or a seam, at a byline's word, and at a name that stands before a date.
 */
export function placesToStart(text: string): number[] {
  const starts: number[] = [];
  const dated = /(?:19|20)\d\d/.test(text);
  let before = text.charCodeAt(0);
  for (let at = 1; at < text.length && starts.length < MOST; at++) {
    const code = text.charCodeAt(at);
    if (code > 64 && isStart(text, at, code, before, dated)) starts.push(at);
    before = code;
  }
  return starts;
}

/** Only letters begin a name: digits, marks and spaces below `A` have been passed over. */
function isStart(text: string, at: number, code: number, before: number, dated: boolean): boolean {
  const separated = SEPARATORS.has(before) || (before === SPACE && SEPARATORS.has(text.charCodeAt(at - 2)));
  if (separated) return true;
  if (isDigit(before) || (before === SPACE && isNumberEnd(text, at))) return true;
  if (isSmall(code)) return before === SPACE && BY.has(code) && matches(SMALL_BYLINE, text, at);
  if (before !== SPACE) return isSeam(text, at, code, before);
  return matches(BYLINE, text, at) || (dated && matches(BEFORE_DATE, text, at));
}

const SPACE = 32;
// Tab, bar, bullets, dashes, slash, no-break space; what is said behind them may be another thing.
const SEPARATORS = new Set([9, 0x7c, 0x2022, 0xb7, 0x2013, 0x2014, 0x2d, 0x2f, 0xa0]);
const BY = new Set(['b', 'v', 'p', 'd', 'a'].map((letter) => letter.charCodeAt(0)));

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSmall = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff);

/** After a number, a comma or a mark after it, or a clock's unit: `2023, Jane`, `9:30 pm Jane`. */
function isNumberEnd(text: string, at: number): boolean {
  const last = text.charCodeAt(at - 2);
  if (isDigit(last)) return true;
  if (last === 44 || last === 46) return isDigit(text.charCodeAt(at - 3));
  return CLOCK_UNIT.test(text.slice(Math.max(0, at - 12), at));
}

const CLOCK_UNIT = /\d\s?(?:[uU]hr|h|[aApP]\.?[mM]\.?|[ECMP][SD]?T|GMT|UTC|CES?T)\s$/;

/** `VermisstJane Doe`, `done.Jane Doe`, `done.By Jane Doe`. */
function isSeam(text: string, at: number, code: number, before: number): boolean {
  if (isSmall(code) || !(isSmall(before) || ENDS.has(before))) return false;
  return matches(SEAM, text, at);
}

const ENDS = new Set(['.', '!', '?', '…', '"', '”', ')'].map((mark) => mark.charCodeAt(0)));
const SEAM = /\p{Lu}\p{Ll}+[\s:]?\p{Lu}/uy;
const BYLINE =
  /(?:By|Von|Por|Par|Di|Door|Af|Av)\s\p{Lu}|(?:By|Von|Text|Interview|Autor(?:in)?|Author|Auteur|Autore|Testo|Texto|Tekst|Автор|Yazar):\s/uy;
const SMALL_BYLINE =
  /(?<=(?:[\d\p{Lu}).]|Posted|Published|Written|Geschrieben|Veröffentlicht|Erstellt|Publié|Escrito|Publicado)\s)(?:by|von|par|por|di|door|av|af)\s/uy;
const BEFORE_DATE =
  /(?:\p{Lu}[\p{L}.’'-]{0,30}\s){1,2}\p{Lu}[\p{L}’'-]{1,30}[\s,|·–-]{1,3}(?:am|le|on|el|il)?\s?\d{1,2}[./\s]\s?\p{N}?\p{L}{0,12}\.?[\s/]?(?:19|20)\d\d/uy;

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
