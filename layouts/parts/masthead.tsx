import type { PageMeta, SiteView } from '../view.ts';
import { wordsFor } from '../words/index.ts';
import { SearchBox } from './search-box.tsx';

interface MastheadProps {
  readonly site: SiteView;
  readonly meta: PageMeta;
  /** Whether the page has a search box of its own. */
  readonly ownBox: boolean;
}

export function Masthead({ site, meta, ownBox }: MastheadProps) {
  const { nav } = wordsFor(site.language);
  const home = meta.section === 'home';
  const links = [
    { section: 'archive', text: nav.archive, href: 'archive/' },
    { section: 'tags', text: nav.subjects, href: 'tags/' },
    { section: 'sources', text: nav.sources, href: 'sources/' },
    { section: 'search', text: nav.search, href: 'search/' },
    { section: 'about', text: nav.about, href: 'about/' },
  ] as const;
  const name = (
    <a href={site.prefix} aria-current={home ? 'page' : undefined}>
      {site.assets.logo !== null && <img class="logo" src={site.assets.logo} alt="" />}
      {site.title}
    </a>
  );
  return (
    <header class={home ? 'masthead masthead-home' : 'masthead'} lang={site.language}>
      {home ? <h1 class="name">{name}</h1> : <p class="name">{name}</p>}
      {home && (
        <p class="motto" dir="auto">
          {site.description}
        </p>
      )}
      <nav aria-label={nav.label}>
        <ul>
          {links.map((link) => (
            <li key={link.section}>
              <a
                href={`${site.prefix}${link.href}`}
                aria-current={link.section === meta.section ? 'true' : undefined}
              >
                {link.text}
              </a>
            </li>
          ))}
          {site.navigation.map(({ href, text }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      </nav>
      {!ownBox && <SearchBox site={site} />}
    </header>
  );
}

/** Tells nothing of how much the archive holds: every page would change with each article. */
export function Footer({ site }: { readonly site: SiteView }) {
  const words = wordsFor(site.language);
  return (
    <footer class="foot" lang={site.language}>
      <p>
        <a href={site.prefix}>{site.title}</a>
      </p>
      {site.footerHtml !== null && (
        <div
          class="prose"
          // markdown-it's output, with raw HTML off
          dangerouslySetInnerHTML={{ __html: site.footerHtml }}
        />
      )}
      <ul>
        <li>
          <a href={`${site.prefix}feed.xml`}>{words.footer.feed}</a>
        </li>
        {site.contact !== null && (
          <li>
            <a href={site.contact.includes('@') ? `mailto:${site.contact}` : site.contact}>
              {words.footer.contact}
            </a>
          </li>
        )}
        <li>{words.footer.made}</li>
      </ul>
    </footer>
  );
}
