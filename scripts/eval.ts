/** `pressmark eval`: how well extraction does on a folder of pages with gold answers. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { PressmarkError } from './errors.ts';
import { extract } from './extract/extract.ts';
import { findMojibake } from './read/mojibake.ts';

/** Scores by group (`all`, or a rendering) and measure, as the scorer prints them with `--json`. */
type Scores = Record<string, Record<string, number | null>>;

/** Measures of which less is better; a floor for them is a ceiling. */
const LESS_IS_BETTER = new Set(['wrongDate', 'missing']);

/**
 * Extracts every `SET/PAGE/*.txt` below `gold`, writes the predictions to a file of one JSON object a line,
 * runs the scorer (`score.mjs` beside the folder) on them and prints its table. With `floors`, a JSON file of
 * least scores by group and measure, it says which were missed and gives true if any was. Throws a
 * `PressmarkError` where folder, scorer or floors are missing.
 */
export async function evaluate(
  gold: string,
  { floors }: { readonly floors?: string } = {},
): Promise<boolean> {
  const files = await findTexts(gold);
  const scorer = join(dirname(resolve(gold)), 'score.mjs');
  if (files.length === 0)
    throw new PressmarkError('no-gold', 'there are no texts to score', {
      file: gold,
      remedy: 'Give a folder of SET/PAGE/{gold.json,*.txt}.',
    });
  const predictions = join(await mkdtemp(join(tmpdir(), 'pressmark-eval-')), 'predictions.jsonl');
  const { lines, characters, seconds } = await predict(gold, files);
  await writeFile(predictions, `${lines.join('\n')}\n`);
  const rate = characters / 5000 / seconds;
  console.log(
    `${files.length} texts, ${(characters / 1e6).toFixed(1)} million characters in ${seconds.toFixed(1)} s: ${rate.toFixed(0)} texts of 5,000 a second`,
  );
  console.log(`predictions: ${predictions}`);
  if (!existsSync(scorer)) {
    if (floors === undefined) return false;
    throw new PressmarkError('no-scorer', 'the scorer is not there, so no floor can be checked', {
      file: scorer,
    });
  }
  console.log(await runScorer(scorer, gold, predictions, []));
  if (floors === undefined) return false;
  const { groups } = JSON.parse(await runScorer(scorer, gold, predictions, ['--json'])) as { groups: Scores };
  const missed = belowFloors(groups, JSON.parse(await readFile(floors, 'utf8')) as Scores);
  for (const line of missed) console.log(line);
  return missed.length > 0;
}

async function findTexts(gold: string): Promise<string[]> {
  if (!existsSync(gold))
    throw new PressmarkError('no-such-folder', 'there is no such folder', { file: gold });
  const entries = await readdir(gold, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function predict(
  gold: string,
  files: readonly string[],
): Promise<{ lines: string[]; characters: number; seconds: number }> {
  const lines: string[] = [];
  let characters = 0;
  let milliseconds = 0;
  for (const file of files) {
    const text = await readFile(file, 'utf8');
    const before = performance.now();
    const { title, authors, published, blocks } = extract(
      { path: file, sha256: '', bytes: text.length, encoding: 'utf-8', text, facts: {} },
      findMojibake(text),
    );
    milliseconds += performance.now() - before;
    characters += text.length;
    const source = relative(gold, file).split(sep).join('/');
    lines.push(
      JSON.stringify({
        source,
        title,
        authors,
        published,
        text: blocks.map((block) => block.text).join('\n\n'),
      }),
    );
  }
  return { lines, characters, seconds: milliseconds / 1000 };
}

async function runScorer(
  scorer: string,
  gold: string,
  predictions: string,
  flags: readonly string[],
): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [scorer, gold, predictions, ...flags], {
    maxBuffer: 1e8,
  });
  return stdout.trimEnd();
}

function belowFloors(groups: Scores, floors: Scores): string[] {
  return Object.entries(floors).flatMap(([group, measures]) =>
    Object.entries(measures).flatMap(([measure, floor]) => {
      const score = groups[group]?.[measure];
      if (floor === null || typeof score !== 'number')
        return floor === null ? [] : [`${group} ${measure}: not measured, wanted ${floor}`];
      const missed = LESS_IS_BETTER.has(measure) ? score > floor : score < floor;
      return missed ? [`${group} ${measure}: ${score.toFixed(3)}, wanted ${floor}`] : [];
    }),
  );
}
