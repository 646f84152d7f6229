/** `npm start`: builds the archive, serves it, and builds again whatever changes. */
import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import EleventyDevServer from '@11ty/eleventy-dev-server';
import { PressmarkError } from './errors.ts';

export interface StartOptions {
  /** Arguments for `build`, passed on as they were given. */
  readonly buildArguments: readonly string[];
  readonly content: string;
  readonly from: string;
  readonly out: string;
  readonly pathPrefix: string;
  readonly port: number;
}

const REPOSITORY = fileURLToPath(new URL('..', import.meta.url));

/** Editors write a file in several steps: wait this long for the last of them, in milliseconds. */
const SETTLE = 150;

/** What a build itself writes beside the articles. */
const OWN_OUTPUT = /(?:^|\/)(?:\.cache|records|originals)\/|(?:^|\/)account\.json$|\.new$/;

/** Runs until it is killed. Rejects with a {@link PressmarkError} if the first build fails. */
export async function start(options: StartOptions): Promise<void> {
  const built = await build(options);
  if (built !== 0 && !existsSync(resolve(options.out, 'index.html'))) {
    throw new PressmarkError('build-failed', 'the archive could not be built, so there is nothing to serve');
  }
  const server = EleventyDevServer.getServer('Pressmark', resolve(options.out), {
    pathPrefix: options.pathPrefix,
    portReassignmentRetryCount: 20,
    domDiff: false,
    messageOnStart: ({ hosts }) => `Your archive is at ${hosts.join(' or ')}  (stop with Ctrl+C)`,
    logger: { info: console.log, log: console.log, error: console.error },
  });
  server.serve(options.port);
  watchFor(changesOf(options), async () => {
    const code = await build(options);
    if (code === 0) server.reload({ subtype: undefined, files: [], build: { templates: [] } });
    else console.error('The archive as it was before this change is still being served.');
  });
}

/** Builds in a process of its own, so that a changed layout is loaded afresh. Gives the exit code. */
function build({ buildArguments }: StartOptions): Promise<number> {
  const cli = fileURLToPath(new URL('./cli.ts', import.meta.url));
  // Somebody may be building the archive by hand just now: what has changed since is to be built all the same.
  const call = [...process.execArgv, cli, 'build', '--wait', ...buildArguments];
  const child = spawn(process.execPath, call, { stdio: 'inherit' });
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => done(code ?? 1));
  });
}

function changesOf({ content, from }: StartOptions): string[] {
  const folders = [content, from, resolve(REPOSITORY, 'layouts')]
    .map((folder) => resolve(folder))
    .filter(existsSync);
  return folders.filter(
    (folder) => !folders.some((other) => other !== folder && folder.startsWith(other + sep)),
  );
}

/** Calls `rebuild` after changes below `folders`, never twice at once, and once more if things changed meanwhile. */
function watchFor(folders: readonly string[], rebuild: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let building = false;
  let again = false;
  const run = async () => {
    if (building) {
      again = true;
      return;
    }
    building = true;
    do {
      again = false;
      await rebuild();
    } while (again);
    building = false;
  };
  for (const folder of folders) {
    watch(folder, { recursive: true }, (_, name) => {
      const path = name === null ? '' : relative(folder, resolve(folder, name)).split(sep).join('/');
      if (OWN_OUTPUT.test(path)) return;
      clearTimeout(timer);
      timer = setTimeout(() => void run(), SETTLE);
    });
  }
}
