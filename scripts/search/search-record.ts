/** What search knows of an article: made from the article itself, so that indexing need not wait for its page. */
import { baseLanguage } from '../../layouts/client/base-language.ts';
import { divisionOf } from '../../layouts/client/division.ts';
import { firstMonth, monthNamed } from '../../layouts/client/search-time.ts';
import { foldWord, hasOtherLetter } from '../../layouts/client/spelling-buckets.ts';
import { indexLanguage } from '../../layouts/client/unspaced.ts';
import { wordsFor } from '../../layouts/words/index.ts';
import { bounds } from '../catalogue/edtf-bounds.ts';
import type { Edtf, LanguageTag, SubjectKind } from '../model.ts';

/** In the form of Pagefind's custom records. */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sort: Readonly<Record<string, string>>;
}

export interface Searchable {
  /** Path below the site's prefix. */
  readonly path: string;
  readonly title: string;
  readonly language: LanguageTag;
  /** The interface's, for what is shown of a date or a language. */
  readonly interfaceLanguage: LanguageTag;
  /** Paragraphs and captions, as plain text. */
  readonly texts: readonly string[];
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly subjects: readonly { readonly name: string; readonly kind: SubjectKind }[];
  readonly published: Edtf | null;
  readonly date: string | null;
  /** `20191125`; `0` where undated. */
  readonly sortKey: string;
  /** Address of a small picture. */
  readonly image: string | null;
}

/** Undated articles get a sort key too, one for each direction: Pagefind leaves out what has none. */
const LAST = '99999999';

export function toSearchRecord(article: Searchable): SearchRecord {
  const { language, sortKey, subjects } = article;
  const words = wordsFor(article.interfaceLanguage);
  const { divide } = divisionOf(language);
  const meta = {
    title: divide(article.title),
    author: divide(article.authors.join(', ')),
    publisher: article.publisher ?? '',
    // These are for finding only.
    subjects: divide(subjects.map(({ name }) => name).join(', ')),
    plain: plainWords([article.title, ...article.texts]),
    date: article.date ?? words.dates.undated,
    sortkey: sortKey,
    image: article.image ?? '',
  };
  const filters: Record<string, string[]> = {
    language: [words.languageName(baseLanguage(language))],
  };
  if (article.publisher !== null) filters.source = [article.publisher];
  const years = yearsOf(article.published, sortKey);
  if (years.length > 0) filters.year = years;
  const months = monthsOf(article.published);
  if (months.length > 0) filters.month = months;
  const span = spanOf(article.published);
  if (span !== null) filters.span = [span];
  for (const { kind, name } of subjects) {
    filters[kind] ??= [];
    filters[kind].push(name);
  }
  return {
    url: `/${article.path}`,
    content: divide(joined(article.texts)),
    language: indexLanguage(language),
    meta: Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== '')),
    filters,
    sort: { date: sortKey, oldest: sortKey === '0' ? LAST : sortKey },
  };
}

/** Longer spans say hardly more than that nobody knows. */
const LONGEST_SPAN = 50;

/** Every year that the date may mean: an uncertain one is found by each of them. */
function yearsOf(published: Edtf | null, sortKey: string): string[] {
  const { first, last } = bounds(published);
  if (first === null || last === null) return sortKey.length >= 4 ? [sortKey.slice(0, 4)] : [];
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  if (to - from >= LONGEST_SPAN) return [first.slice(0, 4)];
  return Array.from({ length: to - from + 1 }, (_, n) => String(from + n).padStart(4, '0'));
}

/** A date that may mean more months than this is found by its years. */
const MOST_MONTHS = 36;

/** Every month that the date may mean, as `2019-06`. */
function monthsOf(published: Edtf | null): string[] {
  const { first, last } = bounds(published);
  if (first === null || last === null) return [];
  const [from, to] = [firstMonth(first.slice(0, 7)), firstMonth(last.slice(0, 7))];
  if (to - from >= MOST_MONTHS) return [];
  return Array.from({ length: to - from + 1 }, (_, n) => monthNamed(from + n));
}

const WORD = /[\p{L}\p{M}]+/gu;

/** Words with letters that Pagefind knows only as they are, as a reader without them types them. */
const plainWords = (texts: readonly string[]): string => {
  const words = texts.filter(hasOtherLetter).flatMap((text) => text.match(WORD) ?? []);
  return [...new Set(words.filter(hasOtherLetter).map(foldWord))].join(' ');
};

/** The first and the last month of a date that may mean several, as `1990-01/1999-12` or `2017-01/..`. */
function spanOf(published: Edtf | null): string | null {
  const [first, last] = [bounds(published).first, bounds(published).last].map(
    (day) => day?.slice(0, 7) ?? '..',
  );
  return first === last ? null : `${first}/${last}`;
}

/** As one text, in which an excerpt shows where a heading or caption ends that has no full stop. */
const joined = (texts: readonly string[]): string =>
  texts.map((text, at) => (at === texts.length - 1 || ENDED.test(text) ? text : `${text} ·`)).join('\n');

const ENDED = /[.!?…:;。！？؟।]["”’»)\]']*$/u;
