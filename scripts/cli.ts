/** The one place that reads the command line, prints and decides how the process exits. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { counted } from './counted.ts';
import { addDeployCommands } from './deploy/commands.ts';
import { asMendable, PressmarkError } from './errors.ts';
import type { Account, Quarantined } from './model.ts';
import type { BuildOptions } from './pipeline.ts';
import { reportProgress } from './progress.ts';

/** 0: done. The others: see below. */
const EXIT = { failed: 1, usage: 2, attention: 3 } as const;

const EXIT_HELP = `
Exit codes: 0 done; 1 an error inside Pressmark; 2 the call, or a file that a person writes, is wrong, or another
build of the archive is running; 3 done, but somebody has to act:
  build, start       a text could not be read, is too large or was changed meanwhile: those marked with !
  extract            a path or text gave an error instead of an article
  status             a text has changed whose article a person has edited
  verify, bag        an original or a file of the bag is not as it was
  check-deploy       a link leads nowhere, or the host does not take the site
  eval               the score is below the floors`;

type BuildFlags = Omit<BuildOptions, 'onProgress' | 'onNotice'>;

interface WithdrawFlags {
  readonly content: string;
  readonly reason: string;
  readonly level: 'delist' | 'redact' | 'remove';
  readonly passage: readonly string[];
  readonly by?: string;
  readonly date: string;
  readonly legal: boolean;
  readonly destroy: boolean;
}

/** Quarantined files named on the terminal. */
const MOST_SHOWN = 20;

// Whoever reads our output may have had enough of it, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const program = new Command('pressmark')
  .description('Turns a folder of scraped text files into a static archive to browse, search and cite.')
  .addHelpText('afterAll', EXIT_HELP)
  .exitOverride((error) => {
    if (error.code === 'commander.excessArguments') console.error(hintAtDashes());
    process.exit(error.exitCode === 0 ? 0 : EXIT.usage);
  })
  .hook('preAction', (_, command) => refuseSwallowed(command));

withBuildOptions(program.command('build'))
  .description('extract the texts, render the site, index it for search')
  .action(async (flags: BuildFlags) => {
    const { buildArchive } = await import('./pipeline.ts');
    const progress = reportProgress(process.stderr);
    const began = performance.now();
    const notices: string[] = [];
    let isAtWork = false;
    const onProgress = (event: Parameters<typeof progress>[0]): void => {
      isAtWork = true;
      progress(event);
    };
    const onNotice = (text: string): void => {
      // Before there is any progress, it says what the build waits for.
      if (isAtWork) notices.push(text);
      else notice(text);
    };
    const build = () => buildArchive({ ...flags, onProgress, onNotice });
    const { profile } = flags;
    const { profiled } = await import('./profile.ts');
    const result = await (profile === undefined ? build() : profiled(profile, 'main', build)).finally(() => {
      progress.end();
      notices.forEach(notice); // last, where they are seen
    });
    if (result.account !== null) printAccount(result.account, flags.content);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const done = result.made === 0 ? 'nothing had changed' : `in ${seconds} s`;
    const site = `${counted(result.articles, 'article')} on ${counted(result.pages, 'page')}`;
    console.log(`${flags.out}: ${site}, ${done}`);
    if (result.account?.quarantined.some((record) => record.actionNeeded)) process.exitCode = EXIT.attention;
  });

withBuildOptions(program.command('start'))
  .description(
    'build, serve on this machine, and build again whenever a text, an article or a layout changes',
  )
  .option('--port <number>', 'port to serve at; the next free one is taken', wholeNumber, 8080)
  .action(async (flags: BuildFlags & { readonly port: number }, command: Command) => {
    const { start } = await import('./start.ts');
    const { readSettings } = await import('./settings.ts');
    const { pathPrefix } = await readSettings(flags.content, flags);
    const from = flags.from ?? join(flags.content, 'scraped');
    await start({ ...flags, from, pathPrefix, buildArguments: buildArguments(flags, command) });
  });

program
  .command('extract')
  .description('print what the texts say, one JSON object a line')
  .argument('<path...>', 'text files, or folders to read recursively')
  .option('--ledger', 'with an account of every character of the text', false)
  .option('--tags', 'with subjects, best first, found with all the texts as one archive', false)
  .action(async (paths: string[], flags: { readonly ledger: boolean; readonly tags: boolean }) => {
    const { extractPaths } = await import('./extract-paths.ts');
    let failures = 0;
    for await (const line of extractPaths(paths, flags)) {
      if ('error' in line) failures++;
      if (!process.stdout.write(`${JSON.stringify(line)}\n`))
        await new Promise((done) => process.stdout.once('drain', done));
    }
    if (failures > 0) process.exitCode = EXIT.attention;
  });

