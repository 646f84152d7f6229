import type { Link } from '../view.ts';
import type { Words } from '../words/index.ts';

interface PagerProps {
  readonly pages: readonly Link[];
  /** The page shown, 1 first. */
  readonly page: number;
  readonly words: Words;
}

export function Pager({ pages, page, words }: PagerProps) {
  if (pages.length < 2) return null;
  return (
    <nav class="pager" aria-label={words.list.pages}>
      <ol>
        {pages.map((link, index) => (
          <li key={link.href}>
            <a
              href={link.href}
              aria-label={link.text === String(index + 1) ? words.list.page(index + 1) : undefined}
              aria-current={index + 1 === page ? 'page' : undefined}
            >
              {link.text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
