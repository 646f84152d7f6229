import { baseLanguage } from '../client/base-language.ts';
import type { Item, SiteView } from '../view.ts';
import { wordsFor } from '../words/index.ts';
import { DateText } from './date.tsx';
import { Picture } from './picture.tsx';

interface ItemsProps {
  readonly site: SiteView;
  readonly items: readonly Item[];
  /** Of the headlines, 2 where the list stands directly below the page's own heading. */
  readonly level?: 2 | 3 | 4;
  readonly excerpts?: boolean;
  readonly pictures?: boolean;
}

/** Articles in a list, each headline in its own language and direction. */
export function Items({ site, items, level = 3, excerpts = true, pictures = true }: ItemsProps) {
  return (
    <ul class="items">
      {items.map((item) => (
        <li key={item.href}>
          <Entry site={site} item={item} level={level} excerpts={excerpts} pictures={pictures} />
        </li>
      ))}
    </ul>
  );
}

function Entry({
  site,
  item,
  level,
  excerpts,
  pictures,
}: Omit<Required<ItemsProps>, 'items'> & { item: Item }) {
  const words = wordsFor(site.language);
  const Heading = `h${level}` as const;
  const own = { lang: item.language, dir: item.direction };
  return (
    <article class={pictures && item.picture !== null ? 'item item-pictured' : 'item'}>
      <Heading class="item-title" {...own}>
        <a href={item.href}>{item.title}</a>
      </Heading>
      {excerpts && item.excerpt !== '' && (
        <p class="item-excerpt" {...own}>
          {item.excerpt}
        </p>
      )}
      <p class="item-facts">
        <DateText date={item.date} words={words} />
        {item.publisher !== null && <a href={item.publisher.href}>{item.publisher.text}</a>}
        {item.authors.length > 0 && <span>{words.enumerate(item.authors.map((author) => author.text))}</span>}
        {baseLanguage(item.language) !== baseLanguage(site.language) && (
          <span>{words.languageName(item.language)}</span>
        )}
      </p>
      {pictures && item.picture !== null && (
        <div class="item-picture">
          <Picture picture={item.picture} sizes="clamp(5rem, 22vw, 9rem)" ornament />
        </div>
      )}
    </article>
  );
}
