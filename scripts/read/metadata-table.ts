/** `metadata.csv` and `metadata.jsonl`: facts about all texts of a folder. */
import { CsvError, parse } from 'csv-parse/sync';
import type { SidecarFacts } from '../model.ts';
import { checkFacts, knownKeys, type Note } from './sidecar-facts.ts';
import { badSidecar, parseJson } from './sidecar-file.ts';

export interface Row {
  /** The line of the table that it stands on. */
  readonly line: number;
  readonly facts: SidecarFacts;
  readonly notes: readonly Note[];
}

export interface Table {
  /** By the names in their `file` column ({@link rowKey}). */
  readonly rows: ReadonlyMap<string, Row>;
  /** What was passed over in the first row; null where nothing was. */
  readonly note: string | null;
}

/**
 * Reads the table `text`, shown as `file`; the ending of `file` tells which kind. Throws `bad-sidecar` with the line of the first error.
 */
export function parseTable(text: string, file: string): Table {
  const table = new Map<string, Row>();
  const problems: { line: number; message: string }[] = [];
  const add = (line: number, record: unknown) => {
    const problem = addRow(table, line, record);
    if (problem !== null) problems.push({ line, message: problem });
  };
  const header = /\.csv$/i.test(file) ? readCsv(text, file, add) : readJsonLines(text, file, add);
  const [first, ...others] = problems;
  if (!first) return { rows: table, note: noteOn(header) };
  const lines = others.slice(0, 5).map(({ line }) => line);
  const more = others.length === 0 ? '' : ` (and ${others.length} more, from line ${lines.join(', ')})`;
  throw badSidecar(file, first.line, first.message + more);
}

/** A column that is misnamed would be lost without a word. Scrapers' JSON has keys of its own, and nobody typed them. */
function noteOn(header: readonly string[]): string | null {
  const known = ['file', ...knownKeys()];
  const strange = header.filter((name) => name !== '' && !known.includes(name)).map((name) => `\`${name}\``);
  if (strange.length === 0) return null;
  return `no column is known as ${strange.join(', ')}; left out. Known are ${known.join(', ')}`;
}

/** Names that look the same are the same, however their accents are made up. */
export function rowKey(name: string): string {
  return name.replace(/^\.\//, '').normalize('NFC');
}

type AddRow = (line: number, record: unknown) => void;

/** Adds a row to the table, or says what is wrong with it. */
function addRow(table: Map<string, Row>, line: number, record: unknown): string | null {
  const checked = checkFacts(record);
  if ('problem' in checked) return checked.problem;
  const name: unknown = Reflect.get(Object(record), 'file');
  if (typeof name !== 'string' || name.trim() === '')
    return '`file` must name the text that the row is about';
  const key = rowKey(name.trim());
  const earlier = table.get(key);
  if (earlier && JSON.stringify(earlier.facts) !== JSON.stringify(checked.facts)) {
    return `“${key}” has another row with other facts, on line ${earlier.line}`;
  }
  table.set(key, { line, facts: checked.facts, notes: checked.notes });
  return null;
}

function readJsonLines(text: string, file: string, add: AddRow): readonly string[] {
  let line = 0;
  for (let start = 0; start < text.length; ) {
    line++;
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    const row = text.slice(start, end);
    if (row.trim() !== '') add(line, parseJson(row, file, line));
    start = end + 1;
  }
  return [];
}

/** Gives the names of the columns. */
function readCsv(text: string, file: string, add: AddRow): readonly string[] {
  let header = null as readonly string[] | null;
  let lastLine = 0;
  try {
    parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      on_record: (cells: readonly string[], { lines }: { lines: number }) => {
        // `lines` is where the record ends
        const line = Math.max(lastLine + 1, lines - breaksIn(cells));
        lastLine = lines;
        if (header === null) header = headerFrom(cells, file, line);
        else if (cells.length > header.length) {
          throw badSidecar(
            file,
            line,
            `this row has ${cells.length} cells, the first row ${header.length}`,
            QUOTE,
          );
        } else add(line, recordOf(header, cells));
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : lastLine + 1;
    throw badSidecar(file, line, `this is not valid CSV: ${error.message}`);
  }
  return header ?? [];
}

const QUOTE = 'Put values that hold commas between "double quotes".';

function headerFrom(cells: readonly string[], file: string, line: number): string[] {
  const header = cells.map((cell) => cell.trim().toLowerCase());
  if (!header.includes('file')) {
    throw badSidecar(
      file,
      line,
      'no column is called `file`',
      'Name the columns in the first row: file,title,date …',
    );
  }
  const twice = header.find((name, index) => name !== '' && header.indexOf(name) !== index);
  if (twice !== undefined) throw badSidecar(file, line, `two columns are called \`${twice}\``);
  return header;
}

/** Others were told of at the table's head. */
const COLUMNS = new Set(['file', ...knownKeys()]);

/** Without a prototype, so that no column's name means anything but itself. */
function recordOf(header: readonly string[], cells: readonly string[]): Record<string, string> {
  const record: Record<string, string> = Object.create(null);
  for (const [index, name] of header.entries()) if (COLUMNS.has(name)) record[name] = cells[index] ?? '';
  return record;
}

function breaksIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}

/** Spreadsheets write what their country uses. */
function delimiterOf(text: string): string {
  const header = /^[^\r\n]*/.exec(text.trimStart())?.[0] ?? '';
  return [',', '\t', ';'].find((delimiter) => header.includes(delimiter)) ?? ',';
}
