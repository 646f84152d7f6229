import { element } from './element.ts';
import { fetchGroups, type Groups, type Opening, openingsOf } from './search-openings.ts';
import { languageOfIndex } from './unspaced.ts';

/** One language's part of the archive's search index, over all groups. */
export interface Index {
  /** As articles have it: `en`, `pt-br`. */
  readonly language: string;
  search(term: string | null, options: SearchOptions): Promise<Answer>;
  /**
   * Hits of a search by date, the parts of the index apart, of which there is at least one: Pagefind sorts each part, and puts
   * them together by the places that their hits have there.
   */
  byPart(hits: readonly Hit[]): Promise<readonly (readonly Hit[])[]>;
  /** Every facet's values with how many articles have them; loaded when first asked for. */
  totals(): Promise<Counts>;
}

/** Values of a facet: all of them, or any. */
export type Filter = readonly string[] | { readonly any: readonly string[] };

export interface SearchOptions {
  /** By facet; `any` stands beside them for several of which one will do. */
  readonly filters: Readonly<Record<string, Filter | readonly Readonly<Record<string, Filter>>[]>>;
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
  /** Where words that answer the query stand in the text, counted in words. */
  readonly words: readonly number[];
  data(): Promise<Fragment>;
}

export interface Fragment {
  readonly url: string;
  readonly excerpt: string;
  /** The whole text. */
  readonly content: string;
  /** The same, in which words are counted as {@link Hit.words} counts them. */
  readonly raw_content: string;
  readonly meta: Readonly<Record<string, string>>;
  /** Its values, by facet. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export interface Indexes {
  readonly indexes: readonly Index[];
  /** Languages whose index could not be loaded. */
  readonly failed: readonly string[];
}

/** The indexes as they come: `first` has the language with most articles. */
export interface Opened {
  readonly first: Promise<Indexes>;
  /** Every one of them; the others are opened when this is asked first, so that they hold up no result of the first. */
  all(): Promise<Indexes>;
  /** All, where they are open already. */
  ready(): Indexes | null;
  /** Whether there is more than the first. */
  readonly areSeveral: Promise<boolean>;
  readonly groups: Promise<Groups>;
}

/**
 * Opens the index of every language, the largest before the others: most readers need no other, and each costs a
 * stemmer and an index. Pagefind itself searches only the page's own language, and an index that is
 * merged in is searched with the stemming of the first. So each language gets an instance of its own, with the
 * groups that have it merged into it, in the copy of the module that holds its stemmer: a module can hold but one.
 */
export function openIndexes(bundle: string): Opened {
  const groups = fetchGroups(bundle);
  const openings = groups.then(openingsOf);
  const first = openings.then(([largest]) => openGroup(bundle, largest === undefined ? [] : [largest]));
  const areSeveral = openings.then(({ length }) => length > 1);
  // What cannot be had is told by those that are asked for it.
  for (const promise of [first, areSeveral]) promise.catch(() => undefined);
  let all: Promise<Indexes> | null = null;
  let ready: Indexes | null = null;
  const openOthers = async (): Promise<Indexes> => {
    const [, ...others] = await openings;
    const opened = await first;
    const more = await openGroup(bundle, others);
    ready = refuseNone({
      indexes: [...opened.indexes, ...more.indexes],
      failed: [...opened.failed, ...more.failed],
    });
    return ready;
  };
  return {
    first,
    all: () => {
      all ??= openOthers();
      return all;
    },
    ready: () => ready,
    areSeveral,
    groups,
  };
}

function refuseNone(indexes: Indexes): Indexes {
  if (indexes.indexes.length === 0 && indexes.failed.length > 0)
    throw new Error('No search index could be loaded');
  return indexes;
}

/** Those that share a stemmer one after another, the others at once. */
async function openGroup(bundle: string, openings: readonly Opening[]): Promise<Indexes> {
  const byStemmer = new Map<string, Opening[]>();
  for (const opening of openings) {
    byStemmer.set(opening.stemmer, [...(byStemmer.get(opening.stemmer) ?? []), opening]);
  }
  const opened = await Promise.all([...byStemmer.values()].map((group) => openAll(bundle, group)));
  return {
    indexes: opened.flatMap((group) => group.indexes),
    failed: opened.flatMap((group) => group.failed),
  };
}

/** One after another: two instances that start at once would each load the stemmer, the second over the first. */
async function openAll(bundle: string, openings: readonly Opening[]): Promise<Indexes> {
  const indexes: Index[] = [];
  const failed: string[] = [];
  for (const opening of openings) {
    try {
      indexes.push(await openIndex(bundle, opening));
    } catch (error) {
      console.error(error);
      failed.push(languageOfIndex(opening.tag));
    }
  }
  return { indexes, failed };
}

