import { agencyOf } from './agencies.ts';
import { monthNumber } from './months.ts';

/** Where a first paragraph's dateline, its agency and the paragraph's own text stand in it. */
export interface Dateline {
  readonly place: readonly [number, number];
  readonly agency: { readonly name: string; readonly from: number; readonly to: number } | null;
  /** Offset at which the paragraph itself begins. */
  readonly text: number;
}

const SHOUTED =
  /^(\p{Lu}[\p{Lu}\p{M}’'.-]+(?:[ -]\p{Lu}[\p{Lu}\p{M}’'.-]*){0,3}(?:,\s\p{Lu}[\p{L}.]{1,14}(?:\s\p{Lu}[\p{L}.]{1,14})?)?)/u;
const MIXED = /^(\p{Lu}[\p{L}’'.-]{2,20}(?:[ /-]\p{Lu}[\p{L}’'.-]{1,20}){0,2})/u;
const CASELESS = /^([\p{Script=Arabic}\p{M}]{2,14}(?:\s[\p{Script=Arabic}\p{M}]{2,14})?)/u;
const SIGNED = /^\s?[(（]([^()（）]{2,40})[)）]\s?[—–:：-]{0,2}\s?/u;
const DASH = /^(?:,\s[^—–]{3,30})?\s?(?:—|–|--|-(?=\s))\s?/u;

/** The dateline that opens a paragraph: `BEIRUT (AP) — `, `Berlin (dpa) - `, `PARIS, Nov. 3 — `; else null. */
export function readDateline(text: string): Dateline | null {
  const shouted = withoutDay(SHOUTED.exec(text)?.[1]);
  const mixed = shouted ?? MIXED.exec(text)?.[1] ?? CASELESS.exec(text)?.[1];
  if (mixed === undefined) return null;
  const rest = text.slice(mixed.length, mixed.length + 80);
  const signed = SIGNED.exec(rest);
  const name = signed?.[1] === undefined ? null : agencyNamed(signed[1]);
  if (signed?.[1] !== undefined && name !== null) {
    const from = mixed.length + signed[0].indexOf(signed[1]);
    return {
      place: [0, mixed.length],
      agency: { name, from, to: from + signed[1].length },
      text: mixed.length + signed[0].length,
    };
  }
  const dash = shouted === undefined || shouted.length < 4 ? null : DASH.exec(rest);
  if (dash === null || mixed.length + dash[0].length >= text.length) return null;
  return { place: [0, mixed.length], agency: null, text: mixed.length + dash[0].length };
}

/** `PARIS, Nov.` and `PARIS, Saturday` name the day as well, `AUSTIN, Texas` the state. */
function withoutDay(place: string | undefined): string | undefined {
  const [town = '', second = ''] = place?.split(', ') ?? [];
  const word = second.split(' ')[0] ?? '';
  return monthNumber(word) !== null || WEEKDAY.test(word) ? town : place;
}

const WEEKDAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)\.?$/iu;

const agencyNamed = (sign: string): string | null => agencyOf(sign) ?? agencyOf(sign.split(/[/,]/)[0] ?? '');
