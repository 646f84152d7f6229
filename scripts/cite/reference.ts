/** What is known of an article, as reference managers and styles want it. */
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

export interface PlainDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  /** Whether the date says of itself that it is doubtful or approximate (`?`, `~`, `%`). */
  readonly circa: boolean;
}

/** A day, month or year of the calendar; null where the date says less, or more. */
export function plainDate(edtf: Edtf | null): PlainDate | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T.*)?)?)?([?~%]?)$/.exec(edtf ?? '');
  if (match === null) return null;
  const [, year, month, day, doubt] = match;
  if (month !== undefined && Number(month) > 12) return null;
  return {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
    circa: doubt !== '',
  };
}
