/** Who published a text: the sidecar knows best, then the settings by folder, then the address. */
import type { Settings, SidecarFacts } from './model.ts';

/** Folders that the settings name publishers for and in which no text lies: most likely mistyped. */
export function emptySources(paths: readonly string[], { sources }: Settings): readonly string[] {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1))
      folders.add(path.slice(0, at));
  }
  return sources.map(({ folder }) => folder).filter((folder) => !folders.has(withoutEnd(folder)));
}

/** The publisher's name, or null where nobody says. `path` is relative to the folder of scraped texts. */
export function publisherOf(path: string, facts: SidecarFacts, { sources }: Settings): string | null {
  if (facts.publisher !== undefined) return facts.publisher;
  const [closest] = sources
    .filter(({ folder }) => path.startsWith(`${withoutEnd(folder)}/`))
    .sort((a, b) => b.folder.length - a.folder.length);
  if (closest) return closest.name;
  return facts.url === undefined ? null : new URL(facts.url).hostname.replace(/^www\./, '');
}

const withoutEnd = (folder: string): string => folder.replace(/\/+$/, '');
