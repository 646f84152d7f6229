/**
 * Who and what the archive is about, by whom and from when: its articles gathered into groups, each with
 * an address of its own. Pure: the same articles, in any order, give the same groups.
 */
import type { SubjectKind } from '../model.ts';
import { slugify } from '../write/identity.ts';
import type { Entry } from './entry.ts';
import { by, byText } from './in-order.ts';

export interface Group {
  readonly kind: SubjectKind | 'publisher' | 'author';
  readonly name: string;
  /** Unique among the groups of its section, ASCII. */
  readonly slug: string;
  /** Newest first, the undated last. */
  readonly articles: readonly Entry[];
}

export interface Archive {
  /** Oldest first; the undated come before all others. */
  readonly articles: readonly Entry[];
  readonly bySlug: ReadonlyMap<string, Entry>;
  /** Keys are those of {@link subjectKey}; most articles first. */
  readonly subjects: ReadonlyMap<string, Group>;
  readonly publishers: ReadonlyMap<string, Group>;
  readonly authors: ReadonlyMap<string, Group>;
  /** Newest year first; articles newest first. */
  readonly years: ReadonlyMap<number, readonly Entry[]>;
  readonly undated: readonly Entry[];
}

export function gather(entries: readonly Entry[]): Archive {
  const articles = [...entries].sort(by(({ order }) => order));
  const newestFirst = [...articles].reverse();
  const subjects = new Map<string, Draft>();
  const publishers = new Map<string, Draft>();
  const authors = new Map<string, Draft>();
  const years = new Map<number, Entry[]>();
  const undated: Entry[] = [];
  for (const entry of newestFirst) {
    for (const { name, kind } of entry.subjects) put(subjects, subjectKey(kind, name), kind, name, entry);
    for (const name of entry.authors) put(authors, name, 'author', name, entry);
    if (entry.publisher !== null) put(publishers, entry.publisher, 'publisher', entry.publisher, entry);
    if (entry.place.year === null) undated.push(entry);
    else years.set(entry.place.year, append(years.get(entry.place.year), entry));
  }
  return {
    articles,
    bySlug: new Map(articles.map((entry) => [entry.slug, entry])),
    subjects: name(subjects),
    publishers: name(publishers),
    authors: name(authors),
    years: new Map([...years].sort(([a], [b]) => b - a)),
    undated: undated.reverse(),
  };
}

export function subjectKey(kind: SubjectKind, name: string): string {
  return `${kind} ${name}`;
}

type Draft = Omit<Group, 'slug' | 'articles'> & { readonly articles: Entry[] };

function put(drafts: Map<string, Draft>, key: string, kind: Group['kind'], name: string, entry: Entry): void {
  const draft = drafts.get(key);
  if (draft === undefined) drafts.set(key, { kind, name, articles: [entry] });
  else if (draft.articles.at(-1) !== entry) draft.articles.push(entry);
}

function append<T>(list: T[] | undefined, item: T): T[] {
  if (list === undefined) return [item];
  list.push(item);
  return list;
}

/**
 * Gives each group its address. Where several names come to the same one, the first in the order of names
 * keeps it, the next adds its kind, and the others count.
 */
function name(drafts: ReadonlyMap<string, Draft>): ReadonlyMap<string, Group> {
  const taken = new Set<string>();
  const groups = new Map<string, Group>();
  for (const [key, draft] of [...drafts].sort(([a, x], [b, y]) => byText(x.name, y.name) || byText(a, b))) {
    const plain = slugify(draft.name).slice(0, 80).replace(/-+$/, '') || draft.kind;
    const candidates = [plain, `${plain}-${draft.kind}`];
    let slug = candidates.find((candidate) => !taken.has(candidate));
    for (let number = 2; slug === undefined; number++) {
      if (!taken.has(`${plain}-${number}`)) slug = `${plain}-${number}`;
    }
    taken.add(slug);
    groups.set(key, { ...draft, slug });
  }
  return new Map(
    [...groups].sort(
      ([, a], [, b]) =>
        b.articles.length - a.articles.length || byText(a.name, b.name) || byText(a.slug, b.slug),
    ),
  );
}
