/** Views for looking at and testing the pages; fictional. */
import type {
  ArticleView,
  DateView,
  Item,
  Link,
  ListView,
  PageMeta,
  PictureView,
  SiteView,
  SourceView,
  SubjectLink,
} from '../../layouts/view.ts';
import { dateView } from '../../layouts/words/dates.ts';
import { wordsFor } from '../../layouts/words/index.ts';

export const site: SiteView = {
  title: 'The Estuary Archive',
  description: 'Fifty years of reporting on one river, the towns along it and the people who live from it.',
  language: 'en',
  direction: 'ltr',
  origin: 'https://archive.example',
  prefix: '/',
  contact: 'archive@example.org',
  navigation: [],
  offline: false,
  footerHtml: null,
  assets: {
    css: '/assets/index.css',
    js: '/assets/site.js',
    later: ['/assets/marks.js'],
    searchJs: '/assets/search.js',
    offlineJs: '/assets/offline.js',
    icon: '/assets/icon.svg',
    fonts: [],
    logo: null,
  },
  counts: { articles: 1284, subjects: 312, publishers: 7, languages: 6 },
  span: { first: 1971, last: 2023 },
};

export function metaFor(section: PageMeta['section'], title: string, href = '/somewhere/'): PageMeta {
  return {
    href,
    title,
    description: `${title}, in the archive.`,
    section,
    trail: [
      { href: '/', text: site.title },
      { href: '/archive/', text: 'Archive' },
      { href: '/archive/1987/', text: '1987' },
      { href, text: title },
    ],
  };
}

export function date(edtf: string): DateView {
  return dateView(edtf, wordsFor('en'));
}

const picture: PictureView = {
  width: 1200,
  height: 800,
  alt: 'A lock gate standing open with mud on both sides',
  sources: [],
  fallback: '/assets/picture.svg',
};

const courier: Link = { href: '/sources/merrow-courier/', text: 'Merrow Courier' };

export const items: readonly Item[] = [
  item('The lock keeper who wrote everything down', 'en', '1987-03-14', {
    picture,
    excerpt:
      'For thirty-one years Oda Brannock noted the level of the river four times a day. Her notebooks are now the only record of the flood that the council says did not happen.',
  }),
  item('Council buys the ferry it said it could not afford', 'en', '1987-03-11', {
    excerpt: 'The vote was nine to eight, and the ninth vote came from the ferryman’s brother-in-law.',
  }),
  item('La marée n’attend pas les ingénieurs', 'fr', '1986~', {
    publisher: { href: '/sources/le-phare/', text: 'Le Phare du Soir' },
    excerpt: 'Sur la rive nord, les digues provisoires fêtent leur vingtième anniversaire.',
  }),
  item('نهر يعود إلى مجراه القديم بعد ستين عاما', 'ar', '2017/..', {
    publisher: { href: '/sources/al-diffa/', text: 'الضفة' },
    direction: 'rtl',
    excerpt: 'استيقظ سكان البلدة على صوت الماء في الشارع الذي بناه آباؤهم فوق الوادي الجاف.',
  }),
  item('潮の記録を守る人びと', 'ja', '2004-11', {
    publisher: { href: '/sources/kawaguchi/', text: '河口新報' },
    excerpt: '毎朝五時、港の柱に刻まれた目盛りを読む。それが三代続く家の仕事だった。',
    picture,
  }),
  item('Undated minutes of the Eel Fishers’ Society', 'en', null, { publisher: null }),
];

function item(title: string, language: string, edtf: string | null, more: Partial<Item>): Item {
  return {
    href: `/articles/${encodeURIComponent(title.slice(0, 12))}/`,
    title,
    language,
    direction: 'ltr',
    excerpt: '',
    date: edtf === null ? null : date(edtf),
    publisher: courier,
    authors: [],
    picture: null,
    ...more,
  };
}

export const subjects: readonly SubjectLink[] = [
  { name: 'Oda Brannock', kind: 'person', href: '/tags/oda-brannock/', count: 14 },
  { name: 'Tobias Quill', kind: 'person', href: '/tags/tobias-quill/', count: 9 },
  { name: 'Merrow Harbour Board', kind: 'organisation', href: '/tags/merrow-harbour-board/', count: 87 },
  { name: 'Eel Fishers’ Society', kind: 'organisation', href: null, count: 2 },
  { name: 'Merrow', kind: 'place', href: '/tags/merrow/', count: 412 },
  { name: 'Saltholm, East Bank', kind: 'place', href: '/tags/saltholm/', count: 61 },
  { name: 'floods', kind: 'topic', href: '/tags/floods/', count: 133 },
  { name: 'fisheries', kind: 'topic', href: '/tags/fisheries/', count: 48 },
  { name: 'tide gauges', kind: 'topic', href: '/tags/tide-gauges/', count: 17 },
];

export const coverage = Array.from({ length: 53 }, (_, index) => ({
  label: String(1971 + index),
  count: index === 20 ? 0 : Math.round(12 + 30 * Math.abs(Math.sin(index * 1.7)) + (index === 16 ? 60 : 0)),
  href: `/archive/${1971 + index}/`,
}));

