/** Article files: YAML front matter and a Markdown body, checked on the way out and on the way in. */
import matter from 'gray-matter';
import { stringify } from 'yaml';
import { z } from 'zod';
import { parseYaml } from '../checked-yaml.ts';
import { isEdtf } from '../edtf.ts';
import { PressmarkError } from '../errors.ts';
import type { Article, ArticleFacts } from '../model.ts';
import { mintOwnId } from './identity.ts';

const text = z.string().trim().min(1, 'must not be empty');
/** A year alone is a number to YAML. */
const edtf = z.preprocess(
  (date) => (typeof date === 'number' ? String(date) : date),
  z.string().refine(isEdtf, 'is not an EDTF date, such as 2019-11-25, 2019-11, 2019~ or 2017/..'),
);
/** One name needs no list. */
const names = z.preprocess((given) => (typeof given === 'string' ? [given] : given), z.array(text));
const localPath = text.refine(
  (path) => !path.startsWith('/') && !path.split(/[\\/]/).includes('..'),
  'must stay inside the content folder',
);

/** `undefined` never stands in facts: a fact is there or it is not. */
const factsSchema = z.strictObject({
  id: z.string().regex(/^[0-9a-z-]{1,64}$/, 'may hold small letters, digits and hyphens only'),
  title: text,
  deck: text.exactOptional(),
  authors: names.exactOptional(),
  contributors: names.exactOptional(),
  agency: text.exactOptional(),
  dateline: text.exactOptional(),
  published: edtf.exactOptional(),
  modified: edtf.exactOptional(),
  publisher: text.exactOptional(),
  url: z.url({ protocol: /^https?$/, message: 'is not a web address' }).exactOptional(),
  language: text.exactOptional(),
  corrections: z.array(z.strictObject({ date: edtf, text })).exactOptional(),
  formerly: z
    .array(
      z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}._~-]{0,200}$/u, 'is not the last part of an address'),
    )
    .exactOptional(),
  subjects: z
    .array(z.strictObject({ name: text, kind: z.enum(['person', 'organisation', 'place', 'topic']) }))
    .exactOptional(),
  images: z
    .array(
      z.strictObject({
        file: localPath,
        caption: text.exactOptional(),
        credit: text.exactOptional(),
        alt: z.string().exactOptional(),
      }),
    )
    .exactOptional(),
  captions: z.array(z.strictObject({ text, credit: text.exactOptional() })).exactOptional(),
  related: z
    .array(
      z.strictObject({
        kind: z.enum(['read-more', 'watch', 'listen', 'video', 'gallery', 'link']),
        title: text,
        url: text.exactOptional(),
      }),
    )
    .exactOptional(),
  captures: z.array(text).exactOptional(),
  source: z
    .strictObject({
      original: localPath,
      path: text,
      sha256: z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in hexadecimal'),
      bytes: z.int().min(0),
      encoding: text,
    })
    .exactOptional(),
}) satisfies z.ZodType<ArticleFacts>;

/** People need not invent an id. */
const writtenSchema = factsSchema.extend({ id: factsSchema.shape.id.exactOptional() });

/** What `---js` and its like get: front matter is data and is never run. */
function refuse(): never {
  throw new PressmarkError(
    'bad-article',
    'the front matter is not YAML; nothing else is read, and nothing is ever run',
    {
      remedy: 'Begin the file with a line of three hyphens and nothing else.',
    },
  );
}

const REFUSED = Object.fromEntries(
  ['json', 'toml', 'js', 'javascript', 'coffee', 'coffeescript', 'cson', 'ejs', 'njk'].map((name) => [
    name,
    { parse: refuse, stringify: refuse },
  ]),
);

/**
 * How gray-matter may read front matter, here and in Eleventy: YAML by the `yaml` package, no engine that
 * evaluates. Always to be passed: without options gray-matter caches every file for ever.
 */
export function matterOptions(file: string) {
  const yaml = {
    parse: (source: string) =>
      parseYaml(source, z.record(z.string(), z.unknown()), { file, code: 'bad-article' }),
    stringify: refuse,
  };
  return { language: 'yaml', engines: { ...REFUSED, yaml } };
}

export interface ArticleFile {
  readonly text: string;
  /** As {@link parseArticle} reads it from the text. */
  readonly article: Article;
}

/** An article as its file holds it. Throws a {@link PressmarkError} if the facts are not valid. */
export function articleFile({ slug, facts, markdown }: Article): ArticleFile {
  const result = factsSchema.safeParse(facts);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new PressmarkError('bad-article', `\`${issue?.path.join('.')}\` ${issue?.message}`, {
      file: `${slug}.md`,
    });
  }
  const yaml = stringify(result.data, { lineWidth: 0, aliasDuplicateObjects: false, schema: 'core' });
  return {
    text: `---\n${yaml}---\n\n${markdown}`,
    article: { slug, facts: result.data, markdown: withoutBlankStart(markdown) },
  };
}

/**
 * Reads an article file. `file` is its path as shown in errors; its last part without `.md` is the slug,
 * from which an article without an id gets one. Throws a {@link PressmarkError} with file and line where the front
 * matter is not valid.
 */
export function parseArticle(file: string, content: string): Article {
  const slug = file.replace(/^.*[\\/]/, '').replace(/\.md$/i, '');
  const { matter: yaml, content: markdown } = splitFrontMatter(file, content);
  const { id = mintOwnId(slug), ...said } = parseYaml(yaml, writtenSchema, { file, code: 'bad-article' });
  const facts = { id, ...said };
  return { slug, facts, markdown: withoutBlankStart(markdown) };
}

const withoutBlankStart = (markdown: string): string => markdown.replace(/^(?:\r?\n)+/, '');

function splitFrontMatter(file: string, content: string): { matter: string; content: string } {
  try {
    const {
      language,
      matter: yaml,
      content: body,
    } = matter(content, {
      ...matterOptions(file),
      engines: { ...REFUSED, yaml: { parse: () => ({}), stringify: refuse } },
    });
    if (language !== 'yaml' && language !== '') refuse();
    // With Windows line ends, half of the last one is left.
    return { matter: yaml.replace(/\r$/, ''), content: body };
  } catch (error) {
    if (!(error instanceof PressmarkError))
      throw new PressmarkError('bad-article', (error as Error).message, { file, line: 1 });
    throw new PressmarkError(error.code, error.message, { file, line: 1, ...error.where });
  }
}
