import type { RelatedLink, SubjectKind } from '../../scripts/model.ts';
import { languageName } from './languages.ts';
import { count } from './numbers.ts';
import { searchEn } from './search-en.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const kinds: Readonly<Record<SubjectKind, string>> = {
  person: 'People',
  organisation: 'Organisations',
  place: 'Places',
  topic: 'Topics',
};

const kindsSingular: Readonly<Record<SubjectKind, string>> = {
  person: 'Person',
  organisation: 'Organisation',
  place: 'Place',
  topic: 'Topic',
};

const promotions: Readonly<Record<RelatedLink['kind'], string>> = {
  'read-more': 'Read more',
  watch: 'Watch',
  listen: 'Listen',
  video: 'Video',
  gallery: 'Pictures',
  link: 'Link',
};

/** The interface in English. */
export const en = {
  count,
  months,
  monthsShort: months.map((name) => name.slice(0, 3)),
  /** Monday first. */
  weekdays: ['M', 'T', 'W', 'T', 'F', 'S', 'S'],
  languageName,
  kinds,
  kindsSingular,
  promotions,
  search: searchEn,
  articles: (n: number) => (n === 1 ? '1 article' : `${count(n)} articles`),
  enumerate: (parts: readonly string[]) =>
    parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`,
  percent: (share: number) => (share > 0 && share < 0.01 ? 'under 1%' : `${Math.round(share * 100)}%`),
  bytes: (n: number) =>
    n < 1000
      ? `${n} bytes`
      : n < 1_000_000
        ? `${(n / 1000).toFixed(1)} KB`
        : `${(n / 1_000_000).toFixed(1)} MB`,
  dates: {
    day: (day: number, month: string, year: number) => `${day} ${month} ${year}`,
    month: (month: string, year: number) => `${month} ${year}`,
    year: (year: number) => (year < 1 ? `${1 - year} BC` : String(year)),
    decade: (year: number) => `the ${year}s`,
    century: (year: number) => `the ${year}s`,
    season: (season: number, year: number) =>
      `${['spring', 'summer', 'autumn', 'winter'][season] ?? ''} ${year}`.trim(),
    about: (date: string) => `about ${date}`,
    perhaps: (date: string) => `${date}, uncertain`,
    between: (from: string, to: string) => `between ${from} and ${to}`,
    notBefore: (date: string) => `not before ${date}`,
    notAfter: (date: string) => `not after ${date}`,
    undated: 'undated',
    uncertainHint: 'The source does not give an exact date',
  },
  nav: {
    label: 'Main',
    archive: 'Archive',
    subjects: 'Subjects',
    sources: 'Sources',
    search: 'Search',
    about: 'About',
    skip: 'Skip to the text',
    trail: 'You are here',
    home: 'Home',
  },
  box: { label: 'Search the archive', placeholder: 'Search the archive', button: 'Search' },
  home: {
    extent: (articles: number, publishers: number, languages: number) =>
      [
        articles === 1 ? '1 article' : `${count(articles)} articles`,
        ...(publishers > 1 ? [`from ${count(publishers)} sources`] : []),
        ...(languages > 1 ? [`in ${count(languages)} languages`] : []),
      ].join(' '),
    span: (first: number, last: number) => (first === last ? String(first) : `${first}–${last}`),
    latest: 'Latest',
    worthReading: 'Begin here',
    worthReadingNote: 'The articles that most others here are related to, one from each source.',
    allByDate: 'The whole archive by date',
    coverage: 'Coverage over time',
    subjects: 'Subjects',
    allSubjects: 'All subjects',
    sources: 'Sources',
    allSources: 'All sources',
    languages: 'Languages',
    empty: 'There are no articles here yet.',
  },
  chart: {
    bar: (label: string, n: number) => `${label}: ${n === 1 ? '1 article' : `${count(n)} articles`}`,
    most: (label: string, n: number) =>
      `Most in ${label}, with ${n === 1 ? '1 article' : `${count(n)} articles`}.`,
    byYear: 'Articles by year',
    byMonth: 'Articles by month',
    overTime: 'Articles over time',
  },
  article: {
    by: 'By',
    with: (names: string) => `With ${names}`,
    updated: (date: string) => `Updated ${date}`,
    words: (n: number) => (n === 1 ? '1 word' : `${count(n)} words`),
    captionsLabel: 'Pictures that were not saved with the text',
    captionsNote: 'The text has captions for pictures that were not saved with it.',
    promoted: 'Promoted in the text',
    promotedNote: 'Links that stood between the paragraphs.',
    subjects: 'Subjects',
    related: 'Related',
    previous: 'Earlier',
    next: 'Later',
    neighbours: 'Articles before and after',
    cite: 'Cite this article',
    copy: 'Copy',
    marks: 'Places that were searched for',
    previousMark: 'Previous place',
    nextMark: 'Next place',
    corrections: 'Correction',
    moreStyles: 'Other styles, and files',
    save: 'Save as a file',
    data: 'As data',
    provenance: 'Where this text is from',
    published: 'First published at',
    savedAs: 'Saved as',
    cut: (share: string, cuts: number, repairs: number) =>
      `${share} of the saved text was set aside as page furniture (${cuts === 1 ? '1 cut' : `${count(cuts)} cuts`})` +
      `${repairs === 0 ? '' : ` and ${repairs === 1 ? '1 place was' : `${count(repairs)} places were`} repaired`}.`,
    uncut: (repairs: number) =>
      repairs === 0
        ? 'Nothing was cut or repaired.'
        : `Nothing was cut; ${repairs === 1 ? '1 place was' : `${count(repairs)} places were`} repaired.`,
    seeCuts: 'See the original with the cuts marked',
    originalFile: 'The original file',
    fixity: 'Fixity',
    fixityHint: 'SHA-256 of the original file: whoever has the same file gets the same number',
    encoding: 'Encoding',
    edited: 'Edited by hand since it was made from the saved text.',
    handmade: 'Written for this archive; there is no saved text behind it.',
    captures: 'Also saved as',
    moreCaptures: (n: number) => `and ${count(n)} more`,
    id: 'Pressmark',
  },
  source: {
    title: (title: string) => `The original of “${title}”`,
    kicker: 'Original text',
    intro:
      'This is the text exactly as it was saved. What is struck through is not in the article, what is underlined stands there in place of what was saved, and everything else is in the article as it is here. Each mark says why.',
    back: 'Read the article',
    originalFile: 'The original file',
    legend: 'What was changed',
    nothing: 'Nothing was cut or repaired: the article is the saved text.',
    reason: 'Why',
    act: 'What was done',
    times: 'Times',
    characters: 'Characters',
    cut: 'Cut',
    repaired: 'Repaired',
    total: 'Together',
    text: 'The text as it was saved',
    fields: {
      title: 'headline',
      deck: 'deck',
      byline: 'byline',
      contributors: 'contributors',
      agency: 'agency',
      dateline: 'dateline',
      published: 'date',
      modified: 'updated',
      section: 'section',
      body: 'text',
      caption: 'caption',
      credit: 'credit',
      related: 'promotion',
      link: 'link',
    },
    lineBreak: 'line break',
    space: 'space',
    nothingThere: 'nothing',
  },
  list: {
    articles: 'Articles',
    companions: 'Often together with',
    broader: 'Broader',
    narrower: 'Narrower',
    feed: 'Feed',
    feedHint: (name: string) => `New articles: ${name}`,
    pages: 'Pages',
    page: (n: number) => `Page ${n}`,
    previous: 'Earlier',
    next: 'Later',
    neighbours: 'Before and after',
    kinds: {
      ...kindsSingular,
      publisher: 'Source',
      author: 'Author',
      year: 'Year',
      month: 'Month',
      undated: 'Archive',
    },
    empty: 'No articles.',
    searchWithin: 'Search within these',
  },
  year: {
    calendar: 'Calendar',
    day: (day: number, month: string, n: number) =>
      `${day} ${month}: ${n === 1 ? '1 article' : `${count(n)} articles`}`,
    fewer: 'fewer',
    more: 'more',
  },
  archive: {
    title: 'Archive',
    years: 'Articles by year',
    undated: 'Undated',
    decade: (year: number) => `${year}s`,
    undatedNote: (n: number) =>
      n === 1
        ? 'For 1 article the source gives no date.'
        : `For ${count(n)} articles the source gives no date.`,
  },
  subjects: {
    title: 'Subjects',
    note: (n: number) =>
      `${n === 1 ? '1 subject' : `${count(n)} subjects`}: people, organisations, places and topics that the articles name.`,
    most: 'Most written about',
    letters: (kind: string) => `${kind} by letter`,
    previous: 'Before',
    next: 'After',
    none: 'No subjects yet.',
  },
  sources: {
    title: 'Sources',
    note: 'Who published the articles.',
    none: 'No source is known for any article.',
  },
  searchPage: {
    title: 'Search',
    empty: 'There is nothing to search yet: this archive has no articles.',
    results: 'Results',
    filters: 'Filters',
    facets: { ...kinds, source: 'Source', language: 'Language', year: 'Year' },
    years: 'Years',
    from: 'from',
    to: 'to',
    sort: 'Order',
    relevance: 'Best match',
    newest: 'Newest first',
    oldest: 'Oldest first',
    timeHelp: 'A year or a month, as 2019 or 2019-06.',
    help: 'Quotation marks find a phrase; a minus before a word leaves out the articles that have it.',
    noScript:
      'Searching needs JavaScript, which is off here. Without it, go by date, by subject or by source.',
  },
  about: {
    title: 'About this archive',
    numbers: 'What became of every file',
    found: 'Files found',
    published: 'Published as articles',
    duplicates: 'The same story as another file',
    withdrawn: 'Withdrawn',
    quarantined: 'Could not be read as an article',
    quarantine: 'Files that could not be read',
    file: 'File',
    reason: 'What is wrong',
    remedy: 'What to do',
    duplicateList: 'Files with the same story as another',
    sameAs: 'Same as',
    withdrawnList: 'Withdrawn files',
    languages: 'Languages',
    encodings: 'Encodings of the saved files',
    cuts: 'What was set aside',
    cutsNote:
      'Page furniture that was found between the texts and kept out of the articles. Each article shows its own.',
    contact: 'Write to the archive',
    data: 'The archive as data',
    dataNote:
      'Every article with its text, as JSON Lines; a table of them all; and a description of both for programs.',
    method: 'How the texts were made',
    methodText:
      'Every character of each saved file is accounted for: it is in the article, or it was cut for a stated reason, or it was repaired. Each article links to its original with these marked. Nothing was added; what a source does not say is left open.',
  },
  corrections: {
    title: 'Corrections',
    note: 'What was put right in articles after they were published here, the latest first.',
  },
  withdrawn: {
    title: 'Withdrawn',
    text: 'An article that stood here was withdrawn from this archive.',
    listTitle: 'Withdrawals',
    listNote: 'What was withdrawn from this archive, when and why, the latest first.',
    delisted: 'This article was withdrawn from the lists and the search of this archive.',
    redacted: 'Passages of this article were taken out; a bar stands where they stood.',
    levels: { remove: 'Removed', redact: 'Passages taken out', delist: 'Taken out of lists and search' },
    when: 'When',
    why: 'Why',
    who: 'Decided by',
  },
  notFound: {
    title: 'Not found',
    text: 'There is no page at this address. It may have been misspelt, or the article has moved.',
    hint: 'Search for it, or start from one of these.',
  },
  offline: {
    title: 'No connection',
    text: 'There is no connection, and this page was not opened on this device before. What was read here before can be read again.',
    hint: 'Go back, or start from one of these.',
  },
  /** Why something was cut or repaired; the ledger has it in English, another language translates it here. */
  reason: (reason: string) => reason,
  footer: { made: 'Made with Pressmark', feed: 'Feed of new articles', contact: 'Contact' },
};
