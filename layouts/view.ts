/**
 * What the pages are given. `scripts/render` makes these from the catalogue; the components below
 * `layouts/` turn them into HTML and decide nothing but how things look.
 */
import type { Block, Caption, LanguageTag, LedgerSpan, RelatedLink, SubjectKind } from '../scripts/model.ts';

/** Addresses in views are complete: they carry the path prefix already, so `href={x.href}` is right. */
export interface Link {
  readonly href: string;
  readonly text: string;
}

export interface SiteView {
  readonly title: string;
  readonly description: string;
  /** BCP 47 tag of the interface, and how it is written. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** `https://example.org` without path, or null where the owner gave none. */
  readonly origin: string | null;
  /** `/` or `/prefix/`. */
  readonly prefix: string;
  readonly contact: string | null;
  /** Links that the archive adds to its sections. */
  readonly navigation: readonly Link[];
  /** What the archive says at the foot of every page, by markdown-it. */
  readonly footerHtml: string | null;
  /** Whether a service worker keeps what a reader has seen. */
  readonly offline: boolean;
  /** File names with content hashes, complete addresses. */
  readonly assets: {
    readonly css: string;
    readonly js: string;
    /** What `js` loads where a page needs it. */
    readonly later: readonly string[];
    readonly searchJs: string;
    /** The service worker, for archives that have one. */
    readonly offlineJs: string;
    /** The archive's sign; null where it has none. */
    readonly logo: string | null;
    /** `layouts/assets/icon.svg`. */
    readonly icon: string;
    /** Faces to preload: those that every page sets its text in. */
    readonly fonts: readonly string[];
  };
  readonly counts: {
    readonly articles: number;
    readonly subjects: number;
    readonly publishers: number;
    readonly languages: number;
  };
  /** First and last year that any article may be from, null in an empty archive. */
  readonly span: { readonly first: number; readonly last: number } | null;
}

/** A date as a reader should see it; `edtf` is what the article says. */
export interface DateView {
  readonly edtf: string;
  /** `25 November 2019`, `November 2019`, `about 2019`, `not before 2017`. */
  readonly text: string;
  /** For `<time datetime>`: a valid HTML date, month or year, or null where EDTF says more than HTML can. */
  readonly machine: string | null;
  readonly uncertain: boolean;
}

export interface PictureView {
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  /** `image/avif` first, then `image/webp`; complete `srcset` values. */
  readonly sources: readonly { readonly type: string; readonly srcset: string }[];
  readonly fallback: string;
}

export interface SubjectLink {
  readonly name: string;
  readonly kind: SubjectKind;
  /** Null where a tag has too few articles for a page of its own. */
  readonly href: string | null;
  readonly count: number;
}

/** An article in a list. */
export interface Item {
  readonly href: string;
  readonly title: string;
  /** Of the title; the interface's where unknown. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The deck, or the first words of the body. */
  readonly excerpt: string;
  readonly date: DateView | null;
  readonly publisher: Link | null;
  readonly authors: readonly Link[];
  readonly picture: PictureView | null;
}

export interface ArticleView extends Item {
  readonly id: string;
  /** The date as digits that sort as numbers, `20191125`; `0` where undated. */
  readonly sortKey: string;
  readonly deck: string | null;
  readonly agency: string | null;
  readonly contributors: readonly string[];
  readonly dateline: string | null;
  readonly modified: DateView | null;
  readonly url: string | null;
  readonly words: number;
  /** Rendered by markdown-it: the one place where HTML is passed through. */
  readonly bodyHtml: string;
  readonly figures: readonly {
    readonly picture: PictureView;
    readonly caption: string | null;
    readonly credit: string | null;
  }[];
  /** Captions whose picture was not scraped. */
  readonly captions: readonly Caption[];
  readonly subjects: readonly SubjectLink[];
  /** Promotions found in the text; `href` where the archive has the article or the text had an address. */
  readonly promoted: readonly {
    readonly kind: RelatedLink['kind'];
    readonly title: string;
    readonly href: string | null;
  }[];
  readonly related: readonly Item[];
  readonly previous: Link | null;
  readonly next: Link | null;
  /** Other texts of the same story. */
  readonly captures: readonly CaptureView[];
  /** How many further ones the page does not show; the about page lists them all. */
  readonly moreCaptures: number;
  readonly provenance: {
    readonly path: string;
    readonly sha256: string;
    readonly bytes: number;
    readonly encoding: string;
    readonly sourceHref: string;
    /** Null where the bytes are not published. */
    readonly originalHref: string | null;
    readonly cuts: number;
    readonly repairs: number;
    readonly cutShare: number;
  } | null;
  /** Set where the page is kept, but stands in no list and is not to be found. */
  readonly withdrawal: WithdrawalView | null;
  /** The latest first. */
  readonly corrections: readonly { readonly date: DateView; readonly text: string }[];
  readonly citations: {
    /** Stretches in italics are titles of works. */
    readonly styles: readonly {
      readonly style: string;
      readonly text: readonly { readonly text: string; readonly italic: boolean }[];
    }[];
    /** For reference managers: whole files, with the names and media types that they are to be saved with. */
    readonly files: readonly {
      readonly format: string;
      readonly name: string;
      readonly type: string;
      readonly text: string;
    }[];
  };
  /** Address of the article as data. */
  readonly dataHref: string;
  readonly card: string | null;
  readonly jsonLd: string;
  readonly edited: boolean;
}

/** Another text of an article's story: where it was saved, and what it says that the article does not. */
export interface CaptureView {
  readonly path: string;
  /** Of the bytes; null where they are not published. */
  readonly originalHref: string | null;
  /** Its headline, date, publisher and authors, each null or empty where it is the article's or not known. */
  readonly title: string | null;
  readonly language: LanguageTag | null;
  readonly date: DateView | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
}

