/** Finds the archive's own article behind a "Read more:" that stood in a text. */
import type { Entry } from './entry.ts';

export interface Promotions {
  readonly find: (promotion: { readonly title: string; readonly url: string | null }) => Entry | null;
}

/** By address, else by headline; a headline that several articles have leads nowhere rather than astray. */
export function indexPromotions(articles: readonly Entry[]): Promotions {
  const byUrl = new Map<string, Entry>();
  const byTitle = new Map<string, Entry | null>();
  for (const entry of articles) {
    if (entry.url !== null) byUrl.set(bareUrl(entry.url), entry);
    const title = bareTitle(entry.title);
    byTitle.set(title, byTitle.has(title) ? null : entry);
  }
  return {
    find: ({ title, url }) =>
      (url === null ? undefined : byUrl.get(bareUrl(url))) ?? byTitle.get(bareTitle(title)) ?? null,
  };
}

/** What does not tell two addresses apart: the scheme, `www.`, the fragment, tracking, a last slash. */
function bareUrl(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/([?&])(?:utm_\w+|fbclid|gclid)=[^&]*/g, '$1')
    .replace(/[?&]+$/, '')
    .replace(/\/$/, '');
}

function bareTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
