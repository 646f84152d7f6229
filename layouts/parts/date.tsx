import type { DateView } from '../view.ts';
import type { Words } from '../words/index.ts';

/** A date; one that the source leaves open looks open. */
export function DateText({ date, words }: { readonly date: DateView | null; readonly words: Words }) {
  if (date === null) return <span class="date date-open">{words.dates.undated}</span>;
  if (date.machine !== null && !date.uncertain) {
    return (
      <time class="date" dateTime={date.machine}>
        {date.text}
      </time>
    );
  }
  return (
    <span class="date date-open" title={`${words.dates.uncertainHint} (${date.edtf})`}>
      {date.text}
    </span>
  );
}
