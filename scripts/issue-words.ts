/** What zod finds wrong with a file that a person writes, in words that say what to write instead. */
import { closest, distance } from 'fastest-levenshtein';
import { z } from 'zod';

/** What is known of an issue before it has a message; schemas with words of their own are not asked. */
type Issue = Parameters<z.core.$ZodErrorMap>[0];

/** To be given to zod as `error`. Begins in lower case, for the name of the value comes before it. */
export function issueWords(issue: Issue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return ofWrongType(issue);
    case 'invalid_value':
      return `must be ${oneOf(issue.values.map((value) => `\`${String(value)}\``))}`;
    case 'unrecognized_keys':
      return ofUnknownKey(issue.keys[0] ?? '', keysOf(issue.inst), issue.input);
    default:
      return undefined;
  }
}

function ofWrongType({ expected, input, inst }: Issue & { readonly code: 'invalid_type' }): string {
  const wanted = wantedOf(String(expected), input, inst);
  if (input === undefined) return `is missing: it ${wanted}`;
  if (input === null) return `is empty: it ${wanted}, or the line is to go`;
  return wanted;
}

function wantedOf(expected: string, input: unknown, inst: unknown): string {
  const keys = keysOf(inst);
  if (expected === 'string')
    return typeof input === 'number' || typeof input === 'boolean'
      ? `must be text: write it between quotes, "${input}"`
      : 'must be text';
  if (expected === 'array') return 'must be a list, such as `[one, another]`';
  if (expected === 'boolean') return 'must be `true` or `false`';
  if (expected === 'number' || expected === 'int') return 'must be a number';
  return keys.length === 0
    ? 'must be keys with values, such as `key: value`'
    : `must be keys with values: \`{ ${keys.map((key) => `${key}: …`).join(', ')} }\``;
}

/** Letters that a mistyped key may have wrong. */
const NEAR = 2;

function ofUnknownKey(key: string, known: readonly string[], input: unknown): string {
  const near = known.filter((one) => distance(key, one) <= NEAR);
  const [only] = near.length === 0 ? [] : [closest(key, near)];
  const instead = only === undefined ? `known are ${known.join(', ')}` : `is \`${only}\` meant?`;
  const unknown = `\`${key}\` is not a key that is known here`;
  return only === undefined && isRestOfText(key, input)
    ? `${unknown}: if it is part of a text, put that into quotation marks, for between { } a comma ends it`
    : `${unknown}: ${instead}`;
}

/** As `{text: 30 kg, not 300.}` is read: with a key `not 300.` that has no value. */
const isRestOfText = (key: string, input: unknown): boolean =>
  key.includes(' ') && typeof input === 'object' && input !== null && Reflect.get(input, key) === null;

const keysOf = (schema: unknown): readonly string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];

function oneOf(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
}
