/** Takes passages out of all that is known of an article: what was extracted, its file, its ledger. Pure. */
import type {
  Article,
  ArticleFacts,
  Capture,
  Extraction,
  Ledger,
  LedgerSpan,
  SidecarFacts,
} from './model.ts';
import { type Range, REDACTED, type Redactor } from './redact.ts';
import { findAsMeant } from './redacted-texts.ts';

/** What a text says, without the passages: nothing that is made from it, such as its subjects, knows them. */
export function redactExtraction(extraction: Extraction, redactor: Redactor): Extraction {
  const say = sayWith(redactor);
  return {
    ...extraction,
    title: say.maybe(extraction.title),
    deck: say.maybe(extraction.deck),
    authors: extraction.authors.map(say.text),
    contributors: extraction.contributors.map(say.text),
    dateline: say.maybe(extraction.dateline),
    captions: extraction.captions.map(({ text, credit }) => ({
      text: say.text(text),
      credit: say.maybe(credit),
    })),
    related: extraction.related.map((link) => ({
      ...link,
      title: say.text(link.title),
      url: say.address(link.url),
    })),
    blocks: extraction.blocks.map((block) => ({ ...block, text: say.text(block.text) })),
    ledger: redactLedger(extraction.ledger, redactor),
  };
}

/** What was said beside a text; an address that holds a passage goes, for another one would be invented. */
export function redactSidecar(facts: SidecarFacts, redactor: Redactor): SidecarFacts {
  const say = sayWith(redactor);
  const { url, tags, images, ...rest } = facts;
  const address = say.address(url ?? null);
  return {
    ...rest,
    ...(rest.title === undefined ? {} : { title: say.text(rest.title) }),
    ...(rest.deck === undefined ? {} : { deck: say.text(rest.deck) }),
    ...(rest.authors === undefined ? {} : { authors: rest.authors.map(say.text) }),
    ...(address === null ? {} : { url: address }),
    ...(tags === undefined ? {} : { tags: tags.filter((tag) => !redactor.touches(tag)) }),
    ...(images === undefined ? {} : { images: images.map((image) => say.picture(image)) }),
  };
}

/** An article file without the passages; the same object where it holds none. */
export function redactArticle(article: Article, redactor: Redactor): Article {
  const say = sayWith(redactor);
  const { facts, markdown } = article;
  const { url, formerly, subjects, images, related, source, corrections, captions } = facts;
  const address = say.address(url ?? null);
  const { url: _, ...named } = facts;
  const next: ArticleFacts = {
    ...named,
    title: say.text(facts.title),
    ...(facts.deck === undefined ? {} : { deck: say.text(facts.deck) }),
    ...(facts.authors === undefined ? {} : { authors: facts.authors.map(say.text) }),
    ...(facts.contributors === undefined ? {} : { contributors: facts.contributors.map(say.text) }),
    ...(facts.dateline === undefined ? {} : { dateline: say.text(facts.dateline) }),
    ...(address === null ? {} : { url: address }),
    ...(corrections && { corrections: corrections.map((one) => ({ ...one, text: say.text(one.text) })) }),
    ...(formerly && { formerly: formerly.filter((slug) => !redactor.touches(slug)) }),
    ...(subjects && { subjects: subjects.filter(({ name }) => !redactor.touches(name)) }),
    ...(images && { images: images.map((image) => say.picture(image)) }),
    ...(captions && {
      captions: captions.map(({ text, credit }) => ({
        text: say.text(text),
        ...(credit === undefined ? {} : { credit: say.text(credit) }),
      })),
    }),
    ...(related && {
      related: related.map(({ url: way, ...link }) => {
        const kept = say.address(way ?? null);
        return { ...link, title: say.text(link.title), ...(kept === null ? {} : { url: kept }) };
      }),
    }),
    ...(facts.captures && { captures: facts.captures.map(say.text) }),
    ...(source && { source: { ...source, path: say.text(source.path) } }),
  };
  const text = say.text(markdown);
  return text === markdown && JSON.stringify(next) === JSON.stringify({ ...named, ...(url && { url }) })
    ? article
    : { ...article, facts: next, markdown: text };
}

