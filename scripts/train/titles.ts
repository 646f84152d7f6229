/** The trees that pick the headline among a page's candidates. */
import type { Models } from '../extract/models.ts';
import { titleContext } from '../extract/title-context.ts';
import { TITLE_WIDTH, titleRows } from '../extract/title-features.ts';
import type { Trees } from '../extract/trees.ts';
import { zonesOf } from '../extract/zones.ts';
import { boost, type Loss } from './boost.ts';
import type { GoldPage } from './gold.ts';
import { randomFrom } from './random.ts';

const SETTINGS = { trees: 800, leaves: 10, rate: 0.02, least: 2, ridge: 3, features: 0.4 };
/** Share of pages that a tree looks at. */
const PAGES = 0.6;
/** A candidate as unlikely as this hardly matters: only a share of them is looked at, which is much quicker. */
const UNLIKELY = 4e-4;
const LOOKED_AT = 0.05;

/** A page's candidates and which of them say the headline. */
export interface TitleExample {
  readonly rows: Float32Array;
  readonly right: readonly boolean[];
}

/** Null where no candidate says the headline. `models` must not have seen the page's site. */
export function titleExample({ gold, read }: GoldPage, models: Pick<Models, 'zones'>): TitleExample | null {
  const { title, titleInText } = gold;
  if (title === null || !titleInText) return null;
  const page = read();
  const context = titleContext(page, zonesOf(page, models.zones));
  const right = context.candidates.map((candidate) => sameTitle(candidate.text, title));
  return right.includes(true) ? { rows: titleRows(context), right } : null;
}

export function trainTitles(examples: readonly TitleExample[]): Trees {
  const right = examples.flatMap((example) => [...example.right]);
  const values = new Float32Array(right.length * TITLE_WIDTH);
  const ends: number[] = [];
  let at = 0;
  for (const example of examples) {
    values.set(example.rows, at * TITLE_WIDTH);
    at += example.right.length;
    ends.push(at);
  }
  const random = randomFrom(11);
  return boost({ width: TITLE_WIDTH, values }, choiceOf(right, ends, random), { ...SETTINGS, random });
}

/** The chance, by softmax over a page's candidates, that one of the right ones is picked: less its logarithm. */
function choiceOf(right: readonly boolean[], ends: readonly number[], random: () => number): Loss {
  return (scores, first, second) => {
    ends.forEach((end, page) => {
      const from = ends[page - 1] ?? 0;
      const on = random() < PAGES;
      const some = scores.subarray(from, end);
      const top = some.reduce((a, b) => Math.max(a, b));
      const shares = some.map((score) => Math.exp(score - top));
      const sum = shares.reduce((a, b) => a + b, 0);
      const rightSum = shares.reduce((a, b, n) => a + (right[from + n] ? b : 0), 0);
      shares.forEach((value, n) => {
        const share = value / sum;
        const is = right[from + n] === true;
        first[from + n] = share - (is ? value / rightSum : 0);
        const seen = on && (is || share > UNLIKELY || random() < LOOKED_AT);
        second[from + n] = seen ? Math.max(1e-6, share * (1 - share)) : 0;
      });
    });
  };
}

/** As the scorer has it: word overlap of at least 0.9. */
function sameTitle(a: string, b: string): boolean {
  const [x, y] = [wordSet(a), wordSet(b)];
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared > 0 && shared / (x.size + y.size - shared) >= 0.9;
}

function wordSet(text: string): Set<string> {
  return new Set(
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}_]+/gu) ?? [],
  );
}
