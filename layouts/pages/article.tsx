import type { VNode } from 'preact';
import { safeAddress } from '../parts/address.ts';
import { ArticleHead } from '../parts/article-head.tsx';
import { DateText } from '../parts/date.tsx';
import { Items } from '../parts/items.tsx';
import { Margin } from '../parts/margin.tsx';
import { Marks } from '../parts/marks.tsx';
import type { PageProps } from '../parts/page.ts';
import { Picture } from '../parts/picture.tsx';
import { Shell } from '../parts/shell.tsx';
import { Steps } from '../parts/steps.tsx';
import { Trail } from '../parts/trail.tsx';
import { WithdrawalFacts } from '../parts/withdrawal.tsx';
import type { ArticleView, SiteView } from '../view.ts';
import { type Words, wordsFor } from '../words/index.ts';

export function ArticlePage({ site, meta, view }: PageProps<ArticleView>): VNode {
  const words = wordsFor(site.language);
  return (
    <Shell
      site={site}
      meta={meta}
      language={view.language}
      noIndex={view.withdrawal !== null}
      head={<ArticleHead site={site} meta={meta} view={view} />}
    >
      <Trail site={site} meta={meta} />
      <Marks site={site} words={words} />
      <div class="sheet" dir={view.direction}>
        <article class="article" lang={view.language}>
          <Headline site={site} view={view} words={words} />
          <div class="content">
            <Figures view={view} />
            {view.withdrawal !== null && (
              <section class="corrections" lang={site.language} dir={site.direction}>
                <h2>{words.withdrawn[view.withdrawal.level === 'redact' ? 'redacted' : 'delisted']}</h2>
                <WithdrawalFacts withdrawal={view.withdrawal} words={words} />
              </section>
            )}
            <Corrections site={site} view={view} words={words} />
            <div class="body">
              {view.dateline !== null && <p class="dateline">{view.dateline}</p>}
              <div
                class="text"
                // markdown-it's output, with raw HTML off
                dangerouslySetInnerHTML={{ __html: view.bodyHtml }}
              />
            </div>
            <Credits site={site} view={view} words={words} />
          </div>
        </article>
        <Margin site={site} view={view} />
      </div>
      <div class="after" lang={site.language}>
        <Promoted view={view} words={words} />
        {view.related.length > 0 && (
          <section>
            <h2>{words.article.related}</h2>
            <Items site={site} items={view.related} />
          </section>
        )}
        <Steps previous={view.previous} next={view.next} words={words.article} />
      </div>
    </Shell>
  );
}

interface PartProps {
  readonly view: ArticleView;
  readonly words: Words;
}

/** From how many characters on a headline is set smaller, so that it stays above the fold. */
const longTitle = 90;

function Headline({ site, view, words }: PartProps & { readonly site: SiteView }) {
  return (
    <header class="headline">
      <p class="slug" lang={site.language} dir={site.direction}>
        {view.publisher !== null && <a href={view.publisher.href}>{view.publisher.text}</a>}
        <DateText date={view.date} words={words} />
      </p>
      <h1 class={view.title.length > longTitle ? 'long' : undefined}>{view.title}</h1>
      {view.deck !== null && <p class="deck">{view.deck}</p>}
      <Byline site={site} view={view} words={words} />
    </header>
  );
}

function Byline({ site, view, words }: PartProps & { readonly site: SiteView }) {
  if (view.authors.length === 0 && view.agency === null && view.modified === null) return null;
  return (
    <p class="byline" lang={site.language} dir={site.direction}>
      {view.authors.length > 0 && (
        <span>
          {words.article.by}{' '}
          {view.authors.map((author, index) => (
            <>
              {index > 0 && ', '}
              <a href={author.href} rel="author">
                {author.text}
              </a>
            </>
          ))}
        </span>
      )}
      {view.agency !== null && <span class="agency">{view.agency}</span>}
      {view.modified !== null && <span>{words.article.updated(view.modified.text)}</span>}
    </p>
  );
}

/** Before the text, so that nobody reads what was wrong without knowing it. */
function Corrections({ site, view, words }: PartProps & { readonly site: SiteView }) {
  if (view.corrections.length === 0) return null;
  return (
    <section class="corrections" lang={site.language} dir={site.direction}>
      <h2>{words.article.corrections}</h2>
      {view.corrections.map(({ date, text }) => (
        <p key={`${date.edtf} ${text}`}>
          <DateText date={date} words={words} /> <span dir="auto">{text}</span>
        </p>
      ))}
    </section>
  );
}

function Figures({ view }: { readonly view: ArticleView }) {
  return view.figures.map((figure, index) => (
    <figure key={figure.picture.fallback} class="figure">
      <Picture
        picture={figure.picture}
        sizes="(min-width: 42rem) 40rem, calc(100vw - 2rem)"
        first={index === 0}
      />
      {(figure.caption !== null || figure.credit !== null) && (
        <figcaption>
          {figure.caption}
          {figure.credit !== null && <span class="credit"> {figure.credit}</span>}
        </figcaption>
      )}
    </figure>
  ));
}

/** What the text ends with: captions whose pictures were not saved, and who else worked on it. */
function Credits({ site, view, words }: PartProps & { readonly site: SiteView }) {
  return (
    <>
      {view.contributors.length > 0 && (
        <p class="contributors" lang={site.language}>
          {words.article.with(words.enumerate(view.contributors))}
        </p>
      )}
      {view.captions.length > 0 && (
        <section class="captions">
          <h2 lang={site.language}>{words.article.captionsLabel}</h2>
          <ul>
            {view.captions.map((caption) => (
              <li key={caption.text}>
                {caption.text}
                {caption.credit !== null && <span class="credit"> {caption.credit}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Promoted({ view, words }: PartProps) {
  if (view.promoted.length === 0) return null;
  return (
    <section class="promoted">
      <h2>{words.article.promoted}</h2>
      <ul>
        {view.promoted.map((promotion) => {
          const address = safeAddress(promotion.href);
          return (
            <li key={`${promotion.kind} ${promotion.title}`}>
              <span class="label">{words.promotions[promotion.kind]}</span>{' '}
              <span lang={view.language} dir={view.direction}>
                {address === null ? promotion.title : <a href={address}>{promotion.title}</a>}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
