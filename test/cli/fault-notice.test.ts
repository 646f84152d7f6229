import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FaultNotice, withNotice } from '../../scripts/fault-notice.ts';

/** What is answered to a request; null where it is left to the server. */
function answer(notice: FaultNotice, url: string): Promise<string | null> {
  return new Promise((done) => {
    const response = { setHeader: () => undefined, end: done };
    notice.serve({ url } as IncomingMessage, response as unknown as ServerResponse, () => done(null));
  });
}

it('stands at the head of every page while something is wrong, and nowhere else', async () => {
  const out = mkdtempSync(join(tmpdir(), 'pressmark-notice-'));
  mkdirSync(join(out, 'about'));
  writeFileSync(join(out, 'about/index.html'), '<body class="a"><p>About</p>');
  const notice = new FaultNotice({ out, pathPrefix: '/tide/' });
  expect(await answer(notice, '/tide/about/')).toBeNull();
  notice.fault = 'archive.yml:2: `titel` <is> wrong';
  expect(await answer(notice, '/tide/about/?q')).toMatch(/^<body class="a"><div role="alert">.*&lt;is&gt;/);
  for (const url of ['/tide/gone/', '/tide/about/index.css', '/about/', '/tide/%2e%2e%2f/'])
    expect(await answer(notice, url)).toBeNull();
  rmSync(out, { recursive: true });
});

it('keeps what a fault says as text', () => {
  expect(withNotice('<body>', '$& <b>')).toContain('<pre>$&amp; &lt;b&gt;</pre>');
});