/** How much was written when; for charts. `href` null where a bar leads nowhere. */
export interface Bar {
  readonly label: string;
  readonly count: number;
  readonly href: string | null;
}

/** A feed in its two forms, and the name of what it follows. */
export interface FeedLinks {
  readonly title: string;
  readonly atom: string;
  readonly json: string;
}

export interface PageMeta {
  /** Complete address below the origin, for canonical links. */
  readonly href: string;
  readonly title: string;
  readonly description: string;
  /** The way here: home first, this page last. */
  readonly trail: readonly Link[];
  /** The page's own feeds, where it has some beside those of the whole archive. */
  readonly feeds?: FeedLinks;
  readonly section: 'home' | 'archive' | 'tags' | 'sources' | 'search' | 'about' | 'article' | 'other';
}

export interface HomeView {
  /** The archive's own words for its front page, by markdown-it. */
  readonly frontHtml: string | null;
  readonly latest: readonly Item[];
  /** Where a reader may begin; the rule that chooses them is told beside them. */
  readonly worthReading: readonly Item[];
  readonly coverage: readonly Bar[];
  readonly subjects: readonly SubjectLink[];
  readonly publishers: readonly (Link & { readonly count: number })[];
  readonly languages: readonly { readonly tag: string; readonly count: number }[];
}

/** What the archive says of an article that was withdrawn. */
export interface WithdrawalView {
  readonly id: string;
  readonly level: 'delist' | 'redact' | 'remove';
  readonly reason: string;
  readonly date: DateView;
  readonly by: string | null;
  /** Where its tombstone stands; null for what was not removed. */
  readonly href: string | null;
}

export interface WithdrawalsView {
  readonly withdrawals: readonly WithdrawalView[];
}

/** Every correction of the archive, the latest first. */
export interface CorrectionsView {
  readonly corrections: readonly {
    readonly date: DateView;
    readonly text: string;
    readonly article: Pick<Item, 'href' | 'title' | 'language' | 'direction'>;
  }[];
}

export interface SourceView {
  readonly title: string;
  readonly articleHref: string;
  /** Null where the bytes are not published. */
  readonly originalHref: string | null;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly ledger: readonly LedgerSpan[];
  /** Cuts and repairs by reason, most frequent first. */
  readonly tally: readonly {
    readonly reason: string;
    readonly act: 'cut' | 'repaired';
    readonly count: number;
    readonly characters: number;
  }[];
}

/** A page of a list of articles: a tag's, a publisher's, an author's, a year's, a month's, the undated. */
export interface ListView {
  readonly heading: string;
  readonly kind: SubjectKind | 'publisher' | 'author' | 'year' | 'month' | 'undated';
  readonly note: string | null;
  readonly total: number;
  readonly coverage: readonly Bar[];
  /** Grouped for reading: by year in a tag, by day in a month. */
  readonly groups: readonly {
    readonly heading: string | null;
    /** For `#` links from a calendar: `day-25` in a month, `2019-11` in a year. */
    readonly id?: string;
    readonly items: readonly Item[];
  }[];
  readonly companions: readonly SubjectLink[];
  /** What a tag is a part or a case of, and what is a part or a case of it, as the vocabulary says. */
  readonly broader: readonly SubjectLink[];
  readonly narrower: readonly SubjectLink[];
  readonly previous: Link | null;
  readonly next: Link | null;
  /** Further pages of the same list. */
  readonly pages: readonly Link[];
  readonly page: number;
  readonly feedHref: string | null;
}

export interface YearView extends ListView {
  readonly year: number;
  /** One entry a day that has articles, `MM-DD`. */
  readonly days: readonly { readonly day: string; readonly count: number; readonly href: string }[];
  readonly months: readonly Bar[];
}

export interface ArchiveView {
  readonly years: readonly Bar[];
  readonly undated: { readonly href: string; readonly count: number } | null;
}

export interface SubjectIndexView {
  readonly total: number;
  readonly byWeight: readonly SubjectLink[];
  readonly kinds: readonly {
    readonly kind: SubjectKind;
    readonly letters: readonly {
      readonly letter: string;
      /** Of the letter's own page, where there are too many for this one; its subjects are there then. */
      readonly href: string | null;
      readonly count: number;
      readonly subjects: readonly SubjectLink[];
    }[];
  }[];
}

/** The subjects of one kind under one letter. */
export interface SubjectPartView {
  readonly kind: SubjectKind;
  readonly letter: string;
  /** From the first name to the last. */
  readonly span: string;
  readonly subjects: readonly SubjectLink[];
  readonly letters: readonly Link[];
  readonly previous: Link | null;
  readonly next: Link | null;
}

export interface PublisherIndexView {
  readonly publishers: readonly (Link & { readonly count: number; readonly span: string | null })[];
}

export interface AboutView {
  /** Where its corrections are listed; null where there are none. */
  readonly correctionsHref: string | null;
  readonly withdrawalsHref: string | null;
  readonly textHtml: string | null;
  /** All articles with their texts; null where they are in several files, which the data package names. */
  readonly textsHref: string | null;
  readonly account: {
    readonly found: number;
    readonly published: number;
    readonly duplicates: readonly { readonly path: string; readonly of: string }[];
    readonly withdrawn: readonly { readonly path: string; readonly id: string }[];
    readonly quarantined: readonly {
      readonly path: string;
      readonly reason: string;
      readonly remedy: string;
    }[];
  };
  readonly encodings: readonly { readonly name: string; readonly count: number }[];
  readonly languages: readonly { readonly tag: string; readonly count: number }[];
  readonly cutReasons: readonly { readonly reason: string; readonly count: number }[];
}

export type { Block };
