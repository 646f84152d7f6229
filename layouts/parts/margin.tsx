import type { ArticleView, CaptureView, SiteView } from '../view.ts';
import { type Words, wordsFor } from '../words/index.ts';
import { safeAddress } from './address.ts';
import { Citations } from './citation.tsx';
import { DateText } from './date.tsx';
import { Path } from './path.tsx';
import { SubjectsByKind } from './subjects.tsx';

interface MarginProps {
  readonly site: SiteView;
  readonly view: ArticleView;
}

/** What stands beside an article: what it is about, where its text is from, how to cite it. */
export function Margin({ site, view }: MarginProps) {
  const words = wordsFor(site.language);
  return (
    <aside class="margin" lang={site.language} dir={site.direction}>
      {view.subjects.length > 0 && (
        <section>
          <h2>{words.article.subjects}</h2>
          <SubjectsByKind subjects={view.subjects} words={words} />
        </section>
      )}
      <section>
        <h2>{words.article.provenance}</h2>
        <Provenance site={site} view={view} words={words} />
      </section>
      <section>
        <h2>{words.article.cite}</h2>
        <Citations view={view} words={words} />
        <p class="shelfmark">
          {words.article.id} <b>{view.id}</b>
        </p>
      </section>
    </aside>
  );
}

function Provenance({ site, view, words }: MarginProps & { readonly words: Words }) {
  const address = safeAddress(view.url);
  return (
    <>
      {view.provenance === null && <p>{words.article.handmade}</p>}
      {view.provenance !== null && <Account provenance={view.provenance} words={words} />}
      <dl class="facts">
        {address !== null && (
          <div>
            <dt>{words.article.published}</dt>
            <dd>
              <a href={address} rel="external noopener nofollow">
                {host(address)}
              </a>
            </dd>
          </div>
        )}
        {view.provenance !== null && <Fixity provenance={view.provenance} words={words} />}
        {view.captures.length > 0 && (
          <div>
            <dt>{words.article.captures}</dt>
            {view.captures.map((capture) => (
              <OtherText key={capture.path} capture={capture} words={words} />
            ))}
            {view.moreCaptures > 0 && (
              <dd>
                <a href={`${site.prefix}about/`}>{words.article.moreCaptures(view.moreCaptures)}</a>
              </dd>
            )}
          </div>
        )}
      </dl>
      {view.edited && <p>{words.article.edited}</p>}
    </>
  );
}

interface PartProps {
  readonly provenance: NonNullable<ArticleView['provenance']>;
  readonly words: Words;
}

function Account({ provenance, words }: PartProps) {
  const { cuts, repairs, cutShare, sourceHref } = provenance;
  const { seeCuts, seeRepairs, seeOriginal } = words.article;
  return (
    <p>
      {cuts === 0 ? words.article.uncut(repairs) : words.article.cut(words.percent(cutShare), cuts, repairs)}{' '}
      <a href={sourceHref}>{cuts > 0 ? seeCuts : repairs > 0 ? seeRepairs : seeOriginal}</a>
    </p>
  );
}

/** Another text of the story: what it says that the article does not, and the way to it. */
function OtherText({ capture, words }: { readonly capture: CaptureView; readonly words: Words }) {
  const { path, originalHref, title, language, date, publisher, authors } = capture;
  return (
    <>
      <SavedFile path={path} href={originalHref} />
      {title !== null && (
        <dd class="other-title" lang={language ?? undefined} dir="auto">
          {title}
        </dd>
      )}
      {(date !== null || publisher !== null || authors.length > 0) && (
        <dd class="other-facts">
          {publisher !== null && <bdi>{publisher}</bdi>}
          {date !== null && <DateText date={date} words={words} />}
          {authors.length > 0 && (
            <span>
              {words.article.by} <bdi>{authors.join(', ')}</bdi>
            </span>
          )}
        </dd>
      )}
    </>
  );
}

function SavedFile({ path, href }: { readonly path: string; readonly href: string | null }) {
  return (
    <dd class="path">
      {href === null ? (
        <Path path={path} />
      ) : (
        <a href={href}>
          <Path path={path} />
        </a>
      )}
    </dd>
  );
}

function Fixity({ provenance, words }: PartProps) {
  return (
    <>
      <div>
        <dt>{words.article.savedAs}</dt>
        <SavedFile path={provenance.path} href={provenance.originalHref} />
        <dd>
          {words.bytes(provenance.bytes)}, {provenance.encoding}
        </dd>
      </div>
      <div>
        <dt>{words.article.fixity}</dt>
        <dd>
          <abbr title={`${words.article.fixityHint}: ${provenance.sha256}`}>
            sha256 {provenance.sha256.slice(0, 12)}…
          </abbr>
        </dd>
      </div>
    </>
  );
}

function host(address: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(address)?.[1] ?? address;
}
