import { agencyOf } from './agencies.ts';
import type { Block } from './block.ts';
import { placesToStart } from './byline-starts.ts';
import { type BylineKind, bylineWordAt } from './byline-words.ts';
import { type Person, personAt } from './person.ts';
import { REASON } from './reasons.ts';

/** A place where a page may name an author. */
export interface Candidate extends Person {
  readonly block: number;
  readonly name: string;
  /** The byline's word before it, if there is one, and whether that is in a block before. */
  readonly word: BylineKind | null;
  readonly colon: boolean;
  readonly apart: boolean;
  /** Its place in a list of names, and how many have the byline's word in the page before that list. */
  readonly index: number;
  readonly list: number;
  /** How it is reached: at its block's beginning, after a date or separator, at a paragraph's end. */
  readonly reached: 'start' | 'middle' | 'end';
}

/** Longer blocks are only looked at where they begin and end. */
const LONGEST = 300;
const MOST_CANDIDATES = 400;

/** All places where a page may name an author, in order. */
export function bylineCandidates(blocks: readonly Block[]): Candidate[] {
  const found: Candidate[] = [];
  let pending: Pending | null = null;
  for (let block = 0; block < blocks.length && found.length < MOST_CANDIDATES; block++) {
    const text = withGaps(blocks[block]);
    pending = new BlockReader(text, block, found, pending).read();
  }
  return shortened(found);
}

/** `Jane Doearchive Page` is cut to what is a name elsewhere in the page. */
function shortened(found: readonly Candidate[]): Candidate[] {
  const names = new Set(found.map(({ name }) => name));
  return found.map((one) => {
    for (let end = one.name.length - 2; one.words > 1 && end > 6; end--) {
      const name = one.name.slice(0, end);
      if (name.includes(' ') && names.has(name)) return { ...one, name, to: one.from + end, glued: true };
    }
    return one;
  });
}

/** A block's text with a tab for each wide gap: columns and table cells, that end a name. */
function withGaps(block: Block | undefined): string {
  if (block === undefined) return '';
  if (block.atoms.length === 1) return block.text;
  let text = '';
  for (const atom of block.atoms)
    text += atom.reason === REASON.whiteSpace && atom.text === ' ' ? '\t' : atom.text;
  return text;
}

/** A byline's word, or a list of names that may go on, at the end of a block. */
interface Pending {
  /** Whether it does go on: a comma or `and` has been seen. */
  readonly open: boolean;
  /** One word or a user name will do: a byline's word asks for it. */
  readonly loose: boolean;
  readonly kind: BylineKind | null;
  readonly colon: boolean;
  readonly index: number;
  readonly list: number;
}

class BlockReader {
  readonly #text: string;
  readonly #block: number;
  readonly #found: Candidate[];
  readonly #before: Pending | null;
  #pending: Pending | null = null;

  constructor(text: string, block: number, found: Candidate[], before: Pending | null) {
    this.#text = text;
    this.#block = block;
    this.#found = found;
    this.#before = before;
  }

  read(): Pending | null {
    const text = this.#text;
    if (
      this.#before !== null &&
      text.length < 8 &&
      /^[\s,;&|–—-]*$|^(?:and|und|et|y|e|en|och|og|i|и|та|ve)$/iu.test(text)
    )
      return { ...this.#before, open: true };
    let done = this.#list(0, 'start', this.#before?.open === true ? this.#before : null);
    for (const start of placesToStart(text.slice(0, LONGEST)))
      if (start >= done) done = this.#list(start, 'middle', null);
    const tail = text.length > 30 && MAY_SIGN.test(text.slice(-70)) ? TAIL.exec(text.slice(-70)) : null;
    if (tail !== null) {
      const start = Math.max(0, text.length - 70) + tail.index + (tail[0].length - (tail[1]?.length ?? 0));
      if (start >= done) this.#list(start, 'end', null);
    }
    return this.#pending;
  }

  /** Reads a byline's word and the names after it; gives where it stopped. */
  #list(start: number, reached: Candidate['reached'], before: Pending | null): number {
    const text = this.#text;
    let at = start + (/^[\s–—•·|,./>»*(-]*/.exec(text.slice(start, start + 12))?.[0].length ?? 0);
    let kind = before?.kind ?? null;
    let colon = before?.colon ?? false;
    const office = reached === 'start' ? HAN_OFFICE_BEFORE.exec(text) : null;
    const word = office === null ? bylineWordAt(text, at) : WROTE(office[0].length);
    if (word !== null) {
      ({ kind, colon } = word);
      at = word.end;
      const second = bylineWordAt(text, at);
      if (second !== null && second.kind !== 'other') at = second.end;
      before = null;
      if (at >= text.length) {
        this.#pending = { open: true, loose: true, kind, colon, index: 0, list: this.#found.length };
        return at;
      }
    }
    if (
      text.length > LONGEST &&
      word === null &&
      before === null &&
      reached !== 'end' &&
      !FRONT.test(text.slice(at, at + 70))
    )
      return start;
    return this.#names(
      at,
      start,
      reached,
      {
        open: false,
        loose: before?.loose ?? (kind !== null && (kind !== 'author' || colon)),
        kind,
        colon,
        index: before?.index ?? 0,
        list: before?.list ?? this.#found.length,
      },
      before !== null,
    );
  }

