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
 * A group is closed when it has so many. Small groups are soon made again when an article comes; many groups cost a reader
 * time: each has two or three files that a search must load, and of each word's list its own piece, as large as any.
 */
const FULL = 5_000;

/**
 * Groups in order of time, from articles in order of time. A month is never divided unless it fills groups by
 * itself, so that a new article changes the group of its own time and hardly ever another.
 */
export function searchGroups<T extends Dated>(articles: readonly T[]): readonly SearchGroup<T>[] {
  const groups: T[][] = [];
  let open: T[] = [];
  for (const month of months(articles)) {
    for (let at = 0; at < month.length; at += FULL) {
      if (open.length > 0 && open.length + Math.min(FULL, month.length - at) > FULL * 1.2) {
        groups.push(open);
        open = [];
      }
      open.push(...month.slice(at, at + FULL));
    }
    if (open.length >= FULL) {
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