program
  .command('tags')
  .description('suggest what to merge and what to hide among the tags, as YAML for vocabulary.yml')
  .option('--from <folder>', 'folder of scraped texts (default: CONTENT/scraped)')
  .option('--content <folder>', 'folder that holds the archive', 'content')
  .option('--all', 'list every tag with its kind, to correct it', false)
  .action(async (flags: { readonly from?: string; readonly content: string; readonly all: boolean }) => {
    const { suggestTags } = await import('./suggest-tags.ts');
    process.stdout.write(await suggestTags(flags.content, flags));
  });

program
  .command('status')
  .description('say which texts are new or changed, and which articles were edited, as `git status` would')
  .option('--from <folder>', 'folder of scraped texts (default: CONTENT/scraped)')
  .option('--content <folder>', 'folder that holds the archive', 'content')
  .action(async (flags: { readonly from?: string; readonly content: string }) => {
    const { describeStatus, statusOf } = await import('./archive-status.ts');
    const status = await statusOf(flags.content, flags.from);
    process.stdout.write(describeStatus(status));
    if (status.conflicts.length > 0) process.exitCode = EXIT.attention;
  });

program
  .command('bag')
  .description('copy the archive into a BagIt bag (RFC 8493), or check one')
  .argument('<folder>', 'the bag')
  .option('--check', 'check the bag that is there', false)
  .option('--content <folder>', 'folder that holds the archive', 'content')
  .action(async (bag: string, flags: { readonly check: boolean; readonly content: string }) => {
    const { checkBag, makeBag } = await import('./bag.ts');
    if (!flags.check) {
      const { files, bytes } = await makeBag(flags.content, bag, new Date().toISOString().slice(0, 10));
      console.log(`${bag}: ${counted(files, 'file')}, ${counted(bytes, 'byte')}`);
    }
    const problems = await checkBag(bag);
    for (const problem of problems) console.log(problem);
    console.log(
      `${bag}: ${problems.length === 0 ? 'a valid bag' : `not valid, ${counted(problems.length, 'problem')}`}`,
    );
    if (problems.length > 0) process.exitCode = EXIT.attention;
  });

addDeployCommands(program, EXIT.attention);

program
  .command('withdraw')
  .description(
    'take an article out of lists and search, passages out of all articles, or an article out of the archive; the next build does it',
  )
  .argument(
    '<mark>',
    'the mark of the article, as it stands beside it, or the beginning of it that ends its address',
  )
  .requiredOption('--reason <text>', 'why, for everybody to read')
  .addOption(
    new Option(
      '--level <level>',
      'delist: keep its page but list it nowhere; redact: take passages out of all articles; remove: leave a tombstone',
    )
      .choices(['delist', 'redact', 'remove'])
      .default('remove'),
  )
  .option(
    '--passage <text>',
    'what to take out with --level redact, such as a name; may be given more than once',
    (text: string, before: readonly string[]) => [...before, text],
    [] as readonly string[],
  )
  .option('--by <name>', 'who decided it, for everybody to read')
  .option('--date <date>', 'when it was decided', new Date().toISOString().slice(0, 10))
  .option('--legal', 'the law demands it: hosts that can answer 451', false)
  .option('--destroy', 'destroy the article and its text, rather than seal them', false)
  .option('--content <folder>', 'folder that holds the archive', 'content')
  .action(async (mark: string, flags: WithdrawFlags) => {
    const { withdraw } = await import('./withdrawals.ts');
    const { content, by, legal, passage, ...rest } = flags;
    const status = legal ? 451 : 410;
    const id = await withdraw(content, { ...rest, id: mark, by: by ?? null, status, passages: passage });
    console.log(`${id} is withdrawn (${flags.level}). Build and upload the site again.`);
  });

program
  .command('verify')
  .description('read every original again and compare it with its SHA-256')
  .option('--content <folder>', 'folder that holds the archive', 'content')
  .action(async (flags: { readonly content: string }) => {
    const { verify } = await import('./verify.ts');
    const progress = reportProgress(process.stderr);
    const { checked, faults } = await verify(flags.content, progress);
    for (const { article, original, fault } of faults)
      console.log(
        fault === 'gone'
          ? `${original}: gone; \`${article}\` was made from it. Restore it from a copy.`
          : `${original}: not the bytes that \`${article}\` was made from. Restore it from a copy, or delete the article to have it made anew.`,
      );
    console.log(`${counted(checked, 'original')} checked, ${faults.length} not as they were`);
    if (faults.length > 0) process.exitCode = EXIT.attention;
  });