const paragraphs = [
  'Oda Brannock kept four pencils in a jam jar on the window sill of the lock house, and she never used the fourth. It was there, she said, for the day on which the other three were somewhere else. In thirty-one years that day did not come.',
  'Four times in every twenty-four hours she walked the eleven steps to the gauge board, read it to the nearest half inch, and wrote down what she had read. She did this on her wedding day. She did it on the two mornings after her husband’s funeral, and it is those two mornings that the harbour board would now like to discuss.',
  '“They have asked me whether I could have been mistaken,” she says. “I have asked them whether they own a pencil.”',
  'The board’s own record for that week shows a river at its ordinary height. The record is a sheet of typed figures, signed, and evenly rising and falling by the same amount each day — a tide, as one of the engineers put it, “that had been to a good school”.',
];

const more = [
  'What the notebooks show is something else: a rise of six feet and two inches in a little under three hours, at night, with the wind in the west. The lower gate was open. It should have been shut, and the man whose duty it was to shut it had been told at noon, by telephone, that there was no need.',
  'Nobody drowned. Forty-one families on Saltholm lost the ground floor of their houses, and with it the letters, receipts and photographs that would have proved what they had owned. The board paid what could be proved.',
];

export const article: ArticleView = {
  ...(items[0] as Item),
  id: '3k9f2mzq7x0d',
  sortKey: '19870314',
  deck: 'Thirty-one years of the river are in Oda Brannock’s notebooks. The harbour board would rather they were not.',
  authors: [{ href: '/authors/tobias-quill/', text: 'Tobias Quill' }],
  agency: 'Northern Wire',
  contributors: ['Ines Faro', 'Pell Adeyemi'],
  dateline: 'MERROW',
  modified: date('1987-03-16'),
  url: 'https://www.merrow-courier.example/news/1987/lock-keeper',
  words: 1240,
  bodyHtml: `${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}<h2>A rise of six feet</h2>${more
    .map((text) => `<p>${text}</p>`)
    .join('')}<blockquote><p>The river is not a matter of opinion.</p></blockquote>${paragraphs
    .map((text) => `<p>${text}</p>`)
    .join('')}`,
  figures: [
    {
      picture,
      caption: 'The lower gate at Merrow in the week after the water fell.',
      credit: 'Photograph: Pell Adeyemi',
    },
  ],
  captions: [{ text: 'Oda Brannock at the gauge board in 1961.', credit: 'Courier archive' }],
  subjects,
  promoted: [
    { kind: 'read-more', title: 'What the engineers knew', href: '/articles/what-the-engineers-knew/' },
    { kind: 'watch', title: 'The gauge board, step by step', href: null },
  ],
  related: items.slice(1, 4),
  previous: { href: '/articles/a/', text: 'Council buys the ferry it said it could not afford' },
  next: { href: '/articles/b/', text: 'Saltholm counts its chairs' },
  moreCaptures: 0,
  captures: [
    {
      path: 'courier/1987/lock-keeper-print.txt',
      originalHref: '/articles/lock-keeper/original-5f0c2a7be914.txt',
      title: 'Keeper of the lock saw the tide coming',
      language: 'en',
      date: { edtf: '1987-02-13', text: '13 February 1987', machine: '1987-02-13', uncertain: false },
      publisher: 'The Saltholm Courier, evening edition',
      authors: ['Ada Finch', 'Jon Lind'],
    },
    {
      path: 'courier/1987/lock-keeper-copy.txt',
      originalHref: null,
      title: null,
      language: null,
      date: null,
      publisher: null,
      authors: [],
    },
  ],
  provenance: {
    path: 'courier/1987/lock-keeper.txt',
    sha256: '9f2c4e1ab0d37715c6e8f04d2b9a6633e1f07c5584d0a9be21c7f3d6508e4a92',
    bytes: 8412,
    encoding: 'windows-1252',
    sourceHref: '/articles/lock-keeper/source/',
    originalHref: '/originals/9f/9f2c4e1ab0d37715.txt',
    cuts: 11,
    repairs: 3,
    cutShare: 0.18,
  },
  card: '/cards/lock-keeper.png',
  jsonLd: '{"@context":"https://schema.org","@type":"NewsArticle"}',
  withdrawal: null,
  corrections: [],
  citations: {
    styles: [
      {
        style: 'Chicago',
        text: [
          { text: 'Quill, Tobias. “The lock keeper who wrote everything down.” ', italic: false },
          { text: 'Merrow Courier', italic: true },
        ],
      },
      { style: 'MLA', text: [{ text: 'Quill, Tobias.', italic: false }] },
    ],
    files: [
      {
        format: 'BibTeX',
        name: '3k9f2mzq7x0d.bib',
        type: 'application/x-bibtex',
        text: '@article{3k9f2mzq7x0d}',
      },
    ],
  },
  dataHref: '/articles/lock-keeper/article.json',
  edited: true,
};

