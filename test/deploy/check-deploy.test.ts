import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { measureSite, problemsAnywhere, problemsWith } from '../../scripts/deploy/check-deploy.ts';
import { HOSTS } from '../../scripts/deploy/hosts.ts';
import { checkLinks } from '../../scripts/deploy/links.ts';
import { packSite } from '../../scripts/deploy/pack.ts';
import { type DeployRules, deployRules } from '../../scripts/deploy/rules.ts';
import { objectStoreNote } from '../../scripts/deploy/server-config.ts';
import { siteFiles } from '../../scripts/deploy/site-files.ts';
import { manifestOf, planUpload } from '../../scripts/deploy/upload-plan.ts';
import { WORKFLOWS, workflowFor } from '../../scripts/deploy/workflow.ts';
import { put } from '../pipeline/archive.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'pressmark-deploy-'));
  put(join(site, 'index.html'), '<body data-prefix="/"><a href="/">Home</a>');
  deploy({});
});
/** Writes what the build writes for hosts. */
function deploy(rules: Partial<DeployRules>): void {
  const whole = { origin: 'https://tide.org', prefix: '/', redirects: [], gone: [], ...rules };
  for (const [name, text] of siteFiles(deployRules(whole))) put(join(site, name), text);
}

afterEach(() => rmSync(site, { recursive: true }));

it('measures a site by what hosts ask for', async () => {
  put(join(site, 'tags/A/index.html'), 'x'.repeat(5000));
  put(join(site, 'tags/a/index.html'), 'y');
  symlinkSync('index.html', join(site, 'link'));
  const size = await measureSite(site);
  expect(size).toMatchObject({
    files: 7,
    folders: 3,
    longest: { bytes: 17 },
    largest: { path: 'tags/A/index.html', bytes: 5000 },
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
  const cards = { path: 'cards/', files: 1000, bytes: 1 };
  const large = {
    ...size,
    sections: [cards],
    files: 20_001,
    largest: { path: 'data/articles.jsonl.gz', bytes: 30e6 },
  };
  expect(problemsWith(large, host)).toEqual([
    expect.stringMatching(/^20,001 files, 20,000 are the most .*mostCards: 0.* saves 999/),
    'data/articles.jsonl.gz has 30.0 MB, 26.2 MB are the most',
  ]);
});

it('knows when a site was built for another place than the host shows it at', async () => {
  const problems = async (host: string, rules: Partial<DeployRules>) => {
    deploy(rules);
    const size = await measureSite(site);
    return [...problemsWith(size, HOSTS[host] ?? never()), ...problemsAnywhere(size)].join('\n');
  };
  expect(await problems('github-pages', { origin: 'https://tide.github.io' })).toContain('/NAME/');
  expect(await problems('github-pages', { origin: 'https://tide.github.io', prefix: '/papers/' })).toBe('');
  expect(await problems('netlify', { origin: 'https://tide.netlify.app', prefix: '/papers/' })).toContain(
    'built for /papers/',
  );
  expect(await problems('nginx', { origin: 'http://tide.org' })).toContain('https');
  expect(await problems('nginx', { origin: 'http://localhost:8080' })).toContain('nobody will find it');
  expect(await problems('nginx', { origin: null })).toContain('without --base-url');
});

it('refuses a folder that holds no site', async () => {
  rmSync(join(site, 'deploy.json'));
  await expect(measureSite(site)).rejects.toMatchObject({ code: 'no-such-site' });
});

it('writes headers below the prefix, and redirects', () => {
  deploy({ prefix: '/tide/', redirects: [{ from: 'articles/alt/', to: 'articles/für-alle/' }] });
  const headers = readFileSync(join(site, '_headers'), 'utf8');
  expect(headers).toMatch(/^\/tide\/\*\n {2}Content-Security-Policy: default-src 'none';/);
  expect(headers).toContain('/tide/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n');
  expect(readFileSync(join(site, '_redirects'), 'utf8')).toBe(
    '/tide/articles/alt/ /tide/articles/f%C3%BCr-alle/ 301\n',
  );
});

it('finds links that lead nowhere: pages, anchors, pictures in every width, addresses of the sitemap', () => {
  put(
    join(site, 'a/index.html'),
    '<p id="there"><a href="#there">x</a> <a href="../#gone">y</a> <a href="b.html">z</a>',
  );
  put(join(site, 'c.html'), '<img src="/p.png" srcset="/p.png 1x, /q.png 2x"> <a href="mailto:a@b.c">m</a>');
  put(join(site, 'p.png'), 'p');
  expect(checkLinks(site).broken).toEqual([
    { file: 'a/index.html', href: 'b.html' },
    { file: 'c.html', href: '/q.png' },
    { file: 'a/index.html', href: '../#gone' },
  ]);
});

it('prints commands and workflows for the archive and the site that are named', async () => {
  const rules = deployRules({ origin: null, prefix: '/', redirects: [], gone: [] });
  const sources = objectStoreNote(rules, 'my-site').match(/sync \S+/g);
  expect(new Set(sources)).toEqual(new Set(['sync my-site']));
  expect(objectStoreNote(rules, 'my site')).toContain("sync 'my site' ");
  const folders = { content: './my-archive/', out: 'my-site' };
  for (const name of WORKFLOWS) {
    const workflow = await workflowFor(name, folders);
    expect(workflow).toContain('npm run build -- --content my-archive ');
    expect(workflow).not.toMatch(/_FOLDER|\bcontent\/|_site/);
  }
  await expect(workflowFor('docker', { ...folders, content: '../elsewhere' })).rejects.toMatchObject({
    code: 'not-in-checkout',
    message: expect.stringContaining('outside of the repository'),
  });
});

it('plans an upload against the last one', async () => {
  const before = await manifestOf(site);
  put(join(site, 'new.html'), 'new');
  put(join(site, 'index.html'), 'other');
  rmSync(join(site, '.nojekyll'));
  expect(planUpload(await manifestOf(site), before)).toEqual({
    added: ['new.html'],
    changed: ['index.html'],
    deleted: ['.nojekyll'],
    unchanged: 3,
    bytes: 8,
  });
});

it('packs the same zip from the same site, with a server that works', { timeout: 30_000 }, async () => {
  deploy({ prefix: '/tide/' });
  put(join(site, '404.html'), 'not here');
  put(join(site, 'a/index.html'), 'an article');
  const [one, two, folder] = ['one.zip', 'two.zip', 'unpacked'].map((name) => `${site}-${name}`) as [
    string,
    string,
    string,
  ];
  await packSite(site, one);
  await packSite(site, two);
  expect(readFileSync(one).equals(readFileSync(two))).toBe(true);
  spawnSync('python3', ['-m', 'zipfile', '-e', one, folder]);
  const server = spawn(process.execPath, [join(folder, 'serve.mjs'), '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const said = await new Promise<string>((done) =>
      server.stdout.once('data', (data) => done(String(data))),
    );
    const origin = /http:\/\/localhost:\d+/.exec(said)?.[0] ?? '';
    const text = async (path: string) => (await fetch(`${origin}${path}`)).text();
    expect(await text('/tide/a/')).toBe('an article');
    expect(await text('/tide/a')).toBe('an article');
    expect(await text('/tide/..%2f..%2fserve.mjs')).toBe('not here');
    expect(await text('/')).toContain('Home');
    expect((await fetch(`${origin}/tide/nowhere`)).status).toBe(404);
  } finally {
    server.kill();
    for (const path of [one, two, folder]) rmSync(path, { recursive: true, force: true });
  }
});

function never(): never {
  throw new Error('no such host');
}
