import type { ArticleView } from '../view.ts';
import type { Words } from '../words/index.ts';

interface CitationsProps {
  readonly view: Pick<ArticleView, 'citations' | 'dataHref'>;
  readonly words: Words;
}

/** How to cite an article: in the first style at once, in the others and as files on demand. */
export function Citations({ view, words }: CitationsProps) {
  const [first, ...others] = view.citations.styles;
  return (
    <>
      {first !== undefined && <Citation citation={first} words={words} />}
      <details class="styles">
        <summary>{words.article.moreStyles}</summary>
        {others.map((citation) => (
          <Citation key={citation.style} citation={citation} words={words} />
        ))}
        {view.citations.files.map((file) => (
          <File key={file.format} file={file} words={words} />
        ))}
        <p>
          <a href={view.dataHref} type="application/json">
            {words.article.data}
          </a>
        </p>
      </details>
    </>
  );
}

interface CitationProps {
  readonly citation: ArticleView['citations']['styles'][number];
  readonly words: Words;
}

/** The styles are English, whatever the interface: names and titles in them run as they do. */
function Citation({ citation: { style, text }, words }: CitationProps) {
  const id = `cite-${style.toLowerCase()}`;
  return (
    <div class="style">
      <h3>{style}</h3>
      <p class="citation" id={id} lang="en" dir="ltr">
        {text.map(({ text, italic }) => (italic ? <i>{isolated(text)}</i> : isolated(text)))}
      </p>
      <Copy from={id} words={words} />
    </div>
  );
}

const LEFTWARD = '\\p{sc=Arabic}\\p{sc=Hebrew}\\p{M}';
/** A name or a sentence in a script that runs from right to left, up to the style's own punctuation. */
const LEFTWARD_RUN = new RegExp(
  `([\\p{sc=Arabic}\\p{sc=Hebrew}](?:[${LEFTWARD}\\p{N}\\s،؛؟'’״׳-]*[${LEFTWARD}])?)`,
  'u',
);

/** Each such run by itself, so that none of them draws the others, and the English between them, into its own direction. */
const isolated = (text: string) =>
  text.split(LEFTWARD_RUN).map((part, n) => (n % 2 === 1 ? <bdi>{part}</bdi> : part));

interface FileProps {
  readonly file: ArticleView['citations']['files'][number];
  readonly words: Words;
}

/** A file for a reference manager, as text that can be copied, or saved where scripts run. */
function File({ file: { format, name, type, text }, words }: FileProps) {
  const id = `cite-${format.toLowerCase()}`;
  return (
    <div class="style">
      <h3>{format}</h3>
      <pre class="citation" id={id} dir="ltr">
        {text}
      </pre>
      <Copy from={id} words={words} />{' '}
      <button type="button" hidden data-save={id} data-name={name} data-type={type}>
        {words.article.save}
      </button>
    </div>
  );
}

function Copy({ from, words }: { readonly from: string; readonly words: Words }) {
  return (
    <button
      type="button"
      hidden
      data-copy={from}
      data-copied={words.search.copied}
      data-failed={words.search.copyFailed}
    >
      {words.article.copy}
    </button>
  );
}
