/** Serves a built site the way a plain static host does. */
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
};

/** What is named after its contents. */
const HASHED = /^(?:assets|images|cards)\//;

export interface Host {
  readonly origin: string;
  readonly close: () => void;
}

/** Serves `folder` under `prefix` on a free port of this machine; tells of each file it sends its path, and its bytes as they are sent. */
export async function serve(
  folder: string,
  prefix = '/',
  onFile?: (path: string, bytes: number) => void,
): Promise<Host> {
  const server = createServer(async ({ url = '/', headers }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const file = path.startsWith(prefix)
      ? await fileFor(join(folder, normalize(`/${path.slice(prefix.length)}`)))
      : null;
    if (file === null) {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(await readFile(join(folder, '404.html')));
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const zipped = /text|json|xml|javascript/.test(type) && /gzip/.test(`${headers['accept-encoding']}`);
    const bytes = await readFile(file);
    const body = zipped ? gzipSync(bytes) : bytes;
    onFile?.(path, body.length);
    response.writeHead(200, {
      'content-type': type,
      ...(HASHED.test(path.slice(prefix.length)) ? { 'cache-control': 'max-age=31536000, immutable' } : {}),
      ...(zipped ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

async function fileFor(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null);
  if (found?.isFile()) return path;
  return found?.isDirectory() ? fileFor(join(path, 'index.html')) : null;
}
