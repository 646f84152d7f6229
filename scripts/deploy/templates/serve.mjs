// Serves the folder `site` beside this file on this machine: node serve.mjs [port]
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const PREFIX = '/';
const ROOT = join(fileURLToPath(new URL('.', import.meta.url)), 'site');
const PORT = Number(process.argv[2] ?? 8080);
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
};

const server = createServer(({ url = '/' }, response) => {
  const path = pathOf(url);
  if (path === null || !path.startsWith(PREFIX)) {
    response.writeHead(302, { location: PREFIX }).end();
    return;
  }
  const file = fileAt(join(ROOT, normalize(`/${path.slice(PREFIX.length)}`)));
  if (file === 'folder') response.writeHead(301, { location: `${path}/` }).end();
  else send(response, file === null ? 404 : 200, file ?? join(ROOT, '404.html'));
});
server.listen(PORT, '127.0.0.1', () => {
  const { port } = server.address();
  console.log(`The archive is at http://localhost:${port}${PREFIX} until you press Ctrl+C.`);
});

function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
}

function fileAt(path) {
  if (path !== ROOT && !path.startsWith(ROOT + sep)) return null;
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return null;
  if (found.isFile()) return path;
  return path.endsWith(sep) || path === ROOT ? fileAt(join(path, 'index.html')) : 'folder';
}

function send(response, status, file) {
  response.writeHead(status, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'x-content-type-options': 'nosniff',
  });
  createReadStream(file)
    .on('error', () => response.end())
    .pipe(response);
}
