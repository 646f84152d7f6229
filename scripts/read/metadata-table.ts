/** `metadata.csv` and `metadata.jsonl`: facts about all texts of a folder. */
import { CsvError, parse } from 'csv-parse/sync';
import type { SidecarFacts } from '../model.ts';
import { checkFacts } from './sidecar-facts.ts';
import { badSidecar, parseJson } from './sidecar-file.ts';

export interface Row {
  /** The line of the table that it stands on. */
  readonly line: number;
  readonly facts: SidecarFacts;
  readonly notes: readonly string[];
}

/**
 * Reads the table `text`, shown as `file`; the ending of `file` tells which kind. Returns its rows by
 * the name in their `file` column ({@link rowKey}). Throws `bad-sidecar` with the line of the first error.
 */
export function parseTable(text: string, file: string): Map<string, Row> {
  const table = new Map<string, Row>();
  const problems: { line: number; message: string }[] = [];
  const add = (line: number, record: unknown) => {
    const problem = addRow(table, line, record);
    if (problem !== null) problems.push({ line, message: problem });
  };
  if (/\.csv$/i.test(file)) readCsv(text, file, add);
  else readJsonLines(text, file, add);
  const [first, ...others] = problems;
  if (!first) return table;
  const lines = others.slice(0, 5).map(({ line }) => line);
  const more = others.length === 0 ? '' : ` (and ${others.length} more, from line ${lines.join(', ')})`;
  throw badSidecar(file, first.line, first.message + more);
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

function readJsonLines(text: string, file: string, add: AddRow): void {
  let line = 0;
  for (let start = 0; start < text.length; ) {
    line++;
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    const row = text.slice(start, end);
    if (row.trim() !== '') add(line, parseJson(row, file, line));
    start = end + 1;
  }
}

function readCsv(text: string, file: string, add: AddRow): void {
  let header: readonly string[] | null = null;
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

/** Without a prototype, so that no column's name means anything but itself. */
function recordOf(header: readonly string[], cells: readonly string[]): Record<string, string> {
  const record: Record<string, string> = Object.create(null);
  for (const [index, name] of header.entries()) record[name] = cells[index] ?? '';
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
