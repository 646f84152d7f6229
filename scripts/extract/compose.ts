import type { Block as ArticleBlock, Field, RelatedLink } from '../model.ts';
import type { Block } from './block.ts';
import { readDateline } from './dateline.ts';
import { bareTitle, type Hint } from './hints.ts';
import type { Label } from './label.ts';
import type { Place, PlacedBlock } from './ledger.ts';
import { withinQuotes } from './quoted.ts';
import { REASON, type Reason } from './reasons.ts';
import type { Paragraph } from './splice.ts';

/** Every block with its places, and what the places' texts alone do not say. */
export interface Composition {
  readonly placed: readonly PlacedBlock[];
  /** One for each body part. */
  readonly kinds: readonly ArticleBlock['kind'][];
  /** One for each related part. */
  readonly related: readonly RelatedLink['kind'][];
  /** One for each caption part: whether it has a credit, and at which part of that field. */
  readonly credits: readonly (number | null)[];
  /** Agencies named in bylines, datelines and closing credits, in order. */
  readonly agencies: readonly string[];
}

/** Which of the blocks that speak of author and date are believed; see `chooseMeta`. */
export interface ChosenMeta {
  readonly authors: readonly { readonly block: number; readonly from: number; readonly to: number }[];
  readonly dates: ReadonlyMap<
    number,
    readonly { readonly field: 'published' | 'modified'; readonly from: number; readonly to: number }[]
  >;
}

/** Gives each block's text to the fields of its label. */
export function compose(
  blocks: readonly Block[],
  labels: readonly Label[],
  hints: readonly (Hint | null)[],
  paragraphs: readonly Paragraph[],
  meta: ChosenMeta,
): Composition {
  const composer = new Composer(blocks, labels, hints, meta);
  const parts: { part: number; spaced: boolean }[] = [];
  paragraphs.forEach((paragraph, part) => {
    paragraph.blocks.forEach((block, i) => {
      parts[block] = { part, spaced: i > 0 && paragraph.spaced };
    });
  });
  blocks.forEach((_, i) => {
    composer.place(i, parts[i]);
  });
  return composer;
}

const LABELS_OF_BODY = new Set(['paragraph', 'subheading', 'item', 'quote']);
export const isBodyLabel = (label: Label | undefined): boolean =>
  label !== undefined && LABELS_OF_BODY.has(label.role);

class Composer implements Composition {
  readonly placed: PlacedBlock[] = [];
  readonly kinds: ArticleBlock['kind'][] = [];
  readonly related: RelatedLink['kind'][] = [];
  readonly credits: (number | null)[] = [];
  readonly agencies: string[] = [];
  readonly #next = new Map<Field, number>();
  readonly #blocks: readonly Block[];
  readonly #labels: readonly Label[];
  readonly #hints: readonly (Hint | null)[];
  readonly #meta: ChosenMeta;

  constructor(
    blocks: readonly Block[],
    labels: readonly Label[],
    hints: readonly (Hint | null)[],
    meta: ChosenMeta,
  ) {
    this.#blocks = blocks;
    this.#labels = labels;
    this.#hints = hints;
    this.#meta = meta;
  }

  place(i: number, body: { part: number; spaced: boolean } | undefined): void {
    const block = this.#blocks[i];
    const label = this.#labels[i];
    if (block === undefined || label === undefined) return;
    const [places, reason] =
      body === undefined ? this.#placesOf(i, block, label) : this.#bodyPlaces(block, label, body.part);
    if (places.length > 1) places.sort((a, b) => a.from - b.from);
    this.placed.push({ block, places, reason, spaced: body?.spaced ?? false });
  }

