import type { PageMeta, SiteView } from '../view.ts';
import { wordsFor } from '../words/index.ts';

/** The way here; the page itself, last in the trail, is left to the heading. */
export function Trail({ site, meta }: { readonly site: SiteView; readonly meta: PageMeta }) {
  const steps = meta.trail.slice(0, -1);
  if (steps.length === 0) return null;
  return (
    <nav class="trail" aria-label={wordsFor(site.language).nav.trail} lang={site.language}>
      <ol>
        {steps.map((step) => (
          <li key={step.href}>
            <a href={step.href}>{step.text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
