/** What was learnt from pages with known answers, by `scripts/train`. */
import { type Blend, loadBlend } from './blend.ts';
import authors from './models/authors.json' with { type: 'json' };
import dates from './models/dates.json' with { type: 'json' };
import seams from './models/seams.json' with { type: 'json' };
import titles from './models/titles.json' with { type: 'json' };
import zones from './models/zones.json' with { type: 'json' };
import { loadNetwork, type Network } from './network.ts';
import { loadTrees, type Trees } from './trees.ts';

export interface Models {
  /** Tells where a page that stands on one line is to be divided. */
  readonly seams: Trees;
  /** Tells paragraphs of the article from all else. */
  readonly zones: Blend;
  /** Scores headlines. */
  readonly titles: Blend;
  /** Tells authors among a page's names. */
  readonly authors: Network;
  /** Scores the days that a page names. */
  readonly dates: Network;
}

export const MODELS: Models = {
  seams: loadTrees(seams),
  zones: loadBlend(zones),
  titles: loadBlend(titles),
  authors: loadNetwork(authors),
  dates: loadNetwork(dates),
};
