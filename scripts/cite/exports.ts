/** An article's citation for reference managers: BibTeX, RIS and CSL-JSON. */
import { dateView } from '../../layouts/words/dates.ts';
import { en } from '../../layouts/words/en.ts';
import type { Edtf } from '../model.ts';
import { namesOf, type PersonName } from './name.ts';
import { plainDate, type Reference } from './reference.ts';

/** One BibTeX entry. Text stays UTF-8, as all current tools read it; only what LaTeX would run is escaped. */
export function toBibtex(reference: Reference): string {
  const { title, publisher, published, language, url, archive, id } = reference;
  const date = plainDate(published);
  const names = namesOf(reference).map((name) => {
    // Braces keep a name whole; `and` inside one would make two of it.
    if ('literal' in name) return `{${latex(name.literal)}}`;
    return latex(commaed(familyOf(name), name.suffix, name.given));
  });
  const fields: [string, string | null][] = [
    ['author', names.length === 0 ? null : names.join(' and ')],
    ['title', `{${latex(title)}}`],
    ['journal', publisher === null ? null : latex(publisher)],
    ['year', date === null ? null : String(date.year)],
    ['month', date?.month == null ? null : String(date.month)],
    ['day', date?.day == null ? null : String(date.day)],
    // Biblatex reads EDTF, and prefers it to the three above.
    ['date', date === null || date.circa ? published : null],
    ['language', language],
    ['url', addressOf(archive.address ?? url)],
    ['note', latex(`${archive.title}, pressmark ${id}`)],
  ];
  const said = fields.filter((field): field is [string, string] => field[1] !== null);
  return `@article{${id},\n${said.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
}

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // Written out: a single brace would count for BibTeX, also behind a backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const latex = (text: string): string =>
  flat(text).replace(/[\\{}~^$&#_%]/g, (sign) => LATEX[sign] ?? `\\${sign}`);

/** Addresses are read as they stand; braces would end the field. */
const addressOf = (address: string | null): string | null =>
  address === null ? null : flat(address).replace(/[{}\\]/g, encodeURIComponent);

/** One RIS record, of type newspaper article. */
export function toRis(reference: Reference): string {
  const { title, publisher, published, language, url, archive, id } = reference;
  const date = plainDate(published);
  const names = namesOf(reference).map((name) =>
    'literal' in name ? name.literal : commaed(familyOf(name), name.given, name.suffix),
  );
  const lines: [string, string | null][] = [
    ['TY', 'NEWS'],
    ...names.map((name): [string, string] => ['AU', name]),
    ['TI', title],
    ['T2', publisher],
    ['PY', date === null ? null : String(date.year)],
    ['DA', risDate(published)],
    ['LA', language],
    ['UR', archive.address ?? url],
    ['DB', archive.title],
    ['AN', id],
    ['ER', ''],
  ];
  return lines
    .filter((line): line is [string, string] => line[1] !== null)
    .map(([tag, value]) => `${tag}  - ${flat(value)}\r\n`)
    .join('');
}

/** `YYYY/MM/DD/what else there is to say`; null where the year by itself says it all. */
function risDate(published: Edtf | null): string | null {
  if (published === null) return null;
  const date = plainDate(published);
  const pad = (part: number | null): string => (part === null ? '' : String(part).padStart(2, '0'));
  const day = date === null ? '//' : `${date.year}/${pad(date.month)}/${pad(date.day)}`;
  if (date === null || date.circa) return `${day}/${inWords(published)}`;
  return date.month === null ? null : day;
}

/** As the styles say what is no plain date. */
const inWords = (published: Edtf): string => dateView(published, en).text;

/** A CSL-JSON item. */
export function toCslItem(reference: Reference): Readonly<Record<string, unknown>> {
  const { title, publisher, published, language, url, archive, id } = reference;
  const author = namesOf(reference).map((name) => {
    if ('literal' in name) return name;
    const { family, given, particle, suffix } = name;
    return {
      family,
      given,
      ...(particle === '' ? {} : { 'non-dropping-particle': particle }),
      ...(suffix === '' ? {} : { suffix }),
    };
  });
  const address = archive.address ?? url;
  return {
    id,
    type: 'article-newspaper',
    title,
    ...(author.length === 0 ? {} : { author }),
    ...(publisher === null ? {} : { 'container-title': publisher }),
    ...(published === null ? {} : { issued: cslDate(published) }),
    language,
    ...(address === null ? {} : { URL: address }),
    archive: archive.title,
    archive_location: id,
  };
}

/** A date, or the first and the last of a span; in words what CSL has no form for. */
function cslDate(published: Edtf): object {
  const dates = published.split('/').map(plainDate);
  const known = dates.filter((date) => date !== null);
  if (known.length < dates.length) return { literal: inWords(published) };
  const parts = known.map(({ year, month, day }) => [year, month, day].filter((part) => part !== null));
  return { 'date-parts': parts, ...(known.some(({ circa }) => circa) ? { circa: true } : {}) };
}

const familyOf = ({ particle, family }: PersonName): string => [particle, family].filter(Boolean).join(' ');

const commaed = (...parts: readonly string[]): string => parts.filter(Boolean).join(', ');

/** On one line: a line's end would end the field. */
const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();
