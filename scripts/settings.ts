/** Reads `archive.yml` and `vocabulary.yml`, the two files in which a person says how the archive is. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { accentSchema } from './accent.ts';
import { parseYaml } from './checked-yaml.ts';
import { PressmarkError } from './errors.ts';
import type { Settings, Vocabulary } from './model.ts';
import { broaderOf, vocabularySchema } from './vocabulary-schema.ts';

/** Settings given on the command line beat the file. */
export interface SettingsOverrides {
  /** `https://example.org` or `https://example.org/prefix/`. */
  readonly baseUrl?: string | undefined;
  readonly pathPrefix?: string | undefined;
}

/** Those in `layouts/words/`, which must not be loaded before an archive's own layouts are in their place. */
export const INTERFACE_LANGUAGES = ['en', 'de', 'fr', 'es', 'ar'] as const;

const languageTag = z.string().refine(isLanguageTag, 'not a BCP 47 language tag, such as `en` or `de-AT`');
/** A page must not say that it is in a language that its own words are not in. */
const spokenTag = languageTag.refine(
  isSpoken,
  `must be one that the site’s own words are in: ${INTERFACE_LANGUAGES.join(', ')}; texts may be in any language`,
);
const name = z.string().trim().min(1, 'must not be empty');

/** A path below the site, as `/about/`, or an address of the web or of mail. */
const link = z
  .string()
  .regex(
    /^(?:https?:\/\/[^\s]+|mailto:[^\s]+|\/(?!\/)[^\s]*)$/,
    'neither a path such as `/about/` nor a web address',
  );

const archiveSchema = z.strictObject({
  title: name.default('Untitled archive'),
  description: z.string().default(''),
  language: spokenTag.default('en'),
  baseUrl: z.string().optional(),
  pathPrefix: z.string().optional(),
  contact: z.string().optional(),
  about: z.string().optional(),
  front: z.string().optional(),
  footer: z.string().optional(),
  accent: accentSchema,
  logo: z
    .string()
    .regex(
      /^(?!.*\.\.)[^/\\:][^\\:]*\.(?:svg|png|webp|avif|jpe?g)$/i,
      'not the path of a picture in this folder',
    )
    .optional(),
  navigation: z.array(z.strictObject({ text: name, href: link })).default([]),
  sources: z
    .array(
      z.strictObject({
        folder: name,
        name,
        url: z.url({ protocol: /^https?$/, error: 'not a web address' }).optional(),
      }),
    )
    .default([]),
  offline: z.boolean('must be true or false').default(false),
  minimumForTagPage: z.int('must be a whole number').min(1, 'must be 1 or more').default(2),
  mostCards: z.int('must be a whole number').min(0, 'must be 0 or more').default(2_000),
});

/** For an archive that has words of its own in `layouts/words/`. */
const withOwnWords = archiveSchema.extend({ language: languageTag.default('en') });

/** `archive.yml` of a content folder with defaults filled in; a folder without one gets the defaults. */
export async function readSettings(content: string, overrides: SettingsOverrides = {}): Promise<Settings> {
  const file = join(content, 'archive.yml');
  const { baseUrl, pathPrefix, contact, about, front, footer, logo, sources, ...rest } = parseYaml(
    await readOr(file, ''),
    existsSync(join(content, 'layouts', 'words')) ? withOwnWords : archiveSchema,
    { file, code: 'bad-settings' },
  );
  const address = parseAddress(
    overrides.baseUrl ?? baseUrl ?? null,
    saidBy('--base-url', overrides.baseUrl, file),
  );
  return {
    ...rest,
    origin: address?.origin ?? null,
    pathPrefix: normalisePrefix(
      overrides.pathPrefix ?? pathPrefix ?? address?.path ?? '/',
      saidBy('--path-prefix', overrides.pathPrefix, file),
    ),
    contact: contact ?? null,
    about: about ?? null,
    front: front ?? null,
    footer: footer ?? null,
    logo: logo ?? null,
    sources: sources.map(({ folder, name, url }) => ({
      folder,
      name,
      ...(url === undefined ? {} : { url }),
    })),
  };
}

/** `vocabulary.yml` of a content folder; empty where there is none. */
export async function readVocabulary(content: string): Promise<Vocabulary> {
  const file = join(content, 'vocabulary.yml');
  const { subjects, hidden } = parseYaml(await readOr(file, ''), vocabularySchema, {
    file,
    code: 'bad-vocabulary',
  });
  return {
    hidden,
    subjects: subjects.map((subject) => {
      const { name, aliases, kind, note } = subject;
      const broader = broaderOf(subject, subjects);
      return {
        name,
        aliases,
        ...(kind === undefined ? {} : { kind }),
        ...(note === undefined ? {} : { note }),
        ...(broader.length === 0 ? {} : { broader }),
      };
    }),
  };
}

async function readOr(file: string, fallback: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return fallback;
    throw new PressmarkError('bad-settings', `cannot be read: ${(error as Error).message}`, { file });
  }
}

function isSpoken(tag: string): boolean {
  const spoken: readonly string[] = INTERFACE_LANGUAGES;
  return spoken.includes(tag.toLowerCase().split('-')[0] ?? '');
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false; // throws for a malformed tag: that is the answer
  }
}

/** Where a person said something, which is where it is to be put right: on the command line, or in the file. */
interface Said {
  /** The option, to stand before its value; empty for the file. */
  readonly by: string;
  readonly where: { readonly file?: string };
}

const saidBy = (option: string, given: string | undefined, file: string): Said =>
  given === undefined ? { by: '', where: { file } } : { by: `${option} `, where: {} };

function parseAddress(address: string | null, { by, where }: Said): { origin: string; path: string } | null {
  if (address === null) return null;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new PressmarkError('bad-settings', `${by}\`${address}\` is not the address of a site`, {
      ...where,
      remedy: 'Give the whole address, such as https://archive.example.org or https://example.org/archive/.',
    });
  }
  return { origin: url.origin, path: url.pathname };
}

function normalisePrefix(prefix: string, { by, where }: Said): string {
  const parts = prefix.split('/').filter((part) => part !== '');
  if (parts.some((part) => part === '.' || part === '..' || !/^[\w.~-]+$/.test(part))) {
    throw new PressmarkError('bad-settings', `${by}\`${prefix}\` is not a path prefix`, {
      ...where,
      remedy: 'Use letters, digits and hyphens between slashes, such as /archive/.',
    });
  }
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}
