import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { register } from 'tsx/esm/api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Groups } from '../../layouts/client/search-openings.ts';
import { openCrews } from '../../scripts/crew.ts';
import { renderSite } from '../../scripts/render/render-site.ts';
import { article, articles, put, settings, vocabulary, writeArchive } from './sample.ts';

// Eleventy imports its configuration by itself, past Vitest, which transforms TypeScript for the tests.
register();

let folder: string;
const crews = openCrews(1);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pressmark-render-'));
});

afterAll(async () => {
  await crews.close();
  await rm(folder, { recursive: true, force: true });
});

const build = (content: string, out: string, changed: Partial<typeof settings> = {}) =>
  renderSite(crews, { content, out, settings: { ...settings, ...changed }, vocabulary, jobs: 2 });

const page = (out: string, path: string) => readFile(join(out, path), 'utf8');

async function filesOf(out: string): Promise<Map<string, string>> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = new Map<string, string>();
  for (const path of paths.sort()) {
    files.set(
      relative(out, path),
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    );
  }
  return files;
}

describe('a small archive', () => {
  let out: string;

  beforeAll(async () => {
    out = join(folder, 'site');
    const rendered = await build(await writeArchive(join(folder, 'content')), out);
    expect(rendered).toMatchObject({ articles: articles.length, warnings: [] });
    expect((await readdir(folder)).sort()).toEqual(['content', 'site']);
  });

  it('shows on a tag’s page what the vocabulary has below it', async () => {
    const harbour = await page(out, 'tags/harbour/index.html');
    expect(harbour).toMatch(/<h2>Narrower<\/h2>.*Ferries/s);
    expect(harbour).not.toMatch(/<h2>Broader|Coast/);
  });

  it('has every page that a reader may come for', async () => {
    const files = [...(await filesOf(out)).keys()];
    expect(files).toEqual(
      expect.arrayContaining([
        '404.html',
        'index.html',
        'about/index.html',
        'archive/index.html',
        'archive/2019/index.html',
        'archive/2019/11/index.html',
        'archive/undated/index.html',
        'articles/ferry-returns/index.html',
        'articles/ferry-returns/source/index.html',
        'articles/ferry-returns/original.txt',
        'authors/ana-bell/index.html',
        'feed.xml',
        'robots.txt',
        'search/index.html',
        'sitemap.xml',
        'sources/index.html',
        'sources/the-daily-quay/index.html',
        'tags/index.html',
        'tags/harbour/index.html',
        'tags/harbour/feed.xml',
      ]),
    );
    expect(files.some((file) => file.startsWith('tags/ferries/'))).toBe(false);
  });

  it('is there as data, and tells programs of it', async () => {
    const record = JSON.parse(await page(out, 'articles/ferry-returns/article.json'));
    expect(record).toMatchObject({ title: 'Ferry returns to the “old” pier', published: '2019-11-25' });
    const lines = gunzipSync(await readFile(join(out, 'data/articles.jsonl.gz')))
      .toString('utf8')
      .trim()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line))).toContainEqual(record);
    const table = await page(out, 'data/articles.csv');
    expect(table.split('\n')[0]).toBe('id,title,published,publisher,authors,language,subjects,url,address');
    expect(table.trim().split('\n')).toHaveLength(lines.length + 1);
    const description = JSON.parse(await page(out, 'data/datapackage.json'));
    expect(description.resources.map(({ path }: { path: string }) => path)).toEqual([
      'articles.csv',
      'articles.jsonl.gz',
    ]);
    expect(description.resources[0].description).toContain('apostrophe');
    const search = await page(out, 'opensearch.xml');
    expect(search).toContain('search/?q={searchTerms}');
    expect(search).toMatch(/<ShortName>\S(?:.{0,14}\S)?<\/ShortName>/u);
  });

  it('tells corrections on the article, to programs, in feeds and on a page of their own', async () => {
    const html = await page(out, 'articles/ferry-returns/index.html');
    expect(html).toContain('The pier is &lt;b>80&lt;/b> metres long.');
    expect(html).toContain('"correction":[{"@type":"CorrectionComment"');
    expect(html).toContain('"datePublished":"2021-03"');
    const list = await page(out, 'corrections/index.html');
    expect(list.indexOf('name is Bell')).toBeLessThan(list.indexOf('80'));
    expect(await page(out, 'about/index.html')).toContain('href="/corrections/"');
    expect(await page(out, 'feed.xml')).toContain('The captain’s name is Bell.');
  });

  it('has feeds that say who wrote what, when it was updated, and in which language', async () => {
    const feed = JSON.parse(await page(out, 'feed.json'));
    expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', language: 'en' });
    const items: readonly Record<string, unknown>[] = feed.items;
    expect(items.find(({ url }) => String(url).endsWith('/ferry-returns/'))).toMatchObject({
      title: 'Ferry returns to the “old” pier',
      authors: [{ name: 'Ana Bell' }],
      date_published: '2019-11-25T00:00:00.000Z',
      date_modified: '2021-03-01T00:00:00.000Z',
    });
    for (const { content_text } of items) expect(content_text).toBeTypeOf('string');
    const atom = await page(out, 'feed.xml');
    expect(atom).toContain('<updated>2021-03-01T00:00:00.000Z</updated>');
    expect(atom).toContain('<published>2019-11-25T00:00:00.000Z</published>');
  });

  it('leads feed readers from a subject to the subject’s own feeds before those of the archive', async () => {
    const html = await page(out, 'tags/harbour/index.html');
    const feeds = [...html.matchAll(/<link rel="alternate"[^>]* href="([^"]*)"/g)].map(([, href]) => href);
    expect(feeds).toEqual(['/tags/harbour/feed.xml', '/tags/harbour/feed.json', '/feed.xml', '/feed.json']);
  });

  it('leads on from an address that an article had before', async () => {
    const old = await page(out, 'articles/ferry-is-back/index.html');
    expect(old).toContain('url=/articles/ferry-returns/');
    expect(old).toContain(
      '<link rel="canonical" href="https://archive.example.org/articles/ferry-returns/">',
    );
    expect(await page(out, 'sitemap.xml')).not.toContain('ferry-is-back');
  });

  it('keeps the original to the byte', async () => {
    const original = await readFile(join(out, 'articles/ferry-returns/original.txt'));
    expect(original).toEqual(await readFile(join(folder, 'content/originals/ferry.txt')));
  });

  it('leads from a promotion to the article that it promoted', async () => {
    expect(await page(out, 'articles/undated/index.html')).toContain('href="/articles/ferry-returns/"');
  });

  it('indexes each article in its own language', async () => {
    const groups: Groups = JSON.parse(await page(out, 'pagefind/groups.json'));
    const languages = groups.flatMap((group) => Object.entries(group.languages));
    expect(languages.map(([tag]) => tag).sort()).toEqual(['ar', 'en', 'fr', 'und-x-zh']);
    expect(languages.reduce((sum, [, { pages }]) => sum + pages, 0)).toBe(articles.length);
  });

  it('has pictures of known size in several formats, never wider than they were', async () => {
    const html = await page(out, 'articles/ferry-returns/index.html');
    expect(html).toMatch(/type="image\/avif" srcset="[^"]+ 320w, [^"]+ 700w"/);
    expect(html).toMatch(/width="700" height="400"/);
    expect(html).not.toContain('960w');
  });

  it('refers to nothing that it does not have', async () => {
    const files = await filesOf(out);
    const missing: string[] = [];
    for (const file of files.keys()) {
      if (!file.endsWith('.html')) continue;
      for (const [, address = ''] of (await page(out, file)).matchAll(/(?:href|src|action)="(\/[^"#?]*)/g)) {
        const path = decodeURI(address).slice(1);
        if (!files.has(path) && !files.has(`${path}index.html`)) missing.push(`${file}: ${address}`);
      }
    }
    expect(missing).toEqual([]);
  });

  it('is byte-identical when built again, from a cold cache, elsewhere', async () => {
    const again = join(folder, 'elsewhere', 'deep');
    await build(await writeArchive(join(folder, 'again'), [...articles].reverse()), again);
    expect(await filesOf(again)).toEqual(await filesOf(out));
  });

  it('stands below a path prefix when told so', async () => {
    const prefixed = join(folder, 'prefixed');
    await build(join(folder, 'content'), prefixed, { pathPrefix: '/town/archive/' });
    for (const file of (await filesOf(prefixed)).keys()) {
      if (!file.endsWith('.html')) continue;
      for (const [, address = ''] of (await page(prefixed, file)).matchAll(/(?:href|src|action)="(\/[^"]*)/g))
        expect(address, file).toMatch(/^\/town\/archive\//);
    }
    expect(await page(prefixed, 'feed.xml')).toContain('https://archive.example.org/town/archive/articles/');
  });

  it('has no sitemap without an origin, and still a feed', async () => {
    const homeless = join(folder, 'homeless');
    await build(join(folder, 'content'), homeless, { origin: null });
    const files = await filesOf(homeless);
    expect(files.has('sitemap.xml')).toBe(false);
    expect(await page(homeless, 'feed.xml')).toContain('href="/articles/ferry-returns/"');
    expect(await page(homeless, 'feed.json')).toContain('"url": "/articles/ferry-returns/"');
  });
});

