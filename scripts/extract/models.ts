/** What was learnt from pages with known answers, by `scripts/train`. */
import authors from './models/authors.json' with { type: 'json' };
import dates from './models/dates.json' with { type: 'json' };
import titles from './models/titles.json' with { type: 'json' };
import zones from './models/zones.json' with { type: 'json' };
import { loadNetwork, type Network } from './network.ts';
import { loadTrees, type Trees } from './trees.ts';

export interface Models {
  /** Tells paragraphs of the article from all else. */
  readonly zones: Trees;
  /** Scores headlines. */
  readonly titles: Trees;
  /** Tells authors among a page's names. */
  readonly authors: Network;
  /** Scores the days that a page names. */
  readonly dates: Network;
}

export const MODELS: Models = {
  zones: loadTrees(zones),
  titles: loadTrees(titles),
  authors: loadNetwork(authors),
  dates: loadNetwork(dates),
};
