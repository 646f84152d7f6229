import { agencyAtStart, agencyOf } from './agencies.ts';
import { type DayOrder, type FoundDate, findDates } from './dates.ts';
import { isPersonName, namesIn } from './names.ts';

/** A line about the article rather than of it: who wrote it, when it was published or changed. */
export interface MetaLine {
  readonly names: readonly string[];
  readonly agency: string | null;
  readonly dates: readonly FoundDate[];
  /** It begins with a byline's word (`By`, `Von`); with no names, they are in the next block. */
  readonly byline: boolean;
}

const LONGEST = 260;
const BYLINE =
  /^(?:(?:\p{L}{3,12})\s+by|as told to|published by|posted by|by|byline|author|authors|from our|geschrieben von|verfasst von|gepostet von|gespeichert von|artikel von|interview|durch|veröffentlicht von|erstellt von|ein beitrag von|ein gastbeitrag von|gastbeitrag von|ein kommentar von|eine analyse von|kommentar von|interview von|aus .{3,20} berichtet|von|autor|autorin|autoren|text|redaktion|écrit par|publié par|rédigé par|propos recueillis par|par|auteur|escrito por|publicado por|por|texto|redacción|autor\/a|autora|di|a cura di|scritto da|pubblicato da|autore|door|geschreven door|auteur|av|text av|skriven av|publicerad av|af|skrevet av|autorka|tekst|opublikowane przez|napisał|napisała|автор|текст|авторы|بقلم|كتب|كتبت|إعداد|تحرير|الكاتب|作者|撰文|文|记者|記者|本报记者|執筆|取材・文|著者|yazan|yazar|haber|írta|szerző)(?=[\s:：/／|—–-]|$)\s*[:：/／|—–-]*\s*/iu;

// What else is said beside a date, none of it a name.
const BESIDE = new RegExp(
  [
    '\\d{1,2}[:.h]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?\\s?m\\.?|uhr|h)?',
    '\\d{1,2}\\s*(?:[ap]\\.?m\\.?|uhr)\\b',
    '\\b(?:[ECMP][SD]?T|GMT|UTC|BST|CES?T|MES?Z|IST|ET|PT)\\b(?:[+-]\\d+)?',
    '\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?',
    '\\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so)\\b\\.?',
    '\\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)\\b',
    '\\b(?:segunda|terça|quarta|quinta|sexta)-feira\\b',
    '\\b(?:first|last|date|published|posted|updated|modified|edited|created|on|at|um|am|vom|den|le|à|el|a las|il|alle|op|om|em|às|o|kl|stand|datum|veröffentlicht|erstellt|aktualisiert|zuletzt|letzte|geändert|uhr|publié|mis en ligne|mis à jour|modifié|et|publicado|publicada|actualizado|atualizado|fecha|pubblicato|aggiornato|ultimo aggiornamento|ultima modifica|gepubliceerd|bijgewerkt|laatst|publicerad|uppdaterad|opublikowano|aktualizacja|data|опубликовано|обновлено|дата|نشر|نشر في|في|آخر تحديث|تاريخ النشر|发布时间|发布于|更新时间|更新|公開|公開日|更新日|掲載|配信|yayınlanma|güncelleme|tarihi)\\b',
    '(?:الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|星期[一二三四五六日天]|[（(][月火水木金土日][)）]|发布时间|发布于|更新时间|更新|公開日?|更新日|掲載|配信|нояб|آخر تحديث|تاريخ النشر|نشر في)',
    '\\b\\d+\\s?(?:min(?:ute)?s?|minuten)(?:\\s?(?:read|lesezeit))?\\b',
    '\\b\\d+\\s(?:comments?|kommentare?|shares?|views?)\\b',
  ].join('|'),
  'giu',
);

/** What a short block says about author and dates; null where it is no such line. */
export function readMetaLine(raw: string, order: DayOrder): MetaLine | null {
  if (raw.length > LONGEST || raw.length < 2) return null;
  const dates = findDates(raw, order);
  const marker = BYLINE.exec(raw);
  if (dates.length === 0 && marker === null) return null;
  const pieces = withoutDates(raw, dates)
    .split(SEPARATOR)
    .map((piece) => piece.trim())
    .filter(Boolean);
  if (marker !== null) return withByline(pieces, dates, raw.length);
  const rest = pieces
    .map((piece) =>
      piece
        .replace(BESIDE, ' ')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .filter(Boolean);
  if (rest.length === 0) return { names: [], agency: null, dates, byline: false };
  const first = pieces[0] ?? '';
  const inner = BYLINE.exec(first.replace(/^[\s|]+/, '')) ?? bylineIn(pieces);
  if (inner !== null) {
    const at = pieces.findIndex((piece) => BYLINE.test(piece));
    return withByline(pieces.slice(Math.max(0, at)), dates, raw.length);
  }
  if (isPersonName(first)) return { names: namesIn(first), agency: null, dates, byline: true };
  const agency = agencyOf(first);
  if (agency !== null) return { names: [], agency, dates, byline: true };
  return rest.join(' ').length <= 24 || rest.join(' ').split(' ').length <= 3
    ? { names: [], agency: null, dates, byline: false }
    : null;
}

const SEPARATOR =
  /\u0001|\s[|•·–—-]+\s|[|•·]|\s{2,}|(?<=\p{Ll}{2})(?=(?:Published|Updated|Posted|Last|Veröffentlicht|Aktualisiert|Publié|Publicado)\b)/u;

const bylineIn = (pieces: readonly string[]): RegExpExecArray | null => {
  for (const piece of pieces.slice(1)) {
    const match = BYLINE.exec(piece);
    if (match !== null) return match;
  }
  return null;
};

function withByline(pieces: readonly string[], dates: MetaLine['dates'], length: number): MetaLine | null {
  const first = pieces[0] ?? '';
  const marker = BYLINE.exec(first)?.[0] ?? '';
  const list = first.slice(marker.length).replace(BESIDE, ' ').trim();
  if (list === '' && pieces.length < 2)
    return length < 40 ? { names: [], agency: null, dates, byline: true } : null;
  const wanted = list === '' ? (pieces[1] ?? '') : list;
  const agency = agencyAtStart(wanted);
  if (agency !== null) return { names: [], agency: agency.agency, dates, byline: true };
  const names = namesIn(wanted);
  return names.length > 0
    ? { names, agency: null, dates, byline: true }
    : dates.length > 0 && length < 100
      ? { names, agency: null, dates, byline: false }
      : null;
}

function withoutDates(text: string, dates: readonly FoundDate[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of dates) {
    rest += `${text.slice(at, start)}\u0001`;
    at = end;
  }
  return rest + text.slice(at);
}
