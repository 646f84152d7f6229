import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { measureSite, problemsAnywhere, problemsWith } from '../../scripts/deploy/check-deploy.ts';
import { writeHeaders } from '../../scripts/deploy/headers.ts';
import { HOSTS } from '../../scripts/deploy/hosts.ts';
import { put } from '../pipeline/archive.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'pressmark-deploy-'));
  put(join(site, 'index.html'), '<link rel="canonical" href="https://tide.example/">');
});
afterEach(() => rmSync(site, { recursive: true }));

it('measures a site by what hosts ask for', async () => {
  put(join(site, 'tags/A/index.html'), 'x'.repeat(500));
  put(join(site, 'tags/a/index.html'), 'y');
  symlinkSync('index.html', join(site, 'link'));
  const size = await measureSite(site);
  expect(size).toMatchObject({
    files: 3,
    largest: { path: 'tags/A/index.html', bytes: 500 },
    notFiles: ['link'],
  });
  expect(size.collisions).toHaveLength(1);
  expect(problemsAnywhere(size).join('\n')).toMatch(/same name but for capitals\nlink: this is a link/);
});

it('says which limits are passed, and what to do', async () => {
  const size = await measureSite(site);
  const host = HOSTS['cloudflare-pages'];
  if (host === undefined) throw new Error('no such host');
  expect(problemsWith(size, host)).toEqual([]);
  const large = { ...size, files: 20_001, largest: { path: 'data/articles.jsonl.gz', bytes: 30e6 } };
  expect(problemsWith(large, host)).toEqual([
    expect.stringMatching(/^20,001 files, 20,000 are the most .*mostCards/),
    'data/articles.jsonl.gz has 30.0 MB, 26.2 MB are the most',
  ]);
});

it('refuses a folder that holds no site', async () => {
  rmSync(join(site, 'index.html'));
  await expect(measureSite(site)).rejects.toMatchObject({ code: 'no-such-site' });
});

it('writes headers below the prefix', () => {
  const text = writeHeaders('/tide/');
  expect(text).toMatch(/^\/tide\/\*\n {2}Content-Security-Policy: default-src 'none';/);
  expect(text).toContain('/tide/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n');
});
