import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { register } from 'tsx/esm/api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BuildOptions } from '../../scripts/pipeline.ts';
import { build, filesOf, keptOf, put, textOf } from './archive.ts';

// Eleventy imports its configuration by itself, past Vitest, which transforms TypeScript for the tests.
register();

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pressmark-up-to-date-'));
  put(join(root, 'texts/1.txt'), textOf(1));
  put(join(root, 'texts/2.txt'), textOf(2));
});
afterEach(() => rmSync(root, { recursive: true }));

const at = (path: string) => join(root, path);
const page = (path: string) => readFileSync(at(`_site/${path}index.html`), 'utf8');
const onlyArticle = () => at(`content/articles/${readdirSync(at('content/articles'))[0]}`);

async function notices(): Promise<readonly string[]> {
  const told: string[] = [];
  await build(root, { onNotice: (text) => told.push(text) });
  return told;
}

describe('the next build', () => {
  it('makes nothing where nothing was changed, but only touched', async () => {
    const first = await build(root);
    expect(first.made).toBeGreaterThan(0);
    const before = filesOf(at('_site'));
    utimesSync(at('texts'), new Date(), new Date());
    utimesSync(at('texts/1.txt'), new Date(), new Date());
    utimesSync(at('content/articles'), new Date(), new Date());
    expect(await build(root)).toEqual({ ...first, made: 0 });
    expect(filesOf(at('_site'))).toEqual(before);
  });

  it('tells how many parts it kept: none at first', async () => {
    const kept: number[] = [];
    const onProgress: BuildOptions['onProgress'] = ({ stage, done, total }) => {
      if (stage === 'unchanged parts kept' && done >= total) kept.push(done);
    };
    await build(root, { onProgress });
    put(at('texts/3.txt'), textOf(3));
    const { made } = await build(root, { onProgress });
    expect(kept[0]).toBe(0);
    expect(kept[1]).toBeGreaterThan(0);
    expect(made).toBeGreaterThan(0);
  });

  it('sees a text of the same size and time', async () => {
    await build(root);
    const { atime, mtime, size } = statSync(at('texts/1.txt'));
    put(at('texts/1.txt'), textOf(1).replaceAll('e', 'i'));
    expect(statSync(at('texts/1.txt')).size).toBe(size);
    utimesSync(at('texts/1.txt'), atime, mtime);
    expect((await build(root)).made).toBeGreaterThan(0);
  });

  it('sees a text that was changed while it was being built', async () => {
    await build(root, {
      onProgress: ({ stage }) => stage === 'extract' && put(at('texts/1.txt'), textOf(3)),
    });
    await build(root);
    await expectAsCold();
  });

  it('sees a vocabulary that was changed while it was being built, and one that lies elsewhere', async () => {
    put(at('content/vocabulary.yml'), 'hidden: [One]\n');
    await build(root, {
      onProgress: ({ stage }) =>
        stage === 'write articles' && put(at('content/vocabulary.yml'), 'hidden: [Other]\n'),
    });
    const articles = at('elsewhere/articles');
    mkdirSync(articles, { recursive: true });
    put(join(articles, 'own.md'), '---\nid: own\ntitle: One\n---\nText.\n');
    symlinkSync(join(articles, 'own.md'), at('content/articles/own.md'));
    await build(root);
    put(join(articles, 'own.md'), '---\nid: own\ntitle: Two\n---\nText.\n');
    await build(root);
    expect(page('articles/own/')).toContain('<title>Two');
  });

  it('goes by the sidecar that is there, not by one that a failed build saw', async () => {
    const facts = (title: string) => put(at('texts/1.json'), JSON.stringify({ title }));
    facts('As it was');
    await build(root);
    facts('As it was for a while');
    const fail = ({ stage }: { readonly stage: string }) => {
      if (stage === 'write articles') throw new Error('no more');
    };
    await expect(build(root, { onProgress: fail })).rejects.toThrow('no more');
    facts('As it was');
    put(at('content/vocabulary.yml'), 'subjects: [{name: Harbour}]\n');
    rmSync(at('content/articles'), { recursive: true });
    await build(root);
    await expectAsCold();
  });

  it('brings back an original and an article that were deleted by hand', async () => {
    await build(root);
    const before = keptOf(root);
    rmSync(at('content/originals'), { recursive: true });
    rmSync(onlyArticle());
    await build(root);
    expect(keptOf(root)).toEqual(before);
    rmSync(at('content/account.json'));
    await build(root);
    expect(keptOf(root)).toEqual(before);
  });

  it('brings back an article that was deleted while it was being built', async () => {
    for (const stage of ['write articles', 'articles read']) {
      await build(root, {
        onProgress: (progress) => {
          if (progress.stage === stage) rmSync(onlyArticle(), { force: true });
        },
      });
      await build(root);
      expect(readdirSync(at('content/articles'))).toHaveLength(2);
      await expectAsCold();
      put(at('texts/1.txt'), textOf(4));
    }
  });

  it('shows an article as it was listed, though it was changed or deleted before its page was made', async () => {
    const article = '---\nid: own\ntitle: Before\n---\nText.\n';
    put(at('content/articles/own.md'), article);
    const meanwhile = (data: string | null) =>
      build(root, {
        onProgress: ({ stage }) => {
          if (stage === 'social cards drawn') put(at('content/articles/own.md'), data);
        },
      });
    await meanwhile(article.replace('Before', 'After'));
    expect(page('articles/own/')).toContain('<title>Before');
    await meanwhile(null);
    expect(page('articles/own/')).toContain('<title>After');
    await build(root);
    expect(existsSync(at('_site/articles/own'))).toBe(false);
  });

  it('has an original again that was gone for a while as its page was made', async () => {
    const inside = { from: at('content/scraped') };
    const text = at('content/scraped/1.txt');
    put(text, textOf(1));
    const withdraw = ({ stage }: { readonly stage: string }) => {
      if (stage === 'social cards drawn') put(text, null);
    };
    await build(root, { ...inside, onProgress: withdraw });
    put(text, textOf(1));
    await build(root, inside);
    const [slug = ''] = readdirSync(at('_site/articles'));
    expect(readFileSync(at(`_site/articles/${slug}/original.txt`), 'utf8')).toBe(textOf(1));
  });

  it('finds a picture wherever in the archive an article says that it is, and asks for it until then', async () => {
    put(
      at('content/articles/own.md'),
      '---\nid: own\ntitle: Own\nimages: [{file: photos/1.png}]\n---\nText.\n',
    );
    expect(await notices()).toHaveLength(1);
    expect(await notices()).toHaveLength(1);
    put(at('texts/3.txt'), textOf(3));
    expect(await notices()).toHaveLength(1);
    const blank = sharp({ create: { width: 48, height: 32, channels: 3, background: 'teal' } });
    put(at('content/photos/1.png'), await blank.png().toBuffer());
    expect(await notices()).toEqual([]);
    expect(page('articles/own/')).toContain('image/avif');
  });

  it('does without what the cache lost or holds cut short', async () => {
    await build(root);
    const before = filesOf(at('_site'));
    const cache = at('content/.cache');
    for (const name of readdirSync(cache, { recursive: true, encoding: 'utf8' }))
      if (/\.(?:json|v8)$/.test(name)) writeFileSync(join(cache, name), '{"');
    put(at('texts/3.txt'), textOf(3));
    await build(root);
    rmSync(join(cache, 'extracted'), { recursive: true });
    put(at('texts/3.txt'), null);
    await build(root);
    expect(filesOf(at('_site'))).toEqual(before);
  });
});

