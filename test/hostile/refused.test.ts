/** What is no text but an instruction to the archive is refused with the file's name, and nothing of it is run. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PressmarkError } from '../../scripts/errors.ts';
import { build, put, textOf } from '../pipeline/archive.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pressmark-refused-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const BOMB = ['a: &a [x,x,x,x,x,x,x,x,x]']
  .concat(
    [...'bcdefghi'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(',')}]`),
  )
  .join('\n');
const TAG = '!!js/function "function () { process.exit(9) }"';
const DEEP = 200_000;

const SIDECARS = [
  '{"url":"javascript:window.pwned=1"}',
  '{"url":"data:text/html,x"}',
  '{"url":" vbscript:x"}',
  '{"image":"../../../etc/passwd.png"}',
  '{"image":"/etc/passwd.png"}',
  '{"image":"C:\\\\x.png"}',
  '{"image":"a\\u0000.png"}',
  '{"image":{"file":"..\\\\..\\\\x.png"}}',
  '{"title":{"toString":"x"}}',
  '{"date":"__proto__"}',
  '[1]',
  '"x"',
  'process.exit(9)',
  '[]'.repeat(9),
  '['.repeat(DEEP),
  `{"title":${'['.repeat(DEEP)}${']'.repeat(DEEP)}}`,
];

const ARTICLES = [
  ...[
    'js',
    'javascript',
    'JS',
    ' js',
    'json',
    'toml',
    'coffee',
    'cson',
    'constructor',
    '__proto__',
    'toString',
  ].map((language) => `---${language}\n({ id: process.exit(9) })\n---\nText\n`),
  `---\nid: a\ntitle: ${TAG}\n---\nText\n`,
  `---\n${BOMB}\n---\nText\n`,
  '---\nbase: &b {id: a}\n<<: *b\ntitle: x\n---\nText\n',
  '---\n__proto__: {polluted: 1}\nid: a\ntitle: x\n---\nText\n',
  '---\nconstructor: {prototype: {polluted: 1}}\nid: a\ntitle: x\n---\nText\n',
  '---\nid: ../../x\ntitle: x\n---\nText\n',
  '---\nid: a\ntitle: x\nurl: javascript:alert(1)\n---\nText\n',
  '---\nid: a\ntitle: x\nimages: [{file: ../../x.png}]\n---\nText\n',
  '---\nid: a\ntitle: x\nformerly: [../../x]\n---\nText\n',
  `---\nid: a\ntitle: ${'['.repeat(DEEP)}\n---\nText\n`,
  `---\nid: a\ntitle: ${'{a: '.repeat(3_000)}\n---\nText\n`,
];

const SETTINGS = [
  BOMB,
  `title: ${TAG}`,
  '__proto__: {title: x}',
  'base: &b {title: x}\n<<: *b',
  'title: {}',
  'logo: ../../x.svg',
  'logo: /etc/x.svg',
  'navigation: [{text: x, href: "javascript:alert(1)"}]',
  'navigation: [{text: x, href: "//evil.example/"}]',
  'sources: [{folder: a, name: b, url: "javascript:alert(1)"}]',
  'accent: "red;}body{display:none"',
  'baseUrl: javascript:alert(1)',
  'baseUrl: https://a.example/<script>/',
  'pathPrefix: ../../x',
  'language: "en\\"><script>"',
  `title: ${'['.repeat(DEEP)}`,
];

describe.each([
  ['a sidecar', SIDECARS, 'texts/a.json'],
  ['an article', ARTICLES, 'content/articles/a.md'],
  ['settings', SETTINGS, 'content/archive.yml'],
  ['a vocabulary', SETTINGS.slice(0, 4), 'content/vocabulary.yml'],
  ['withdrawals', SETTINGS.slice(0, 4), 'content/withdrawals.yml'],
] as const)('%s', (_, attacks, file) => {
  it.each(attacks.map((attack) => [attack.slice(0, 80), attack]))('%s', async (_name, attack) => {
    put(join(root, 'texts/a.txt'), textOf(1));
    put(join(root, file), attack);
    const error = await build(root).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(PressmarkError);
    expect((error as PressmarkError).describe()).toContain(file === 'texts/a.json' ? 'a.json' : file);
    expect(({} as { polluted?: number }).polluted).toBe(undefined);
    expect(readdirSync(root).filter((name) => !name.startsWith('_site'))).toEqual(['content', 'texts']);
  });
});
