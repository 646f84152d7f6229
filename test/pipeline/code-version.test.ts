import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type * as code from '../../scripts/code-version.ts';

/** A copy of the repository's code; of the packages only npm's list of them. */
let root: string;
let loads = 0;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pressmark-code-'));
  for (const path of [
    'scripts',
    'layouts',
    '.eleventy.ts',
    'package-lock.json',
    'node_modules/.package-lock.json',
  ])
    cpSync(path, join(root, path), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** As another process would load it. */
const load = (): Promise<typeof code> => import(`${join(root, 'scripts/code-version.ts')}?${loads++}`);

async function versions() {
  const { codeVersion } = await load();
  return { texts: await codeVersion('texts'), site: await codeVersion('site') };
}

function change(path: string, from: string, to: string): void {
  const before = readFileSync(join(root, path), 'utf8');
  expect(before).toContain(from);
  writeFileSync(join(root, path), before.replace(from, to));
}

it('is another for each part that changed, and only for it', async () => {
  const before = await versions();
  expect(await versions()).toEqual(before);
  change('layouts/pages.ts', '\n', '\n\n');
  const laidOut = await versions();
  expect(laidOut.texts).toBe(before.texts);
  expect(laidOut.site).not.toBe(before.site);
  change('.eleventy.ts', '\n', '\n\n');
  expect((await versions()).site).not.toBe(laidOut.site);
  change('scripts/ingest-steps.ts', '\n', '\n\n');
  expect((await versions()).texts).not.toBe(before.texts);
});

it('is that of the packages that are installed, not of those that are asked for', async () => {
  const before = await versions();
  change('package-lock.json', '"version"', '"revision"');
  expect(await versions()).toEqual(before);
  change('node_modules/.package-lock.json', '"integrity": "sha512-', '"integrity": "sha512-x');
  expect((await versions()).site).not.toBe(before.site);
});

it('stays what it was when the code was loaded', async () => {
  const { codeVersion, noteCodeVersions } = await load();
  await noteCodeVersions();
  change('layouts/pages.ts', '\n', '\n\n');
  expect(await codeVersion('site')).not.toBe((await versions()).site);
});