interface Instance {
  preload(term: string | null): Promise<void>;
  search(term: string | null, options: SearchOptions): Promise<Answer>;
  filters(): Promise<Counts>;
  mergeIndex(folder: string, options: MergeOptions): Promise<void>;
}

/** A facet that Pagefind itself adds to every article of a part: in which folder its index is. */
interface PartFilter {
  readonly part: string;
}

interface MergeOptions {
  readonly mergeFilter?: PartFilter;
  readonly language: string;
  readonly baseUrl: string;
  readonly metaCacheTag: string;
}

interface PagefindModule {
  createInstance(options: {
    basePath: string;
    baseUrl: string;
    noWorker: boolean;
    excerptLength: number;
    excerptEllipsis: string;
    metaCacheTag: string;
    mergeFilter?: PartFilter;
  }): Instance;
}

/**
 * From how many articles on a search is left to a worker, so that the page stays at hand meanwhile. Of 10,000 the commonest
 * words take half a second (most a tenth), but a worker has to fetch for itself what the page could have fetched ahead, and
 * a first search shows its results 0.7 s later.
 */
const worthAWorker = 20_000;

let plainStemmer: string | null = null;

async function openIndex(bundle: string, opening: Opening): Promise<Index> {
  const { tag, stemmer, parts, pages } = opening;
  const noWorker = pages < worthAWorker;
  if (noWorker) fetchAhead(bundle, opening);
  // The page asks for the plain module beforehand: it is for the first language that is opened.
  plainStemmer ??= stemmer;
  const query = stemmer === plainStemmer ? '' : `?stemmer=${encodeURIComponent(stemmer)}`;
  const pagefind: PagefindModule = await import(`${bundle}pagefind.js${query}`);
  const baseUrl = bundle.replace(/pagefind\/$/, '');
  const shown = { baseUrl, excerptLength: 28, excerptEllipsis: '…' };
  const [first, ...others] = parts.map(({ folder, entry }) => ({
    path: `${bundle}${folder}/`,
    options: {
      ...shown,
      metaCacheTag: entry,
      ...(parts.length > 1 ? { mergeFilter: { part: folder } } : {}),
    },
  }));
  if (first === undefined) throw new Error(`no group has ${tag}`);
  const instance = whileLanguageIs(tag, () =>
    pagefind.createInstance({ basePath: first.path, noWorker, ...first.options }),
  );
  // `init` does not wait for the stemmer; a search that looks for nothing does, and loads nothing else.
  await instance.preload(null);
  await Promise.all(
    others.map(({ path, options }) => instance.mergeIndex(path, { language: tag, ...options })),
  );
  let totals: Promise<Counts> | null = null;
  let places: Promise<ReadonlyMap<string, number>> | null = null;
  return {
    byPart: async (hits) => {
      if (parts.length === 1) return [hits];
      places ??= partsOf(
        instance,
        parts.map(({ folder }) => folder),
      );
      const known = await places;
      return parts.map((_, part) => hits.filter(({ id }) => known.get(id) === part));
    },
    language: languageOfIndex(tag),
    totals: () => {
      totals ??= instance.filters();
      return totals;
    },
    search: (term, options) => instance.search(term, options),
  };
}

/** In which part each article is, by the ids of hits. */
export async function partsOf(
  instance: Pick<Instance, 'search'>,
  folders: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const answers = await Promise.all(
    folders.map((part) => instance.search(null, { filters: { part: [part] }, sort: {} })),
  );
  return new Map(answers.flatMap(({ results }, part) => results.map(({ id }) => [id, part])));
}

/** Asks at once for what Pagefind asks for one after another, each when it has read the one before. */
function fetchAhead(bundle: string, { stemmer, parts }: Opening): void {
  const wanted = parts.flatMap(({ folder, entry, hash }, at) => [
    `${folder}/pagefind-entry.json?ts=${entry}`,
    `${folder}/pagefind.${hash}.pf_meta`,
    ...(at === 0 ? [`${folder}/wasm.${stemmer === 'none' ? 'unknown' : stemmer}.pagefind`] : []),
  ]);
  for (const path of wanted) {
    const link = element('link', {
      rel: 'preload',
      as: 'fetch',
      crossorigin: 'anonymous',
      href: `${bundle}${path}`,
    });
    document.head.append(link);
  }
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
