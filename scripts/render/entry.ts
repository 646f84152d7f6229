/** An article as every list needs it: small, without its body, so that a whole archive fits in memory. */
import { bounds, sortKey } from '../catalogue/edtf-bounds.ts';
import type { Article, ArticleImage, Correction, Edtf, LanguageTag, Ledger, Subject } from '../model.ts';
import { firstWords } from './first-words.ts';
import { directionOf } from './language.ts';

export interface Entry {
  readonly slug: string;
  readonly id: string;
  readonly title: string;
  /** The deck, or the first words of the body. */
  readonly excerpt: string;
  /** Characters of its paragraphs, but those so short that they may be a list's headlines. */
  readonly prose: number;
  readonly language: LanguageTag | null;
  readonly direction: 'ltr' | 'rtl';
  readonly published: Edtf | null;
  readonly modified: Edtf | null;
  /** Sorts by time, then by address; articles whose date says nothing come first. */
  readonly order: string;
  readonly place: CalendarPlace;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly subjects: readonly Subject[];
  readonly images: readonly ArticleImage[];
  readonly url: string | null;
  readonly corrections: readonly Correction[];
  /** Addresses that it had before. */
  readonly formerly: readonly string[];
  /** Path of the original relative to the content folder. */
  readonly original: string | null;
  /** Why it cannot be published; null where it can. */
  readonly originalProblem: string | null;
  /** The originals of other texts of the story, but those that are this one's byte for byte. */
  readonly captures: readonly CaptureOriginal[];
  /** Promotions that stood in the text. */
  readonly promoted: readonly { readonly title: string; readonly url: string | null }[];
  readonly encoding: string | null;
  /** How many stretches of its text were cut, by reason. */
  readonly cuts: Readonly<Record<string, number>>;
  /** Hash of all that the article's own files say. */
  readonly digest: string;
}

export interface CaptureOriginal {
  /** Path relative to the content folder. */
  readonly original: string;
  readonly sha256: string;
  /** Why it cannot be published; null where it can. */
  readonly problem: string | null;
}

/** What an entry takes from elsewhere than the article's facts. */
export interface Origin {
  readonly digest: string;
  readonly ledger: Ledger;
  readonly originalProblem: string | null;
  readonly captures: readonly CaptureOriginal[];
}

const NO_ORIGIN: Origin = { digest: '', ledger: [], originalProblem: null, captures: [] };

/** Where an article stands in the archive by date; null where its date does not say so much. */
export interface CalendarPlace {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** `language` is the archive's own, for articles that do not say theirs. */
export function toEntry(
  { slug, facts, markdown }: Article,
  language: LanguageTag,
  { digest, ledger, originalProblem, captures }: Origin = NO_ORIGIN,
): Entry {
  const published = facts.published ?? null;
  return {
    slug,
    id: facts.id,
    title: facts.title,
    excerpt: facts.deck ?? firstWords(markdown),
    prose: proseIn(markdown),
    language: facts.language ?? null,
    direction: directionOf(facts.language ?? language),
    published,
    modified: facts.modified ?? null,
    order: `${sortKey(published)} ${slug}`,
    place: placeOf(published),
    publisher: facts.publisher ?? null,
    authors: unique(facts.authors ?? []),
    subjects: facts.subjects ?? [],
    images: facts.images ?? [],
    url: facts.url ?? null,
    corrections: facts.corrections ?? [],
    formerly: facts.formerly ?? [],
    original: facts.source?.original ?? null,
    originalProblem,
    captures,
    promoted: (facts.related ?? []).map(({ title, url }) => ({ title, url: url ?? null })),
    encoding: facts.source?.encoding ?? null,
    cuts: countCuts(ledger),
    digest,
  };
}

/** Characters: a line with fewer may be a headline, a caption or an item of a list. */
const SHORTEST_PARAGRAPH = 80;

function proseIn(markdown: string): number {
  const paragraphs = markdown.split(/\n{2,}/).filter((block) => !/^(?:#|[-*+>|] |\d+[.)] )/.test(block));
  const lengths = paragraphs.map((block) => block.length * (UNSPACED.test(block) ? 2 : 1));
  return lengths.filter((length) => length >= SHORTEST_PARAGRAPH).reduce((sum, length) => sum + length, 0);
}

/** These say in a character what others say in two and more. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

function countCuts(ledger: Ledger): Record<string, number> {
  const cuts: Record<string, number> = {};
  for (const span of ledger) if (span.act === 'cut') cuts[span.reason] = (cuts[span.reason] ?? 0) + 1;
  return cuts;
}

/**
 * A date that may lie in several years stands in the first of them, or in the last where its beginning is
 * open: someone who looks through 2017 should find what is "not before 2017", marked as uncertain.
 */
function placeOf(published: Edtf | null): CalendarPlace {
  const { first, last } = bounds(published);
  const near = first ?? last;
  if (near === null) return { year: null, month: null, day: null };
  const same = (length: number) =>
    first !== null && last !== null && first.slice(0, length) === last.slice(0, length);
  return {
    year: Number(near.slice(0, 4)),
    month: same(7) ? Number(near.slice(5, 7)) : null,
    day: same(10) ? Number(near.slice(8, 10)) : null,
  };
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
