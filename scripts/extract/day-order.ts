import type { DayOrder } from './dates.ts';
import { monthNumber } from './months.ts';

/** So many times as often must one thing be seen as the other. */
const CLEARLY = 3;

/**
 * The order of day and month in numeric dates. Every language but English puts the day first. An English text
 * shows its own order by a date that can only be read one way; else by how it spells dates out (`May 3, 2019` or
 * `3 May 2019`); else by which English it is: spelling, time zones, money. Where it shows both or neither,
 * nothing tells.
 */
export function dayOrder(language: string | null, sample: string): DayOrder {
  if (language !== null && language !== 'en') return 'dmy';
  if (!/\d[./-]\d{1,2}[./-]\d/.test(sample)) return null;
  for (const count of [numeric, spelled, english]) {
    const [days, months] = count(sample);
    if (days > months * CLEARLY) return 'dmy';
    if (months > days * CLEARLY) return 'mdy';
    if (days + months > 0) return null;
  }
  return null;
}

type Count = [days: number, months: number];

function numeric(sample: string): Count {
  const count: Count = [0, 0];
  for (const [, a, b] of sample.matchAll(/(?<![\p{N}./-])(\d{1,2})\/(\d{1,2})\/(?:19|20)?\d{2}(?![\d/])/gu)) {
    if (Number(a) > 12) count[0]++;
    else if (Number(b) > 12) count[1]++;
  }
  return count;
}

function spelled(sample: string): Count {
  const count: Count = [0, 0];
  for (const [, word] of sample.matchAll(/(?<!\p{L})(\p{L}{3,9})\.?\s\d{1,2},\s\d{4}/gu))
    if (monthNumber(word ?? '') !== null) count[1]++;
  for (const [, word] of sample.matchAll(/(?<![\p{N}\p{L}])\d{1,2}\s(\p{L}{3,9})\.?\s\d{4}/gu))
    if (monthNumber(word ?? '') !== null) count[0]++;
  return count;
}

const BRITISH =
  /\b(?:(?:col|fav|lab|neighb|hon|behavi|hum|rum)our\p{Ll}*|(?:cent|theat)res?|programmes?|defence|grey|travell\p{Ll}+|cancelled|organis\p{Ll}+|recognis\p{Ll}+|realis\p{Ll}+|whilst|per cent|GMT|BST)\b|£/gu;
const AMERICAN =
  /\b(?:(?:col|fav|lab|neighb|hon|behavi|hum|rum)or(?:s|ed|ing|ite|ites|able|hood)?|(?:cent|theat)ers?|defense|gray|travel(?:ed|ing|er)|canceled|organiz\p{Ll}+|recogniz\p{Ll}+|realiz\p{Ll}+|percent|[ECMP][SD]T)\b|(?<![\p{L}\p{N}])\$\d/gu;
/** Fewer signs than these may be a quotation's. */
const ENOUGH = 2;

/** How many different signs a text gives of each English. */
function english(sample: string): Count {
  const signs = (pattern: RegExp): number => new Set(sample.match(pattern)).size;
  const [british, american] = [signs(BRITISH), signs(AMERICAN)];
  return Math.max(british, american) < ENOUGH ? [0, 0] : [british, american];
}
