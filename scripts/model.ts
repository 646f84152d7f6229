/**
 * The plain data that passes between stages. This file imports nothing: every stage may know it, and
 * no stage needs another one for its types.
 */

/** An EDTF (ISO 8601-2) date: `2019-11-25`, `2019`, `2019~`, `2017/..`. */
export type Edtf = string;

/** A BCP 47 language tag: `en`, `pt-BR`, `zh-Hant`. */
export type LanguageTag = string;

// ------------------------------------------------------------------------------------------------ read

/** A regular file found below the folder of scraped texts. */
export interface FoundFile {
  /** Path to open; a Buffer where the name is not valid UTF-8. */
  readonly open: string | Buffer;
  /** Path relative to the folder, with `/` and readable: bytes that are not UTF-8 stand as `%XX`. */
  readonly path: string;
  readonly bytes: number;
}

/** What a person or a scraper wrote beside a text. Each fact beats what is guessed from the text. */
export interface SidecarFacts {
  readonly id?: string;
  readonly url?: string;
  readonly title?: string;
  readonly deck?: string;
  readonly authors?: readonly string[];
  readonly published?: Edtf;
  readonly modified?: Edtf;
  /** Who published it: the newspaper, site or agency (`source` in a sidecar). */
  readonly publisher?: string;
  readonly language?: LanguageTag;
  readonly tags?: readonly string[];
  readonly images?: readonly SidecarImage[];
}

export interface SidecarImage {
  /** Path of the picture relative to the folder of scraped texts. */
  readonly file: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly alt?: string;
}

/** A scraped file as decoded: `text` is exactly what the bytes say in `encoding`, nothing mended yet. */
export interface Source {
  /** Path relative to the folder of scraped texts, as in {@link FoundFile}. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  /** WHATWG name of the encoding, such as `utf-8` or `windows-1252`; a byte order mark is not in `text`. */
  readonly encoding: string;
  readonly text: string;
  readonly facts: SidecarFacts;
}

/** A file that cannot become an article, and what a person can do about it. */
export interface Quarantined {
  readonly path: string;
  /** Stable code, such as `empty`, `binary`, `too-large`, `unreadable`, `vanished`, `no-text`. */
  readonly code: string;
  /** What is wrong, in plain words. */
  readonly reason: string;
  /** What to do about it. */
  readonly remedy: string;
  /** Whether a text is missing that somebody has to see to (unreadable, too large); or it is no text at all. */
  readonly actionNeeded: boolean;
}

// --------------------------------------------------------------------------------------------- extract

/** The field of an article that a stretch of source text went to. */
export type Field =
  | 'title'
  | 'deck'
  | 'byline'
  | 'contributors'
  | 'agency'
  | 'dateline'
  | 'published'
  | 'modified'
  | 'section'
  | 'body'
  | 'caption'
  | 'credit'
  | 'related'
  | 'link';

/**
 * One stretch of the decoded source. Spans stand in source order; their `text`s joined are the source.
 * `part` counts within a field: paragraph 3 of the body, caption 0. The texts kept and what repaired
 * ones became, joined in order for one field and part, are that part's text.
 */
export type LedgerSpan =
  | { readonly act: 'kept'; readonly text: string; readonly field: Field; readonly part: number }
  | { readonly act: 'cut'; readonly text: string; readonly reason: string }
  | {
      readonly act: 'repaired';
      readonly text: string;
      readonly became: string;
      readonly reason: string;
      readonly field: Field;
      readonly part: number;
    };

export type Ledger = readonly LedgerSpan[];

export interface Block {
  readonly kind: 'paragraph' | 'subheading' | 'item' | 'quote';
  readonly text: string;
}

export interface Caption {
  readonly text: string;
  readonly credit: string | null;
}

export interface RelatedLink {
  readonly kind: 'read-more' | 'watch' | 'listen' | 'video' | 'gallery' | 'link';
  readonly title: string;
  readonly url: string | null;
}

/** What a text says of its article; null or empty where it does not say. */
export interface Extraction {
  readonly title: string | null;
  readonly deck: string | null;
  readonly authors: readonly string[];
  readonly contributors: readonly string[];
  /** The news agency, such as `Associated Press`. */
  readonly agency: string | null;
  /** Where it was written, as the text has it: `BEIRUT`. */
  readonly dateline: string | null;
  readonly published: Edtf | null;
  readonly modified: Edtf | null;
  readonly language: LanguageTag | null;
  readonly captions: readonly Caption[];
  readonly related: readonly RelatedLink[];
  /** The body, in reading order. */
  readonly blocks: readonly Block[];
  readonly ledger: Ledger;
}

// ------------------------------------------------------------------------------------------- catalogue

export type SubjectKind = 'person' | 'organisation' | 'place' | 'topic';

export interface Subject {
  readonly name: string;
  readonly kind: SubjectKind;
}

// ----------------------------------------------------------------------------------------------- write

export interface ArticleImage {
  /** Path relative to the content folder. */
  readonly file: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly alt?: string;
}

