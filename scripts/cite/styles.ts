/**
 * An article's citation in the three styles that are asked for most: Chicago (17th edition, bibliography), MLA
 * (9th) and APA (7th), for one kind of source, a newspaper's article in an archive. The CSL processor that could do
 * it for all kinds is copyleft, brings neither of the first two, and takes longer than rendering the page.
 */
import type { ArticleView } from '../../layouts/view.ts';
import { dateView } from '../../layouts/words/dates.ts';
import { en } from '../../layouts/words/en.ts';
import { type Name, namesOf } from './name.ts';
import { plainDate, type Reference } from './reference.ts';

type Citations = ArticleView['citations']['styles'];
type Stretch = Citations[number]['text'][number];

export function styledCitations(reference: Reference): Citations {
  return [
    { style: 'Chicago', text: chicago(reference) },
    { style: 'MLA', text: mla(reference) },
    { style: 'APA', text: apa(reference) },
  ];
}

function chicago(reference: Reference): Stretch[] {
  const names = namesOf(reference).map(asListed);
  const who = names.length > 10 ? `${names.slice(0, 7).join(', ')}, et al.` : enumerate(names, 'and');
  const date = sayDate(reference, MONTHS, (day, month, year) => `${month} ${day}, ${year}`) ?? 'n.d.';
  return line([plain(sentence(who)), quoted(reference.title), origin(reference, date), holding(reference)]);
}

function mla(reference: Reference): Stretch[] {
  const names = namesOf(reference).map(asListed);
  const who = names.length > 2 ? `${names[0]}, et al.` : enumerate(names, 'and');
  const date = sayDate(reference, MONTHS_SHORT, (day, month, year) => `${day} ${month} ${year}`);
  return line([plain(sentence(who)), quoted(reference.title), origin(reference, date), holding(reference)]);
}

function apa(reference: Reference): Stretch[] {
  const names = namesOf(reference).map(initialled);
  const who =
    names.length > 20
      ? `${names.slice(0, 19).join(', ')}, … ${names[names.length - 1]}`
      : enumerate(names, '&');
  const date =
    sayDate(
      reference,
      MONTHS,
      (day, month, year) => `${year}, ${month} ${day}`,
      (month, year) => `${year}, ${month}`,
    ) ?? 'n.d.';
  const title = plain(sentence(reference.title));
  const dated = plain(`(${date}).`);
  const opening = who === '' ? [title, dated] : [plain(sentence(who)), dated, title];
  return line([...opening, origin(reference, null), holding(reference)]);
}

/** The first name with the family before the rest, the others as they are spoken. */
function asListed(name: Name, at: number): string {
  if ('literal' in name) return name.literal;
  const { family, given, particle, suffix } = name;
  const rest = spaced(given, particle);
  return at === 0 ? commaed(family, rest, suffix) : spaced(rest, family, suffix);
}

function initialled(name: Name): string {
  if ('literal' in name) return name.literal;
  const initials = name.given
    .split(/\s+/)
    .map((part) => part.split('-').map(initialOf).join('-'))
    .join(' ');
  return commaed(spaced(name.particle, name.family), initials, name.suffix);
}

const initialOf = (part: string): string => {
  const first = /\p{L}\p{M}*/u.exec(part)?.[0];
  return first === undefined ? part : `${first.toUpperCase()}.`;
};

const spaced = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ');
const commaed = (...parts: readonly string[]): string => parts.filter(Boolean).join(', ');

function enumerate(list: readonly string[], and: string): string {
  if (list.length < 2) return list.join('');
  // Both styles set a comma before the last of several, and before the second of turned names.
  return `${list.slice(0, -1).join(', ')}, ${and} ${list[list.length - 1]}`;
}

const ENDED = /[.!?…。！？؟]["”’»)\]]*$/u;
const sentence = (text: string): string => (text === '' || ENDED.test(text) ? text : `${text}.`);

const quoted = (title: string): Stretch[] => plain(`“${sentence(title)}”`);

/** The newspaper, and when. */
function origin({ publisher }: Reference, date: string | null): Stretch[] {
  if (publisher === null) return date === null ? [] : plain(sentence(date));
  return [...italic(publisher), ...plain(date === null ? '.' : `, ${sentence(date)}`)];
}

/** The archive, and where in it. No full stop after an address: it would be taken for a part of it. */
const holding = ({ archive, id }: Reference): Stretch[] => [
  ...italic(archive.title),
  ...plain(archive.address === null ? `, pressmark ${id}.` : `, ${archive.address}`),
];

const plain = (text: string): Stretch[] => (text === '' ? [] : [{ text, italic: false }]);
const italic = (text: string): Stretch[] => [{ text, italic: true }];

/** Parts with a space between them. */
function line(parts: readonly (readonly Stretch[])[]): Stretch[] {
  const said = parts.filter((part) => part.length > 0);
  return said.flatMap((part, at) => (at === 0 ? [...part] : [...plain(' '), ...part]));
}

/** A date as a style has it; where it is no plain day, month or year, in words; null where there is none. */
function sayDate(
  { published }: Reference,
  months: readonly string[],
  day: (day: number, month: string, year: number) => string,
  month = (name: string, year: number): string => `${name} ${year}`,
): string | null {
  if (published === null) return null;
  const date = plainDate(published);
  if (date === null || date.circa) return dateView(published, en).text;
  const name = date.month === null ? '' : (months[date.month - 1] ?? '');
  if (date.month === null) return String(date.year);
  return date.day === null ? month(name, date.year) : day(date.day, name, date.year);
}

const MONTHS = en.months;
const MONTHS_SHORT = MONTHS.map((month) =>
  month.length < 5 ? month : month === 'September' ? 'Sept.' : `${month.slice(0, 3)}.`,
);
