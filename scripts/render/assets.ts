/** Bundles styles and browser code; every file is named after its content, so that it can be cached for ever. */
import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import type { SiteView } from '../../layouts/view.ts';
import { ACCENT } from '../accent.ts';
import { overriding } from '../layout-overrides.ts';
import type { Settings } from '../model.ts';
import { sha256 } from '../write/records.ts';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
const ENTRIES = {
  css: 'layouts/styles/index.css',
  js: 'layouts/client/site.ts',
  icon: 'layouts/assets/icon.svg',
} as const;

/** The faces that every page sets its text in: worth fetching before the style sheet asks for them. */
const PRELOADED = /-latin-(?:wght-normal|400-italic)\.woff2$/;

export interface Logo {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Look {
  readonly pathPrefix: string;
  readonly accent: Settings['accent'];
  readonly logo: Logo | null;
  /** Folder of the archive's own layouts. */
  readonly layouts: string | null;
}

/** Writes the assets into `folder` and gives the complete addresses that they will have. */
export async function buildAssets(
  folder: string,
  { pathPrefix, accent, logo, layouts }: Look,
): Promise<SiteView['assets']> {
  const common = {
    absWorkingDir: REPOSITORY,
    outdir: folder,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    metafile: true,
    target: ['es2022', 'chrome109', 'firefox115', 'safari16'] as string[],
    loader: { '.woff2': 'file', '.woff': 'file', '.svg': 'copy' },
    legalComments: 'none',
    plugins: [ownFiles(layouts, accent)],
    logLevel: 'silent',
  } as const satisfies BuildOptions;
  const { metafile } = await build({
    ...common,
    entryPoints: Object.values(ENTRIES),
    format: 'esm',
    splitting: true,
  });
  // By itself, so that it shares no file with the other: what has to be loaded first is one file.
  const { metafile: search } = await build({
    ...common,
    entryPoints: ['layouts/client/search.ts'],
    format: 'esm',
  });
  const { metafile: offline } = await build({
    ...common,
    entryPoints: ['layouts/client/offline.ts'],
    // A worker's script takes others only as they were before modules.
    format: 'iife',
  });
  const logoName =
    logo === null ? null : `logo-${sha256(logo.bytes).slice(0, 12)}${extname(logo.name).toLowerCase()}`;
  if (logo !== null && logoName !== null) await writeFile(join(folder, logoName), logo.bytes);
  const address = (file: string) => `${pathPrefix}assets/${basename(file)}`;
  const of = (entry: string) => address(outputOf(metafile, ({ entryPoint }) => entryPoint === entry));
  return {
    css: of(ENTRIES.css),
    js: of(ENTRIES.js),
    later: Object.keys(metafile.outputs)
      .filter((file) => file.endsWith('.js') && metafile.outputs[file]?.entryPoint !== ENTRIES.js)
      .map(address)
      .sort(),
    searchJs: address(Object.keys(search.outputs)[0] ?? ''),
    offlineJs: address(Object.keys(offline.outputs)[0] ?? ''),
    icon: address(outputOf(metafile, ({ inputs }) => Object.keys(inputs).includes(ENTRIES.icon))),
    logo: logoName === null ? null : address(logoName),
    fonts: Object.entries(metafile.outputs)
      .filter(([, { inputs }]) => Object.keys(inputs).some((input) => PRELOADED.test(input)))
      .map(([file]) => address(file))
      .sort(),
  };
}

/** The archive's own files in the place of those of the layouts, and its accent behind the first style sheet. */
function ownFiles(layouts: string | null, { light, dark }: Settings['accent']): Plugin {
  const colours = `@media not (prefers-contrast: more) { :root { --lamp: light-dark(${light}, ${dark}); } }`;
  return {
    name: 'pressmark-own-files',
    setup: ({ onLoad }) => {
      onLoad({ filter: /[\\/]layouts[\\/].*\.(?:css|tsx?|svg)$/ }, async ({ path }) => {
        const file = overriding(layouts, path);
        const isBase = path.endsWith(join('styles', 'base.css')) && accentIsOwn({ light, dark });
        if (file === path && !isBase) return undefined;
        const contents = await readFile(file);
        const ending = extname(path).slice(1);
        return {
          contents: isBase ? `${contents}\n${colours}\n` : contents,
          loader: ending === 'svg' ? 'copy' : (ending as 'css' | 'ts' | 'tsx'),
          resolveDir: dirname(path),
        };
      });
    },
  };
}

const accentIsOwn = ({ light, dark }: Settings['accent']): boolean =>
  light !== ACCENT.light || dark !== ACCENT.dark;

function outputOf({ outputs }: Metafile, matches: (output: Metafile['outputs'][string]) => boolean): string {
  const [file] = Object.entries(outputs).find(([, output]) => matches(output)) ?? [];
  if (file === undefined) throw new Error('esbuild made no output for one of the entry points');
  return file;
}
