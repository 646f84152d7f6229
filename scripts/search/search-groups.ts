/** Which articles share a search index. */

/** What groups are made by: a {@link import('../render/entry.ts').Entry} has it. */
interface Dated {
  readonly slug: string;
  readonly place: { readonly year: number | null; readonly month: number | null };
}

export interface SearchGroup<T extends Dated> {
  /** Also the name of its folder: the year that it begins with, and a number where that is taken. */
  readonly name: string;
  readonly articles: readonly T[];
}

/**
 * A group is closed when it has so many. Small groups are soon made again when an article comes; many groups
 * cost a reader requests: each has two or three files that a search must load.
 */
const FULL = 2_500;
const FULL_IN_LARGE = 5_000;
/** Archives of more articles than this get larger groups. */
const LARGE = 20_000;

/**
 * Groups in order of time, from articles in order of time. A month is never divided unless it fills groups by
 * itself, so that a new article changes the group of its own time and hardly ever another.
 */
export function searchGroups<T extends Dated>(articles: readonly T[]): readonly SearchGroup<T>[] {
  const full = articles.length > LARGE ? FULL_IN_LARGE : FULL;
  const groups: T[][] = [];
  let open: T[] = [];
  for (const month of months(articles)) {
    for (let at = 0; at < month.length; at += full) {
      if (open.length > 0 && open.length + Math.min(full, month.length - at) > full * 1.2) {
        groups.push(open);
        open = [];
      }
      open.push(...month.slice(at, at + full));
    }
    if (open.length >= full) {
      groups.push(open);
      open = [];
    }
  }
  if (open.length > 0) groups.push(open);
  return named(groups);
}

function months<T extends Dated>(articles: readonly T[]): readonly (readonly T[])[] {
  const months: T[][] = [];
  let last: string | null = null;
  for (const article of articles) {
    const { year, month } = article.place;
    const key = `${year}-${month}`;
    if (key !== last) months.push([]);
    months.at(-1)?.push(article);
    last = key;
  }
  return months;
}

function named<T extends Dated>(groups: readonly T[][]): readonly SearchGroup<T>[] {
  const taken = new Map<string, number>();
  return groups.map((articles) => {
    const year = articles[0]?.place.year ?? null;
    const plain = year === null ? 'undated' : String(year);
    const number = (taken.get(plain) ?? 0) + 1;
    taken.set(plain, number);
    return { name: number === 1 ? plain : `${plain}-${number}`, articles };
  });
}
