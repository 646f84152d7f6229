import type { ListView, SiteView } from '../view.ts';
import { Items } from './items.tsx';

/** A list's articles under the headings that group them: years in a tag, days in a month. */
export function Groups({ site, groups }: { readonly site: SiteView; readonly groups: ListView['groups'] }) {
  return groups.map((group) =>
    group.heading === null ? (
      <Items key="" site={site} items={group.items} level={2} />
    ) : (
      <section key={group.heading} class="group" id={group.id ?? undefined}>
        <h2>{group.heading}</h2>
        <Items site={site} items={group.items} />
      </section>
    ),
  );
}
