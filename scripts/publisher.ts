/** Who published a text: the sidecar knows best, then the settings by folder, then the address. */
import type { Settings, SidecarFacts } from './model.ts';

/** The publisher's name, or null where nobody says. `path` is relative to the folder of scraped texts. */
export function publisherOf(path: string, facts: SidecarFacts, { sources }: Settings): string | null {
  if (facts.publisher !== undefined) return facts.publisher;
  const [closest] = sources
    .filter(({ folder }) => path.startsWith(`${folder.replace(/\/+$/, '')}/`))
    .sort((a, b) => b.folder.length - a.folder.length);
  if (closest) return closest.name;
  return facts.url === undefined ? null : new URL(facts.url).hostname.replace(/^www\./, '');
}