/** What another text of the story says itself, without the passages; whether its original may be shown is not told by that. */
export function redactCapture(capture: Capture, redactor: Redactor): Capture {
  const say = sayWith(redactor);
  const { title, authors, publisher, source } = capture;
  return {
    ...capture,
    title: say.maybe(title),
    authors: authors.map(say.text),
    publisher: say.maybe(publisher),
    source: { ...source, path: say.text(source.path) },
  };
}

function sayWith(redactor: Redactor) {
  const text = (value: string): string => redactor.redact(value);
  return {
    text,
    maybe: (value: string | null): string | null => (value === null ? null : text(value)),
    address: (value: string | null): string | null =>
      value === null || redactor.touches(value) ? null : value,
    picture: <T extends { readonly caption?: string; readonly credit?: string; readonly alt?: string }>(
      picture: T,
    ): T => ({
      ...picture,
      ...(picture.caption === undefined ? {} : { caption: text(picture.caption) }),
      ...(picture.credit === undefined ? {} : { credit: text(picture.credit) }),
      ...(picture.alt === undefined ? {} : { alt: text(picture.alt) }),
    }),
  };
}

/**
 * A ledger of the text as it would be without the passages. They are looked for wherever one may hide: in the source, in
 * what it was before it was misread, and in each part of each field as the spans make it. The same ledger where it holds
 * none.
 */
export function redactLedger(ledger: Ledger, redactor: Redactor): Ledger {
  const texts = ledger.map(({ text }) => text);
  const inSource = spread(texts, findAsMeant(texts.join(''), redactor));
  const inFields = ledger.map((): Piece[] => []);
  for (const spans of partsOf(ledger)) {
    const texts = spans.map((at) => outcomeOf(ledger[at]));
    spread(texts, redactor.find(texts.join(''))).forEach((pieces, at) => {
      inFields[spans[at] ?? 0] = pieces;
    });
  }
  if ([...inSource, ...inFields].every((pieces) => pieces.length === 0)) return ledger;
  return ledger
    .map((span, at) => redactSpan(span, inSource[at] ?? [], inFields[at] ?? []))
    .filter((span) => span.text !== '' || (span.act === 'repaired' && span.became !== ''));
}

function redactSpan(span: LedgerSpan, source: readonly Piece[], field: readonly Piece[]): LedgerSpan {
  if (span.act === 'cut') return { ...span, text: without(span.text, source) };
  if (span.act === 'kept') return { ...span, text: without(span.text, [...source, ...field]) };
  const hidden = field.length > 0 && source.length === 0 && span.text !== '';
  return {
    ...span,
    text: hidden ? REDACTED : without(span.text, source),
    became: without(span.became, field),
  };
}

/** Positions of spans that make one part of one field, in order. */
function partsOf(ledger: Ledger): readonly (readonly number[])[] {
  const parts = new Map<string, number[]>();
  ledger.forEach((span, at) => {
    if (span.act === 'cut') return;
    const name = `${span.field} ${span.part}`;
    const spans = parts.get(name) ?? [];
    spans.push(at);
    parts.set(name, spans);
  });
  return [...parts.values()];
}

const outcomeOf = (span: LedgerSpan | undefined): string =>
  span === undefined || span.act === 'cut' ? '' : span.act === 'kept' ? span.text : span.became;

/** As much of a passage as lies in one of several texts; the first of them gets the mark. */
interface Piece extends Range {
  readonly isFirst: boolean;
}

/** What of the ranges in texts joined, which stand in order, lies in each text. */
function spread(texts: readonly string[], ranges: readonly Range[]): Piece[][] {
  const pieces = texts.map((): Piece[] => []);
  let [at, begins] = [0, 0];
  for (const { start, end } of ranges) {
    while (begins + (texts[at]?.length ?? 0) <= start) begins += texts[at++]?.length ?? 0;
    for (
      let [one, from] = [at, begins];
      from < end && one < texts.length;
      from += texts[one++]?.length ?? 0
    ) {
      const length = texts[one]?.length ?? 0;
      const piece = { start: Math.max(0, start - from), end: Math.min(length, end - from) };
      if (piece.start < piece.end) pieces[one]?.push({ ...piece, isFirst: from <= start });
    }
  }
  return pieces;
}

function without(text: string, pieces: readonly Piece[]): string {
  let [result, at] = ['', 0];
  for (const { start, end, isFirst } of [...pieces].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= at) continue;
    if (start >= at) result += text.slice(at, start) + (isFirst ? REDACTED : '');
    at = end;
  }
  return result + text.slice(at);
}
