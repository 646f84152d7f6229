/** Where a work stands: its permanent id, and the readable address made from its first headline. */
import { createHash } from 'node:crypto';
import { transliterate } from 'transliteration';

/** Crockford's base 32: no letter that is mistaken for a digit. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const ID_LENGTH = 12;
/** Of these six stand in the address: a billion values beside the headline. */
const ID_IN_SLUG = 6;
const LONGEST_SLUG = 72;

/**
 * 12 characters (60 bits) that stand for the text found at `path` below the folder of scraped texts.
 * A path, not a hash of the text: a text that is scraped again, or mended, stays the same work.
 */
export function mintId(path: string): string {
  const digest = createHash('sha256').update(path).digest();
  let bits = digest.readBigUInt64BE(0);
  let id = '';
  for (let i = 0; i < ID_LENGTH; i++) {
    id += ALPHABET[Number(bits & 31n)];
    bits >>= 5n;
  }
  return id;
}

/** The id of an article that a person wrote and gave none, by the name of its file: no text lies at such a path. */
export function mintOwnId(slug: string): string {
  return mintId(`articles/${slug.normalize('NFC')}.md`);
}

/**
 * A readable file and address part: `ferry-line-returns-to-old-pier-3k9x0a`. ASCII, lower case, and unique among
 * ids whose {@link beginningOf} differ; of those that share it each wants its `whole` id.
 */
export function mintSlug(title: string, id: string, whole = false): string {
  const words = slugify(title);
  const end = words.length <= LONGEST_SLUG ? words.length : words.lastIndexOf('-', LONGEST_SLUG);
  const readable = words.slice(0, end > 0 ? end : LONGEST_SLUG);
  const mark = whole ? id : beginningOf(id);
  return readable === '' ? mark : `${readable}-${mark}`;
}

/** As much of an id as stands in an address. */
export function beginningOf(id: string): string {
  return id.slice(0, ID_IN_SLUG);
}

/** ASCII letters, digits and single hyphens; other scripts are transliterated. May be empty. */
export function slugify(text: string): string {
  return transliterate(text.slice(0, 4 * LONGEST_SLUG))
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
