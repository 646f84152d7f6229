/** Shows in the browser why the last change could not be built, at the head of every page that is still served. */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { escapeText } from 'entities';
import { pathOf } from './previews.ts';

export class FaultNotice {
  readonly #out: string;
  readonly #prefix: string;
  /** What is wrong, as the terminal says it; null where nothing is. */
  fault: string | null = null;

  constructor({ out, pathPrefix }: { readonly out: string; readonly pathPrefix: string }) {
    this.#out = resolve(out);
    this.#prefix = pathPrefix;
  }

  /** Answers requests for pages while something is wrong. */
  readonly serve = (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const { fault } = this;
    const file = fault === null ? null : this.#fileOf(pathOf(request.url ?? '/'));
    if (fault === null || file === null) {
      next();
      return;
    }
    readFile(file, 'utf8').then(
      (html) => {
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(withNotice(html, fault));
      },
      () => next(), // what is no page the server itself answers
    );
  };

  #fileOf(path: string): string | null {
    if (!path.startsWith(this.#prefix) || !path.endsWith('/')) return null;
    const file = join(this.#out, path.slice(this.#prefix.length), 'index.html');
    return file.startsWith(this.#out + sep) ? file : null;
  }
}

/** Without a style of its own: the pages' policy allows none in the page. */
export function withNotice(html: string, fault: string): string {
  const notice = `<div role="alert"><strong>This page is as it was before your last change, which could not be built:</strong><pre>${escapeText(fault)}</pre></div>`;
  return html.replace(/<body[^>]*>/, (body) => body + notice);
}
