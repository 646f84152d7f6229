import { furnitureOf } from './lexicon.ts';
import { isMonthName } from './months.ts';

const PARTICLE =
  /^(?:van|von|de|der|den|del|della|di|da|dos|das|du|des|la|le|el|al|bin|bint|ben|ibn|ter|ten|zu|zum|zur|af|av|y|e|st\.?|d['’]\p{Lu}.*|al-\p{L}.*|el-\p{L}.*)$/u;
const CAPITALISED = /^(?:[\p{Lu}\p{Lt}][\p{L}\p{M}'’.-]*|["“(][\p{Lu}][\p{L}]+["”)])$/u;
const SCRIPT_WITHOUT_CASE =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{M}\s.'-]{3,40}$|^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}・·]{1,10}[ \u3000]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}・·]{1,6}$|^[\p{Script=Hangul}]{2,5}$|^[\p{Script=Devanagari}\p{Script=Thai}\s\p{M}]{3,40}$/u;
// Words that names of people do not have, but headings, desks and firms do.
const NOT_A_PERSON =
  /^(?:the|a|an|and|or|of|in|on|for|with|how|why|what|when|news|staff|editor|editors|editorial|reporter|reporters|writer|desk|team|press|agency|media|online|redaktion|redaktionsteam|redacción|rédaction|redazione|redação|redactie|redaktionen|redakcja|correspondent|contributor|office|bureau|magazine|daily|times|post|photo|photos|image|video|getty|images|comments|share|more|all|new|admin|gmbh|inc|ltd|llc|university|institute|department|street|monday|tuesday|wednesday|thursday|friday|saturday|sunday|sale|deals?|guide|policy|officer|chief|rankings?|your|our|best|top|reading|minutes?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|uhr|today|yesterday|facebook|twitter|instagram|linkedin|youtube|pinterest|whatsapp|xing|rss\S*|podcast|kommentare?|lesezeit|archive|account|contributing|abteilung|institut|universität|verlag|zeitung|blog|forum|e\.v\.?)$/i;

// Offices, desks and kinds of report, in Chinese and Japanese, which know no capitals.
const HAN_OFFICE = /记者|記者|报道|報道|報導|综合|綜合|综述|通讯|通訊|编辑|編輯|編集|新闻|新聞|部[ \u3000]/u;

/** Whether a text looks like the name of one person: two to five capitalised words, or a name without case. */
export function isPersonName(text: string): boolean {
  const name = text.trim();
  if (name.length < 3 || name.length > 50 || /[\d@:;!?/|•<>=_#]/.test(name) || furnitureOf(name) !== null)
    return false;
  if (SCRIPT_WITHOUT_CASE.test(name)) return !HAN_OFFICE.test(name);
  const words = name.split(/[\s\u00a0]+/);
  if (words.length < 2 || words.length > 5) return false;
  let capitals = 0;
  for (const word of words) {
    const core = word.replace(/,$/, '');
    if (NOT_A_PERSON.test(core)) return false;
    if (CAPITALISED.test(core)) {
      if (isMonthName(core) && core.length > 3) return false;
      capitals++;
    } else if (!PARTICLE.test(core)) return false;
  }
  return capitals >= 2 && CAPITALISED.test(words[words.length - 1] ?? '');
}

const AND =
  /\s*(?:,|;|&|\||\/|、|،|・(?=.*・)|\s(?:and|und|et|y|e|en|och|og|i|и|ve|sowie|with|mit)\s|\sو(?=\p{L}))\s*/u;

/** The names in a list such as `Jane Doe, Max Muster and Ann Other`; what is no name ends the list. */
export function namesIn(list: string): string[] {
  const names: string[] = [];
  for (const part of list.split(AND)) {
    const name = tidyName(part);
    if (name === '') continue;
    if (isPersonName(name)) names.push(name);
    else {
      const inner = nameBeforeRole(name);
      if (inner !== null) names.push(inner);
      break;
    }
  }
  return [...new Set(names)];
}

// What follows a name without a comma: an office, a place, a house (`Jane Doe Senior Writer`, `Jane Doe For The Tide`).
const ROLE =
  /^(?:in|aus|for|für|of|à|en|from|at|senior|junior|chief|political|business|sports?|health|science|technology|tech|culture|food|travel|wellness|associate|assistant|deputy|managing|executive|contributing|guest|special|freelance|chefredakteur|chefredakteurin|redakteur|redakteurin|journalist|journaliste|periodista|giornalista|long|published|updated|@\S*)$/i;

/** The name with which a text begins, if a role or house follows it. */
export function nameBeforeRole(text: string): string | null {
  const words = text.split(/[\s\u00a0]+/);
  for (let k = 2; k <= 4 && k < words.length; k++) {
    const next = words[k]?.replace(/,$/, '') ?? '';
    const name = words.slice(0, k).join(' ').replace(/,$/, '');
    if ((ROLE.test(next) || NOT_A_PERSON.test(next) || next.startsWith('@')) && isPersonName(name))
      return name;
  }
  return null;
}

function tidyName(part: string): string {
  return part
    .replace(/^[\s–—•·|,.:-]+|[\s–—•·|,:-]+$/gu, '')
    .replace(/(?<=\p{L}{3})\.$/u, '')
    .replace(/\s+\((?:[^()]*)\)$/, '')
    .replace(/^(?:dr|prof|mr|mrs|ms)\.\s+/i, '')
    .trim();
}

/** Small words inside names: `van`, `de la`. */
export const isParticle = (word: string): boolean => word.length > 1 && PARTICLE.test(word);

// What is said of a date right after a name: `Jane Doe Updated 3 May`.
const DATE_TALK =
  /^(?:date|last|first|posted|added|modified|edited|created|on|zuletzt|erstellt|aktualisiert|veröffentlicht|stand|datum|geändert|am|vom|publié|modifié|mis|le|publicado|actualizado|atualizado|creado|fecha|hace|pubblicato|aggiornato|gepubliceerd|bijgewerkt|publicerad|uppdaterad|publisert|oppdatert|opdateret|opublikowano|aktualizacja|data|опубликовано|обновлено|дата)$/i;
/** Words of headings, desks and houses. */
export const neverInNames = (word: string): boolean => NOT_A_PERSON.test(word);
/** Words with which an office or a date begins that follows a name. */
export const isOffice = (word: string): boolean => ROLE.test(word) || DATE_TALK.test(word);
