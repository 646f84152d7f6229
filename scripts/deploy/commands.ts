/** The commands for putting a site online. */
import { resolve } from 'node:path';
import { Argument, type Command, Option } from 'commander';
import { counted } from '../counted.ts';
import { HOSTS } from './hosts.ts';
import { isWorkflow, WORKFLOWS, workflowFor } from './workflow.ts';

/** Links told of at most. */
const MOST_SHOWN = 20;
const CONFIGS = ['nginx', 'caddy', 'vercel', 's3', ...WORKFLOWS];

const inOut = ['--out <folder>', 'folder of the finished site', '_site'] as const;

/** `attention` is the exit code for what somebody has to see to. */
export function addDeployCommands(program: Command, attention: number): void {
  program
    .command('check-deploy')
    .description(
      'compare the built site with what static hosts take, follow its links, and say what to change',
    )
    .addOption(new Option('--host <host>', 'one host only').choices(Object.keys(HOSTS)))
    .option(...inOut)
    .action(async (flags: { readonly host?: string; readonly out: string }) => {
      if (!(await checkDeploy(flags))) process.exitCode = attention;
    });
  program
    .command('deploy:config')
    .description('print what a host reads from elsewhere than the site: its configuration, or a workflow')
    .addArgument(new Argument('<for>', 'what for').choices(CONFIGS))
    .option(...inOut)
    .option(
      '--content <folder>',
      'folder that holds the archive; for what builds the site elsewhere',
      'content',
    )
    .option('--root <folder>', 'where the site will lie on the server; for nginx and caddy')
    .action(printConfig);
  program
    .command('deploy:plan')
    .description('print what an upload would move and delete, against what was deployed last')
    .option(...inOut)
    .option('--content <folder>', 'folder that holds the archive', 'content')
    .option('--against <file>', 'what was deployed last; .deployed.json in the archive where absent')
    .option('--list', 'name every file', false)
    .option('--save', 'note the site as deployed, after an upload', false)
    .action(planDeploy);
  program
    .command('pack')
    .description('pack the site into one zip with a server in one file, to carry it')
    .argument('<zip>', 'the file to write')
    .option(...inOut)
    .action(async (zip: string, { out }: { readonly out: string }) => {
      const { packSite } = await import('./pack.ts');
      const { inMegabytes } = await import('./check-deploy.ts');
      const { files, bytes } = await packSite(out, zip);
      console.log(`${zip}: ${counted(files, 'file')}, ${inMegabytes(bytes)}`);
    });
  program
    .command('precompress')
    .description(
      'copy the site, with .br and .gz beside what is text, for a server that sends such files as they are',
    )
    .argument('<folder>', 'where to; what has not changed there since the last time is left alone')
    .option(...inOut)
    .action(async (folder: string, { out }: { readonly out: string }) => {
      const { precompress } = await import('./precompress.ts');
      const { files, written, deleted } = await precompress(out, folder);
      console.log(
        `${folder}: ${counted(files, 'file')} of the site, ${written} of them new, ${deleted} deleted`,
      );
    });
}

/** Whether the host that was asked for takes the site, and nothing is wrong with it anywhere. */
async function checkDeploy({
  host,
  out,
}: {
  readonly host?: string;
  readonly out: string;
}): Promise<boolean> {
  const { inMegabytes, measureSite, problemsAnywhere, problemsWith } = await import('./check-deploy.ts');
  const { checkLinks } = await import('./links.ts');
  const size = await measureSite(out);
  const { files, bytes, largest, fullest } = size;
  console.log(
    `${out}: ${counted(files, 'file')}, ${inMegabytes(bytes)}; the largest is ${largest.path} with ${inMegabytes(largest.bytes)}; ${fullest.path} holds ${counted(fullest.files, 'file')}`,
  );
  for (const problem of problemsAnywhere(size)) console.log(`  - ${problem}`);
  const { links, broken } = checkLinks(out);
  console.log(`${counted(links, 'link')}; ${counted(broken.length, 'leads', 'lead')} nowhere`);
  for (const { file, href } of broken.slice(0, MOST_SHOWN)) console.log(`  - ${file}: ${href}`);
  if (broken.length > MOST_SHOWN) console.log(`  … and ${broken.length - MOST_SHOWN} more`);
  let isGood = size.collisions.length + size.notFiles.length + broken.length === 0;
  for (const [key, one] of Object.entries(HOSTS)) {
    if (host !== undefined && host !== key) continue;
    const problems = problemsWith(size, one);
    console.log(`${one.name}: ${problems.length === 0 ? 'takes it' : 'does not take it'} (${one.note})`);
    for (const problem of problems) console.log(`  - ${problem}`);
    if (host !== undefined && problems.length > 0) isGood = false;
  }
  return isGood;
}

interface ConfigFlags {
  readonly out: string;
  readonly content: string;
  readonly root?: string;
}

async function printConfig(host: string, { out, content, root = resolve(out) }: ConfigFlags): Promise<void> {
  if (isWorkflow(host)) {
    process.stdout.write(await workflowFor(host, { content, out }));
    return;
  }
  const { readRules } = await import('./rules.ts');
  const { caddyConfig, nginxConfig, objectStoreNote, vercelConfig } = await import('./server-config.ts');
  const rules = await readRules(out);
  const write = {
    nginx: () => nginxConfig(rules, root),
    caddy: () => caddyConfig(rules, root),
    vercel: () => vercelConfig(rules),
    s3: () => objectStoreNote(rules, out),
  }[host];
  process.stdout.write(write?.() ?? '');
}

interface PlanFlags {
  readonly out: string;
  readonly content: string;
  readonly against?: string;
  readonly list: boolean;
  readonly save: boolean;
}

async function planDeploy({ out, content, against, list, save }: PlanFlags): Promise<void> {
  const { manifestOf, planUpload, readManifest, saveManifest } = await import('./upload-plan.ts');
  const { inMegabytes } = await import('./check-deploy.ts');
  const file = against ?? `${content}/.deployed.json`;
  const now = await manifestOf(out);
  const { added, changed, deleted, unchanged, bytes } = planUpload(now, await readManifest(file));
  const kinds = { '+': added, '~': changed, '-': deleted };
  if (list)
    for (const [sign, paths] of Object.entries(kinds))
      for (const path of paths) console.log(`${sign} ${path}`);
  console.log(
    `${added.length} new and ${counted(changed.length, 'changed file')} to upload, ${inMegabytes(bytes)}; ${deleted.length} to delete; ${unchanged} as they were`,
  );
  if (save) {
    await saveManifest(file, now);
    console.log(`${file}: noted as deployed`);
  }
}
