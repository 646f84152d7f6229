// Module hooks for `content/layouts`: see layout-overrides.ts. They run on a thread of their own, which tsx does not reach.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';

let layouts = '';
let overrides = '';

export function initialize(data) {
  ({ layouts, overrides } = data);
}

export async function resolve(specifier, context, next) {
  const { parentURL } = context;
  // What stands in an override is found from where the file stands that it takes the place of.
  const parent = parentURL?.startsWith(overrides) ? layouts + parentURL.slice(overrides.length) : parentURL;
  const found = await next(specifier, { ...context, parentURL: parent });
  if (!found.url.startsWith(layouts)) return found;
  const [path] = found.url.slice(layouts.length).split('?');
  const own = overrides + path;
  return existsSync(fileURLToPath(own)) ? { ...found, url: own, shortCircuit: true } : found;
}

export async function load(url, context, next) {
  if (!url.startsWith(overrides)) return next(url, context);
  const file = fileURLToPath(url);
  const { code } = await transform(await readFile(file, 'utf8'), {
    loader: file.endsWith('x') ? 'tsx' : 'ts',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcefile: file,
    sourcemap: 'inline',
  });
  return { format: 'module', source: code, shortCircuit: true };
}
