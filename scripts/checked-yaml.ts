/** Reads YAML that a person writes: safe, and strict enough to say in plain words what is wrong where. */
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { ZodType, z } from 'zod';
import { PressmarkError } from './errors.ts';
import { issueWords } from './issue-words.ts';

/** Aliases are legitimate but rare in such files; a "billion laughs" needs many. */
const MOST_ALIASES = 20;

export interface YamlPlace {
  /** As shown to the person. */
  readonly file: string;
  /** The line of the file that the YAML begins on, 1 unless it is front matter. */
  readonly firstLine?: number;
  /** Stable code of the error thrown. */
  readonly code: string;
}

/**
 * Parses and validates YAML. Throws a {@link PressmarkError} with the file, the line and what is wrong;
 * never runs anything: core schema only, no custom tags, no merge keys.
 */
export function parseYaml<T>(text: string, schema: ZodType<T>, place: YamlPlace): T {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: 'core',
    merge: false,
    prettyErrors: false,
  });
  const offset = (place.firstLine ?? 1) - 1;
  const fail = (message: string, position: number | undefined): never => {
    const line = position === undefined ? undefined : lines.linePos(position).line + offset;
    throw new PressmarkError(place.code, message, { file: place.file, ...(line ? { line } : {}) });
  };
  const [syntax] = [...document.errors, ...document.warnings];
  if (syntax) fail(`this is not valid YAML: ${syntax.message}`, syntax.pos[0]);
  const result = schema.safeParse(toPlainData(document, fail), { error: issueWords });
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = issue?.path ?? [];
  const name = path.length === 0 ? '' : `\`${path.join('.')}\`: `;
  const other = elsewhereOf(document, issue);
  const also = other === null ? '' : ` (line ${lines.linePos(other).line + offset})`;
  return fail(`${name}${issue?.message ?? 'not as expected'}${also}`, positionOf(document, issue));
}

function toPlainData(document: Document, fail: (message: string, at: number) => never): unknown {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES }) ?? {};
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error), 0);
  }
}

/** Where the key stands that is none; else the value in question, or the nearest one above it that does. */
function positionOf(document: Document, issue: z.core.$ZodIssue | undefined): number {
  const path = issue?.path ?? [];
  if (issue?.code === 'unrecognized_keys') {
    const map = path.length === 0 ? document.contents : document.getIn(path, true);
    const pairs = isMap(map) ? map.items : [];
    const key = pairs.map((pair) => pair.key).find((one) => isScalar(one) && one.value === issue.keys[0]);
    if (isScalar(key) && key.range) return key.range[0];
  }
  return positionAt(document, path);
}

/** Where the other of two values stands that contradict one another; null where a value is wrong by itself. */
function elsewhereOf(document: Document, issue: z.core.$ZodIssue | undefined): number | null {
  const path: unknown = issue?.code === 'custom' ? issue.params?.elsewhere : undefined;
  return Array.isArray(path) ? positionAt(document, path) : null;
}

function positionAt(document: Document, path: readonly unknown[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
