/** What every page is made from: the archive, the settings, and where pictures and cards have gone. */
import { baseLanguage } from '../../layouts/client/base-language.ts';
import type { SiteView } from '../../layouts/view.ts';
import { type Words, wordsFor } from '../../layouts/words/index.ts';
import { bounds } from '../catalogue/edtf-bounds.ts';
import type { Account, Settings, Vocabulary, Withdrawal } from '../model.ts';
import { type Addresses, addressesOf, subjectsWithPages } from './addresses.ts';
import type { Entry } from './entry.ts';
import { type Archive, gather } from './groups.ts';
import { directionOf } from './language.ts';
import { createMarkdown } from './markdown.ts';
import type { Picture } from './pictures.ts';
import { indexPromotions, type Promotions } from './promotions.ts';
import type { Relations } from './relations.ts';

export interface Site {
  readonly settings: Settings;
  readonly vocabulary: Vocabulary;
  readonly account: Account | null;
  readonly archive: Archive;
  /** Articles that have a page and stand nowhere else. */
  readonly delisted: readonly Entry[];
  readonly withdrawals: readonly Withdrawal[];
  readonly addresses: Addresses;
  readonly words: Words;
  readonly view: SiteView;
  /** By the picture's path relative to the content folder. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** Paths of social cards by the article's address. */
  readonly cards: ReadonlyMap<string, string>;
  readonly relations: Relations;
  readonly promotions: Promotions;
  /** Articles by language, most first. */
  readonly languages: readonly { readonly tag: string; readonly count: number }[];
}

/** All that a site is assembled from, as plain data that can be handed to another thread. */
export interface SiteParts
  extends Pick<
    Site,
    'settings' | 'vocabulary' | 'account' | 'delisted' | 'withdrawals' | 'pictures' | 'cards' | 'relations'
  > {
  readonly entries: readonly Entry[];
  readonly assets: SiteView['assets'];
}

export function assembleSite({ assets, entries, ...rest }: SiteParts): Site {
  const { settings } = rest;
  const archive = gather(entries);
  const languages = countLanguages(archive.articles);
  const view: SiteView = {
    title: settings.title,
    description: settings.description,
    language: settings.language,
    direction: directionOf(settings.language),
    origin: settings.origin,
    prefix: settings.pathPrefix,
    contact: settings.contact,
    offline: settings.offline,
    navigation: settings.navigation.map(({ text, href }) => ({ text, href: ownHref(settings, href) })),
    footerHtml: settings.footer === null ? null : createMarkdown().render(settings.footer),
    assets,
    counts: {
      articles: archive.articles.length,
      subjects: subjectsWithPages(archive, settings.minimumForTagPage).length,
      publishers: archive.publishers.size,
      languages: languages.length,
    },
    span: spanOf(archive.articles),
  };
  const words = wordsFor(settings.language);
  const promotions = indexPromotions(archive.articles);
  return { ...rest, archive, addresses: addressesOf(settings), words, view, promotions, languages };
}

/** A path below the site gets its prefix. */
const ownHref = ({ pathPrefix }: Settings, href: string): string =>
  href.startsWith('/') ? `${pathPrefix}${href.slice(1)}` : href;

function countLanguages(articles: readonly Entry[]): Site['languages'] {
  const counts = new Map<string, number>();
  for (const { language } of articles) {
    if (language === null) continue;
    const tag = baseLanguage(language);
    counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1));
}

function spanOf(articles: readonly Entry[]): SiteView['span'] {
  let first: number | null = null;
  let last: number | null = null;
  for (const { published } of articles) {
    const limits = bounds(published);
    const [from, to] = [limits.first ?? limits.last, limits.last ?? limits.first];
    if (from === null || to === null) continue;
    first = Math.min(first ?? 9999, Number(from.slice(0, 4)));
    last = Math.max(last ?? 0, Number(to.slice(0, 4)));
  }
  return first === null || last === null ? null : { first, last };
}
