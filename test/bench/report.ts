/** What builds cost, as medians over the runs, each beside what is wanted of it. */
import type { Results } from './chart.ts';
import type { BuildCost } from './site.ts';

/** Costs by what was done, a run after the other. */
export type Costs = Map<string, BuildCost[]>;

export interface Builds {
  readonly articles: number;
  readonly costs: Costs;
  /** HTML files by what made them. */
  readonly pages: ReadonlyMap<string, number>;
  /** What earlier runs took. */
  readonly earlier: Results;
}

/** The sizes of archive that something is wanted of. */
const SMALL = 10_000;
const LARGE = 100_000;
/** Of Pressmark's cold build to a peer's. */
const WANTED_RATIO: Readonly<Record<string, number>> = {
  'Hugo + Pagefind': 0.8,
  'Eleventy + Pagefind': 0.35,
};

/** Prints a few lines for each build. */
export function reportBuilds({ articles, costs, pages, earlier }: Builds): void {
  const seconds = medianSeconds(costs);
  const cold = seconds.get('cold') ?? 0;
  for (const [name, list] of costs) {
    const took = seconds.get(name) ?? 0;
    const rate = articles === 0 ? '' : `, ${((1000 * took) / articles).toFixed(2)} ms an article`;
    const count = pages.has(name) ? `, ${pages.get(name)} pages` : '';
    console.log(`\n${name}: ${took.toFixed(2)} s${rate}${count}`);
    if (name in WANTED_RATIO)
      tell(
        `Pressmark / ${name}`,
        (cold / took).toFixed(2),
        articles < SMALL ? undefined : WANTED_RATIO[name],
      );
    else if (name !== 'cold')
      tell('share of cold, %', ((100 * took) / cold).toFixed(1), wantedShare(name, articles));
    else tellGrowth(articles, took, earlier);
    const wanted = name === 'cold' && articles >= LARGE;
    const memory = (of: (cost: BuildCost) => number) => (medianOf(list.map(of)) / 1e9).toFixed(2);
    tell(
      'memory of the largest process, GB',
      memory(({ largest }) => largest),
      wanted ? 1 : undefined,
    );
    tell(
      'memory of all together, GB',
      memory(({ memory }) => memory),
      wanted ? 3 : undefined,
    );
    tellStages(list);
  }
}

/** Median seconds by what was done. */
export function medianSeconds(costs: Costs): ReadonlyMap<string, number> {
  return new Map([...costs].map(([name, list]) => [name, medianOf(list.map((cost) => cost.seconds))]));
}

/** The middle value, or the mean of the two in the middle. Throws where there is none. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new Error('nothing was measured');
  return (low + high) / 2;
}

/** One measure on a line of its own. */
export function tell(what: string, value: string, wanted?: number, bound = 'at most'): void {
  const aim = wanted === undefined ? '' : `  (wanted: ${bound} ${wanted})`;
  console.log(`  ${what.padEnd(44)} ${value.padStart(9)}${aim}`);
}

/** The build's own stages, and what it does between them. */
function tellStages(list: readonly BuildCost[]): void {
  const names = [...new Set(list.flatMap(({ stages }) => [...stages.keys()]))];
  for (const name of names)
    tell(`${name}, s`, medianOf(list.map(({ stages }) => stages.get(name) ?? 0)).toFixed(1));
  const rest = list.map(({ seconds, stages }) =>
    [...stages.values()].reduce((left, took) => left - took, seconds),
  );
  if (names.length > 0) tell('what no stage counts, s', medianOf(rest).toFixed(1));
}

function wantedShare(name: string, articles: number): number | undefined {
  if (articles < SMALL) return undefined;
  if (name === 'nothing changed') return 2;
  return name === 'one new text' ? (articles >= LARGE ? 2 : 5) : undefined;
}

/** Time per article beside that of the small archive, where an earlier run with peers on this machine left it. */
function tellGrowth(articles: number, seconds: number, earlier: Results): void {
  const small = earlier[SMALL]?.cold;
  if (articles <= SMALL || small === undefined) return;
  const growth = seconds / articles / (small / SMALL);
  tell(`time per article, of that at ${SMALL} in build-time.json`, growth.toFixed(2), 1.1);
}
