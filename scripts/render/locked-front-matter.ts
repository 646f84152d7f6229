/**
 * Front matter as Eleventy may read it: not at all. Articles' facts are read and checked before Eleventy
 * sees their body; gray-matter's other engines evaluate what they read.
 */
import { PressmarkError } from '../errors.ts';

const ENGINES = [
  'yaml',
  'yml',
  'json',
  'toml',
  'js',
  'javascript',
  'jsLegacy',
  'node',
  'coffee',
  'coffeescript',
  'cson',
] as const;

function refuse(): never {
  throw new PressmarkError('bad-article', 'front matter reached Eleventy, which must never read any', {
    remedy: 'Begin the file with a line of three hyphens and nothing else.',
  });
}

export const lockedFrontMatter = {
  language: 'yaml',
  engines: Object.fromEntries(ENGINES.map((name) => [name, { parse: refuse, stringify: refuse }])),
};
