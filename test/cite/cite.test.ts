import { describe, expect, it } from 'vitest';
import { toBibtex, toCslItem, toRis } from '../../scripts/cite/exports.ts';
import { nameOf } from '../../scripts/cite/name.ts';
import type { Reference } from '../../scripts/cite/reference.ts';
import { styledCitations } from '../../scripts/cite/styles.ts';

const reference: Reference = {
  id: '3k9f2mzq7x0d',
  title: 'Who moved the pier?',
  authors: ['Ada Finch', 'Ludwig van Muster'],
  agency: null,
  publisher: 'The Courier',
  published: '2019-03-04',
  language: 'en',
  url: 'https://courier.example/pier',
  archive: { title: 'The Tide Papers', address: 'https://tide.example/articles/pier/' },
};

const said = (other: Partial<Reference> = {}) =>
  styledCitations({ ...reference, ...other }).map(({ style, text }) => [
    style,
    text.map((stretch) => (stretch.italic ? `*${stretch.text}*` : stretch.text)).join(''),
  ]);

describe('styles', () => {
  it('turn the first name round, and say newspaper, day and archive', () => {
    const where = '*The Tide Papers*, https://tide.example/articles/pier/';
    const title = 'Finch, Ada, and Ludwig van Muster. “Who moved the pier?” *The Courier*';
    expect(said()).toEqual([
      ['Chicago', `${title}, March 4, 2019. ${where}`],
      ['MLA', `${title}, 4 Mar. 2019. ${where}`],
      ['APA', `Finch, A., & van Muster, L. (2019, March 4). Who moved the pier? *The Courier*. ${where}`],
    ]);
  });

  it('cite only what is known', () => {
    const little = {
      authors: [],
      publisher: null,
      published: null,
      archive: { title: 'Tide', address: null },
    };
    expect(said(little)).toEqual([
      ['Chicago', '“Who moved the pier?” n.d. *Tide*, pressmark 3k9f2mzq7x0d.'],
      ['MLA', '“Who moved the pier?” *Tide*, pressmark 3k9f2mzq7x0d.'],
      ['APA', 'Who moved the pier? (n.d.). *Tide*, pressmark 3k9f2mzq7x0d.'],
    ]);
  });

  it('say how uncertain a date is', () => {
    expect(said({ published: '2017/..' })[0]?.[1]).toContain('*The Courier*, not before 2017.');
    expect(said({ published: '1994~' })[2]?.[1]).toContain('(about 1994).');
    expect(said({ published: '2019-03' })[2]?.[1]).toContain('(2019, March).');
  });

  it('set a suffix behind the first name, and behind the whole of a name that is not turned', () => {
    const authors = ['Martin Luther King Jr.', 'Henry Adams III'];
    expect(said({ authors }).map(([, text]) => text?.slice(0, text.search(/ [“(]/)))).toEqual([
      'King, Martin Luther, Jr., and Henry Adams III.',
      'King, Martin Luther, Jr., and Henry Adams III.',
      'King, M. L., Jr., & Adams, H., III.',
    ]);
  });

  it('shorten many authors', () => {
    const many = Array.from({ length: 22 }, (_, n) => `Ada Finch${String.fromCharCode(97 + n)}`);
    expect(said({ authors: many })[0]?.[1]).toMatch(/Ada Finchg, et al\. “/);
    expect(said({ authors: many })[1]?.[1]).toMatch(/^Fincha, Ada, et al\. “/);
    expect(said({ authors: many })[2]?.[1]).toMatch(/Finchs, A\., … Finchv, A\. \(/);
  });
});

describe('names', () => {
  it.each([
    ['中村 花', 'ja'],
    ['Nagy Ilona', 'hu'],
    ['Solo', 'en'],
    ['Sir Elton', 'en'],
    ['SPOR SERVİSİ', 'tr'],
    ['Reuters Staff', 'en'],
    ['Europa Press', 'es'],
    ['Our Correspondent', 'en'],
    ['Ada Finch and Ned Aldiss', 'en'],
    ['נעמה ברק', 'he'],
  ])('%s stays whole', (name, language) => {
    expect(nameOf(name, language)).toEqual({ literal: name });
  });

  it('of the newspaper itself stay whole', () => {
    expect(nameOf('Slack Water', 'en')).toHaveProperty('family');
    expect(nameOf('Slack Water', 'en', 'Slack Water')).toEqual({ literal: 'Slack Water' });
  });

  it.each([
    ['Martin Luther King Jr.', 'Martin Luther', 'King', 'Jr.'],
    ['Henry Adams, III', 'Henry', 'Adams', 'III'],
    ['Sir John Smith', 'John', 'Smith', ''],
    ['Prof. Dr. Ruth Abara, Ph.D.', 'Ruth', 'Abara', ''],
    ['Sr. Juan Pérez', 'Juan', 'Pérez', ''],
    ['ʿAlī al-Rashid', 'ʿAlī', 'al-Rashid', ''],
    ['Dean Ray Koontz', 'Dean Ray', 'Koontz', ''],
    ['Yo-Yo Ma', 'Yo-Yo', 'Ma', ''],
    ['Ursula K. Le Guin', 'Ursula K.', 'Le Guin', ''],
    ['Dick Van Dyke', 'Dick', 'Van Dyke', ''],
    ['Josep Carner i Puig', 'Josep', 'Carner i Puig', ''],
  ])('%s is taken apart', (name, given, family, suffix) => {
    expect(nameOf(name, 'en')).toEqual({ given, family, particle: '', suffix });
  });
});

describe('files', () => {
  const hostile = { ...reference, title: 'A 100% {pier} & \\input{x\r\n_~^#$', authors: ['A } and {B'] };

  it('give BibTeX in which nothing is a command and braces are even', () => {
    const entry = toBibtex(hostile);
    expect(entry).toContain('author = {');
    expect(entry).toContain('year = {2019},\n  month = {3},\n  day = {4},');
    expect(entry).not.toMatch(/\\input/);
    expect(entry.split('{').length).toBe(entry.split('}').length);
  });

  it('give RIS with a line for each field', () => {
    const lines = toRis(hostile).split('\r\n');
    expect(lines[0]).toBe('TY  - NEWS');
    expect(lines.at(-2)).toBe('ER  - ');
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
    expect(toRis(reference)).toContain('DA  - 2019/03/04\r\n');
  });

  it.each([
    ['2009?', 'PY  - 2009\r\nDA  - 2009///2009, uncertain\r\n', { 'date-parts': [[2009]], circa: true }],
    ['1994-05', 'PY  - 1994\r\nDA  - 1994/05/\r\n', { 'date-parts': [[1994, 5]] }],
    ['1994', 'PY  - 1994\r\nLA', { 'date-parts': [[1994]] }],
    [
      '2004-06/2006-08',
      'DA  - ///between June 2004 and August 2006\r\n',
      {
        'date-parts': [
          [2004, 6],
          [2006, 8],
        ],
      },
    ],
    ['2017/..', 'DA  - ///not before 2017\r\n', { literal: 'not before 2017' }],
  ])('say of %s what their formats can say', (published, ris, issued) => {
    expect(toRis({ ...reference, published })).toContain(ris);
    expect(toCslItem({ ...reference, published }).issued).toEqual(issued);
  });

  it('give BibTeX the year of a doubtful date, and Biblatex the doubt', () => {
    expect(toBibtex({ ...reference, published: '2009?' })).toContain('year = {2009},\n  date = {2009?},');
  });

  it('keep a suffix apart', () => {
    const king = { ...reference, authors: ['Martin Luther King Jr.'] };
    expect(toBibtex(king)).toContain('author = {King, Jr., Martin Luther},');
    expect(toRis(king)).toContain('AU  - King, Martin Luther, Jr.\r\n');
    expect(toCslItem(king)).toMatchObject({
      author: [{ family: 'King', given: 'Martin Luther', suffix: 'Jr.' }],
    });
  });

  it('give CSL-JSON with the parts of names and dates', () => {
    expect(toCslItem(reference)).toMatchObject({
      type: 'article-newspaper',
      author: [
        { family: 'Finch', given: 'Ada' },
        { family: 'Muster', given: 'Ludwig', 'non-dropping-particle': 'van' },
      ],
      issued: { 'date-parts': [[2019, 3, 4]] },
      archive_location: '3k9f2mzq7x0d',
    });
  });
});
