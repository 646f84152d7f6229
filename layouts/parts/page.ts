import type { PageMeta, SiteView } from '../view.ts';

/** What every page component is given; `V` is what its own page shows. */
export interface PageProps<V> {
  readonly site: SiteView;
  readonly meta: PageMeta;
  readonly view: V;
}
