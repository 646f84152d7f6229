import type { Link } from '../view.ts';

interface HeadingProps {
  readonly kicker?: string;
  readonly heading: string;
  readonly facts?: string;
  readonly note?: string | null;
  readonly feed?: Link | null;
}

/** The head of a page that is not an article. */
export function PageHeading({ kicker, heading, facts, note = null, feed = null }: HeadingProps) {
  return (
    <header class="heading">
      {kicker !== undefined && <p class="label">{kicker}</p>}
      <h1 dir="auto">{heading}</h1>
      {(facts !== undefined || feed !== null) && (
        <p class="heading-facts">
          {facts !== undefined && <span>{facts}</span>}
          {feed !== null && (
            <a href={feed.href} type="application/atom+xml">
              {feed.text}
            </a>
          )}
        </p>
      )}
      {note !== null && <p class="note">{note}</p>}
    </header>
  );
}
