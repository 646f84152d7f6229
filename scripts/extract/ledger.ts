import type { Field, Ledger, LedgerSpan } from '../model.ts';
import { type Block, isSpace } from './block.ts';
import { REASON, type Reason } from './reasons.ts';

/** A stretch of a block's text that goes to a field; offsets into the text. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly field: Field;
  readonly part: number;
}

/** A block with what becomes of it: its places are kept, the rest is cut for `reason`. */
export interface PlacedBlock {
  readonly block: Block;
  readonly places: readonly Place[];
  readonly reason: Reason;
  /** A space is put before it, into the part that its first place goes on with. */
  readonly spaced: boolean;
}

/** The account of every character of a source: spans in order whose texts joined are the source. */
export function keepLedger(source: string, placed: readonly PlacedBlock[]): Ledger {
  const ledger = new Spans(source);
  for (const { block, places, reason, spaced } of placed) {
    const first = places[0];
    if (spaced && first !== undefined) {
      ledger.gapUntil(block.atoms[0]?.start ?? 0);
      ledger.add({
        act: 'repaired',
        text: '',
        became: ' ',
        reason: REASON.splice,
        field: first.field,
        part: first.part,
      });
    }
    let at = 0;
    for (const atom of block.atoms) {
      ledger.gapUntil(atom.start);
      const next = at + atom.text.length;
      if (atom.reason !== null) {
        const place = places.find(
          ({ from, to }) => from <= at && next <= to && at < to && (atom.text !== '' || from < at),
        );
        ledger.take(atom.end, place, place === undefined ? reason : atom.reason, atom.text);
      } else {
        for (const { from, to, ...place } of places) {
          if (to <= at || from >= next) continue;
          ledger.take(atom.start + Math.max(from, at) - at, undefined, reason, null);
          ledger.take(atom.start + Math.min(to, next) - at, place, reason, null);
        }
        ledger.take(atom.end, undefined, reason, null);
      }
      at = next;
    }
  }
  ledger.gapUntil(source.length);
  return ledger.done();
}

/** What the ledger's kept and repaired spans make of one field: a text for each part, in order. */
export function textsOf(ledger: Ledger, field: Field): string[] {
  const parts: string[] = [];
  for (const span of ledger) {
    if (span.act === 'cut' || span.field !== field) continue;
    parts[span.part] = (parts[span.part] ?? '') + (span.act === 'kept' ? span.text : span.became);
  }
  return Array.from(parts, (text) => text ?? '');
}

/** Builds spans from left to right; neighbours that say the same become one. */
class Spans {
  readonly #spans: LedgerSpan[] = [];
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** What no block covers, up to an offset. */
  gapUntil(end: number): void {
    while (this.#at < end) {
      // Nearly every gap is a line's end or a space.
      if (end === this.#at + 1 && isSpace(this.#source.charCodeAt(this.#at))) {
        this.add({ act: 'cut', text: this.#source.charAt(this.#at), reason: REASON.whiteSpace });
        this.#at = end;
        return;
      }
      GAP.lastIndex = this.#at;
      const run = GAP.exec(this.#source)?.[0] ?? '';
      const rest = run === '' ? end : Math.min(end, this.#at + run.length);
      const text = this.#source.slice(this.#at, rest);
      this.add({ act: 'cut', text, reason: gapReason(text) });
      this.#at = rest;
    }
  }

  /** The source up to an offset: to a place, or cut; `became` where the place gets another text. */
  take(
    end: number,
    place: { field: Field; part: number } | undefined,
    reason: Reason,
    became: string | null,
  ): void {
    if (end < this.#at || (end === this.#at && (became === null || became === ''))) return;
    const text = this.#source.slice(this.#at, end);
    this.#at = end;
    if (place === undefined) {
      if (text !== '') this.add({ act: 'cut', text, reason });
    } else if (became === null) this.add({ act: 'kept', text, field: place.field, part: place.part });
    else if (became === '') this.add({ act: 'cut', text, reason });
    else this.add({ act: 'repaired', text, became, reason, field: place.field, part: place.part });
  }

  add(span: LedgerSpan): void {
    const last = this.#spans[this.#spans.length - 1];
    const joined = last === undefined ? null : join(last, span);
    if (joined === null) this.#spans.push(span);
    else this.#spans[this.#spans.length - 1] = joined;
  }

  done(): Ledger {
    return this.#spans;
  }
}

// A list mark or another sign by itself, or white space, or what cannot be seen.
const GAP =
  /(?:[\s\u0085]+|[\x00-\x1f\x7f-\x9f]+|[\xad\u200b\u2060\ufeff]+|[^\s\x00-\x1f\x7f-\x9f\xad\u200b\u2060]+)/y;

function gapReason(run: string): Reason {
  if (/^[\s\u0085]/.test(run)) return REASON.whiteSpace;
  if (/^[\xad\u200b\u2060]/.test(run)) return REASON.invisible;
  if (/^\[\d{1,4}\]$/.test(run)) return REASON.linkNumber;
  return /^[\x00-\x1f\x7f-\x9f]/.test(run) ? REASON.control : REASON.bullet;
}

function join(a: LedgerSpan, b: LedgerSpan): LedgerSpan | null {
  if (a.act === 'cut' && b.act === 'cut' && a.reason === b.reason) return { ...a, text: a.text + b.text };
  if (a.act === 'cut' || b.act === 'cut' || a.field !== b.field || a.part !== b.part) return null;
  if (a.act === 'kept' && b.act === 'kept') return { ...a, text: a.text + b.text };
  if (a.act === 'repaired' && b.act === 'repaired' && a.reason === b.reason)
    return { ...a, text: a.text + b.text, became: a.became + b.became };
  return null;
}