  #placesOf(i: number, block: Block, label: Label): [Place[], Reason] {
    const hint = this.#hints[i];
    const whole = { from: 0, to: block.text.length };
    if (label.role === 'title') return [[{ ...whole, field: 'title', part: 0 }], REASON.mark];
    if (label.role === 'deck') return [[{ ...whole, field: 'deck', part: 0 }], REASON.mark];
    if (label.role === 'caption' && hint?.kind === 'caption') return this.#caption(hint.parts);
    if (label.role === 'promotion' && hint?.kind === 'promotion')
      return this.#promotion(block.text, hint.marker);
    if (label.role === 'closing' && hint?.kind === 'closing')
      return [this.#closing(hint.closing), REASON.mark];
    if (label.role === 'meta' && hint?.kind === 'meta')
      return [this.#metaPlaces(i, hint.line.agency), REASON.bylineMore];
    const places = this.#withBylines(i, this.#dates(i));
    return [places, label.role === 'cut' ? label.reason : REASON.beside];
  }

  #bodyPlaces(block: Block, label: Label, part: number): [Place[], Reason] {
    const known = this.kinds[part];
    if (known === undefined)
      this.kinds[part] = isBodyLabel(label) ? (label.role as ArticleBlock['kind']) : 'paragraph';
    const dateline =
      part <= 1 && known === undefined && !this.#next.has('dateline') ? readDateline(block.text) : null;
    if (dateline === null || dateline.text >= block.text.length)
      return [[{ from: 0, to: block.text.length, field: 'body', part }], REASON.mark];
    const places: Place[] = [
      { from: dateline.place[0], to: dateline.place[1], field: 'dateline', part: this.#part('dateline') },
      { from: dateline.text, to: block.text.length, field: 'body', part },
    ];
    if (dateline.agency !== null) {
      this.agencies.push(dateline.agency.name);
      places.push({ ...rangeOf(dateline.agency), field: 'agency', part: this.#part('agency') });
    }
    return [places, REASON.mark];
  }

  #caption({
    text,
    credit,
  }: {
    text: readonly [number, number] | null;
    credit: readonly [number, number] | null;
  }): [Place[], Reason] {
    const places: Place[] = [];
    if (text !== null) {
      places.push({ from: text[0], to: text[1], field: 'caption', part: this.#part('caption') });
      this.credits.push(null);
    }
    // A credit by itself belongs to the caption before it, if that has none; without a caption it says nothing.
    const last = this.credits.length - 1;
    if (credit === null || this.credits[last] !== null)
      return [places, credit === null ? REASON.mark : REASON.credit];
    const part = this.#part('credit');
    places.push({ from: credit[0], to: credit[1], field: 'credit', part });
    this.credits[last] = part;
    return [places, REASON.mark];
  }

  #promotion(
    text: string,
    marker: { kind: RelatedLink['kind']; player: boolean; end: number },
  ): [Place[], Reason] {
    const [from, to] = withinQuotes(text, marker.end);
    const reason = marker.player ? REASON.player : REASON.related;
    if (bareTitle(text.slice(from, to)) === '') return [[], reason];
    this.related.push(marker.kind);
    return [[{ from, to, field: 'related', part: this.#part('related') }], reason];
  }

  #closing({ agency, contributors }: Extract<Hint, { kind: 'closing' }>['closing']): Place[] {
    const places: Place[] = contributors.map((one) => ({
      ...rangeOf(one),
      field: 'contributors' as const,
      part: this.#part('contributors'),
    }));
    if (agency !== null) {
      this.agencies.push(agency.name);
      places.push({ ...rangeOf(agency), field: 'agency', part: this.#part('agency') });
    }
    return places;
  }

  #metaPlaces(i: number, agency: string | null): Place[] {
    if (agency !== null) this.agencies.push(agency);
    return this.#withBylines(i, this.#dates(i));
  }

  #dates(i: number): Place[] {
    return (this.#meta.dates.get(i) ?? []).map((date) => ({ ...date, part: this.#part(date.field) }));
  }

  #withBylines(i: number, dates: readonly Place[]): Place[] {
    const names = this.#meta.authors.filter(
      ({ block, from, to }) => block === i && !dates.some((date) => date.from < to && from < date.to),
    );
    return [
      ...dates,
      ...names.map(({ from, to }): Place => ({ from, to, field: 'byline', part: this.#part('byline') })),
    ];
  }

  #part(field: Field): number {
    const part = this.#next.get(field) ?? 0;
    this.#next.set(field, part + 1);
    return part;
  }
}

const rangeOf = ({
  from,
  to,
}: {
  readonly from: number;
  readonly to: number;
}): { from: number; to: number } => ({ from, to });
