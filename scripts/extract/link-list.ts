/**
 * What text browsers (lynx, links, w3m) write of a page's links: a number before each, `[7]Back to top`, and below the
 * page a list of the addresses.
 */
import type { Mend } from './block.ts';
import type { Line } from './lines.ts';
import { REASON } from './reasons.ts';

export interface LinkList {
  /** Offset into the source from which on all is the list. */
  readonly start: number;
  /** The numbers in the text before it, which are no part of it. */
  readonly numbers: readonly Mend[];
}

const ITEM = /^\[?(\d{1,4})(?:\.|\])\s+(?:[a-z][a-z+.-]+:\S+)$/iu;
const PART = /^(?:visible|hidden) links:?$/iu;
const HEADING =
  /^(?:references|links|verweise|références|liens|referencias|enlaces|riferimenti|referências|referenties|referenser|odnośniki|odkazy|ссылки):?$/iu;
/** Without a heading, fewer addresses may be an article's own list. */
const LEAST = 3;

/** Null for a text without such a list at its end. */
export function linkListOf(source: string, lines: readonly Line[]): LinkList | null {
  let first = lines.length;
  let most = 0;
  let items = 0;
  for (let i = lines.length - 1; i >= 0; i--) {
    const text = lines[i]?.text ?? '';
    const number = ITEM.exec(text)?.[1];
    if (number !== undefined) {
      items++;
      most = Math.max(most, Number(number));
    } else if (!PART.test(text)) break;
    first = i;
  }
  const isHeaded = HEADING.test(lines[first - 1]?.text ?? '');
  const start = lines[isHeaded ? first - 1 : first]?.start;
  if (items === 0 || (!isHeaded && items < LEAST) || start === undefined) return null;
  return { start, numbers: numbersIn(source.slice(0, start), most) };
}

const NUMBER = /\[(\d{1,4})\](?=\S)/g;
/** So many links in a row may have no text that could be numbered. */
const MISSING = 9;

/** Numbers stand in order, each once: `[3]` behind `[15]` is a footnote of the text's own. */
function numbersIn(text: string, most: number): Mend[] {
  const numbers: Mend[] = [];
  let last = 0;
  for (const match of text.matchAll(NUMBER)) {
    const number = Number(match[1]);
    if (number <= last || number > last + 1 + MISSING || number > most) continue;
    last = number;
    const end = match.index + match[0].length;
    numbers.push({ start: match.index, end, became: '', reason: REASON.linkNumber });
  }
  return numbers;
}

/** Both in source order; where two meet, the first one counts. */
export function withMends(mends: readonly Mend[], others: readonly Mend[]): readonly Mend[] {
  if (others.length === 0) return mends;
  let end = 0;
  return [...mends, ...others]
    .sort((a, b) => a.start - b.start)
    .filter((mend) => {
      if (mend.start < end) return false;
      end = mend.end;
      return true;
    });
}
