/** The part of the `bidi-js` package's interface that Pressmark uses; the package ships no types. */
declare module 'bidi-js' {
  export interface EmbeddingLevels {
    readonly levels: Uint8Array;
    readonly paragraphs: readonly { readonly start: number; readonly end: number; readonly level: number }[];
  }
  export interface Bidi {
    readonly getEmbeddingLevels: (text: string, direction?: 'ltr' | 'rtl' | 'auto') => EmbeddingLevels;
    readonly getMirroredCharactersMap: (text: string, levels: Uint8Array) => ReadonlyMap<number, string>;
  }
  export default function bidiFactory(): Bidi;
}

/** `linebreak`: the Unicode line breaking algorithm (UAX 14). */
declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}

/** The part of Eleventy's programmatic interface that is used; the package's types do not reach importers. */
declare module '@11ty/eleventy' {
  export default class Eleventy<Config> {
    constructor(
      input: string,
      output: string,
      options: {
        readonly configPath: string;
        readonly quietMode: boolean;
        readonly source: 'cli' | 'script';
        readonly config: (config: Config) => void;
      },
    );
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}

/** `@citation-js/name`: a person's name taken apart. */
declare module '@citation-js/name' {
  export function parse(name: string): {
    readonly family?: string;
    readonly given?: string;
    readonly suffix?: string;
    readonly 'dropping-particle'?: string;
    readonly 'non-dropping-particle'?: string;
  };
}
