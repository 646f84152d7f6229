/** Everything that an article's page shows. */
import type { ArticleView, Link } from '../../layouts/view.ts';
import { dateView } from '../../layouts/words/dates.ts';
import { bounds, sortKey } from '../catalogue/edtf-bounds.ts';
import { toBibtex, toCslItem, toRis } from '../cite/exports.ts';
import type { Reference } from '../cite/reference.ts';
import { styledCitations } from '../cite/styles.ts';
import type { ArticleFacts, ArticleRecord, Correction, Edtf, Ledger } from '../model.ts';
import { paths } from './addresses.ts';
import { referenceOf } from './article-data.ts';
import { captureViews } from './captures.ts';
import type { Entry } from './entry.ts';
import { countWords } from './first-words.ts';
import { pictureOf, toItem, toSubjectLink } from './item-view.ts';
import { jsonLdOf } from './json-ld.ts';
import type { Site } from './site.ts';

export interface ArticleSource {
  readonly entry: Entry;
  readonly facts: ArticleFacts;
  readonly markdown: string;
  /** Null for an article that a person wrote without a source. */
  readonly record: ArticleRecord | null;
  /** Whether the file is no longer as Pressmark wrote it. */
  readonly edited: boolean;
}

export interface Neighbours {
  readonly previous: Entry | null;
  readonly next: Entry | null;
}

export function toArticleView(
  site: Site,
  source: ArticleSource,
  bodyHtml: string,
  neighbours: Neighbours,
): ArticleView {
  const { entry, facts, markdown, record, edited } = source;
  const item = toItem(site, entry);
  const card = site.cards.get(entry.slug) ?? null;
  const view: Omit<ArticleView, 'jsonLd'> = {
    ...item,
    id: facts.id,
    sortKey: digitsOf(entry.published),
    deck: facts.deck ?? null,
    agency: facts.agency ?? null,
    contributors: facts.contributors ?? [],
    dateline: facts.dateline ?? null,
    modified: facts.modified === undefined ? null : dateView(facts.modified, site.words),
    url: facts.url ?? null,
    words: countWords(markdown),
    bodyHtml,
    figures: figuresOf(site, facts),
    captions: (facts.captions ?? []).map(({ text, credit }) => ({ text, credit: credit ?? null })),
    subjects: (facts.subjects ?? []).map((subject) => toSubjectLink(site, subject)),
    promoted: promotedOf(site, facts, entry),
    related: (site.relations.related.get(entry.slug) ?? []).flatMap((slug) => {
      const related = site.archive.bySlug.get(slug);
      return related === undefined ? [] : [toItem(site, related)];
    }),
    previous: toLink(site, neighbours.previous),
    next: toLink(site, neighbours.next),
    ...captureViews(site, source, originalHrefOf(site, entry)),
    provenance: provenanceOf(site, entry, facts, record),
    withdrawal: withdrawalOf(site, entry),
    corrections: latestFirst(facts.corrections ?? []).map(({ date, text }) => ({
      date: dateView(date, site.words),
      text,
    })),
    citations: citationsOf(referenceOf(site, source)),
    dataHref: site.addresses.to(paths.data(entry.slug)),
    card: card === null ? null : site.addresses.to(card),
    edited,
  };
  return { ...view, jsonLd: jsonLdOf(site, view) };
}

function withdrawalOf(site: Site, { id }: Entry): ArticleView['withdrawal'] {
  const found = site.withdrawals.find((withdrawal) => withdrawal.id === id);
  if (found === undefined) return null;
  const { level, reason, date, by } = found;
  return { id, level, reason, date: dateView(date, site.words), by, href: null };
}

/** Corrections by date; of one date in the order in which they were written. */
export function latestFirst<T extends Correction>(corrections: readonly T[]): readonly T[] {
  return [...corrections].sort((a, b) =>
    sortKey(a.date) < sortKey(b.date) ? 1 : sortKey(a.date) > sortKey(b.date) ? -1 : 0,
  );
}

/** Files for reference managers are part of the page: three more files for each article are too many for some hosts. */
function citationsOf(reference: Reference): ArticleView['citations'] {
  const { id } = reference;
  return {
    styles: styledCitations(reference),
    files: [
      { format: 'BibTeX', name: `${id}.bib`, type: 'application/x-bibtex', text: toBibtex(reference) },
      {
        format: 'RIS',
        name: `${id}.ris`,
        type: 'application/x-research-info-systems',
        text: toRis(reference),
      },
      {
        format: 'CSL-JSON',
        name: `${id}.json`,
        type: 'application/vnd.citationstyles.csl+json',
        text: JSON.stringify([toCslItem(reference)], null, 1),
      },
    ],
  };
}

/** `20191125` for sorting as a number; the first day that the date may mean. */
export function digitsOf(published: Edtf | null): string {
  const { first, last } = bounds(published);
  return (first ?? last ?? '0').replaceAll('-', '');
}

function toLink(site: Site, entry: Entry | null): Link | null {
  return entry === null ? null : { href: site.addresses.to(paths.article(entry.slug)), text: entry.title };
}

function figuresOf(site: Site, facts: ArticleFacts): ArticleView['figures'] {
  return (facts.images ?? []).flatMap((image) => {
    const picture = pictureOf(site, image);
    return picture === null
      ? []
      : [{ picture, caption: image.caption ?? null, credit: image.credit ?? null }];
  });
}

/** A promotion leads to the archive's own article where there is one with that address or headline. */
function promotedOf(site: Site, facts: ArticleFacts, self: Entry): ArticleView['promoted'] {
  return (facts.related ?? []).map(({ kind, title, url }) => {
    const own = site.promotions.find({ title, url: url ?? null });
    const href = own === null || own === self ? (url ?? null) : site.addresses.to(paths.article(own.slug));
    return { kind, title, href };
  });
}

function provenanceOf(
  site: Site,
  entry: Entry,
  { source }: ArticleFacts,
  record: ArticleRecord | null,
): ArticleView['provenance'] {
  if (source === undefined) return null;
  const { cuts, repairs, cutShare } = weigh(record?.ledger ?? []);
  return {
    path: source.path,
    sha256: source.sha256,
    bytes: source.bytes,
    encoding: source.encoding,
    sourceHref: site.addresses.to(paths.source(entry.slug)),
    originalHref: originalHrefOf(site, entry),
    cuts,
    repairs,
    cutShare,
  };
}

/** Null where the bytes are not published. */
export const originalHrefOf = (site: Site, { slug, originalProblem }: Entry): string | null =>
  originalProblem === null ? site.addresses.to(paths.original(slug)) : null;

/** `cutShare` is of the source's characters, white space aside: blank lines between blocks are no loss. */
function weigh(ledger: Ledger): {
  readonly cuts: number;
  readonly repairs: number;
  readonly cutShare: number;
} {
  const inked = (text: string) => text.length - (text.match(/\s/g)?.length ?? 0);
  let [cuts, repairs, cut, whole] = [0, 0, 0, 0];
  for (const span of ledger) {
    const length = inked(span.text);
    whole += length;
    if (span.act === 'cut' && length > 0) {
      cuts++;
      cut += length;
    }
    if (span.act === 'repaired') repairs++;
  }
  return { cuts, repairs, cutShare: whole === 0 ? 0 : cut / whole };
}
