/**
 * Shows changed articles before the build that they begin is done: a process of its own has the state of the last build
 * at hand and makes their pages from it, which is a matter of moments in an archive of any size.
 */
import { type ChildProcess, fork } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Answered, Asked } from './preview-process.ts';

/** How long a change waits for its preview before it is built without, in milliseconds. */
const PATIENCE = 5000;

const PROCESS = fileURLToPath(new URL('./preview-process.ts', import.meta.url));

export class Previews {
  readonly #content: string;
  readonly #prefix: string;
  /** Pages by path below the host. */
  readonly #pages = new Map<string, string>();
  #process: ChildProcess | null = null;

  constructor({ content, pathPrefix }: { readonly content: string; readonly pathPrefix: string }) {
    this.#content = content;
    this.#prefix = pathPrefix;
  }

  /** To be called when a build is done. Pages that were shown `before` it are in the site now. */
  renew(before: ReadonlyMap<string, string>): void {
    for (const [path, html] of before) if (this.#pages.get(path) === html) this.#pages.delete(path);
    if (this.#process?.connected) this.#process.disconnect();
    const own = fork(PROCESS, [this.#content], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    this.#process = own;
    own.on('error', console.error);
    own.on('exit', () => {
      if (this.#process === own) this.#process = null;
    });
  }

  /** All that are shown just now. */
  get shown(): ReadonlyMap<string, string> {
    return new Map(this.#pages);
  }

  /** From now on shows the page of an article, by the name of its file, as it is; gives whether there is one to show. */
  async show(name: string): Promise<boolean> {
    const preview = await this.#ask(name);
    if (preview === null) return false;
    this.#pages.set(`${this.#prefix}${preview.path}`, preview.html);
    return true;
  }

  /** Answers requests for pages that are shown ahead. */
  readonly serve = (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const html = this.#pages.get(pathOf(request.url ?? '/'));
    if (html === undefined) {
      next();
      return;
    }
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(html);
  };

  #ask(name: string): Promise<Answered['preview']> {
    const own = this.#process;
    if (own === null) return Promise.resolve(null);
    return new Promise((done) => {
      const finish = (preview: Answered['preview']) => {
        clearTimeout(timer);
        own.off('message', onMessage);
        own.off('exit', onExit);
        done(preview);
      };
      const onMessage = (answer: unknown) => {
        const { name: answered, preview } = answer as Answered;
        if (answered === name) finish(preview);
      };
      const onExit = () => finish(null);
      const timer = setTimeout(onExit, PATIENCE);
      own.on('message', onMessage);
      own.on('exit', onExit);
      own.send({ name } satisfies Asked);
    });
  }
}

/** Undoes what browsers do to letters outside ASCII; what cannot be undone is no page's path. */
export function pathOf(url: string): string {
  const { pathname } = new URL(url, 'http://localhost');
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
