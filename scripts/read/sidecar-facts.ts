/** What a sidecar may say, checked. */
import { closest, distance } from 'fastest-levenshtein';
import { z } from 'zod';
import { isEdtf } from '../edtf.ts';
import type { SidecarFacts } from '../model.ts';

/** Facts as written, or what is wrong with them. `images` still have the paths that the person gave. */
export type Checked =
  | { readonly facts: SidecarFacts; readonly notes: readonly Note[] }
  | { readonly key: string | null; readonly problem: string };

/** What was passed over, at a key. */
export interface Note {
  readonly key: string;
  readonly message: string;
}

/**
 * Checks one sidecar record: a parsed JSON object or a table's row. Strict about the keys it knows,
 * deaf to others, for scrapers leave many, but for those that look mistyped. Nulls, blanks and empty lists say nothing.
 */
export function checkFacts(record: unknown): Checked {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return { key: null, problem: 'this must be an object: { "title": "…", "date": "…" }' };
  }
  const result = SCHEMA.safeParse(pickKnown(record));
  if (result.success) return toFacts(result.data, mistyped(record));
  const [issue] = result.error.issues;
  const key = issue?.path[0] === undefined ? null : String(issue.path[0]);
  return { key, problem: `\`${key}\` ${issue?.message ?? 'is not as expected'}` };
}

/** What a record may say. */
export const knownKeys = (): readonly string[] => Object.keys(SCHEMA.shape);

/** Characters: a generous limit on any one fact. */
const LONGEST = 20_000;

const line = z
  .string({ error: 'must be text' })
  .max(LONGEST, `may have ${LONGEST} characters`)
  // JSON can hold halves of characters, which no file in UTF-8 can.
  .transform((text) =>
    text
      .toWellFormed()
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim(),
  );

const list = z
  .union([line.transform((text) => text.split(';')), z.array(line)], {
    error: 'must be a list of texts, or one text with ; between the items',
  })
  .transform((items) => items.map((item) => item.trim()).filter((item) => item !== ''));

/** The time of day, which EDTF dates of articles do not carry, and what follows it. */
const TIME =
  /^(\d{4}-\d{2}-\d{2})[T ](?:[01]\d|2[0-4]):?[0-5]\d[0-9:.,]{0,20} ?(?:Z|UTC|GMT|[+-]\d{2}:?(?:\d{2})?)?$/;

const date = line
  .transform((text) => TIME.exec(text)?.[1] ?? text)
  .refine((text) => text.length <= 60 && isEdtf(text), {
    error:
      'must be a date such as 2019-11-25, 2019-11 or 2019 (ISO 8601; EDTF for the uncertain: 2019~, 2017/..)',
  });

const address = line.refine(isWebAddress, { error: 'must be a web address that begins with http(s)://' });

const language = line.transform((tag, context) => {
  const canonical = canonicalLanguage(tag);
  if (canonical !== null) return canonical;
  context.addIssue({ code: 'custom', message: 'must be a language tag such as en, pt-BR or zh-Hant' });
  return z.NEVER;
});

/** Kept as it is: file names may hold anything but what leads out of the folder. */
const fileName = z.string({ error: 'must be text' }).max(LONGEST);

const picture = z
  .object({ file: fileName, caption: line.nullish(), credit: line.nullish(), alt: line.nullish() })
  .transform(({ file, caption, credit, alt }) => ({
    file,
    ...(caption ? { caption } : {}),
    ...(credit ? { credit } : {}),
    // An empty one says that the picture is an ornament.
    ...(typeof alt === 'string' ? { alt } : {}),
  }));

const pictures = z.union(
  [
    fileName.transform((text) => namesOf(text.split(';'))),
    z.array(z.union([fileName.transform((file) => ({ file })), picture])),
    picture.transform((one) => [one]),
  ],
  { error: 'must be the path of a picture, { "file": …, "caption": … }, or a list of these' },
);

const SCHEMA = z.object({
  id: z.unknown().optional(),
  url: address.optional(),
  title: line.optional(),
  deck: line.optional(),
  authors: list.optional(),
  author: list.optional(),
  date: date.optional(),
  published: date.optional(),
  modified: date.optional(),
  source: line.optional(),
  publisher: line.optional(),
  language: language.optional(),
  tags: list.optional(),
  image: pictures.optional(),
  images: pictures.optional(),
});

type Known = z.infer<typeof SCHEMA>;

/** Only own properties, only those known: a key called `__proto__` is nobody's fact. */
function pickKnown(record: object): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const key of knownKeys()) {
    const value: unknown = Object.hasOwn(record, key) ? Reflect.get(record, key) : undefined;
    if (!saysNothing(value)) picked[key] = value;
  }
  return picked;
}

function saysNothing(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return typeof value === 'string' ? !/[^\s\p{Cc}]/u.test(value) : Array.isArray(value) && value.length === 0;
}

/** Keys that nobody knows and that are nearly one that is known and missing. */
function mistyped(record: object): readonly Note[] {
  const known = knownKeys();
  return Object.keys(record).flatMap((key) => {
    if (key === 'file' || known.includes(key) || key.length < SHORTEST_MISTYPED) return [];
    const meant = closest(key.toLowerCase(), known);
    const isNear = distance(key.toLowerCase(), meant) <= (key.length < LONG ? 1 : 2);
    if (!isNear || Object.hasOwn(record, meant)) return [];
    return [{ key, message: `\`${key}\` is no key that is known; left out. Is \`${meant}\` meant?` }];
  });
}

/** Letters: of words of three each is near another, and two letters wrong of four make another word. */
const SHORTEST_MISTYPED = 4;
const LONG = 5;

function toFacts(known: Known, strange: readonly Note[]): Checked {
  const id = typeof known.id === 'string' ? known.id.toLowerCase() : '';
  const isOurs = /^[0-9a-hjkmnp-tv-z]{12}$/.test(id);
  const facts = {
    id: isOurs ? id : undefined,
    url: known.url,
    title: known.title,
    deck: known.deck,
    authors: known.authors ?? known.author,
    published: known.date ?? known.published,
    modified: known.modified,
    publisher: known.source ?? known.publisher,
    language: known.language,
    tags: known.tags,
    images: known.image || known.images ? [...(known.image ?? []), ...(known.images ?? [])] : undefined,
  };
  const said = Object.entries(facts).filter(([, value]) => value !== undefined);
  const isForeign = known.id !== undefined && !isOurs;
  const notes = [...strange, ...(isForeign ? [{ key: 'id', message: FOREIGN_ID }] : [])];
  return { facts: Object.fromEntries(said) as SidecarFacts, notes };
}

const FOREIGN_ID = '`id` is not one of Pressmark’s (12 letters and digits); left out';

function namesOf(files: readonly string[]): { file: string }[] {
  return files.map((file) => ({ file: file.trim() })).filter(({ file }) => file !== '');
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text);
}

/** `en_US`, as many pages write it, is meant as `en-US`. Null for what is no tag, such as `English`. */
function canonicalLanguage(tag: string): string | null {
  if (!/^[a-z]{2,3}(?:[-_][a-z0-9]{1,8})*$/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