describe('hostile articles', () => {
  const trap = (name: string) => join(folder, `trap-${name}`);
  const hostile = [
    article(
      'templates',
      { title: '{{ 7 * 7 }} {% include "x" %} <%= 8 * 8 %>' },
      '{{ 6 * 7 }} {% bad %} <%= 1 %>\n',
    ),
    article(
      'html',
      { title: '<script>alert(1)</script>', deck: '"><img src=x onerror=alert(1)>' },
      '<script>alert(2)</script>\n',
    ),
    article(
      'links',
      { title: 'Links' },
      '[a](javascript:alert(3)) [b](data:text/html,x) ![c](https://evil.example/p.png)\n',
    ),
    article('block', { title: 'A second block' }, '---js\n{ evil: process.exit(3) }\n---\nafter\n'),
    article('ld', { title: '</script><b>\u2028end', url: 'https://quay.example/</script>' }),
    article('control', { title: 'Bell \u0007 and ]]> end', published: '2001-01-01' }),
  ];
  let out: string;

  beforeAll(async () => {
    const content = await writeArchive(join(folder, 'hostile'), hostile);
    const run = `export default { data: (await import('node:fs')).writeFileSync(${JSON.stringify(trap('data'))}, '') }`;
    await put(content, 'articles/articles.11tydata.mjs', run);
    await put(content, 'articles/evil.11ty.js', run.replace('trap-data', 'trap-template'));
    await put(content, '_data/evil.mjs', run.replace('trap-data', 'trap-global'));
    await put(content, '_includes/article.11ty.js', run.replace('trap-data', 'trap-layout'));
    out = join(folder, 'hostile-site');
    await build(content, out);
  });

  it('shows template syntax as it stands', async () => {
    const html = await page(out, 'articles/templates/index.html');
    expect(html).toContain('{{ 6 * 7 }} {% bad %} &lt;%= 1 %&gt;');
    expect(html).toContain('{{ 7 * 7 }}');
  });

  it('escapes HTML everywhere', async () => {
    const html = await page(out, 'articles/html/index.html');
    expect(html).not.toMatch(/<script>alert|<img src=x/);
    expect(html).toContain('&lt;script>alert(2)'.replace('>', '&gt;'));
    const lists = await page(out, 'archive/undated/index.html');
    expect(lists).not.toMatch(/<script>alert|<img src=x/);
  });

  it('links to nothing that runs and loads nothing from elsewhere', async () => {
    const html = await page(out, 'articles/links/index.html');
    expect(html).not.toMatch(/href="(?:javascript|data):/);
    expect(html).not.toMatch(/src="https:\/\/evil/);
  });

  it('takes a second block of front matter for text', async () => {
    expect(await page(out, 'articles/block/index.html')).toContain('process.exit(3)');
  });

  it('cannot break out of JSON-LD', async () => {
    const html = await page(out, 'articles/ld/index.html');
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    expect(JSON.parse(json)).toMatchObject({ headline: '</script><b>\u2028end' });
  });

  it('keeps the feed well-formed', async () => {
    const feed = await page(out, 'feed.xml');
    expect(feed).not.toContain('\u0007');
    expect(feed).toContain('Bell  and ]]&gt; end');
    expect(JSON.parse(await page(out, 'feed.json')).items).toContainEqual(
      expect.objectContaining({ title: 'Bell  and ]]> end' }),
    );
  });

  it('never runs a file of the content folder', async () => {
    const names = await readdir(folder);
    expect(names.filter((name) => name.startsWith('trap-'))).toEqual([]);
  });
});

describe('what is wrong with an archive', () => {
  it('leaves a broken picture out and says so', async () => {
    const content = await writeArchive(join(folder, 'broken'), [
      article('broken', {
        images: [{ file: 'images/broken.jpg', caption: 'Gone' }, { file: 'images/none.png' }],
      }),
    ]);
    await put(content, 'images/broken.jpg', Buffer.from('\xff\xd8\xff\xe0 not a picture', 'latin1'));
    const { warnings } = await build(content, join(folder, 'broken-site'));
    expect(warnings).toHaveLength(2);
    expect(warnings[0]).toMatch(/^images\/broken\.jpg: /);
  });

  it('leaves the site as it was when an article is not valid', async () => {
    const content = await writeArchive(join(folder, 'invalid'));
    const out = join(folder, 'invalid-site');
    await build(content, out);
    const before = await filesOf(out);
    await put(content, 'articles/bad.md', '---js\nprocess.exit(1)\n---\n');
    await expect(build(content, out)).rejects.toMatchObject({ code: 'bad-article' });
    expect(await filesOf(out)).toEqual(before);
    expect((await readdir(folder)).filter((name) => name.startsWith('invalid-site'))).toEqual([
      'invalid-site',
    ]);
  });

  it('renders an archive without any article', async () => {
    const out = join(folder, 'empty-site');
    const rendered = await build(await writeArchive(join(folder, 'empty'), []), out);
    expect(rendered).toMatchObject({ articles: 0 });
    expect(await page(out, 'index.html')).toContain(settings.title);
  });
});
