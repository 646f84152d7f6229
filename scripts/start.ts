/** `npm start`: builds the archive, serves it, and builds again whatever changes; a changed article is shown at once. */
import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import EleventyDevServer from '@11ty/eleventy-dev-server';
import { subscribe } from '@parcel/watcher';
import { contentFolder } from './content-folder.ts';
import { PressmarkError } from './errors.ts';
import { FaultNotice } from './fault-notice.ts';
import { missingPage } from './missing-page.ts';
import { Previews } from './previews.ts';

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

/** Of more articles that change at once, as when many are replaced, not all are shown ahead. */
const MOST_PREVIEWS = 8;

/** What a build itself writes beside the articles. */
const OWN_FOLDERS = ['.cache', 'records', 'originals'];
const OWN_FILES = /(?:^|\/)account\.json$|\.new$/;

/** Runs until it is killed. Rejects with a {@link PressmarkError} if the first build fails. */
export async function start(options: StartOptions): Promise<void> {
  const { code: built } = await build(options);
  if (built !== 0 && !existsSync(resolve(options.out, 'index.html'))) {
    throw new PressmarkError('build-failed', 'the archive could not be built, so there is nothing to serve');
  }
  const previews = new Previews(options);
  const notice = new FaultNotice(options);
  const server = EleventyDevServer.getServer('Pressmark', resolve(options.out), {
    pathPrefix: options.pathPrefix,
    portReassignmentRetryCount: 20,
    domDiff: false,
    middleware: [notice.serve, previews.serve, missingPage(options)],
    messageOnStart: ({ hosts }) => `Your archive is at ${hosts.join(' or ')}  (stop with Ctrl+C)`,
    logger: { info: console.log, log: console.log, error: console.error },
  });
  const reload = () => server.reload({ subtype: undefined, files: [], build: { templates: [] } });
  const content = existsSync(options.content) ? realpathSync(options.content) : resolve(options.content);
  const { articles } = contentFolder(content);
  previews.renew(previews.shown);
  const ownFolders = OWN_FOLDERS.map((name) => resolve(content, name));
  await watchFor(
    { folders: changesOf(options), ownFolders },
    {
      ahead: async (files) => {
        const names = files.flatMap((file) =>
          dirname(file) === articles && file.endsWith('.md') ? basename(file) : [],
        );
        const shown = await Promise.all(names.slice(0, MOST_PREVIEWS).map((name) => previews.show(name)));
        if (shown.includes(true)) reload();
      },
      rebuild: async () => {
        const { shown } = previews;
        const { code, fault } = await build(options);
        // With 3 the archive is built, and some text waits for somebody.
        notice.fault = code === 0 || code === 3 ? null : fault;
        if (notice.fault === null) previews.renew(shown);
        else console.error('The archive as it was before this change is still being served.');
        reload();
      },
    },
  );
  // Last: whoever is told where the archive is may change it at once.
  server.serve(options.port);
}

interface Ended {
  readonly code: number;
  /** Why it failed, if it did. */
  readonly fault: string;
}

/** Builds in a process of its own, so that a changed layout is loaded afresh. */
function build({ buildArguments }: StartOptions): Promise<Ended> {
  const cli = fileURLToPath(new URL('./cli.ts', import.meta.url));
  // Somebody may be building the archive by hand just now: what has changed since is to be built all the same.
  const call = [...process.execArgv, cli, 'build', '--wait', ...buildArguments];
  const child = spawn(process.execPath, call, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  let fault = 'Pressmark itself failed: see the terminal.';
  child.on('message', (told) => {
    fault = String(told);
  });
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => {
      const end = () => done({ code: code ?? 1, fault });
      if (child.connected)
        child.once('disconnect', end); // what it told may still be on the way
      else end();
    });
  });
}

function changesOf({ content, from }: StartOptions): string[] {
  const folders = [content, from, resolve(REPOSITORY, 'layouts')]
    .filter((folder) => existsSync(folder))
    .map((folder) => realpathSync(folder));
  return folders.filter(
    (folder) => !folders.some((other) => other !== folder && folder.startsWith(other + sep)),
  );
}

interface Answers {
  /** Called with the files that changed before anything is built, also while something else is being built. */
  readonly ahead: (files: readonly string[]) => Promise<void>;
  readonly rebuild: () => Promise<void>;
}

interface Watched {
  readonly folders: readonly string[];
  /** Folders in these that are not watched. */
  readonly ownFolders: readonly string[];
}

/** Calls `rebuild` after changes below `folders`, never twice at once, and once more if things changed meanwhile. */
async function watchFor({ folders, ownFolders }: Watched, { ahead, rebuild }: Answers): Promise<void> {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let building = false;
  let again = false;
  const run = async () => {
    const files = [...changed];
    changed.clear();
    await ahead(files);
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
  const isOwn = (path: string): boolean =>
    OWN_FILES.test(path.split(sep).join('/')) || ownFolders.some((own) => path.startsWith(own + sep));
  for (const folder of folders) {
    const unseen = (error: Error): void =>
      console.error(`${folder}: changes are not seen any more (${error.message}); start again to see them`);
    const note = (error: Error | null, files: readonly { readonly path: string }[]): void => {
      if (error !== null) unseen(error);
      const others = files.filter(({ path }) => !isOwn(path));
      if (others.length === 0) return;
      for (const { path } of others) changed.add(path);
      clearTimeout(timer);
      timer = setTimeout(() => void run(), SETTLE);
    };
    // Only to be spared their events: a path with brackets is taken for a pattern, which ignores nothing.
    await subscribe(folder, note, { ignore: [...ownFolders] }).catch(unseen);
  }
}
