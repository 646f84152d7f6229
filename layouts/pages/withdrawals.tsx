import type { VNode } from 'preact';
import { PageHeading } from '../parts/heading.tsx';
import type { PageProps } from '../parts/page.ts';
import { Shell } from '../parts/shell.tsx';
import { Trail } from '../parts/trail.tsx';
import { WithdrawalFacts } from '../parts/withdrawal.tsx';
import type { WithdrawalsView, WithdrawalView } from '../view.ts';
import { wordsFor } from '../words/index.ts';

/** Stands at the address of an article that was removed. */
export function TombstonePage({ site, meta, view }: PageProps<WithdrawalView>): VNode {
  const words = wordsFor(site.language);
  return (
    <Shell site={site} meta={meta} noIndex>
      <Trail site={site} meta={meta} />
      <PageHeading heading={words.withdrawn.title} note={words.withdrawn.text} />
      <WithdrawalFacts withdrawal={view} words={words} />
    </Shell>
  );
}

/** The public account of all that was withdrawn, the latest first. */
export function WithdrawalsPage({ site, meta, view }: PageProps<WithdrawalsView>): VNode {
  const words = wordsFor(site.language);
  return (
    <Shell site={site} meta={meta}>
      <Trail site={site} meta={meta} />
      <PageHeading heading={words.withdrawn.listTitle} note={words.withdrawn.listNote} />
      <ul class="items">
        {view.withdrawals.map((withdrawal) => (
          <li key={withdrawal.id}>
            <p>{words.withdrawn.levels[withdrawal.level]}</p>
            <WithdrawalFacts withdrawal={withdrawal} words={words} />
          </li>
        ))}
      </ul>
    </Shell>
  );
}
