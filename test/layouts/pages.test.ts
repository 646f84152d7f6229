import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ArticlePage, HomePage, ListPage, renderPage, SearchPage, SourcePage } from '../../layouts/pages.ts';
import type { ArticleView, SourceView } from '../../layouts/view.ts';
import { article, items, list, metaFor, site, source, subjects } from './sample.ts';
import { everyPage } from './views.ts';

const hostile = `"><script>alert('x')</script><img src=x onerror=alert(1)>{{7*7}} & more`;

describe.each(Object.entries(everyPage))('%s', (_name, make) => {
  const html = renderPage(make());

  test('is one whole document with one heading', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="/);
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
    expect(html.match(/<main[\s>]/g)).toHaveLength(1);
  });

  test('has exactly one search box', () => {
    expect(html.match(/data-search-box/g)).toHaveLength(1);
  });

  test('keeps to its own content security policy', () => {
    expect(html).toContain('default-src &#39;none&#39;'.replaceAll('&#39;', "'"));
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).not.toMatch(/<style[\s>]/);
    expect(html).not.toMatch(/\son\w+=/);
    for (const [script] of html.matchAll(/<script[^>]*>/g)) {
      expect(script).toMatch(/ src="\/assets\/|type="application\/ld\+json"/);
    }
  });

  test('asks nothing of another host', () => {
    for (const [, address] of html.matchAll(
      /<(?:script|img|source|link rel="stylesheet")[^>]* (?:src|href)="([^"]*)"/g,
    )) {
      expect(address).toMatch(/^\//);
    }
  });

  test('has no heading below one that is missing', () => {
    const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });
});

describe('hostile text is text', () => {
  test('in every field of an article', () => {
    const html = renderPage(
      ArticlePage({
        site: { ...site, title: hostile, description: hostile },
        meta: { ...metaFor('article', hostile), description: hostile },
        view: hostileArticle(),
      }),
    );
    expectHarmless(html);
  });

  test('in lists, on the home page and in the source', () => {
    const item = { ...(items[0] ?? fail()), title: hostile, excerpt: hostile };
    const named = subjects.map((subject) => ({ ...subject, name: hostile }));
    const meta = metaFor('tags', hostile);
    const view = {
      ...list,
      heading: hostile,
      groups: [{ heading: hostile, items: [item] }],
      companions: named,
    };
    expectHarmless(renderPage(ListPage({ site, meta, view })));
    const home = {
      frontHtml: null,
      latest: [item],
      worthReading: [item],
      coverage: [],
      subjects: named,
      publishers: [],
      languages: [],
    };
    expectHarmless(renderPage(HomePage({ site, meta, view: home })));
    expectHarmless(renderPage(SourcePage({ site, meta, view: hostileSource() })));
  });

  test('an address that runs a script is not linked', () => {
    const view = {
      ...article,
      url: 'javascript:alert(1)',
      promoted: [{ kind: 'link', title: 'x', href: 'data:text/html,x' }],
    } as const;
    const html = renderPage(ArticlePage({ site, meta: metaFor('article', 'x'), view }));
    expect(html).not.toMatch(/href="(javascript|data):/);
  });
});

describe('an article', () => {
  const render = (view: ArticleView) =>
    renderPage(ArticlePage({ site, meta: metaFor('article', view.title, '/articles/x/'), view }));

  test('tells reference managers what it is', () => {
    const html = render(article);
    expect(html).toContain('<meta name="DC.type" content="newspaperArticle"');
    expect(html).toContain('<meta name="citation_author" content="Tobias Quill"');
    expect(html).toContain('<meta name="citation_publication_date" content="1987-03-14"');
    expect(html).not.toContain('citation_journal_title');
    expect(html).toContain('<link rel="canonical" href="https://archive.example/articles/x/"');
  });

  test.each([
    [{ cuts: 3, repairs: 1 }, 'See the original with the cuts marked'],
    [{ cuts: 0, repairs: 1 }, 'See the original with the repairs marked'],
    [{ cuts: 0, repairs: 0 }, 'See the original'],
  ])('names no marks in the original that are not there: %j', (counts, text) => {
    const { provenance } = article;
    if (provenance === null) throw new Error('the sample has no source');
    expect(render({ ...article, provenance: { ...provenance, ...counts } })).toContain(`>${text}</a>`);
  });

  test.each([
    ['2009?', '"2009"'],
    ['2009-04~', '"2009"'],
    ['2017/..', null],
    ['200X', null],
  ])('tells them of %s what they can read', (edtf, told) => {
    const date = { edtf, text: edtf, machine: null, uncertain: true };
    const [, content = null] =
      /citation_publication_date" content=("[^"]*")/.exec(render({ ...article, date })) ?? [];
    expect(content).toBe(told);
  });

  test('is filed under its own language, with the interface in its own', () => {
    const html = render({ ...article, language: 'fr' });
    expect(html).toContain('<html lang="fr" dir="ltr">');
    expect(html).toMatch(/<header class="masthead" lang="en">/);
  });

  test('stands without anything that may be missing', () => {
    const html = render({
      ...article,
      deck: null,
      date: null,
      sortKey: '0',
      publisher: null,
      authors: [],
      agency: null,
      contributors: [],
      dateline: null,
      modified: null,
      url: null,
      figures: [],
      captions: [],
      subjects: [],
      promoted: [],
      related: [],
      previous: null,
      next: null,
      captures: [],
      moreCaptures: 0,
      provenance: null,
      card: null,
      edited: false,
    });
    expect(html).not.toMatch(/null|undefined|NaN/);
    expect(html).toContain('undated');
  });
});

test('a long path may break after its slashes', () => {
  const meta = metaFor('article', article.title);
  const html = renderPage(ArticlePage({ site, meta, view: article }));
  expect(html).toContain('courier/<wbr/>1987/<wbr/>lock-keeper.txt');
});

test('the pages of a list are called by their number, its years by their year', () => {
  const pages = ['Latest', '2019', '2'].map((text, index) => ({ href: `/tags/a/${index}/`, text }));
  const html = renderPage(ListPage({ site, meta: metaFor('tags', 'A'), view: { ...list, pages, page: 1 } }));
  expect(html).not.toMatch(/aria-label="Page \d"[^>]*>(?:Latest|2019)</);
  const numbered = [1, 2].map((page) => ({ href: `/tags/a/${page}/`, text: String(page) }));
  const plain = renderPage(
    ListPage({ site, meta: metaFor('tags', 'A'), view: { ...list, pages: numbered, page: 1 } }),
  );
  expect(plain).toMatch(/aria-label="Page 2"[^>]*>2</);
});

test('the search page of an archive without articles says that there is nothing to search', () => {
  const empty = { ...site, counts: { ...site.counts, articles: 0 } };
  const html = renderPage(SearchPage({ site: empty, meta: metaFor('search', 'Search') }));
  expect(html).toContain('nothing to search');
  expect(html).not.toContain(site.assets.searchJs);
});

test('the source view shows every character of the source', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('kept', 'cut', 'repaired'), fc.string()), { maxLength: 8 }),
      (spans) => {
        const ledger = spans.map(([act, text]) =>
          act === 'kept'
            ? ({ act, text, field: 'body', part: 0 } as const)
            : act === 'cut'
              ? ({ act, text, reason: 'menu' } as const)
              : ({ act: 'repaired', text, became: '', reason: 'mojibake', field: 'body', part: 0 } as const),
        );
        const html = renderPage(
          SourcePage({ site, meta: metaFor('article', 'x'), view: { ...source, ledger } }),
        );
        expect(textOf(html)).toBe(spans.map(([, text]) => text.replace(/[\r\n]/g, '')).join(''));
      },
    ),
  );
});

