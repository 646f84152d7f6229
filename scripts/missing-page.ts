/** Answers requests for what is not in the site while it is looked at: as hosts do, with the site's own page for that. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { pathOf } from './previews.ts';

/** Reloads a page when something was built; served by the development server. */
const RELOADER = '<script type="module" src="/.11ty/reload-client.js"></script>';

/**
 * To be asked last, before the server itself, which puts its program into the text of that page, where the site's
 * policy forbids it to run. `out` is the folder of the site, served below `pathPrefix`.
 */
export function missingPage({ out, pathPrefix }: { readonly out: string; readonly pathPrefix: string }) {
  const root = resolve(out);
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const path = pathOf(request.url ?? '/');
    const file = path.startsWith(pathPrefix) ? join(root, path.slice(pathPrefix.length)) : root;
    if (path.startsWith('/.11ty/') || !file.startsWith(root + sep) || existsSync(file)) {
      next();
      return;
    }
    readFile(join(root, '404.html'), 'utf8').then(
      (html) => {
        // What is no navigation gets no program put in.
        request.headers['sec-fetch-mode'] = 'cors';
        response.statusCode = 404;
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(html.replace('</head>', `${RELOADER}</head>`));
      },
      () => next(),
    );
  };
}