export const arabic: ArticleView = {
  ...article,
  ...(items[3] as Item),
  sortKey: '20170000',
  deck: 'عاد الماء إلى الحي الذي بني على ذاكرة النهر، ولم يتفاجأ سوى المهندسون.',
  authors: [{ href: '/authors/s/', text: 'سلمى الحوراني' }],
  dateline: 'مِرّو',
  figures: [],
  captions: [],
  bodyHtml:
    '<p>استيقظ سكان البلدة فجرا على صوت الماء في الشارع الذي بناه آباؤهم فوق الوادي الجاف. لم يكن الصوت غريبا على الكبار منهم، فقد سمعوه في طفولتهم قبل أن يسكت ستين عاما.</p><p>وقالت أم ياسين، وهي تنقل كتب أحفادها إلى السطح: «النهر لا ينسى عنوانه».</p><p>أما المهندسون فقد احتاجوا إلى ثلاثة أيام وخريطتين لكي يصلوا إلى النتيجة نفسها.</p>',
};

export const japanese: ArticleView = {
  ...article,
  ...(items[4] as Item),
  sortKey: '20041100',
  deck: null,
  authors: [],
  agency: null,
  dateline: null,
  modified: null,
  figures: [],
  bodyHtml:
    '<p>毎朝五時、港の柱に刻まれた目盛りを読む。それが三代続く家の仕事だった。祖父は筆で、父は万年筆で、そして彼女は鉛筆で記録をつけてきた。</p><p>「機械のほうが正確だと言われます。けれど機械は、なぜ水が濁っていたかを書きません」と彼女は話す。</p><p>記録帳は全部で百十二冊。そのうち一冊だけ、表紙に何も書かれていない。</p>',
};

export const source: SourceView = {
  title: article.title,
  articleHref: '/articles/lock-keeper/',
  originalHref: '/originals/9f/9f2c4e1ab0d37715.txt',
  language: 'en',
  direction: 'ltr',
  ledger: [
    { act: 'cut', text: 'Home | News | Tides | Subscribe\nAdvertisement\n\n', reason: 'menu' },
    { act: 'kept', text: article.title, field: 'title', part: 0 },
    { act: 'cut', text: '\n\n', reason: 'white space' },
    { act: 'cut', text: 'By ', reason: 'mark around a field' },
    { act: 'kept', text: 'Tobias Quill', field: 'byline', part: 0 },
    { act: 'cut', text: '\nShare this story  Tweet  Print\n', reason: 'share bar' },
    { act: 'kept', text: 'The lower gate at Merrow. ', field: 'caption', part: 0 },
    { act: 'kept', text: 'Pell Adeyemi', field: 'credit', part: 0 },
    { act: 'cut', text: '\n', reason: 'white space' },
    { act: 'kept', text: paragraphs[0] ?? '', field: 'body', part: 0 },
    { act: 'cut', text: '\n', reason: 'white space' },
    { act: 'kept', text: 'Four times in every twenty-four hours she walked the ', field: 'body', part: 1 },
    {
      act: 'repaired',
      text: 'elevensteps',
      became: 'eleven steps',
      reason: 'lost space',
      field: 'body',
      part: 1,
    },
    { act: 'kept', text: ' to the gauge board, read it to the nearest half inch', field: 'body', part: 1 },
    {
      act: 'repaired',
      text: '\n',
      became: ' ',
      reason: 'line break inside a paragraph',
      field: 'body',
      part: 1,
    },
    { act: 'kept', text: 'and wrote down what she had read. Her husbandâ', field: 'body', part: 1 },
    { act: 'repaired', text: '€™', became: '’', reason: 'mojibake', field: 'body', part: 1 },
    { act: 'kept', text: 's funeral.', field: 'body', part: 1 },
    {
      act: 'cut',
      text: '\nREAD MORE: What the engineers knew\nSign up for our tide alerts! Enter your e-mail\n',
      reason: 'newsletter',
    },
    { act: 'kept', text: paragraphs[2] ?? '', field: 'body', part: 2 },
    { act: 'cut', text: '\n\n© Merrow Courier. All rights reserved.', reason: 'copyright notice' },
  ],
  tally: [
    { reason: 'white space', act: 'cut', count: 3, characters: 4 },
    { reason: 'menu', act: 'cut', count: 1, characters: 47 },
    { reason: 'share bar', act: 'cut', count: 1, characters: 31 },
    { reason: 'lost space', act: 'repaired', count: 1, characters: 11 },
    { reason: 'mojibake', act: 'repaired', count: 1, characters: 2 },
  ],
};

export const list: ListView = {
  heading: 'Merrow Harbour Board',
  kind: 'organisation',
  note: null,
  total: 87,
  coverage,
  groups: [
    { heading: '1987', items: items.slice(0, 2) },
    { heading: '1986', items: items.slice(2, 5) },
    { heading: 'Undated', items: items.slice(5) },
  ],
  companions: subjects,
  broader: [],
  narrower: [],
  previous: null,
  next: null,
  pages: [
    { href: '/tags/merrow-harbour-board/', text: '1' },
    { href: '/tags/merrow-harbour-board/2/', text: '2' },
  ],
  page: 1,
  feedHref: '/tags/merrow-harbour-board/feed.xml',
};