/** The text of the saved source in a page, without the marks that say why and without line breaks. */
function textOf(html: string): string {
  const saved = /<section class="saved"[^>]*>(.*?)<\/section>/s.exec(html)?.[1] ?? '';
  return saved
    .replace(/<small.*?<\/small>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/[↵\r\n]/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

function expectHarmless(html: string): void {
  expect(html).not.toContain('<script>alert');
  expect(html).not.toContain('<img src=x');
  expect(html).toContain('&lt;script>alert');
}

function hostileArticle(): ArticleView {
  const link = { href: '/x/', text: hostile };
  return {
    ...article,
    title: hostile,
    deck: hostile,
    excerpt: hostile,
    publisher: link,
    authors: [link],
    agency: hostile,
    contributors: [hostile],
    dateline: hostile,
    url: `https://x.example/${hostile}`,
    captions: [{ text: hostile, credit: hostile }],
    figures: article.figures.map((figure) => ({ ...figure, caption: hostile, credit: hostile })),
    subjects: subjects.map((subject) => ({ ...subject, name: hostile })),
    promoted: [{ kind: 'link', title: hostile, href: hostile }],
    previous: link,
    next: link,
    captures: [
      {
        path: hostile,
        originalHref: '/articles/a/original-0.txt',
        title: hostile,
        language: hostile,
        date: { edtf: hostile, text: hostile, machine: null, uncertain: true },
        publisher: hostile,
        authors: [hostile],
      },
    ],
    language: hostile,
  };
}

function hostileSource(): SourceView {
  return {
    ...source,
    title: hostile,
    ledger: [
      { act: 'kept', text: hostile, field: 'title', part: 0 },
      { act: 'cut', text: hostile, reason: hostile },
      { act: 'repaired', text: hostile, became: hostile, reason: hostile, field: 'body', part: 0 },
    ],
    tally: [{ reason: hostile, act: 'cut', count: 1, characters: 9 }],
  };
}

function fail(): never {
  throw new Error('The sample has no items');
}
