/** Bundles styles and browser code; every file is named after its content, so that it can be cached for ever. */
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';
import type { SiteView } from '../../layouts/view.ts';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
const ENTRIES = {
  css: 'layouts/styles/index.css',
  js: 'layouts/client/site.ts',
  searchJs: 'layouts/client/search.ts',
  icon: 'layouts/assets/icon.svg',
} as const;

/** The faces that every page sets its text in: worth fetching before the style sheet asks for them. */
const PRELOADED = /-latin-[a-z]+-normal\.woff2$/;

/** Writes the assets into `folder` and gives the complete addresses that they will have. */
export async function buildAssets(folder: string, pathPrefix: string): Promise<SiteView['assets']> {
  const { metafile } = await build({
    absWorkingDir: REPOSITORY,
    entryPoints: Object.values(ENTRIES),
    outdir: folder,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    metafile: true,
    format: 'esm',
    target: ['es2022', 'chrome109', 'firefox115', 'safari16'],
    loader: { '.woff2': 'file', '.woff': 'file', '.svg': 'copy' },
    legalComments: 'none',
    logLevel: 'silent',
  });
  const address = (file: string) => `${pathPrefix}assets/${basename(file)}`;
  const of = (entry: string) => address(outputOf(metafile, ({ entryPoint }) => entryPoint === entry));
  return {
    css: of(ENTRIES.css),
    js: of(ENTRIES.js),
    searchJs: of(ENTRIES.searchJs),
    icon: address(outputOf(metafile, ({ inputs }) => Object.keys(inputs).includes(ENTRIES.icon))),
    fonts: Object.entries(metafile.outputs)
      .filter(([, { inputs }]) => Object.keys(inputs).some((input) => PRELOADED.test(input)))
      .map(([file]) => address(file))
      .sort(),
  };
}

function outputOf({ outputs }: Metafile, matches: (output: Metafile['outputs'][string]) => boolean): string {
  const [file] = Object.entries(outputs).find(([, output]) => matches(output)) ?? [];
  if (file === undefined) throw new Error('esbuild made no output for one of the entry points');
  return file;
}
