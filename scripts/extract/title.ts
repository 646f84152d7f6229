import { loadNetwork, type Network, runNetwork } from './network.ts';
import { weightOf } from './prose.ts';
import stored from './title.weights.json' with { type: 'json' };
import { titleCandidates } from './title-features.ts';
import type { Page, Zone } from './zones.ts';

/** Scores headlines; trained by `scripts/train/titles.ts`. */
export const TITLE_MODEL: Network = loadNetwork(stored);

/**
 * The block that is the headline, or -1. By agreement, weighed by a small network: its words come back in the
 * article, it stands close to byline and date and to the first paragraph, it has a headline's length, it is
 * said twice, lynx set it apart.
 */
export function findTitle(page: Page, zones: readonly Zone[], model: Network): number {
  const { blocks, rows } = titleCandidates(page, zones);
  const scratch = new Float64Array(model.hidden);
  const score = new Float64Array(1);
  let best = -1;
  let bestScore = Number.NEGATIVE_INFINITY;
  blocks.forEach((block, n) => {
    runNetwork(model, rows, n, scratch, score, 0);
    if ((score[0] ?? 0) <= bestScore) return;
    bestScore = score[0] ?? 0;
    best = block;
  });
  return best >= 0 ? best : leadingLine(page, zones);
}

/** A text whose first block was taken for body may still begin with its headline. */
function leadingLine(page: Page, zones: readonly Zone[]): number {
  const first = zones.indexOf('body');
  const prose = page.prose[first];
  const next = zones.indexOf('body', first + 1);
  if (prose === undefined || first < 0 || next < 0) return -1;
  return weightOf(prose) < 160 && !/[.。]$/.test(page.blocks[first]?.text ?? '.') ? first : -1;
}
