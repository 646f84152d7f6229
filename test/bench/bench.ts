/** `npm run bench`: what a build costs, in time and memory. Never part of the tests: machines are noisy. */
import { Command, InvalidArgumentError } from 'commander';
import { benchBuild } from './build-bench.ts';
import { drawChart } from './chart.ts';
import { benchDuplicates } from './duplicates-bench.ts';
import { benchExtract } from './extract-bench.ts';
import { benchLighthouse, type LighthouseBench } from './lighthouse-bench.ts';
import { benchSearch } from './search-bench.ts';

const bench = new Command('bench').enablePositionalOptions();
bench
  .command('extract')
  .description('extract generated pages, from text with Pressmark and from HTML with Readability on jsdom')
  .option('--pages <number>', 'how many pages to generate', whole, 200)
  .action(({ pages }: { pages: number }) => {
    if (!benchExtract(pages)) process.exitCode = 1;
  });
bench
  .command('duplicates')
  .description('make pairs that are one story and pairs that are two; tell how many are taken for one')
  .option('--pairs <number>', 'how many pairs of each kind to make', whole, 300)
  .action(({ pairs }: { pairs: number }) => {
    if (!benchDuplicates(pairs)) process.exitCode = 1;
  });
bench
  .command('search')
  .description(
    'search a site in Chromium: what the first search costs on Fast 4G, how quick later ones are, and whether articles that someone remembers are found',
  )
  .option('--articles <number>', 'how many files to generate and build; 0 builds the sample', whole, 1000)
  .option('--site <folder>', 'search this site, which is built already, instead')
  .option('--content <folder>', 'folder that holds the archive of that site', 'content')
  .action(benchSearch);
bench
  .command('lighthouse')
  .description(
    'judge five pages with Lighthouse as on a mobile phone; fails where a score is not 100 (performance: 95)',
  )
  .option('--site <folder>', 'judge this site, which is built already, instead of the sample')
  .action(async (options: LighthouseBench) => {
    if (!(await benchLighthouse(options))) process.exitCode = 1;
  });
bench
  .command('chart')
  .description(
    'draw .github/build-time.svg from the results that runs with --peers left in .github/build-time.json',
  )
  .action(drawChart);
await bench
  .description(
    'generate scraped files; build them cold, again, with one more text and with one article edited; print what each cost',
  )
  .option('--articles <number>', 'how many files to generate; 0 builds the sample', whole, 1000)
  .option(
    '--peers',
    'also Hugo and plain Eleventy, each with Pagefind, on the same articles already clean',
    false,
  )
  .option('--runs <number>', 'how often; the medians are printed', whole, 1)
  .option('--keep', 'leave the generated files and the sites where they are', false)
  .action(benchBuild)
  .parseAsync();

function whole(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0) throw new InvalidArgumentError('Give a whole number.');
  return number;
}
