/**
 * How much something tells that `articles` of `total` have: from 1 for what one has to about 0.4 for what
 * all have. It goes in steps, by doublings, so that one article more in an archive changes few weights.
 */
export function rarity(articles: number, total: number): number {
  const all = step(total);
  return 0.4 + (0.6 * Math.log2(1 + all / step(Math.min(articles, total)))) / Math.log2(1 + all);
}

function step(count: number): number {
  return 2 ** Math.round(Math.log2(Math.max(1, count)));
}
