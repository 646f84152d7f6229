/**
 * Pages whose text nodes were joined by spaces (`" ".join(…)`, `get_text(" ")`): menus, headline, byline and paragraphs stand
 * on one line, and nothing but the words tells where one ends.
 */
import { type Block, sliceBlock } from './block.ts';
import type { Line } from './lines.ts';
import { ENDED_BEFORE, NEXT_BYLINE, NEXT_DATE, SEAM_WIDTH, seamRows, wordsOfLine } from './seam-features.ts';
import { type Trees, treeReader } from './trees.ts';

/** Characters of the shortest line that is a page; where a text has few others, a notice's page may be shorter. */
const LONG = 1000;
const SHORT = 400;
const FEW = 3;
/** Such lines hold this share of the text. */
const MOST = 0.8;
/** A line with more words is no page; each word takes 160 bytes while it is looked at. */
const MOST_WORDS = 100_000;
/** Words of the longest average that has spaces between them. */
const LONGEST_WORDS = 12;

/** Whether lines may be pages by themselves, joined by spaces. */
export function areSpaced(lines: readonly Line[]): boolean {
  const least = lines.length > FEW ? LONG : SHORT;
  let all = 0;
  let long = 0;
  for (const { text } of lines) {
    all += text.length;
    if (text.length >= least) long += text.length;
  }
  return long > all * MOST;
}

/** In a page so many things end that are no sentences; an article in one paragraph has none of them. */
const LEAST = 4;
/** A byline or a date counts for so many of them. */
const META = 2;

/** By what a page on one line is divided. */
export interface Seams {
  readonly model: Trees;
  /** Is a part by itself wherever it stands, if it is known. */
  readonly headline: string | null;
}

/** The parts of a line, where a model says that one ends and another begins; the line itself if it is no page. */
export function divideSpaced(block: Block, { model, headline }: Seams): Block[] {
  if (block.text.length < SHORT) return [block];
  const words = wordsOfLine(block.text);
  if (words.length < block.text.length / LONGEST_WORDS || words.length > MOST_WORDS) return [block];
  const rows = seamRows(block.text, words);
  const read = treeReader(model);
  const cuts: number[] = [];
  let others = 0;
  for (let i = 0; i + 1 < words.length; i++) {
    const at = i * SEAM_WIDTH;
    if (read(rows, at) <= 0) continue;
    cuts.push(words[i + 1]?.start ?? 0);
    if (rows[at + ENDED_BEFORE] !== 0) continue;
    const isMeta = rows[at + NEXT_BYLINE] !== 0 || rows[at + NEXT_DATE] !== 0;
    others += isMeta ? META : 1;
  }
  if (others < LEAST) return [block];
  const edges = headline === null ? [] : edgesOf(headline, block.text);
  const inside = (cut: number): boolean => edges.some(([from, to]) => cut > from && cut < to);
  const all = [...cuts.filter((cut) => !inside(cut)), ...edges.flat()].sort((a, b) => a - b);
  return dividedAt(block, all);
}

/** Where a text stands in another, from its first letter to the next word after it. */
function edgesOf(part: string, text: string): (readonly [number, number])[] {
  const edges: (readonly [number, number])[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length))
    edges.push([at, at + part.length]);
  return edges;
}

function dividedAt(block: Block, cuts: readonly number[]): Block[] {
  return [...cuts, block.text.length].flatMap((cut, n) => {
    const part = sliceBlock(block, cuts[n - 1] ?? 0, cut, false);
    return part === null ? [] : [{ ...part, glued: false, bullet: false }];
  });
}
