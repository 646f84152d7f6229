/** What is known of an article, as reference managers and styles want it. */
import { parse } from '@citation-js/name';
import type { Edtf, LanguageTag } from '../model.ts';

/** All that a citation may say; null or empty where it is not known. */
export interface Reference {
  /** The article's mark in the archive. */
  readonly id: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly agency: string | null;
  /** The newspaper. */
  readonly publisher: string | null;
  readonly published: Edtf | null;
  readonly language: LanguageTag;
  /** Where it was first published. */
  readonly url: string | null;
  readonly archive: {
    readonly title: string;
    /** The article's address in the archive; null where the archive has none yet. */
    readonly address: string | null;
  };
}

/** A person's name in its parts; or whole, where it is not to be turned round. */
export type Name =
  | { readonly literal: string }
  | { readonly family: string; readonly given: string; readonly particle: string };

/** Languages whose names say the family first: turned round, they would say it last. */
const FAMILY_FIRST = /^(?:hu|ja|ko|vi|zh)(?:-|$)/;
/** Scripts in which a name has a first and a last part. */
const TURNS = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\s.,'’‐-]+$/u;

/** A name as the text has it, taken apart where its language and script allow. */
export function nameOf(text: string, language: LanguageTag): Name {
  if (!/\s/.test(text.trim()) || FAMILY_FIRST.test(language) || !TURNS.test(text)) return { literal: text };
  const parts = parse(text);
  const given = parts.given ?? '';
  const family = [parts.family, parts.suffix].filter(Boolean).join(' ');
  if (given === '' || family === '') return { literal: text };
  const particle = [parts['dropping-particle'], parts['non-dropping-particle']].filter(Boolean).join(' ');
  return { family, given, particle };
}

/** A day, month or year of the calendar; null where the date says less, or more. */
export function plainDate(
  edtf: Edtf | null,
): { readonly year: number; readonly month: number | null; readonly day: number | null } | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T.*)?)?)?$/.exec(edtf ?? '');
  if (match === null) return null;
  const [, year, month, day] = match;
  if (month !== undefined && Number(month) > 12) return null;
  return {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  };
}
