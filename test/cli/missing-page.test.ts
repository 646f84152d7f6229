import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EleventyDevServer from '@11ty/eleventy-dev-server';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { missingPage } from '../../scripts/missing-page.ts';

const PORT = 18_473;

let out: string;
let server: EleventyDevServer;

beforeEach(async () => {
  out = mkdtempSync(join(tmpdir(), 'pressmark-missing-'));
  mkdirSync(join(out, 'about'));
  writeFileSync(join(out, 'about/index.html'), '<html><head></head><body>About</body></html>');
  writeFileSync(join(out, '404.html'), '<html><head></head><body>Not here</body></html>');
  const started = new Promise<void>((done) => {
    server = EleventyDevServer.getServer('missing', out, {
      pathPrefix: '/tide/',
      middleware: [missingPage({ out, pathPrefix: '/tide/' })],
      messageOnStart: () => {
        done();
        return '';
      },
      logger: { info: () => undefined, log: () => undefined, error: () => undefined },
    });
  });
  server.serve(PORT);
  await started;
});
afterEach(async () => {
  await server.close();
  rmSync(out, { recursive: true });
});

it('gives the page for what is missing without a program in its text', async () => {
  const ask = async (path: string) => {
    const response = await fetch(`http://localhost:${PORT}${path}`);
    return { status: response.status, text: await response.text() };
  };
  const missing = await ask('/tide/articles/gone/');
  expect(missing.status).toBe(404);
  expect(missing.text).toContain('Not here');
  expect(missing.text.match(/<script[^>]*>[^<]*/g)).toEqual([
    '<script type="module" src="/.11ty/reload-client.js">',
  ]);
  expect(await ask('/tide/about/')).toMatchObject({ status: 200, text: expect.stringContaining('About') });
  expect((await ask('/.11ty/reload-client.js')).status).toBe(200);
});
