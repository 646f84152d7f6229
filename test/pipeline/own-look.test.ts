import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { put, textOf } from './archive.ts';

/** Builds as a person would: layouts of an archive's own are found by Node's own loader, which Vitest does not use. */
function build(root: string): string {
  const cli = resolve('scripts/cli.ts');
  const places = ['--content', join(root, 'content'), '--out', join(root, '_site')];
  return execFileSync(process.execPath, ['--import', 'tsx', cli, 'build', ...places], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

let root: string;
const page = (path: string) => readFileSync(join(root, '_site', path), 'utf8');
const styles = () => {
  const names = readdirSync(join(root, '_site/assets')).filter((name) => name.endsWith('.css'));
  expect(names).toHaveLength(1);
  return page(`assets/${names[0]}`);
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'pressmark-own-look-'));
  mkdirSync(join(root, 'content'));
  put(join(root, 'content/scraped/a/1.txt'), textOf(1));
});
afterAll(() => rmSync(root, { recursive: true }));

describe('an archive with a look of its own', () => {
  it('has its colours, sign, words and links', { timeout: 60_000 }, () => {
    put(join(root, 'content/sign.svg'), '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"/>');
    const lines = [
      'title: The Tide',
      'accent: {light: "#7a1f5c", dark: "#f0a6d8"}',
      'logo: sign.svg',
      'front: Welcome to **the tide**.',
      'footer: Kept by the harbour library.',
      'navigation: [{text: Rules, href: /about/}, {text: Library, href: "https://library.example/"}]',
      'pathPrefix: /tide/',
    ];
    put(join(root, 'content/archive.yml'), lines.join('\n'));
    build(root);
    const home = page('index.html');
    expect(home).toContain('Welcome to <strong>the tide</strong>.');
    expect(home).toContain('Kept by the harbour library.');
    expect(home).toContain('<a href="/tide/about/">Rules</a>');
    expect(home).toContain('<a href="https://library.example/">Library</a>');
    expect(home).toMatch(/<img class="logo" src="\/tide\/assets\/logo-[0-9a-f]{12}\.svg" alt/);
    expect(styles()).toMatch(/--lamp: ?light-dark\(#7a1f5c, ?#f0a6d8\)/);
  });

  it('takes its own layouts, and the others as they are', { timeout: 60_000 }, () => {
    put(
      join(root, 'content/layouts/parts/trail.tsx'),
      `import type { VNode } from 'preact';
import { wordsFor } from '../words/index.ts';
export function Trail({ site }: { readonly site: { readonly language: string } }): VNode {
  return <p class="own-trail">{wordsFor(site.language).nav.home}</p>;
}
`,
    );
    put(join(root, 'content/layouts/styles/print.css'), '@media print { .own-rule { color: red } }');
    build(root);
    const about = page('about/index.html');
    expect(about).toContain('<p class="own-trail">Home</p>');
    expect(about).toContain('<h1');
    expect(styles()).toContain('.own-rule');
    rmSync(join(root, 'content/layouts'), { recursive: true });
    build(root);
    expect(page('about/index.html')).not.toContain('own-trail');
    expect(styles()).not.toContain('.own-rule');
  });

  it('is told which colour cannot be read, and where it says so', { timeout: 60_000 }, () => {
    put(join(root, 'content/archive.yml'), 'title: The Tide\naccent:\n  light: "#cccccc"\n');
    expect(() => build(root)).toThrow(/archive\.yml:3: .*#cccccc.*hard to read.*darker/);
  });
});