program
  .command('eval')
  .description('extract a folder of pages with gold answers and print the score')
  .argument('<gold>', 'folder of sets of pages, as SET/PAGE/{gold.json,*.txt}, with score.mjs beside it')
  .option('--floors <file>', 'JSON of least scores; the command fails below them')
  .action(async (gold: string, flags: { readonly floors?: string }) => {
    const { evaluate } = await import('./eval.ts');
    const below = await evaluate(gold, flags);
    if (below) process.exitCode = EXIT.attention;
  });

try {
  await program.parseAsync();
} catch (error) {
  const mendable = error instanceof PressmarkError ? error : asMendable(error);
  if (mendable === null) throw error;
  console.error(`pressmark: ${mendable.describe()}`);
  process.send?.(mendable.describe()); // to `start`, which shows it in the browser
  process.exitCode = EXIT.usage;
}

function withBuildOptions(command: Command): Command {
  return command
    .option('--from <folder>', 'folder of scraped texts (default: CONTENT/scraped)')
    .option('--content <folder>', 'folder that holds the archive: settings, articles, originals', 'content')
    .option('--out <folder>', 'folder for the finished site', '_site')
    .option('--base-url <url>', 'address that the site will have, such as https://example.org/archive/')
    .option('--path-prefix <path>', 'path that the site will live under, such as /archive/')
    .option('--jobs <number>', 'how many texts to work on at once', wholeNumber, availableParallelism())
    .option('--fresh', 'make the whole site again, also what seems to be as it should', false)
    .option('--wait', 'wait for another build of this archive to be done, rather than refuse', false)
    .option('--profile <folder>', 'write CPU profiles of the build there, one for each task of a thread')
    .option('--remove-missing', 'agree that most articles go because their texts are gone', false);
}

/** npm takes options for its own that do not stand behind two hyphens, and passes on what stood behind them. */
function hintAtDashes(): string {
  const script = process.env.npm_lifecycle_event ?? 'build';
  return `With npm, options stand behind two hyphens: npm run ${script} -- --content DIR`;
}

/** Refuses `npm run build --content=DIR`, of which only npm's own settings tell: the sample would be built instead. */
function refuseSwallowed(command: Command): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const swallowed = ['content', 'from', 'out', 'base-url', 'path-prefix'].find(
    (name) =>
      process.env[`npm_config_${name.replace('-', '_')}`] !== undefined &&
      command.options.some(({ long }) => long === `--${name}`),
  );
  if (swallowed === undefined) return;
  throw new PressmarkError('bad-call', `npm kept \`--${swallowed}\` to itself`, { remedy: hintAtDashes() });
}

/** The same build, as arguments for another process. */
function buildArguments(flags: BuildFlags, command: Command): string[] {
  const names = {
    from: '--from',
    content: '--content',
    out: '--out',
    baseUrl: '--base-url',
    pathPrefix: '--path-prefix',
    jobs: '--jobs',
  };
  const given = Object.entries(names).flatMap(([key, name]) =>
    command.getOptionValueSource(key) === 'cli' ? [name, String(flags[key as keyof BuildFlags])] : [],
  );
  return [
    ...given,
    ...(flags.removeMissing ? ['--remove-missing'] : []),
    ...(flags.fresh ? ['--fresh'] : []),
  ];
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new InvalidArgumentError('Give a whole number of 1 or more.');
  return number;
}

function notice(text: string): void {
  console.error(`note: ${text}`);
}

/** Every file is accounted for: the four numbers add up to the first. */
function printAccount(account: Account, content: string): void {
  const { found, published, duplicates, withdrawn, quarantined } = account;
  console.log(
    `${counted(found, 'text')} found: ${published} published, ${counted(duplicates.length, 'duplicate')}, ` +
      `${withdrawn.length} withdrawn, ${quarantined.length} quarantined`,
  );
  for (const record of quarantined.slice(0, MOST_SHOWN)) console.log(describeQuarantined(record));
  const more = quarantined.length - MOST_SHOWN;
  if (more > 0) console.log(`  … and ${more} more: see ${join(content, 'account.json')}`);
  const urgent = quarantined.filter(({ actionNeeded }) => actionNeeded).length;
  if (urgent > 0)
    console.log(
      `  marked with !, an article may be missing: ${counted(urgent, 'text')}, exit code ${EXIT.attention}`,
    );
}

function describeQuarantined({ path, reason, remedy, actionNeeded }: Quarantined): string {
  return `  ${actionNeeded ? '!' : '-'} ${path}: ${reason} ${remedy}`;
}
