/** An English phrase with its last word in the singular, so far as its ending tells: the key of a topic. */
export function singular(phrase: string): string {
  if (!phrase.endsWith('s')) return phrase;
  return phrase
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|ss|x|z)es$/, '$1')
    .replace(/([^su])s$/, '$1');
}
