import type { Hint } from './hints.ts';
import { weightOf } from './prose.ts';
import type { RowWriter } from './row-writer.ts';
import type { TitleCandidate } from './title-candidates.ts';
import type { TitleContext } from './title-context.ts';
import type { Page } from './zones.ts';

/** How a candidate for the headline is set off from what stands around it. */
export function addLayout(row: RowWriter, { first, last }: TitleCandidate, page: Page): void {
  const { blocks, hints, layout } = page;
  const block = blocks[first];
  const next = blocks[last + 1];
  row.add(layout === 'wrapped' ? (block?.indent ?? 0) : -1);
  row.is(block?.bullet === true);
  row.add((block?.blankBefore ? 1 : 0) + (next?.blankBefore === true ? 2 : 0));
  row.add((block?.glued ? 1 : 0) + (next?.glued === true ? 2 : 0));
  row.add(hintCode(hints[first] ?? null));
  row.add(['blocks', 'glued', 'nodes', 'wrapped'].indexOf(layout));
}

const FAR = 30;

/** What candidates ask of the blocks around them, looked at once a block. */
export interface BlockMeasures {
  /** For dates, bylines, prose and furniture: where the next one is after each block, and the last one before. */
  readonly nearest: readonly { readonly after: Int32Array; readonly before: Int32Array }[];
  readonly size: Float32Array;
  readonly hint: Float32Array;
  readonly running: Float32Array;
}

export function measureBlocks({ page }: TitleContext): BlockMeasures {
  const { prose, hints } = page;
  return {
    nearest: [hasDate, hasByline, isParagraph, isFurniture].map((is) => nearestOf(page, is)),
    size: Float32Array.from(prose, (one) => Math.log2(1 + weightOf(one))),
    hint: Float32Array.from(hints, hintCode),
    running: Float32Array.from(
      prose,
      (one) => (one.endsSentence ? 2 : 0) + one.small / Math.max(1, one.words),
    ),
  };
}

function nearestOf(page: Page, is: (page: Page, i: number) => boolean): BlockMeasures['nearest'][number] {
  const length = page.blocks.length;
  const after = new Int32Array(length);
  const before = new Int32Array(length);
  let next = Number.MAX_SAFE_INTEGER;
  let last = Number.MIN_SAFE_INTEGER;
  for (let i = length - 1; i >= 0; i--) {
    after[i] = Math.min(FAR, next - i);
    if (is(page, i)) next = i;
  }
  for (let i = 0; i < length; i++) {
    before[i] = Math.min(FAR, i - last);
    if (is(page, i)) last = i;
  }
  return { after, before };
}

/** How many blocks away dates, bylines, prose and furniture are, after it and before it. */
export function addDistances(
  row: RowWriter,
  { first, last }: TitleCandidate,
  { nearest }: BlockMeasures,
): void {
  for (const { after, before } of nearest) {
    row.add(after[last] ?? FAR);
    row.add(before[first] ?? FAR);
  }
}

function hasDate({ hints }: Page, i: number): boolean {
  const hint = hints[i];
  return hint?.kind === 'meta' && hint.line.dates.length > 0;
}

function hasByline({ hints }: Page, i: number): boolean {
  const hint = hints[i];
  return hint?.kind === 'meta' && hint.line.byline;
}

function isParagraph({ hints, prose }: Page, i: number): boolean {
  const measured = prose[i];
  return hints[i] === null && measured?.endsSentence === true && weightOf(measured) > 120;
}

const isFurniture = ({ hints }: Page, i: number): boolean => hints[i]?.kind === 'furniture';

const AROUND = [-4, -3, -2, -1, 1, 2, 3, 4];

/** What kinds of blocks stand around it: cards stand among cards, a headline above deck, byline and prose. */
export function addNeighbours(
  row: RowWriter,
  { first, last }: TitleCandidate,
  { page, shares }: TitleContext,
  { size, hint, running }: BlockMeasures,
): void {
  for (const offset of AROUND) {
    const i = offset < 0 ? first + offset : last + offset;
    const there = i >= 0 && i < page.blocks.length;
    row.add(there ? (size[i] ?? 0) : -1);
    row.add(there ? (hint[i] ?? 0) : -1);
    row.add(there ? (running[i] ?? 0) : -1);
    row.add(there ? shares(i) : -1);
  }
}

function hintCode(hint: Hint | null): number {
  if (hint === null) return 0;
  if (hint.kind === 'meta') return hint.line.dates.length > 0 ? 2 : 1;
  if (hint.kind === 'furniture') return hint.whole ? 7 : 6;
  return ['closing', 'promotion', 'caption'].indexOf(hint.kind) + 3;
}
