import type { WithdrawalView } from '../view.ts';
import type { Words } from '../words/index.ts';
import { DateText } from './date.tsx';

interface WithdrawalFactsProps {
  readonly withdrawal: WithdrawalView;
  readonly words: Words;
}

/** When an article was withdrawn, why, and who decided it. */
export function WithdrawalFacts({ withdrawal: { id, date, reason, by }, words }: WithdrawalFactsProps) {
  const rows = [
    [words.withdrawn.when, <DateText key="date" date={date} words={words} />],
    [words.withdrawn.why, reason],
    ...(by === null ? [] : [[words.withdrawn.who, by]]),
    [words.article.id, id],
  ] as const;
  return (
    <dl class="facts">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
