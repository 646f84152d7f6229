/** One language's part of the search bundle. */
export interface Index {
  /** As in the bundle: `en`, `pt-br`. */
  readonly language: string;
  search(term: string | null, options: SearchOptions): Promise<Answer>;
  /** Every facet's values with how many articles have them. */
  readonly totals: Counts;
}

export interface SearchOptions {
  readonly filters: Readonly<Record<string, readonly string[] | { readonly any: readonly string[] }>>;
  readonly sort: Readonly<Record<string, 'asc' | 'desc'>>;
}

export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Answer {
  readonly results: readonly Hit[];
  readonly filters: Counts;
}

export interface Hit {
  readonly id: string;
  readonly score: number;
  data(): Promise<Fragment>;
}

export interface Fragment {
  readonly url: string;
  readonly excerpt: string;
  readonly plain_excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

export interface Indexes {
  readonly indexes: readonly Index[];
  /** Languages whose index could not be loaded. */
  readonly failed: readonly string[];
}

/**
 * Opens the index of every language in the bundle. Pagefind itself searches only the page's own language, and an
 * index that is merged in is searched with the stemming of the first. So each language gets an instance of its own,
 * in the copy of the module that holds its stemmer: a module can hold but one.
 */
export async function openIndexes(bundle: string): Promise<Indexes> {
  const answer = await fetch(`${bundle}pagefind-entry.json`);
  if (!answer.ok) throw new Error(`${answer.status} for ${answer.url}`);
  const entry: { languages: Record<string, Entry> } = await answer.json();
  const byStemmer = new Map<string, [language: string, pages: number][]>();
  for (const [language, { wasm, page_count }] of Object.entries(entry.languages)) {
    const stemmer = wasm ?? 'none';
    byStemmer.set(stemmer, [...(byStemmer.get(stemmer) ?? []), [language, page_count]]);
  }
  const opened = await Promise.all(
    [...byStemmer].map(([stemmer, group]) => openGroup(bundle, stemmer, group)),
  );
  const indexes = opened.flatMap((group) => group.indexes);
  const failed = opened.flatMap((group) => group.failed);
  if (indexes.length === 0 && failed.length > 0) throw new Error('No search index could be loaded');
  return { indexes, failed };
}

interface Entry {
  readonly page_count: number;
  /** The stemmer's name; null where Pagefind has none for the language. */
  readonly wasm: string | null;
}

/** One after another: two instances that start at once would each load the stemmer, the second over the first. */
async function openGroup(
  bundle: string,
  stemmer: string,
  languages: readonly (readonly [language: string, pages: number])[],
): Promise<Indexes> {
  const indexes: Index[] = [];
  const failed: string[] = [];
  for (const [language, pages] of languages) {
    try {
      indexes.push(await openIndex(bundle, stemmer, language, pages));
    } catch (error) {
      console.error(error);
      failed.push(language);
    }
  }
  return { indexes, failed };
}

interface Instance {
  search(term: string | null, options: SearchOptions): Promise<Answer>;
  filters(): Promise<Counts>;
}

interface PagefindModule {
  createInstance(options: {
    basePath: string;
    noWorker: boolean;
    excerptLength: number;
    excerptEllipsis: string;
  }): Instance;
}

/** From how many articles on a search is worth a worker's start: below it takes a few milliseconds. */
const worthAWorker = 5000;

async function openIndex(bundle: string, stemmer: string, language: string, pages: number): Promise<Index> {
  const pagefind: PagefindModule = await import(
    `${bundle}pagefind.js?stemmer=${encodeURIComponent(stemmer)}`
  );
  const instance = whileLanguageIs(language, () =>
    pagefind.createInstance({
      basePath: bundle,
      noWorker: pages < worthAWorker,
      excerptLength: 28,
      excerptEllipsis: '…',
    }),
  );
  const totals = await instance.filters();
  return { language, totals, search: (term, options) => instance.search(term, options) };
}

/** Pagefind reads an instance's language from the document at the moment it is made, and from nowhere else. */
function whileLanguageIs<T>(language: string, make: () => T): T {
  const root = document.documentElement;
  const own = root.lang;
  root.lang = language;
  try {
    return make();
  } finally {
    root.lang = own;
  }
}
