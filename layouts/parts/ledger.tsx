import type { LedgerSpan } from '../../scripts/model.ts';
import type { Words } from '../words/index.ts';

interface LedgerProps {
  readonly ledger: readonly LedgerSpan[];
  readonly words: Words;
  /** Of the marks that say why; the text itself is in the article's. */
  readonly language: string;
}

/** The text as it was saved, with what was cut struck through and what was repaired beside what it became. */
export function LedgerText({ ledger, words, language }: LedgerProps) {
  return ledger.map((span, index) => {
    const key = index;
    if (span.act === 'kept')
      return <Kept key={key} span={span} before={ledger[index - 1]} words={words} language={language} />;
    if (span.act === 'cut') return <Cut key={key} span={span} words={words} language={language} />;
    return <Repaired key={key} span={span} words={words} language={language} />;
  });
}

type Span<Act extends LedgerSpan['act']> = Extract<LedgerSpan, { act: Act }>;

interface SpanProps<Act extends LedgerSpan['act']> {
  readonly span: Span<Act>;
  readonly words: Words;
  readonly language: string;
}

/** A stretch that went to the headline or the byline says so; the text of the body needs no label. */
function Kept({
  span,
  before,
  words,
  language,
}: SpanProps<'kept'> & { readonly before: LedgerSpan | undefined }) {
  const goesOn =
    before !== undefined && before.act !== 'cut' && before.field === span.field && before.part === span.part;
  if (span.field === 'body' || goesOn || span.text.trim() === '') return <>{span.text}</>;
  return (
    <>
      <small class="why why-kept" lang={language} dir="auto">
        {words.source.fields[span.field]}
      </small>
      <span class="field">{span.text}</span>
    </>
  );
}

function Cut({ span, words, language }: SpanProps<'cut'>) {
  const reason = words.reason(span.reason);
  if (span.text.trim() === '') return <Blank text={span.text} title={reason} />;
  const { lead, core, tail } = trimmed(span.text);
  return (
    <>
      {lead}
      <del title={reason}>{core}</del>
      <small class="why" lang={language} dir="auto">
        {reason}
      </small>
      {tail}
    </>
  );
}

function Repaired({ span, words, language }: SpanProps<'repaired'>) {
  const reason = words.reason(span.reason);
  if (span.text.trim() === '' && span.became.trim() === '') {
    return (
      <>
        <Blank text={span.text} title={reason} />
        <ins title={reason}>{span.became}</ins>
      </>
    );
  }
  return (
    <>
      {span.text !== '' && <del title={reason}>{visible(span.text)}</del>}
      <ins title={reason}>{span.became}</ins>
      <small class="why" lang={language} dir="auto">
        {reason}
      </small>
    </>
  );
}

/** White space that was cut: its line breaks still break the line, with a mark where they stood. */
function Blank({ text, title }: { readonly text: string; readonly title: string }) {
  if (text === '') return null;
  return (
    <del class="blank" title={title}>
      {text.replace(/\r\n?|\n/g, '↵\n')}
    </del>
  );
}

function visible(text: string): string {
  return text.replace(/\r\n?|\n/g, '↵');
}

/** The white space around a cut stands outside its mark, so that a struck line is not struck to the next. */
function trimmed(text: string): { readonly lead: string; readonly core: string; readonly tail: string } {
  const core = text.trim();
  const start = text.indexOf(core);
  return { lead: text.slice(0, start), core, tail: text.slice(start + core.length) };
}