/** Where an article's text came from. */
export interface Provenance {
  /** Path of the original bytes relative to the content folder. */
  readonly original: string;
  /** Path of the text as it was found, relative to the folder of scraped texts. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: string;
}

/** A note on what was put right in an article, as newsrooms append them. */
export interface Correction {
  readonly date: Edtf;
  readonly text: string;
}

/** The front matter of an article file: everything but the body. */
export interface ArticleFacts {
  /** Permanent identity: 12 characters of Crockford's base 32, lower case. */
  readonly id: string;
  readonly title: string;
  readonly deck?: string;
  readonly authors?: readonly string[];
  readonly contributors?: readonly string[];
  readonly agency?: string;
  readonly dateline?: string;
  readonly published?: Edtf;
  readonly modified?: Edtf;
  readonly publisher?: string;
  readonly url?: string;
  /** What was put right since it was published here, and when. */
  readonly corrections?: readonly Correction[];
  /** Last parts of the addresses that it had before. */
  readonly formerly?: readonly string[];
  readonly language?: LanguageTag;
  /** Not called `tags`: Eleventy would make collections of them. */
  readonly subjects?: readonly Subject[];
  readonly images?: readonly ArticleImage[];
  readonly captions?: readonly { readonly text: string; readonly credit?: string }[];
  readonly related?: readonly {
    readonly kind: RelatedLink['kind'];
    readonly title: string;
    readonly url?: string;
  }[];
  /** Other files with the same story, as paths relative to the folder of scraped texts. */
  readonly captures?: readonly string[];
  /** Absent in an article that a person wrote without a source. */
  readonly source?: Provenance;
}

/** An article file: `articles/SLUG.md`. The file's name is its address and never changes by itself. */
export interface Article {
  readonly slug: string;
  readonly facts: ArticleFacts;
  /** The body as Markdown. */
  readonly markdown: string;
}

/** Another text of an article's story, and what it says itself; null where it does not say. */
export interface Capture {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: Edtf | null;
  readonly publisher: string | null;
  readonly language: LanguageTag | null;
  readonly source: Provenance;
  /** Whether passages were taken out of it, so that its original is not to be shown. */
  readonly redacted?: boolean;
  /** Whether it was found when a person had edited the article, which does not name it therefore. */
  readonly later?: boolean;
}

/** What is kept beside an article, in `records/ID.json`: how its text came to be. */
export interface ArticleRecord {
  readonly id: string;
  readonly slug: string;
  /** SHA-256 of the article file as Pressmark wrote it; another one now means that a person edited it. */
  readonly written: string;
  /** Only while an article is being replaced: the SHA-256 of the file that `written` comes after. */
  readonly replaces?: string;
  /** Whether passages were taken out of the ledger, so that the original is not to be shown. */
  readonly redacted?: boolean;
  /** Its former addresses as a person named them in an article else unchanged: they stay when that is made anew. */
  readonly formerly?: readonly string[];
  /** The other texts of its story whose bytes are kept. */
  readonly captures?: readonly Capture[];
  readonly ledger: Ledger;
}

/** What became of every file that was found. The five add up to `found`. */
export interface Account {
  readonly found: number;
  readonly published: number;
  readonly duplicates: readonly { readonly path: string; readonly of: string }[];
  readonly withdrawn: readonly { readonly path: string; readonly id: string }[];
  readonly quarantined: readonly Quarantined[];
}

// -------------------------------------------------------------------------------------------- settings

/** `content/archive.yml`, checked and with defaults filled in. */
export interface Settings {
  readonly title: string;
  readonly description: string;
  /** Of the interface. */
  readonly language: LanguageTag;
  /** `https://example.org`, no trailing slash and no path; null where the archive has no address yet. */
  readonly origin: string | null;
  /** `/` or `/prefix/`. */
  readonly pathPrefix: string;
  readonly contact: string | null;
  /** Markdown for the about page, for the front page above all else, and for the foot of every page. */
  readonly about: string | null;
  readonly front: string | null;
  readonly footer: string | null;
  /** The colour of links, as hexadecimal numbers: on light paper and on dark. */
  readonly accent: { readonly light: string; readonly dark: string };
  /** Path of the archive's sign, relative to the content folder. */
  readonly logo: string | null;
  /** Links behind those of the archive's own sections; to a path below the site or to an address. */
  readonly navigation: readonly { readonly text: string; readonly href: string }[];
  /** Publishers by the folder (relative to the scraped texts) that holds their texts; the longest wins. */
  readonly sources: readonly { readonly folder: string; readonly name: string; readonly url?: string }[];
  /** A tag with fewer articles is shown but has no page. */
  readonly minimumForTagPage: number;
  /** Whether readers' browsers keep what was seen, for when there is no connection. */
  readonly offline: boolean;
  /** An archive of more articles has a social card for each publisher instead of one for each article. */
  readonly mostCards: number;
}

/** An entry of `content/withdrawals.yml`. */
export interface Withdrawal {
  readonly id: string;
  readonly level: 'delist' | 'redact' | 'remove';
  readonly reason: string;
  readonly date: Edtf;
  /** Who decided it. */
  readonly by: string | null;
  /** What a host that can is to answer. */
  readonly status: 410 | 451;
  /** The last part of a removed article's address; null where it has none, or was not removed. */
  readonly slug: string | null;
}

/** `content/vocabulary.yml`: what people decided about tags. */
export interface Vocabulary {
  readonly subjects: readonly {
    readonly name: string;
    readonly kind?: SubjectKind;
    readonly aliases: readonly string[];
    readonly note?: string;
    /** Names of the subjects that this one is a part or a case of; they are in the vocabulary, and nothing is above itself. */
    readonly broader?: readonly string[];
  }[];
  /** Never tags. */
  readonly hidden: readonly string[];
}
