/**
 * `npm run fuzz`: mutates texts, sidecars, articles and settings of a small archive and builds it, over and over. Each
 * build must end in an account that adds up and a site without a broken link, or refuse with the file that is wrong.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { checkLinks } from '../../scripts/deploy/links.ts';
import { PressmarkError } from '../../scripts/errors.ts';
import type { Built } from '../../scripts/pipeline.ts';
import { randomFrom } from '../../scripts/train/random.ts';
import { allAttacks, writeAttacks } from '../hostile/archive-of-attacks.ts';
import { build, put, textOf } from '../pipeline/archive.ts';
import { mutate, type Pick } from './mutate.ts';

interface Flags {
  readonly seconds: number;
  readonly seed: number;
}

/** Builds on one archive before a new one is begun. */
const ROUNDS = 12;

/** What strangers write more often than what the archive's own people do: most changes there are refused. */
const FOLDERS = [
  'texts',
  'texts',
  'texts',
  'texts',
  'texts',
  'content/articles',
  'content/records',
  'content',
] as const;

await new Command('fuzz')
  .description('mutate texts, sidecars, articles and settings, and build: every run has to end well')
  .option('--seconds <number>', 'how long', whole, 60)
  .option('--seed <number>', 'the same runs as another time', whole, Date.now() % 1_000_000)
  .action(fuzz)
  .parseAsync();

async function fuzz({ seconds, seed }: Flags): Promise<void> {
  const until = performance.now() + seconds * 1000;
  const counts = { builds: 0, refusals: 0 };
  for (let archive = 0; performance.now() < until; archive++) {
    const folder = mkdtempSync(join(tmpdir(), 'pressmark-fuzz-'));
    const fault = await fuzzArchive(folder, seed + archive, until, counts);
    if (fault !== null) {
      console.log(`${folder} is kept. To see it again: npm run fuzz -- --seed ${seed + archive}\n${fault}`);
      process.exitCode = 1;
      return;
    }
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(
    `${counts.builds} builds ended in an account that adds up and a whole site, ${counts.refusals} were refused with the file that is wrong (seed ${seed})`,
  );
}

/** What went wrong; null where nothing did. */
async function fuzzArchive(
  folder: string,
  seed: number,
  until: number,
  counts: { builds: number; refusals: number },
): Promise<string | null> {
  const random = randomFrom(seed);
  const pick: Pick = (below) => Math.floor(random() * below);
  const root = join(folder, 'archive');
  begin(root, pick);
  await build(root);
  for (let round = 0; round < ROUNDS && performance.now() < until; round++) {
    cpSync(root, join(folder, 'before'), { recursive: true });
    const changed = Array.from({ length: 1 + pick(3) }, () => spoil(root, pick));
    try {
      const fault = faultOf(await build(root, { fresh: pick(6) === 0 }), join(root, '_site'));
      if (fault !== null) return `after ${changed.join(', ')}: ${fault}`;
      counts.builds++;
      rmSync(join(folder, 'before'), { recursive: true });
    } catch (error) {
      if (!(error instanceof PressmarkError) || error.where.file === undefined)
        return `after ${changed.join(', ')}: ${error instanceof Error ? error.stack : String(error)}`;
      counts.refusals++;
      checkLinks(join(root, '_site')); // that of the last build is still there
      // What is wrong is mended, and the build goes on from there.
      rmSync(root, { recursive: true });
      cpSync(join(folder, 'before'), root, { recursive: true });
      rmSync(join(folder, 'before'), { recursive: true });
    }
  }
  return null;
}

function begin(root: string, pick: Pick): void {
  const attacks = allAttacks();
  writeAttacks(
    root,
    Array.from({ length: 6 }, () => attacks[pick(attacks.length)]).flatMap((attack) => attack ?? []),
  );
  for (let n = 0; n < 5; n++) put(join(root, `texts/plain/${n}.txt`), textOf(n));
  put(
    join(root, 'texts/plain/0.json'),
    '{"title": "The ferry", "authors": ["Ada Finch"], "date": "2019-05"}',
  );
  put(
    join(root, 'texts/plain/metadata.csv'),
    'file,title,authors,date,tags\n1.txt,The dam,Ada Finch;Jon Lind,1994~,dams;rivers\n2.txt,The mill,,2017/..,\n',
  );
  put(
    join(root, 'content/archive.yml'),
    'title: The Tide\nbaseUrl: https://tide.example/\nsources:\n  - folder: plain\n    name: The Courier\n',
  );
  put(
    join(root, 'content/vocabulary.yml'),
    'subjects:\n  - name: Harbour\n    kind: place\n    aliases: [Port]\nhidden: [Reuters]\n',
  );
}

/** Mutates one file; gives its path. */
function spoil(root: string, pick: Pick): string {
  const folder = FOLDERS[pick(FOLDERS.length)] ?? 'texts';
  const files = filesIn(join(root, folder)).toSorted();
  const file = join(folder, files[pick(files.length)] ?? 'archive.yml');
  if (!existsSync(join(root, file))) return 'nothing';
  put(join(root, file), mutate(readFileSync(join(root, file)), pick));
  return file;
}

/** Files of the archive's own folder, but not below it; of the others all. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: !folder.endsWith('content'), withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function faultOf({ account }: Built, site: string): string | null {
  if (account !== null) {
    const { found, published, duplicates, withdrawn, quarantined } = account;
    const sum = published + duplicates.length + withdrawn.length + quarantined.length;
    if (sum !== found) return `${found} files were found, and ${sum} accounted for`;
  }
  const [broken] = checkLinks(site).broken;
  return broken === undefined ? null : `${broken.file} leads to ${broken.href}, which is not there`;
}

function whole(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0) throw new InvalidArgumentError('Give a whole number.');
  return number;
}
