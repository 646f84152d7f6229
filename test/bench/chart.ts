/** Build time by archive size, Pressmark and its peers, as an SVG for the README. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const at = (path: string) => fileURLToPath(new URL(`../../.github/${path}`, import.meta.url));
const RESULTS = at('build-time.json');
const CHART = at('build-time.svg');

/** Seconds by archive size and name. */
export type Results = Record<string, Record<string, number>>;

/** Keeps the medians of a run for the chart; a run of the same size takes the place of an earlier one. */
export async function keepResult(articles: number, seconds: ReadonlyMap<string, number>): Promise<void> {
  const results = await readResults();
  results[articles] = Object.fromEntries(
    [...seconds].map(([name, value]) => [name, Number(value.toFixed(2))]),
  );
  await mkdir(dirname(RESULTS), { recursive: true });
  await writeFile(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
}

const LINES = [
  { name: 'cold', label: 'Pressmark', style: 'own' },
  { name: 'Hugo + Pagefind', label: 'Hugo + Pagefind, articles already clean', style: 'one' },
  { name: 'Eleventy + Pagefind', label: 'Eleventy + Pagefind, articles already clean', style: 'two' },
  { name: 'one new text', label: 'Pressmark, one new text', style: 'next' },
] as const;

const WIDTH = 720;
const HEIGHT = 380;
const EDGE = { left: 64, right: 24, top: 24, bottom: 116 };

export async function drawChart(): Promise<void> {
  const results = await readResults();
  const sizes = Object.keys(results)
    .map(Number)
    .sort((a, b) => a - b);
  if (sizes.length === 0) throw new Error(`nothing to draw: ${RESULTS} has no results`);
  await writeFile(CHART, svgOf(results, sizes));
  console.log(CHART);
}

function svgOf(results: Results, sizes: readonly number[]): string {
  const widest = sizes.at(-1) ?? 1;
  const highest = Math.max(
    ...Object.values(results).flatMap((row) => LINES.map(({ name }) => row[name] ?? 0)),
  );
  const step = stepOf(highest);
  const top = Math.ceil(highest / step) * step;
  const x = (size: number) => EDGE.left + (size / widest) * (WIDTH - EDGE.left - EDGE.right);
  const y = (seconds: number) => HEIGHT - EDGE.bottom - (seconds / top) * (HEIGHT - EDGE.top - EDGE.bottom);
  const grid = Array.from({ length: top / step + 1 }, (_, n) => n * step).map(
    (seconds) =>
      `<path class="grid" d="M${EDGE.left} ${y(seconds).toFixed(1)}H${WIDTH - EDGE.right}"/><text x="${EDGE.left - 8}" y="${(y(seconds) + 4).toFixed(1)}" text-anchor="end">${seconds} s</text>`,
  );
  const ticks = sizes.map(
    (size) =>
      `<text x="${x(size).toFixed(1)}" y="${HEIGHT - EDGE.bottom + 20}" text-anchor="${size === widest ? 'end' : 'middle'}">${size.toLocaleString('en')}${size === widest ? ' articles' : ''}</text>`,
  );
  const lines = LINES.map(({ name, label, style }, n) => {
    const points = sizes.flatMap((size) => {
      const seconds = results[size]?.[name];
      return seconds === undefined ? [] : [`${x(size).toFixed(1)},${y(seconds).toFixed(1)}`];
    });
    const row = HEIGHT - EDGE.bottom + 46 + n * 18;
    return `<polyline class="${style}" points="${points.join(' ')}"/><path class="${style}" d="M${EDGE.left} ${row - 4}h28"/><text x="${EDGE.left + 36}" y="${row}">${label}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Build time in seconds by number of articles">
<style>text{font:13px system-ui,sans-serif;fill:#333}.grid{stroke:#ddd}polyline,path{fill:none;stroke-width:2}.grid{stroke-width:1}.own{stroke:#14593f;stroke-width:3}.one{stroke:#b4501e}.two{stroke:#6a5acd}.next{stroke:#14593f;stroke-dasharray:3 4}@media(prefers-color-scheme:dark){text{fill:#ddd}.grid{stroke:#444}.own,.next{stroke:#6fbf9b}.one{stroke:#e08a5a}.two{stroke:#a99df0}}</style>
${[...grid, ...ticks, ...lines].join('\n')}
</svg>
`;
}

/** A round number of seconds of which at most six fit in. */
function stepOf(highest: number): number {
  const rough = highest / 6;
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((n) => n * power).find((step) => step >= rough) ?? rough;
}

/** What earlier runs left; nothing where none did. */
export async function readResults(): Promise<Results> {
  try {
    return JSON.parse(await readFile(RESULTS, 'utf8')) as Results;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}
