/** Opens sidecar files and says where in them something is wrong. */
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { findNodeAtLocation, type ParseError, parse, parseTree } from 'jsonc-parser';
import { PressmarkError } from '../errors.ts';
import { decode } from './decode.ts';
import { systemCode } from './quarantine.ts';

/** The error for a sidecar that a person has to mend. */
export function badSidecar(file: string, line: number | undefined, message: string, remedy = MEND) {
  return new PressmarkError('bad-sidecar', message, {
    file,
    remedy,
    ...(line === undefined ? {} : { line }),
  });
}

/** The text of the sidecar at `path`, shown as `file`; throws `bad-sidecar` beyond `limit` bytes. */
export async function readSidecar(path: string | Buffer, file: string, limit: number): Promise<string> {
  try {
    const handle = await open(path, FLAGS);
    try {
      const status = await handle.stat();
      if (!status.isFile()) throw badSidecar(file, undefined, 'this is not a regular file');
      if (status.size > limit) throw badSidecar(file, undefined, `this is larger than ${limit / 1e6} MB`);
      return decode(await handle.readFile()).text;
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof PressmarkError) throw error;
    throw badSidecar(file, undefined, `this cannot be read (${systemCode(error)})`);
  }
}

/** Parses JSON; throws `bad-sidecar` with the line of the error, counting from `firstLine`. */
export function parseJson(text: string, file: string, firstLine = 1): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const line = firstLine + lineAt(text, offsetOfError(text)) - 1;
    throw badSidecar(file, line, `this is not valid JSON: ${error.message}`);
  }
}

/** The line that the value of the first of `keys` that is there stands on in valid JSON; 1 for none. */
export function lineOfKey(text: string, ...keys: string[]): number {
  const node = guardDepth(() => {
    const tree = parseTree(text);
    return tree && keys.map((key) => findNodeAtLocation(tree, [key])).find((found) => found !== undefined);
  });
  return lineAt(text, node?.offset ?? 0);
}

const MEND = 'Correct the sidecar, or take it out of the folder.';

/** A link could lead anywhere, and a pipe could keep us waiting. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** JSON.parse tells the place only sometimes, and differently in each version of Node. */
function offsetOfError(text: string): number {
  const errors: ParseError[] = [];
  guardDepth(() => parse(text, errors, { disallowComments: true, allowTrailingComma: false }));
  return errors[0]?.offset ?? 0;
}

/** jsonc-parser recurses; text nested deeper than the stack is hostile and gets no exact line. */
function guardDepth<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