it('never shows other bytes for an original than those that the article was made from', async () => {
  const inside = { from: at('content/scraped') };
  put(at('content/scraped/1.txt'), textOf(1));
  await build(root, inside);
  const [slug = ''] = readdirSync(at('content/articles')).map((name) => name.slice(0, -3));
  const original = at(`_site/articles/${slug}/original.txt`);
  expect(readFileSync(original, 'utf8')).toBe(textOf(1));
  const article = onlyArticle();
  writeFileSync(article, readFileSync(article, 'utf8').replace(/^title: .*$/m, 'title: Mended'));
  put(at('content/scraped/1.txt'), textOf(2));
  const told: string[] = [];
  await build(root, { ...inside, onNotice: (text) => told.push(text) });
  expect(told.join('\n')).toContain(`scraped/1.txt: the original of \`${slug}\` is not published`);
  expect(existsSync(original)).toBe(false);
});

/** The same texts and settings, built from nothing. */
async function expectAsCold(): Promise<void> {
  const grown = keptOf(root);
  const site = filesOf(at('_site'));
  for (const made of ['content/.cache', 'content/articles', 'content/account.json', '_site'])
    rmSync(at(made), { recursive: true });
  await build(root);
  expect(keptOf(root)).toEqual(grown);
  expect(filesOf(at('_site'))).toEqual(site);
}
