/**
 * Why a stretch of text was cut or changed, in words that a reader of the source view understands.
 * Every stage takes its reasons from here, so that the same thing is called the same everywhere.
 */
export const REASON = {
  advertisement: 'advertisement',
  menu: 'menu',
  search: 'search box',
  login: 'login or account',
  share: 'share bar',
  newsletter: 'newsletter',
  subscription: 'subscription offer',
  appeal: 'appeal for support',
  disclosure: 'note that the publisher earns by links',
  cookies: 'cookie notice',
  comments: 'comments',
  copyright: 'copyright notice',
  related: 'related link',
  mostRead: 'list of other articles',
  player: 'video player',
  playerTitle: 'repeats the video’s title',
  gallery: 'picture gallery',
  credit: 'photo credit',
  tags: 'list of keywords',
  print: 'print or reading tools',
  pagination: 'page numbers',
  breadcrumb: 'path to this page',
  readingTime: 'reading time',
  aboutAuthor: 'about the author',
  corrections: 'contact or correction link',
  legal: 'legal notice',
  appOffer: 'offer of an app',
  linkList: 'list of the page’s links',
  linkNumber: 'number of a link',
  live: 'live-page control',
  form: 'form',
  button: 'button',
  image: 'image placeholder',
  rule: 'rule',
  bullet: 'bullet mark',
  mark: 'mark around a field',
  titleAgain: 'repeats the title',
  above: 'stands above the article',
  beside: 'stands beside the article',
  below: 'stands below the article',
  bylineMore: 'beside the byline',
  dateAgain: 'date of another thing',
  unclearDay: 'date that may be two days',
  whiteSpace: 'white space',
  control: 'control character',
  invisible: 'invisible character',
  // Repairs.
  lineBreak: 'line break inside a paragraph',
  lostSpace: 'lost space',
  splice: 'text that something was spliced into',
  mojibake: 'mojibake',
} as const;

export type Reason = (typeof REASON)[keyof typeof REASON] | ReturnType<typeof repeatsAcross>;

/** The count is a step that was reached, so that it says the same when a few files are added. */
export const repeatsAcross = (files: number) =>
  `repeats across ${files} or more files of this source` as const;