  #names(
    from: number,
    start: number,
    reached: Candidate['reached'],
    pending: Pending,
    apart: boolean,
  ): number {
    const text = this.#text;
    let { index } = pending;
    let single = true;
    let at = from;
    for (;;) {
      const person = personAt(text, at, pending.loose && (index === 0 || single));
      if (
        person === null ||
        (person.shape === 'single' && agencyOf(text.slice(person.from, person.to)) !== null)
      )
        break;
      if (person.shape === 'caseless' && pending.kind === null && person.to - person.from < text.length)
        break;
      if (person.words === 1 && !ENDS.test(text.slice(person.to, person.to + 14))) break;
      const name = text.slice(person.from, person.to);
      this.#found.push({
        ...person,
        block: this.#block,
        name,
        word: pending.kind,
        colon: pending.colon,
        apart,
        index,
        list: pending.list,
        reached,
      });
      index++;
      single = person.words === 1;
      const and = AND.exec(text.slice(person.to, person.to + 90))?.[0];
      if (and === undefined || and === '') {
        at = person.to;
        if (at >= text.length) this.#pending = { ...pending, index };
        break;
      }
      at = person.to + and.length;
      if (at >= text.length) this.#pending = { ...pending, open: true, index };
    }
    return Math.max(at, start);
  }
}

// A paper's reporter or desk before a Chinese or Japanese name: `海潮日报记者 周砚秋`, `科学部　早瀬倫子`.
const HAN_OFFICE_BEFORE =
  /^\s*[\p{Script=Han}\p{Script=Katakana}]{1,12}(?:记者|記者|特派员|特派員|通讯员|通訊員|論説委員|編集委員|部)[:：]?[ \u3000]+(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}・·]{2,10}\s*$)/u;
const WROTE = (end: number) => ({ kind: 'author', colon: false, end }) as const;

// In a long block: a name and what it is said of (`Jane Doe is …`), or a date or gap behind it.
const FRONT = /^(?:\p{Lu}[\p{L}.’'-]+[ \u00a0]){1,4}(?:\p{Ll}|\p{Lu}[\p{L}’'-]+[\s,|·–-]*[\t\d|])/u;
// What may follow a single name: nothing, a separator, a date.
const ENDS =
  /^(?:\s*$|\t|\s*[,|•·:(/–—&-]|\s{2}|\s*\d|\s(?:and|und|et|y|e|en|och|og|on|am|le|in|at|um|posted|published|updated)\b|\s*\p{Lu}\p{Ll}+[,]?\s\d)/iu;
// Between two names: a comma or `and`, perhaps after an address, a role or a place in brackets.
const AND =
  /^(?:\s?\([^()]{1,40}\))?(?:\s?@\w{1,30})?(?:\s*(?:[,;&/|、，،]|・)\s*(?:(?:and|und|et|y|e|och|og)\s)?|\s(?:and|und|et|y|e|en|och|og|i|a|ja|és|și|και|и|та|і|ve|sowie|with|mit|oraz)\s|\sو(?=\p{L}))/u;
// Initials or a name after a paragraph, as some papers sign: `… fertig. (Jane Doe)`, `… done. – Jane Doe`.
const TAIL =
  /[([–—-]\s?((?:Von\s|By\s|Text:\s)?[^()[\]–—.]{4,40}(?:\.\s?\p{Lu}[^()[\]–—.]{2,20})?[)\]]?[\s+*.]*)$/u;

const MAY_SIGN = /[(–—]|\s-/;
