import { sliceBlock } from './block.ts';
import type { ReadPage } from './page.ts';
import { partsOf, type Seam, type TitleCandidate } from './title-candidates.ts';
import { keyOf } from './title-context.ts';

/** Words of the longest name of a site. */
const LONGEST_NAME = 6;
const SEAM = /^\s*(?:[|•·»›→]|[-–—]\s)\s*|\s*(?:[|•·»›→]|\s[-–—])\s*$/gu;

/**
 * A headline without the site's name that a page's title has behind it, or before it: `Bridge closes | The Post`. Only
 * what stands elsewhere on the page too, alone or behind a sign of copyright, or on other pages of the source, is one.
 */
export function withoutSite(page: ReadPage, title: TitleCandidate): TitleCandidate {
  if (title.first !== title.last || !/\s[|•·»›→–—-]\s/u.test(title.text)) return title;
  const inside = partsOf(page, title.first).filter(
    ({ from, to, before, after }) =>
      (from === title.from && to < title.to && isMark(after)) ||
      (to === title.to && from > title.from && isMark(before)),
  );
  const headline = inside.find((part) => {
    const [from, to] = part.from === title.from ? [part.to, title.to] : [title.from, part.from];
    const seam = part.from === title.from ? part.after : part.before;
    return isSite(page, { block: title.first, from, to, headline: part.text, seam });
  });
  return headline ?? title;
}

const isMark = (seam: Seam): boolean => seam === 'bar' || seam === 'dash';

interface Rest {
  readonly block: number;
  readonly from: number;
  readonly to: number;
  readonly headline: string;
  readonly seam: Seam;
}

function isSite(page: ReadPage, { block: at, from, to, headline, seam }: Rest): boolean {
  const block = page.blocks[at];
  if (block === undefined) return false;
  const name = block.text.slice(from, to).replace(SEAM, '');
  const key = keyOf(name);
  const words = key.split(' ').length;
  if (key === '' || words > LONGEST_NAME || words >= keyOf(headline).split(' ').length) return false;
  const start = from + block.text.slice(from, to).indexOf(name);
  const rest = sliceBlock(block, start, start + name.length);
  if (rest !== null && page.filesOf(rest) > 0) return true;
  return page.blocks.some(({ text }, i) => {
    if (i === at || text.length > LONGEST_MENTION || text.length < name.length) return false;
    const other = keyOf(text);
    // A dash may stand in a headline as well, the name of what it is about alone in a menu.
    if (other === key) return seam === 'bar';
    return COPYRIGHT.test(text) && ` ${other} `.includes(` ${key} `);
  });
}

const LONGEST_MENTION = 300;
const COPYRIGHT = /©|\([Cc]\)|copyright/iu;
