/** Files by which a host builds the site itself: workflows and a Dockerfile, with the folders of this archive in them. */
import { readFile } from 'node:fs/promises';
import { isAbsolute, normalize, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PressmarkError } from '../errors.ts';

const TEMPLATES = {
  'github-actions': 'github-actions.yml',
  'gitlab-ci': 'gitlab-ci.yml',
  docker: 'Dockerfile',
} as const;

export type Workflow = keyof typeof TEMPLATES;
export const WORKFLOWS = Object.keys(TEMPLATES) as readonly Workflow[];
export const isWorkflow = (name: string): name is Workflow => Object.hasOwn(TEMPLATES, name);

/** Throws a {@link PressmarkError} for a folder that a checkout of the repository would not have. */
export async function workflowFor(
  name: Workflow,
  { content, out }: { readonly content: string; readonly out: string },
): Promise<string> {
  const file = fileURLToPath(new URL(`templates/${TEMPLATES[name]}`, import.meta.url));
  const template = await readFile(file, 'utf8');
  const folders = { CONTENT_FOLDER: content, SITE_FOLDER: out };
  return Object.entries(folders).reduce(
    (text, [place, folder]) => (text.includes(place) ? text.replaceAll(place, inCheckout(folder)) : text),
    template,
  );
}

/** Shells, YAML and Docker read these names, each by rules of its own. */
const PLAIN = /^[\p{L}\p{N}_][\p{L}\p{N}._-]*(?:\/[\p{L}\p{N}._-]+)*$/u;

function inCheckout(folder: string): string {
  const path = normalize(isAbsolute(folder) ? relative('.', folder) : folder)
    .split(sep)
    .join('/')
    .replace(/\/$/, '');
  if (PLAIN.test(path)) return path;
  const isOutside = path.startsWith('..') || isAbsolute(path);
  const message = isOutside
    ? 'this folder is outside of the repository, which is all that a host gets that builds the site'
    : 'the name of this folder would mean something else to the host’s shell';
  const remedy = isOutside
    ? 'Move it into the folder of Pressmark and commit it there; or build the site here, and upload that.'
    : 'Name it with letters, digits and hyphens.';
  throw new PressmarkError('not-in-checkout', message, { file: folder, remedy });
}
