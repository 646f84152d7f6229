import { weightOf } from './prose.ts';
import type { SaidBlocks, Zone } from './zones.ts';

/** By weight: a shorter line with a colon is a label; a longer one below it is no item. */
const SHORTEST = 25;
const LONGEST_ITEM = 200;
const MOST = 15;

/** Items without list marks look like headlines of other articles: those between a line that ends in a colon and the text's next line are of the text. */
export function completeLists({ blocks, prose, hints }: SaidBlocks, zones: Zone[]): void {
  const end = zones.lastIndexOf('body');
  for (let i = Math.max(0, zones.indexOf('body')); i < end; i++) {
    const one = prose[i];
    const opens = hints[i] === null && /[:：]$/.test(blocks[i]?.text ?? '') && one !== undefined;
    if (!opens || (zones[i] !== 'body' && weightOf(one) < SHORTEST)) continue;
    let next = i + 1;
    while (next < end && zones[next] !== 'body' && isItem(next)) next++;
    if (zones[next] === 'body' && next - i <= MOST) zones.fill('body', i, next);
  }

  function isItem(i: number): boolean {
    const one = prose[i];
    return one !== undefined && hints[i] === null && weightOf(one) < LONGEST_ITEM;
  }
}
