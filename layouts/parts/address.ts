import type { SiteView } from '../view.ts';

/** A complete address with the archive's origin, or the path alone where the archive has no origin yet. */
export function absolute(site: SiteView, href: string): string {
  return `${site.origin ?? ''}${href}`;
}

/** The search page with a query or filters filled in. */
export function searchAddress(site: SiteView, parameters: Readonly<Record<string, string>>): string {
  return `${site.prefix}search/?${new URLSearchParams(parameters).toString()}`;
}

/** A web address that is safe to link to, or null: scraped text may hold `javascript:` and worse. */
export function safeAddress(href: string | null): string | null {
  if (href === null) return null;
  return /^(https?:\/\/|\/(?!\/)|#)/i.test(href) ? href : null;
}
