/** What the build says of the search index: which languages it has, and where their parts lie. */

/** `groups.json`, written by the build: each group's folder and what is in it. */
export type Groups = readonly {
  readonly folder: string;
  /** Stands for what its `pagefind-entry.json` says. */
  readonly entry: string;
  /** By the tag that Pagefind files it by: the stemmer, the name of the list of the index's files, articles. */
  readonly languages: Readonly<
    Record<string, { readonly wasm: string | null; readonly hash: string; readonly pages: number }>
  >;
  /** Names of its lists of words for suggestions, each by the letter that they begin with. */
  readonly words: readonly string[];
}[];

export async function fetchGroups(bundle: string): Promise<Groups> {
  const answer = await fetch(`${bundle}groups.json`);
  if (!answer.ok) throw new Error(`${answer.status} for ${answer.url}`);
  return answer.json();
}

/** One language: where its parts lie. */
export interface Opening {
  /** As Pagefind files it. */
  readonly tag: string;
  /** The stemmer's name; `none` where Pagefind has none for the language. */
  readonly stemmer: string;
  readonly parts: readonly { readonly folder: string; readonly entry: string; readonly hash: string }[];
  readonly pages: number;
}

/** The languages, that with most articles first. */
export function openingsOf(groups: Groups): readonly Opening[] {
  const openings = new Map<string, Opening>();
  for (const { folder, entry, languages } of groups) {
    for (const [tag, { wasm, hash, pages }] of Object.entries(languages)) {
      const known = openings.get(tag);
      openings.set(tag, {
        tag,
        stemmer: wasm ?? 'none',
        parts: [...(known?.parts ?? []), { folder, entry, hash }],
        pages: (known?.pages ?? 0) + pages,
      });
    }
  }
  return [...openings.values()].sort((a, b) => b.pages - a.pages || (a.tag < b.tag ? -1 : 1));
}
